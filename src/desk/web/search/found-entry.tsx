import { ListBoxItem } from "react-aria-components";
import type { SearchEntry } from "../../../search/entry.ts";
import { markedPieces, type Piece } from "../../../search/marks.ts";
import { whyFound } from "../../../search/why.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly entry: SearchEntry;
  readonly asked: string;
  /** The keys of a command. */
  readonly keys: string | undefined;
}

/** One thing found: what it is called, and the words that answer to those asked for. */
export function FoundEntry({ entry, asked, keys }: Props) {
  const { language, f } = useLanguage();
  const { dossier } = useShown();
  const title = f.chosen(entry.title);
  const why = asked.trim() === "" ? undefined : whyFound(entry, asked, language.tag, dossier.language);
  return (
    <ListBoxItem id={entry.address} textValue={title.text} className="found-entry">
      <span className="found-title" lang={title.translated ? undefined : title.language}>
        <Marked pieces={markedPieces(title.text, asked)} />
      </span>
      {keys !== undefined && (
        <span className="found-keys" dir="ltr">
          {[...keys].map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
      {why !== undefined && (
        <span className="found-why" lang={why.language}>
          <Marked pieces={around(markedPieces(why.text, asked))} />
        </span>
      )}
    </ListBoxItem>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <bdi>
      {pieces.map(({ text, marked }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing but their place
        marked ? <mark key={index}>{text}</mark> : text,
      )}
    </bdi>
  );
}

const wordsBefore = 12;
const charactersShown = 180;

/** The stretch about the first mark. */
function around(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ marked }) => marked);
  const start = Math.max(0, first - 2 * wordsBefore);
  let left = charactersShown;
  const shown = pieces.slice(start).filter(({ text }) => {
    left -= text.length;
    return left + text.length > 0;
  });
  const before = start > 0 ? [{ text: "…", marked: false }] : [];
  return [...before, ...shown, ...(left < 0 ? [{ text: "…", marked: false }] : [])];
}
