import type { HomeCounts, HomeStanding } from "../analysis/deals/home/result.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import { valueAt } from "../dossier/addresses.ts";
import { rangeOf } from "../dossier/exact.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import type { Chamber, RatificationRule } from "../dossier/schema/ratification.ts";
import type { ChamberVotes } from "../language/finding-values.ts";
import type { Draft } from "./draft.ts";
import { partyName } from "./grounds.ts";

type Asked = HomeCounts["each"][number];

/** What becomes at home of what the principals could sign: how much of it passes, and how each review stands. */
export function homeFindings(dossier: Dossier, result: DealsResult): Draft[] {
  if (result.home === null || result.zones[result.positions].acceptable === 0) return [];
  return [...consent(dossier, result, result.home), ...reviews(dossier, result.home)];
}

function consent(dossier: Dossier, result: DealsResult, { together, each }: HomeCounts): Draft[] {
  const { efficient, acceptable } = together;
  if (efficient === null && acceptable === null) return [];
  const zone = result.zones[result.positions];
  const paths = (["efficient", "acceptable"] as const).flatMap((part) =>
    together[part] === null ? [] : [`home.together.${part}`],
  );
  const values = {
    efficient: efficient && { ...efficient, total: zone.efficient ?? 0 },
    acceptable: acceptable && { ...acceptable, total: zone.acceptable },
    refusing: each.filter(refuses).map((asked) => ({
      who: whoIsAsked(dossier, asked),
      efficient: asked.efficient?.refused ?? null,
      acceptable: asked.acceptable?.refused ?? null,
    })),
    unknown: each.filter(isOpen).flatMap((asked) => whoIsAsked(dossier, asked)),
  };
  const about = [...result.parties, ...each.filter(refuses).flatMap(({ party }) => party ?? [])];
  return [{ message: { key: "consent-at-home", values }, weight: 0.95, about, paths }];
}

function refuses({ efficient, acceptable }: Asked): boolean {
  return (efficient?.refused ?? 0) !== 0 || (acceptable?.refused ?? 0) !== 0;
}

function isOpen({ efficient, acceptable }: Asked): boolean {
  return (efficient?.open ?? 0) !== 0 || (acceptable?.open ?? 0) !== 0;
}

function reviews(dossier: Dossier, { each }: HomeCounts): Draft[] {
  return each.flatMap((asked, at): Draft[] => {
    const rule = ruleAt(dossier, asked);
    if (rule?.rule !== "disapproval") return [];
    const values = {
      principal: partyName(dossier, asked.principal),
      executive: partyName(dossier, rule.executive),
      chambers: rule.chambers.map(votesIn),
      outlook: isOpen(asked) ? "open" : !refuses(asked) ? "stands" : passesSome(asked) ? "open" : "falls",
    } as const;
    const about = [asked.principal];
    const paths = [`home.each.${at}.path`];
    return [{ message: { key: "review-at-home", values }, weight: 0.65, about, mark: asked.path, paths }];
  });
}

function passesSome({ efficient, acceptable }: Asked): boolean {
  return (efficient?.passes ?? 0) !== 0 || (acceptable?.passes ?? 0) !== 0;
}

/** The votes a chamber is expected to cast against an agreement, and how many it takes; it comes to a vote only once debate can be ended. */
export function votesIn({ name, seats, toPass, cloture = 0, toOverride, opposed }: Chamber): ChamberVotes {
  const [fewest, most] = rangeOf(opposed ?? [0, seats]);
  return { name, seats, fewest, most, toPass: Math.max(toPass, cloture), toOverride };
}

/** The rule by which somebody is asked at home; for a veto player the rule it is named in. */
export function ruleAt(dossier: Dossier, { path }: Pick<HomeStanding, "path">): RatificationRule | undefined {
  const [, principal, rule] = path.split(".");
  return valueAt(dossier, `ratification.${principal}.${rule}`) as RatificationRule | undefined;
}

/** Who is asked at home: a veto player, the members of a vote, or the chambers of a review. */
export function whoIsAsked(dossier: Dossier, asked: Pick<HomeStanding, "path" | "party">): Text[] {
  if (asked.party !== null) return [partyName(dossier, asked.party)];
  const rule = ruleAt(dossier, asked);
  if (rule === undefined) return [];
  if (rule.rule === "disapproval") return rule.chambers.map(({ name }) => name);
  return rule.members.map(({ party }) => partyName(dossier, party));
}
