import * as z from "zod";
import { grounds, id, numberOrRange, text } from "./primitives.ts";

const member = z.strictObject({ party: id, votes: z.int().min(1).optional(), ...grounds });

const vetoPlayers = z.strictObject({
  rule: z.literal("vetoPlayers"),
  members: z.array(member).min(1),
  ...grounds,
});

const quota = z.strictObject({
  rule: z.literal("quota"),
  votes: z.int().min(1),
  members: z.array(member).min(1),
  ...grounds,
});

const chamber = z.strictObject({
  ...grounds,
  id,
  name: text,
  seats: z.int().min(1),
  toPass: z.int().min(1),
  cloture: z.int().min(1).optional(),
  toOverride: z.int().min(1),
  opposed: numberOrRange.optional(),
});

const disapproval = z.strictObject({
  rule: z.literal("disapproval"),
  executive: id,
  chambers: z.array(chamber).min(1),
  ...grounds,
});

/**
 * How one principal's agreement is confirmed at home: every veto player consents; members reach a quota of votes; or the
 * agreement stands unless chambers disapprove it and, if the executive does not sign, override its veto.
 */
export const ratificationRule = z.discriminatedUnion("rule", [vetoPlayers, quota, disapproval]);

export const ratification = z.record(id, z.array(ratificationRule).min(1));

export type RatificationRule = z.output<typeof ratificationRule>;
type RatificationMember = z.output<typeof member>;
export type Chamber = z.output<typeof chamber>;

/** Votes of all members together; a member without a number has one. */
export function votesOf(members: readonly Pick<RatificationMember, "votes">[]): number {
  return members.reduce((sum, { votes = 1 }) => sum + votes, 0);
}
