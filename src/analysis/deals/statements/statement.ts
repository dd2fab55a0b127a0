import type {
  Basis,
  CalendarDate,
  Id,
  PackagePattern,
  Choice as PackagePoint,
} from "../../../dossier/schema/primitives.ts";
import type { Rational } from "../../../math/rational.ts";
import type { IssueOptions } from "../model/issue-options.ts";
import type { Choice } from "../space/index.ts";

/** A closed interval; a number where both ends are equal. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

/** What every statement has: its address in the dossier. */
interface Addressed {
  readonly path: string;
}

/** Figures on a scale. Items are option ids, or the amounts of break points as exact text. */
interface ScaleFigures extends Addressed {
  readonly kind: "scale-figures";
  readonly issue: Id;
  readonly values: ReadonlyMap<string, Range>;
}

/**
 * An order on a scale, best class first. Every item of one class stands above every item of the next; between items of one class
 * nothing is said, except that the items of one *level* (an inner list) are worth the same.
 */
export interface ScaleOrder extends Addressed {
  readonly kind: "scale-order";
  readonly issue: Id;
  readonly classes: readonly (readonly (readonly string[])[])[];
}

/** Importance in figures, relative to the other figures. */
interface WeightFigures extends Addressed {
  readonly kind: "weight-figures";
  readonly values: ReadonlyMap<Id, Range>;
}

/** Importance as an order, most important first. */
interface WeightOrder extends Addressed {
  readonly kind: "weight-order";
  readonly order: readonly Id[];
}

/** One package worth at least `margin` more than another; an `indifferent` pair is worth the same. */
interface Comparison extends Addressed {
  readonly kind: "prefers" | "indifferent";
  readonly better: Choice;
  readonly worse: Choice;
  readonly margin: Rational;
}

/** A package the party would accept rather than have no deal (`signs`), or would not (`refuses`). */
export interface Verdict extends Addressed {
  readonly kind: "signs" | "refuses";
  readonly choice: Choice;
}

/** A figure for no deal. */
interface NoDealFigure extends Addressed {
  readonly kind: "no-deal";
  readonly value: Range;
}

/** Packages the party will not sign: those that match any of the patterns. */
interface RedLineStatement extends Addressed {
  readonly kind: "red-line";
  readonly patterns: readonly PackagePattern[];
  readonly basis: Basis;
}

export type Statement =
  | ScaleFigures
  | ScaleOrder
  | WeightFigures
  | WeightOrder
  | Comparison
  | Verdict
  | NoDealFigure
  | RedLineStatement;

/** All that is said about one party's value function, in the order in which it stands in the dossier. */
export interface PartyStatements {
  readonly party: Id;
  readonly valueScale: "normalised" | "source";
  readonly statements: readonly Statement[];
}

type OfKind<Kind, S = Statement> = S extends { readonly kind: infer Own }
  ? [Kind & Own] extends [never]
    ? never
    : S
  : never;

/** The statements of some kinds, narrowly typed. */
export function ofKind<Kind extends Statement["kind"]>(
  statements: readonly Statement[],
  ...kinds: readonly Kind[]
): OfKind<Kind>[] {
  const wanted: readonly string[] = kinds;
  return statements.filter(({ kind }) => wanted.includes(kind)) as OfKind<Kind>[];
}

/** A named package's id, or a package written out. */
export type PackageReference = Id | PackagePoint;

/** What turning a dossier's words into statements needs to know besides: the issues and the named packages. */
export interface Vocabulary {
  readonly issues: readonly IssueOptions[];
  /** The date by which no-deal values are in force; null: the latest on file. */
  readonly asOf: CalendarDate | null;
  /** The options a package written out, or named by its id, chooses; undefined where it leaves an issue open. */
  readonly choiceOf: (reference: PackageReference) => Choice | undefined;
}
