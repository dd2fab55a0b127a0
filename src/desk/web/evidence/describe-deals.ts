import type { Tally } from "../../../analysis/deals/home/result.ts";
import type { Centre, DealsResult, Positions } from "../../../analysis/deals/result.ts";
import { followPath } from "../../../dossier/addresses.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { askedWords, chamberWords } from "../../../findings/home-words.ts";
import type { Format } from "../../../language/format.ts";
import type { Messages } from "../../../language/messages.ts";

/** A value of the deals analysis in words. */
export interface Described {
  readonly title: string;
  readonly value?: string;
  readonly meaning?: string;
}

/** What stands at a path of the result: its name, the value where it is one number or count, and what that means. */
export function describeDeals(
  path: string,
  result: DealsResult,
  dossier: Dossier,
  words: Messages,
  f: Format,
): Described {
  const { path: keys, value } = followPath(result, path);
  const [section, first] = keys;
  const names = { party: nameIn(dossier.parties, f), issue: nameIn(dossier.issues, f) };
  const number = typeof value === "number" ? { value: f.number(value, 2) } : {};
  const { deals, desk } = words;
  const ofParty = (at: string | number | undefined) => {
    const party = result.parties[Number(at)];
    return party === undefined ? [] : [names.party(party)];
  };
  const title = (...parts: readonly string[]) => parts.join(" — ");
  switch (section) {
    case "zones": {
      const reading = (first === "declared" ? "declared" : "assessed") satisfies Positions;
      const what = keys[2] === "efficient" ? desk.section.efficient : deals.acceptable;
      return {
        title: title(what, deals.positions[reading]),
        ...(isCount(value) ? { value: deals.packageCount({ count: value }, f) } : {}),
        meaning: deals.positionsMeaning[reading],
      };
    }
    case "packages":
    case "feasible":
    case "acceptable":
      return {
        title: section === "packages" ? deals.packages : deals[section],
        ...(isCount(value) ? { value: deals.packageCount({ count: value }, f) } : {}),
      };
    case "openings":
      return {
        title: desk.table.ifItMoves,
        ...(isCount(value) ? { value: deals.packageCount({ count: value }, f) } : {}),
      };
    case "solutions": {
      const method = first as keyof typeof deals.method;
      return {
        title: title(deals.method[method], ...(keys[3] === "values" ? ofParty(keys[4]) : [])),
        ...number,
        meaning: deals.methodMeaning[method],
      };
    }
    case "efficient":
    case "efficientBelowReservation":
      return {
        title: title(desk.section[section], ...(keys[2] === "values" ? ofParty(keys[3]) : [])),
        ...number,
      };
    case "named": {
      const named = result.named[Number(first)];
      const name = nameIn(dossier.packages, f)(named?.id ?? "");
      return {
        title: title(name, ...(keys[2] === "values" || keys[2] === "gains" ? ofParty(keys[3]) : [])),
        ...number,
      };
    }
    case "sampled": {
      const { share } = (value ?? {}) as { readonly share?: number };
      const told = keys.at(-1) === "share" && typeof value === "number" ? value : share;
      const method = first === "solutions" ? [deals.method[keys[2] as keyof typeof deals.method]] : [];
      return {
        title: title(desk.section.overSets, ...(first === "zone" ? [deals.acceptable] : method)),
        ...(told === undefined ? number : { value: f.share(told) }),
      };
    }
    case "centres":
      return describeCentre(keys, result.centres[Number(first)], names, words, f);
    case "ratifiers":
      return describeCentre(keys, result.ratifiers[Number(first)], names, words, f);
    case "home":
      return describeHome(keys, value, result, dossier, words, f);
    default:
      return { title: desk.section.space, ...number };
  }
}

/** A count of those that pass at home, or all three at once; of one that is asked, or of all together. */
function describeHome(
  [, which, ...rest]: readonly (string | number)[],
  value: unknown,
  { home }: DealsResult,
  dossier: Dossier,
  words: Messages,
  f: Format,
): Described {
  const asked = which === "each" ? home?.each[Number(rest[0])] : undefined;
  const [part, answer] = asked === undefined ? rest : rest.slice(1);
  const { title, together, tally, meaning } = words.deals.home;
  const who = asked === undefined ? together : askedWords(asked, dossier, words, f);
  if (part !== "efficient" && part !== "acceptable") {
    const chambers = asked === undefined ? [] : chamberWords(asked, dossier, words, f);
    return { title: [title, who].join(" — "), ...(chambers.length > 0 && { meaning: f.list(chambers) }) };
  }
  if (answer === "passes" || answer === "refused" || answer === "open") {
    const count = isCount(value) ? { value: words.deals.packageCount({ count: value }, f) } : {};
    return { title: [title, who, tally[part][answer]].join(" — "), ...count, meaning };
  }
  const counts = isTally(value)
    ? (["passes", "refused", "open"] as const).map((each) => `${tally[part][each]}: ${f.count(value[each])}`)
    : [];
  return { title: [title, who].join(" — "), value: f.list(counts), meaning };
}

function isTally(value: unknown): value is Tally {
  return typeof value === "object" && value !== null && "passes" in value;
}

type NameOf = (id: string) => string;

function describeCentre(
  [, , part, index]: readonly (string | number)[],
  centre: Centre | undefined,
  names: { readonly party: NameOf; readonly issue: NameOf },
  { deals }: Messages,
  f: Format,
): Described {
  if (centre === undefined) return { title: deals.value };
  const party = names.party(centre.party);
  const meaning = deals.centreMethod[centre.method];
  if (part === "noDeal" && centre.noDeal) {
    const { value, how } = centre.noDeal;
    return {
      title: `${party} — ${deals.noDealValue}`,
      value: f.number(value),
      meaning: deals.noDealHow[how],
    };
  }
  const weight = part === "weights" ? centre.weights[Number(index)] : undefined;
  if (weight) {
    return {
      title: [party, deals.weight, names.issue(weight.issue)].join(" — "),
      value: f.number(weight.weight, 3),
      meaning,
    };
  }
  const scale = part === "values" ? centre.values[Number(index)] : undefined;
  if (scale) return { title: [party, deals.value, names.issue(scale.issue)].join(" — "), meaning };
  return { title: `${party} — ${deals.value}`, meaning };
}

function nameIn(
  list: readonly { readonly id: string; readonly name: Parameters<Format["name"]>[0] }[],
  f: Format,
): NameOf {
  return (id) => {
    const found = list.find((entry) => entry.id === id);
    return found === undefined ? id : f.name(found.name);
  };
}

// A count too large for a number is a decimal string; any other string is an address or a name.
function isCount(value: unknown): value is number | string | null {
  return value === null || typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
}
