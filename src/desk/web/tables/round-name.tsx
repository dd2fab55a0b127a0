import type { Round } from "../../../dossier/schema/record.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** A round by its number and place. */
export function RoundName({ round }: { readonly round: Round }) {
  const { words, f } = useLanguage();
  const { number, place } = round;
  return (
    <>
      {number === undefined ? words.desk.table.round : words.record.round({ number }, f)}
      {place !== undefined && (
        <>
          {" — "}
          <Name text={place} />
        </>
      )}
    </>
  );
}
