import type { DealsResult } from "../../../analysis/deals/result.ts";
import { landmarkLabel } from "../../../briefing/deal-picture.ts";
import type { Landmark } from "../../../briefing/sections/deals.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { type Format, withoutIsolates } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";
import { packageAddress } from "../state/package-address.ts";
import type { MarkedPoint } from "./marked-points.tsx";
import { packageWords } from "./package-words.ts";

interface Shown {
  readonly result: DealsResult;
  readonly landmarks: readonly Landmark[];
  readonly dossier: Dossier;
  readonly words: Messages;
  readonly f: Format;
}

/** Landmarks and efficient packages, each package once, told with all its names and what it is worth to each party. */
export function markedPackages({ result, landmarks, dossier, words, f }: Shown): MarkedPoint[] {
  const byPackage = new Map<string, { names: string[]; point: Omit<MarkedPoint, "label"> }>();
  const add = (name: string | undefined, point: Omit<MarkedPoint, "label">) => {
    const key = packageAddress(point.package);
    const known = byPackage.get(key) ?? { names: [], point };
    if (name !== undefined) known.names.push(name);
    byPackage.set(key, known);
  };
  for (const landmark of landmarks) add(landmarkLabel({ words, f }, landmark.name), landmark);
  for (const entry of result.efficient ?? []) add(undefined, entry);
  const party = (at: number) => dossier.parties.find(({ id }) => id === result.parties[at])?.name ?? "";
  return [...byPackage.values()].map(({ names, point }) => {
    const called = names.length > 0 ? names.join(" — ") : packageWords(point.package, dossier.issues, f);
    const worth = point.values.map((value, at) => `${f.name(party(at), "short")} ${f.number(value, 1)}`);
    const { values, package: choice } = point;
    return { label: withoutIsolates(`${called}: ${f.list(worth)}`), values, package: choice };
  });
}
