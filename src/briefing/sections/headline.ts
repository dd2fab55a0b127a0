import type { DealsResult } from "../../analysis/deals/result.ts";
import type { Outcome } from "../../analysis/run.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import { roundsAround } from "../../dossier/views/rounds-around.ts";
import type { Headline, Topic } from "../document.ts";
import { partyNames } from "../names.ts";
import { newsSince } from "./changes.ts";

/**
 * What stands above everything: the newest since the briefing before, where there was one; else the round ahead, the last one held, or how
 * many packages all could accept. Null where the dossier has none of these.
 */
export function headlineOf(
  dossier: Dossier,
  { asOf, earlier }: { readonly asOf: CalendarDate | null; readonly earlier?: CalendarDate | undefined },
  outcomes: readonly Outcome[],
): Headline | null {
  const parties = partyNames(dossier, principals(dossier));
  if (parties.length === 0) return null;
  const news = earlier === undefined ? undefined : newsSince(dossier, earlier);
  if (news !== undefined) return { parties, what: { kind: "news", text: news } };
  const { last, next } = roundsAround(dossier.rounds, asOf);
  const round = next ?? last;
  if (round !== undefined) {
    const { number = null, place = null, from } = round;
    return { parties, what: { kind: round === next ? "next" : "last", number, place, from } };
  }
  const deals = outcomes.find(({ id }) => id === "deals");
  if (deals?.status !== "done") return null;
  const { zones, positions } = deals.result as DealsResult;
  return { parties, what: { kind: "packages", acceptable: zones[positions].acceptable } };
}

/** What a briefing is about: the parties that negotiate, then the issues. */
export function topicsOf(dossier: Dossier): Topic[] {
  const parties = principals(dossier).flatMap((id) => {
    const party = dossier.parties.find((one) => one.id === id);
    return party === undefined ? [] : [{ name: party.name, page: `people/index#${id}` }];
  });
  return [...parties, ...dossier.issues.map(({ id, name }) => ({ name, page: `issues/${id}` }))];
}

function principals({ parties }: Dossier): string[] {
  return parties
    .filter(({ roles = [] }) => roles.some(({ role }) => role === "principal"))
    .map(({ id }) => id);
}
