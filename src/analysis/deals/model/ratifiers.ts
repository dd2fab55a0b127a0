import { compareExact, rangeOf } from "../../../dossier/exact.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import type { Chamber, RatificationRule } from "../../../dossier/schema/ratification.ts";
import type { Watch } from "../../../math/cancellation.ts";
import type { Reason } from "../../contract.ts";
import { centreOf, type ValueFunction } from "../centre/value-function.ts";
import { partyStatements } from "../statements/party-statements.ts";
import type { Vocabulary } from "../statements/statement.ts";
import { groundsFor, withGrounds } from "./grounds.ts";
import { type RedLine, redLinesOf } from "./red-lines.ts";
import { contradiction, type DealsInput, nameOf, principalsOf } from "./sections.ts";

/** What one party at home makes of packages. `value` is undefined where too little is said of it. */
export interface Voice {
  readonly id: Id;
  readonly value: ValueFunction | undefined;
  readonly redLines: readonly RedLine[];
}

interface Asked {
  readonly principal: Id;
  /** Where the dossier asks for it: a veto player's membership, or the rule of a vote. */
  readonly path: string;
  /** That address, and those of the members or chambers of a vote. */
  readonly rests: readonly string[];
}

/** A party without whose consent the principal is not bound. */
export type VetoPlayer = Asked & { readonly rule: "vetoPlayers"; readonly voice: Voice };

/** Members of whom those that consent must hold so many votes. */
export type Quota = Asked & {
  readonly rule: "quota";
  readonly votes: number;
  readonly members: readonly { readonly voice: Voice; readonly votes: number }[];
};

/** How far a disapproval comes: it fails in a chamber, passes in all of them, or they override a veto too. */
export type Reach = "fails" | "passes" | "overrides";

/** Chambers that may undo an agreement: it falls where all of them pass the disapproval and the executive signs it, or all override. */
export type Review = Asked & {
  readonly rule: "disapproval";
  /** With the fewest and with the most votes expected against it. */
  readonly reach: readonly [fewest: Reach, most: Reach];
  /** Undefined where it stands by what the principal agrees: it is the principal itself, or nothing is said of it. */
  readonly executive: Voice | undefined;
};

/** Who decides at home whether a principal is bound. */
export type Ratifier = VetoPlayer | Quota | Review;

/** All that confirm at home what a principal on the date agrees to, rule after rule, or the reason why one of them cannot be read. */
export function readRatifiers(input: DealsInput, vocabulary: Vocabulary, watch: Watch): Ratifier[] | Reason {
  const principals = principalsOf(input, vocabulary.asOf).map(({ id }) => id);
  const rules = Object.entries(input.ratification)
    .filter(([principal]) => principals.includes(principal))
    .flatMap(([principal, all]) => all.map((rule, at) => ({ principal, rule, at })));
  const voices = new Map<Id, Voice>();
  const others = rules.flatMap(({ rule }) => partiesIn(rule)).filter((id) => !principals.includes(id));
  for (const id of new Set(others)) {
    const voice = readVoice(input, id, vocabulary, watch);
    if ("key" in voice) return voice;
    voices.set(id, voice);
  }
  return rules.flatMap(({ principal, rule, at }) =>
    ratifiersBy(rule, principal, `ratification.${principal}.${rule.id ?? at}`, voices),
  );
}

function partiesIn(rule: RatificationRule): Id[] {
  return rule.rule === "disapproval" ? [rule.executive] : rule.members.map(({ party }) => party);
}

function readVoice(input: DealsInput, id: Id, vocabulary: Vocabulary, watch: Watch): Voice | Reason {
  const said = partyStatements(input.preferences, id, vocabulary);
  if (!said) return { id, value: undefined, redLines: [] };
  const value = centreOf(said, vocabulary.issues, watch);
  if ("problem" in value && value.problem !== "no-scale")
    return contradiction(value.problem, nameOf(input, id));
  return {
    id,
    value: "problem" in value ? undefined : withGrounds(value, input.preferences, said),
    redLines: redLinesOf(said, vocabulary, groundsFor(input.preferences, id)),
  };
}

/** A principal whose own consent is asked has given it at the table, so only the others are left. */
function ratifiersBy(
  rule: RatificationRule,
  principal: Id,
  path: string,
  voices: ReadonlyMap<Id, Voice>,
): Ratifier[] {
  if (rule.rule === "disapproval") return [reviewBy(rule, principal, path, voices.get(rule.executive))];
  const members = rule.members.map(({ id, party, votes = 1 }, index) => ({
    path: `${path}.members.${id ?? index}`,
    voice: voices.get(party),
    votes,
  }));
  if (rule.rule === "vetoPlayers") {
    return members.flatMap(({ path, voice }): VetoPlayer[] =>
      voice ? [{ rule: "vetoPlayers", principal, path, rests: [path], voice }] : [],
    );
  }
  const given = members.reduce((sum, { voice, votes }) => sum + (voice ? 0 : votes), 0);
  const others = members.flatMap(({ voice, votes }) => (voice ? [{ voice, votes }] : []));
  const rests = [path, ...members.map((member) => member.path)];
  return [{ rule: "quota", principal, path, rests, votes: rule.votes - given, members: others }];
}

function reviewBy(
  { chambers }: RatificationRule & { rule: "disapproval" },
  principal: Id,
  path: string,
  executive: Voice | undefined,
): Review {
  const speaks = executive?.value?.noDeal !== undefined || (executive?.redLines.length ?? 0) > 0;
  return {
    rule: "disapproval",
    principal,
    path,
    rests: [path, ...chambers.map(({ id }) => `${path}.chambers.${id}`)],
    reach: [reachOf(chambers, 0), reachOf(chambers, 1)],
    executive: speaks ? executive : undefined,
  };
}

/** A chamber nothing is said of may have no votes against an agreement, or all of them. */
function reachOf(chambers: readonly Chamber[], end: 0 | 1): Reach {
  const enough = (needed: (chamber: Chamber) => number) =>
    chambers.every((chamber) => {
      const against = rangeOf(chamber.opposed ?? [0, chamber.seats])[end];
      return compareExact(against, needed(chamber)) >= 0;
    });
  // A chamber that cannot end its debate does not come to vote.
  if (!enough(({ toPass, cloture = 0 }) => Math.max(toPass, cloture))) return "fails";
  return enough(({ toOverride }) => toOverride) ? "overrides" : "passes";
}

/** The parties a ratifier's answer depends on. */
export function voicesIn(ratifier: Ratifier): readonly Voice[] {
  if (ratifier.rule === "vetoPlayers") return [ratifier.voice];
  if (ratifier.rule === "quota") return ratifier.members.map(({ voice }) => voice);
  return ratifier.executive ? [ratifier.executive] : [];
}
