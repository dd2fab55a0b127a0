import type { Claim, Source } from "../../../dossier/schema/record.ts";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly claim: Claim;
  readonly source: Source | undefined;
}

/** The Admiralty grade of a claim, letter of its source and figure of the information, with the words for both. */
export function ClaimGrade({ claim, source }: Props) {
  const { words } = useLanguage();
  const letter = source?.reliability;
  const figure = claim.credibility as 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  if (letter === undefined && figure === undefined)
    return <span className="fine">{words.pages.record.notGraded}</span>;
  const meaning = [
    letter && words.record.reliability[letter],
    figure && words.record.credibility[figure],
  ].filter((part) => part !== undefined);
  return (
    <>
      <b dir="ltr">
        {letter ?? "–"}
        {figure ?? "–"}
      </b>{" "}
      <span className="fine">{meaning.join(" — ")}</span>
    </>
  );
}
