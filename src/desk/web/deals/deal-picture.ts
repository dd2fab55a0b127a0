import type { DealsResult } from "../../../analysis/deals/result.ts";
import {
  type DealSpacePicture,
  type PictureParty,
  pagePalette,
  partyColour,
} from "../../../briefing/figures/index.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { Format } from "../../../language/format.ts";
import type { Language } from "../../../language/language.ts";
import type { Messages } from "../../../language/messages.ts";
import type { PackagesAnswer } from "../../server/answer-types.ts";
import type { Landmark } from "./landmarks.ts";
import type { Pair } from "./pair-choice.tsx";

interface Shown {
  readonly result: DealsResult;
  readonly packages: PackagesAnswer;
  readonly landmarks: readonly Landmark[];
  readonly pair: Pair;
  readonly dossier: Dossier;
  readonly words: Messages;
  readonly f: Format;
  readonly language: Language;
}

/** The deal space of two parties as data for its figure, in the language on show. */
export function dealPicture(shown: Shown): DealSpacePicture {
  const { result, packages, landmarks, pair, words, f, language } = shown;
  const at = (values: readonly number[]) => ({ x: values[pair[0]] ?? 0, y: values[pair[1]] ?? 0 });
  return {
    parties: [pictureParty(shown, pair[0]), pictureParty(shown, pair[1])],
    packages: packages.points.map(({ values, count, acceptable }) => ({ ...at(values), count, acceptable })),
    efficient: result.efficient.map(({ values }) => at(values)),
    marks: landmarks.map(({ values, shape, name }) => ({
      ...at(values),
      shape,
      label: shape === "named" ? f.name(name ?? "", "short") : words.deals.method[shape],
    })),
    words: {
      language: language.lang,
      described: words.desk.chart.described({ packages: result.feasible, parties: partyNames(shown) }, f),
      noDeal: words.deals.noDeal,
      number: (value) => f.number(value, 1),
    },
  };
}

function pictureParty(shown: Shown, place: number): PictureParty {
  const { result, words, f } = shown;
  const noDeal = result.centres.find(({ party }) => party === result.parties[place])?.noDeal?.value;
  return {
    axis: words.desk.chart.valueTo({ party: partyNames(shown)[place] ?? "" }, f),
    colour: partyColour(pagePalette, place),
    noDeal,
  };
}

function partyNames({ result, dossier }: Shown) {
  return result.parties.map((id) => dossier.parties.find((party) => party.id === id)?.name ?? id);
}
