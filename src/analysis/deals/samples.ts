import { followPath } from "../../dossier/addresses.ts";
import type { DealsResult } from "./result.ts";

/**
 * How many samples entered the value at a path: those of the party it is about; of the veto players too where their consent is told; and
 * otherwise the most that any principal's centre took.
 */
export function dealsSamples(result: DealsResult, path: string): number {
  const [section, index, part, at] = followPath(result, path).path;
  const { centres, ratifiers, named } = result;
  const ofParty = (id: string) => centres.filter(({ party }) => party === id);
  switch (section) {
    case "parties":
    case "packages":
    case "feasible":
    case "linkages":
    case "redLines":
      return 0;
    case "centres":
      return mostSamples(entry(centres, index));
    case "ratifiers":
      return mostSamples(entry(ratifiers, index));
    case "home":
      if (index === "each" && at !== undefined && !isTally(at)) return mostSamples(heard(result, part));
      return mostSamples([...centres, ...heard(result, index === "each" ? part : undefined)]);
    case "sampled":
      return result.sampled?.sets ?? 0;
    case "named":
      if (part === "home") return mostSamples(heard(result, at));
      if (part !== undefined && part !== "blockers") return mostSamples(centres);
      if (index === undefined || at === undefined) return mostSamples([...centres, ...ratifiers]);
      return mostSamples(
        entry(named[Number(index)]?.blockers ?? [], at).flatMap((one): readonly Sampled[] => {
          if (one.kind === "ratifier") return ratifiers.filter(({ id }) => id === one.party);
          if (one.kind === "vote") return ratifiers;
          return one.kind === "reservation" ? ofParty(one.party) : [];
        }),
      );
    default:
      return mostSamples(centres);
  }
}

function isTally(key: string | number): boolean {
  return key === "efficient" || key === "acceptable";
}

type Sampled = { readonly samples: number };

/** The parties at home whose value functions an answer comes from, or all answers. */
function heard({ home, ratifiers }: DealsResult, at: string | number | undefined): readonly Sampled[] {
  const asked = at === undefined ? undefined : home?.each[Number(at)];
  return asked === undefined ? ratifiers : ratifiers.filter(({ rests }) => rests.includes(asked.path));
}

function mostSamples(of: readonly Sampled[]): number {
  return of.reduce((most, { samples }) => Math.max(most, samples), 0);
}

/** The entry at an index, or all where there is none. */
function entry<Entry>(entries: readonly Entry[], index: string | number | undefined): readonly Entry[] {
  return index === undefined ? entries : entries.slice(Number(index), Number(index) + 1);
}
