import * as z from "zod";
import { choice, exactNumber, grounds, id, numberOrRange, packagePattern, text } from "./primitives.ts";

/**
 * One step of a phased exchange: who does what, what it costs it and what it is worth to the others, and how far it can be seen, held and
 * taken back. Costs and values are in each party's own value points, or follow from the option it delivers; shares are between 0 and 1.
 */
export const step = z.strictObject({
  ...grounds,
  id,
  by: id,
  what: text,
  delivers: choice.optional(),
  if: packagePattern.optional(),
  cost: numberOrRange.optional(),
  value: z.record(id, numberOrRange).optional(),
  tranches: z.int().min(1).max(100).optional(),
  durationDays: exactNumber.optional(),
  after: z.array(id).optional(),
  with: z.array(id).optional(),
  verifiedBy: id.optional(),
  detectionProbability: numberOrRange.optional(),
  detectionDelayDays: numberOrRange.optional(),
  reversible: numberOrRange.optional(),
  snapbackDays: numberOrRange.optional(),
  escrow: numberOrRange.optional(),
});

/** What a party loses by itself when it is caught leaving: standing, trade, a guarantor's goodwill. */
const penalty = z.strictObject({ ...grounds, what: text.optional(), value: numberOrRange });

export const penalties = z.record(id, z.array(penalty).min(1));

export type DossierStep = z.output<typeof step>;
export type Penalty = z.output<typeof penalty>;
