import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** The made-up talks and the advice of the starter that `concordat new --starter` writes. No name holds what YAML would read as a sign. */
export interface StarterWords {
  readonly name: Words<
    | "title"
    | "question"
    | "uplands"
    | "lowlands"
    | "release"
    | "quarter"
    | "twoFifths"
    | "threeFifths"
    | "payment"
    | "noPayment"
    | "shareOfPower"
    | "fullCompensation"
    | "gauges"
    | "upstreamOnly"
    | "joint"
    | "draft"
    | "reason"
  >;
  /** Comments; those that quote a key or a value of the format are sentences. */
  readonly advice: Words<
    | "intro"
    | "check"
    | "deals"
    | "desk"
    | "parties"
    | "issues"
    | "statusQuo"
    | "matrix"
    | "order"
    | "wouldSign"
    | "packages"
  > & { readonly [Place in "language" | "kind" | "preferences"]: Sentence<Record<never, never>> };
}
