import type { DealsResult } from "../../../analysis/deals/result.ts";
import { landmarkLabel } from "../../../briefing/deal-picture.ts";
import type { Cell } from "../../../briefing/figures/csv.ts";
import type { Landmark } from "../../../briefing/sections/deals.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { Format } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";
import { packageWords } from "./package-words.ts";

interface Shown {
  readonly result: DealsResult;
  readonly landmarks: readonly Landmark[];
  readonly dossier: Dossier;
  readonly words: Messages;
  readonly f: Format;
}

/** The table twin of a picture of packages as values: no deal, reference points, named packages, efficient packages. */
export function packageRows({ result, landmarks, dossier, words, f }: Shown): Cell[][] {
  const { deals, desk } = words;
  const party = (id: string) => f.name(dossier.parties.find((one) => one.id === id)?.name ?? id);
  const options = (choice: (typeof landmarks)[number]["package"]) => packageWords(choice, dossier.issues, f);
  const noDeal = result.parties.map(
    (id) => result.centres.find((centre) => centre.party === id)?.noDeal?.value,
  );
  return [
    [desk.table.kind, deals.package, deals.option, ...result.parties.map(party)],
    [deals.noDeal, "", "", ...noDeal],
    ...landmarks.map(({ name, values, package: choice }) => [
      "method" in name ? desk.chart.referencePoint : desk.chart.namedPackage,
      landmarkLabel({ words, f }, name),
      options(choice),
      ...values,
    ]),
    ...(result.efficient ?? []).map(({ values, package: choice }) => [
      desk.chart.efficientPackage,
      "",
      options(choice),
      ...values,
    ]),
  ];
}
