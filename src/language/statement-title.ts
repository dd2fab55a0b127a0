import { valueAt } from "../dossier/addresses.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import type { Format } from "./format.ts";
import type { Messages } from "./messages.ts";

/** What kind of statement stands at a path of the dossier and whom or what it is about: "Iran — Red line". */
export function statementTitle(path: string, dossier: Dossier, words: Messages, f: Format): string {
  const [section = "", subject = "", part] = path.split(".");
  const named = (list: readonly { readonly id: string; readonly name: Text }[], id: string) => {
    const found = list.find((entry) => entry.id === id);
    return found === undefined ? id : f.name(found.name);
  };
  const about = valueAt(dossier, path) as { readonly issue?: string } | undefined;
  const issue = about?.issue === undefined ? [] : [named(dossier.issues, about.issue)];
  switch (section) {
    case "preferences":
      return [named(dossier.parties, subject), partName(part, words), ...issue].join(" — ");
    case "ratification":
      return [named(dossier.parties, subject), words.deals.ratifier].join(" — ");
    case "penalties":
      return [named(dossier.parties, subject), words.record.entry.penalties].join(" — ");
    case "steps": {
      const found = dossier.steps.find(({ id }) => id === subject);
      return found === undefined
        ? words.record.entry.steps
        : [named(dossier.parties, found.by), f.name(found.what)].join(" — ");
    }
    case "issues":
      return [words.deals.issue, named(dossier.issues, subject)].join(" — ");
    case "packages":
      return [words.deals.package, named(dossier.packages, subject)].join(" — ");
    case "parties":
      return named(dossier.parties, subject);
    case "people":
      return named(dossier.people, subject);
    case "rounds": {
      const number = dossier.rounds.find(({ id }) => id === subject)?.number;
      return number === undefined ? words.desk.table.round : words.record.round({ number }, f);
    }
    case "assessments":
      return [words.record.entry.assessments, ...issue].join(" — ");
    case "linkages":
      return words.deals.linkage;
    default:
      return section in words.record.entry ? words.record.entry[section as "claims"] : section;
  }
}

function partName(part: string | undefined, words: Messages): string {
  const { deals, desk, record } = words;
  switch (part) {
    case "weights":
      return deals.weight;
    case "scale":
      return deals.value;
    case "noDeal":
      return deals.noDealValue;
    case "redLines":
      return deals.redLine;
    case "short":
      return desk.section.preferences;
    default:
      return record.entry.preferences;
  }
}
