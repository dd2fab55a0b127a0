import { valueAt } from "../../../dossier/addresses.ts";
import type { Text } from "../../../dossier/schema/primitives.ts";
import type { Offer, Office } from "../../../dossier/schema/record.ts";
import type { Change } from "../../../dossier/views/changes-since.ts";
import { optionWords } from "../deals/package-words.ts";
import { useShown } from "../state/shown-reading.tsx";
import { RoundName } from "../tables/round-name.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** What changed, in the words of its own entry: a person with the office, a party with what it offers, an agreement, a claim. */
export function ChangeName({ change: { kind, path, claim } }: { readonly change: Change }) {
  const { f } = useLanguage();
  const { dossier } = useShown();
  const [, id = ""] = path.split(".");
  switch (kind) {
    case "claims":
      return claim && <Name text={claim.text} />;
    case "events":
      return <Named text={dossier.events.find((one) => one.id === id)?.title} />;
    case "deadlinesSet":
    case "deadlinesPassed":
      return <Named text={dossier.deadlines.find((one) => one.id === id)?.what} />;
    case "statuses":
      return <Named text={dossier.instruments.find((one) => one.id === id)?.name} />;
    case "rounds": {
      const round = dossier.rounds.find((one) => one.id === id);
      return round && <RoundName round={round} />;
    }
    case "officesBegun":
    case "officesEnded": {
      const person = dossier.people.find((one) => one.id === id);
      const office = valueAt(dossier, path) as Office;
      return (
        <>
          <Named text={person?.name} /> — <Name text={office.title} />
        </>
      );
    }
    case "offers": {
      const offer = valueAt(dossier, path) as Offer;
      const told = dossier.issues.filter((issue) => issue.id in offer.package);
      return (
        <>
          <Named text={dossier.parties.find((one) => one.id === offer.by)?.name} /> —{" "}
          {f.list(
            told.map(
              (issue) => `${f.name(issue.name)}${f.colon}${optionWords(issue, offer.package[issue.id], f)}`,
            ),
          )}
        </>
      );
    }
  }
}

function Named({ text }: { readonly text: Text | undefined }) {
  return text === undefined ? null : <Name text={text} />;
}
