import type { HomeStanding } from "../analysis/deals/home/result.ts";
import type { Positions } from "../analysis/deals/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Format } from "../language/format.ts";
import type { Messages } from "../language/messages.ts";
import { ruleAt, votesIn, whoIsAsked } from "./home.ts";

/** Who is asked at home, in words: a party by its name, a vote or a review by who casts it. */
export function askedWords(
  asked: Pick<HomeStanding, "path" | "party">,
  dossier: Dossier,
  { deals: { home } }: Messages,
  f: Format,
): string {
  const who = whoIsAsked(dossier, asked);
  const rule = asked.party === null ? ruleAt(dossier, asked) : undefined;
  if (rule?.rule === "disapproval") return home.review({ chambers: who }, f);
  if (rule?.rule === "quota") return home.quota({ members: who, votes: rule.votes }, f);
  return f.names(who);
}

/** What a review rests on, a chamber each: the votes expected against an agreement and those it takes. */
export function chamberWords(
  asked: Pick<HomeStanding, "path">,
  dossier: Dossier,
  { deals: { home } }: Messages,
  f: Format,
): string[] {
  const rule = ruleAt(dossier, asked);
  return rule?.rule === "disapproval"
    ? rule.chambers.map((chamber) => home.chamber(votesIn(chamber), f))
    : [];
}

/** What they would do with a package, in words. */
export function answerWords(
  { rule, answer }: HomeStanding,
  positions: Positions,
  { deals: { home } }: Messages,
): string {
  const isReview = rule === "disapproval";
  switch (answer[positions]) {
    case "consents":
      return isReview ? home.stands : home.consents;
    case "refuses":
      return isReview ? home.falls : home.refuses;
    case "open":
      return home.unknown;
  }
}
