import * as z from "zod";
import { choice, exactNumber, grounds, id, packagePattern, standing, text } from "./primitives.ts";

const option = z.strictObject({ id, name: text, description: text.optional() });

const optionsIssue = z.strictObject({
  id,
  name: text,
  kind: z.literal("options"),
  question: text.optional(),
  ordered: z.boolean().optional(),
  options: z.array(option).min(1),
  statusQuo: id.optional(),
  ...standing,
});

const amountIssue = z.strictObject({
  id,
  name: text,
  kind: z.literal("amount"),
  question: text.optional(),
  from: exactNumber,
  to: exactNumber,
  step: exactNumber,
  unit: text.optional(),
  statusQuo: exactNumber.optional(),
  ...standing,
});

/** A thing to be settled: a choice among named options, or an amount from `from` to `to` in steps of `step`. */
export const issue = z.discriminatedUnion("kind", [optionsIssue, amountIssue]);

/**
 * What cannot stand together. `if`/`then`: a package matching `if` must match `then`. `requires`: shorthand with the same
 * meaning read as "what this needs". `forbids`: a package may not match all of it. `atMostOne`: no two of these together.
 */
export const linkage = z.union([
  // biome-ignore lint/suspicious/noThenProperty: `if`/`then` is how people write it; these maps are never awaited
  z.strictObject({ if: packagePattern, then: packagePattern, ...grounds }),
  z.strictObject({ forbids: packagePattern, ...grounds }),
  z.strictObject({ option: packagePattern, requires: packagePattern, ...grounds }),
  z.strictObject({ atMostOne: z.array(packagePattern).min(2), ...grounds }),
]);

/** A package worth keeping under a name: an existing agreement, a proposal on the table, an analyst's idea. */
export const namedPackage = z.strictObject({
  id,
  name: text,
  choice,
  description: text.optional(),
  ...standing,
});

export type Option = z.output<typeof option>;
export type Issue = z.output<typeof issue>;
export type AmountIssue = z.output<typeof amountIssue>;
export type Linkage = z.output<typeof linkage>;
export type NamedPackage = z.output<typeof namedPackage>;
