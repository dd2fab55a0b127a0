import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { type Cell, writeCsv } from "../../../briefing/figures/csv.ts";
import { lightPalette } from "../../../briefing/figures/palette.ts";
import { withSourceLine } from "../../../briefing/figures/source-line.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { copyText, viewAddress } from "./copy-link.ts";

interface Props {
  /** What the files are called, without ending. */
  readonly name: string;
  /** Draws the picture for a file; left out where there is only a table. */
  readonly svg?: () => string;
  readonly rows: () => readonly (readonly Cell[])[];
  /** What a reader of the files must know of them besides their source. */
  readonly caveat?: string;
  /** Further things to do with the same. */
  readonly children?: ReactNode;
}

/** Offers a picture as an image file with its source in it, its table twin as values, and a link to the view; files are made when asked for. */
export function Downloads({ name, svg, rows, caveat, children }: Props) {
  const { language, words } = useLanguage();
  const line = [useSourceLine(), caveat].filter(Boolean).join(" ");
  const paper = { palette: lightPalette, direction: language.direction };
  const { downloadPicture, downloadTable } = words.desk.chart;
  return (
    <p className="downloads">
      {svg !== undefined && (
        <Button
          className="link"
          onPress={() => save(`${name}.svg`, withSourceLine(svg(), line, paper), "image/svg+xml")}
        >
          {downloadPicture}
        </Button>
      )}
      <Button
        className="link"
        onPress={() => save(`${name}.csv`, writeCsv([...rows(), [], [line]]), "text/csv;charset=utf-8")}
      >
        {downloadTable}
      </Button>
      <CopyLink />
      {children}
    </p>
  );
}

/** Which dossier a file was made from, as known when. */
function useSourceLine(): string {
  const { words, f } = useLanguage();
  const { answer, dossier } = useShown();
  const fingerprint = (answer.hash ?? "").slice(0, 12);
  return words.desk.chart.source(
    { title: dossier.title, date: answer.asOf, engine: "Concordat", fingerprint },
    f,
  );
}

/** Copies an address under which another reader sees the same, and says so. */
function CopyLink() {
  const { language, words } = useLanguage();
  const { answer } = useShown();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await copyText(viewAddress(location.href, language.tag, answer.asOf));
    setCopied(done);
    if (done) setTimeout(() => setCopied(false), 2500);
  };
  return (
    <>
      <Button className="link" onPress={() => void copy()}>
        {words.desk.chart.copyLink}
      </Button>
      <span role="status">{copied && words.desk.button.copied}</span>
    </>
  );
}

function save(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
