import * as z from "zod";
import {
  date,
  exactNumber,
  grounds,
  id,
  numberOrRange,
  packageOrId,
  packagePattern,
  text,
} from "./primitives.ts";

const never = z.union([
  id,
  exactNumber,
  z.strictObject({ above: exactNumber.optional(), below: exactNumber.optional() }),
]);

const matrixCell = z.strictObject({
  wants: z.union([id, exactNumber]),
  canLiveWith: z.array(z.union([id, exactNumber])).optional(),
  never: z.array(never).optional(),
});

/**
 * The matrix an adviser already has. It expands to ordinary statements: `wants` above `canLiveWith` (best first) above options
 * not named above `never`, which are red lines too; `issues` in order of importance; the worst packages the party
 * would still sign and those it would refuse bound its no-deal value.
 */
export const shortMatrix = z.strictObject({
  matrix: z.record(id, matrixCell),
  issues: z.array(id).optional(),
  wouldSign: z.array(packageOrId).optional(),
  wouldRefuse: z.array(packageOrId).optional(),
  ...grounds,
});

/** Values of one issue's options on 0..100 (or as given, with `valueScale: source`), or only their order, best first. For an amount the keys are break points. */
const scaleStatement = z.strictObject({
  issue: id,
  values: z.record(z.string().min(1), numberOrRange).optional(),
  order: z.array(id).min(2).optional(),
  ...grounds,
});

/** Importance of issues relative to each other: figures or ranges, or an order, most important first. */
const weightStatement = z.strictObject({
  values: z.record(id, numberOrRange).optional(),
  order: z.array(id).min(2).optional(),
  ...grounds,
});

/** A judgement on whole packages. */
const compareStatement = z.union([
  z.strictObject({ prefers: packageOrId, to: packageOrId, margin: exactNumber.optional(), ...grounds }),
  z.strictObject({ indifferent: z.tuple([packageOrId, packageOrId]), ...grounds }),
  z.strictObject({ wouldAccept: packageOrId, ...grounds }),
  z.strictObject({ wouldRefuse: packageOrId, ...grounds }),
]);

/** What happens without a deal, and what that is worth to the party on its own scale. */
const noDeal = z.strictObject({
  what: text.optional(),
  value: numberOrRange.optional(),
  at: date.optional(),
  ...grounds,
});

const redLine = z.strictObject({ pattern: packagePattern, text: text.optional(), ...grounds });

const interest = z.strictObject({ issue: id, text, ...grounds });

/** Everything said about one party's value function; each item is a statement with its own grounds. */
export const partyPreferences = z.strictObject({
  like: id.optional(),
  valueScale: z.enum(["normalised", "source"]).optional(),
  short: shortMatrix.optional(),
  scale: z.array(scaleStatement).optional(),
  weights: z.array(weightStatement).optional(),
  compares: z.array(compareStatement).optional(),
  noDeal: z.array(noDeal).optional(),
  redLines: z.array(redLine).optional(),
  interests: z.array(interest).optional(),
});

export const preferences = z.record(id, partyPreferences);

export type ShortMatrix = z.output<typeof shortMatrix>;
export type MatrixCell = z.output<typeof matrixCell>;
export type ScaleStatement = z.output<typeof scaleStatement>;
export type WeightStatement = z.output<typeof weightStatement>;
export type CompareStatement = z.output<typeof compareStatement>;
export type NoDeal = z.output<typeof noDeal>;
export type RedLine = z.output<typeof redLine>;
export type PartyPreferences = z.output<typeof partyPreferences>;
