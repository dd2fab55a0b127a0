import fc from "fast-check";
import type { Text } from "../../src/dossier/schema/primitives.ts";

/** Names that no sentence contains by itself, in the dossier's own language, so that a test finds them again. */
export const nameWords = ["Qazwsx", "Edcrfv", "Tgbyhn", "Ujmikl", "Plokij"] as const;

export const word = fc.constantFrom(...nameWords);
export const name: fc.Arbitrary<Text> = fc.oneof(
  word,
  word.map((text) => ({ en: { text, definite: text } })),
);
export const names = fc.array(name, { minLength: 1, maxLength: 4 });
export const literal = fc.constantFrom("enrichment", "talks.yaml", "0.25", "--force", "a{b}", "valueScale");
export const literals = fc.array(literal, { minLength: 1, maxLength: 3 });
export const whole = fc.oneof(fc.constantFrom(0, 1, 2, 3, 10, 11, 99, 100, 101), fc.nat(2_000_000));
export const some = fc.oneof(fc.constantFrom(1, 2, 3, 11, 100), fc.integer({ min: 1, max: 5000 }));
export const count = fc.oneof(
  whole,
  fc.constant(null),
  fc.constantFrom("9007199254740993", "1000000000000000000011"),
);
export const value = fc.double({ min: -1000, max: 1000, noNaN: true });
export const date = fc.constantFrom("2025", "2025-04", "2025-04-18", "1979-11-04");
export const positions = fc.constantFrom("assessed" as const, "declared" as const);
export const optional = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: null });

/** An arbitrary for the values of every sentence of an area; the compiler keeps it complete. */
export type Arbitraries<Values> = { readonly [Key in keyof Values]: fc.Arbitrary<Values[Key]> };

export const nothing: fc.Arbitrary<Record<never, never>> = fc.constant({});

/** A record some of whose keys may be left out. */
export const withOptional = <Required, Optional>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  extra: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & Partial<Optional>> =>
  fc.record({ ...required, ...extra }, { requiredKeys: Object.keys(required) as never }) as never;

export const path = fc.record({ path: literal });
export const detail = fc.record({ detail: literal });
export const ofIssue = fc.record({ issue: literal });
export const ofParty = fc.record({ party: literal });
