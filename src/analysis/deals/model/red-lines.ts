import type { Basis } from "../../../dossier/schema/primitives.ts";
import { type Choice, type Conjunction, matches } from "../space/index.ts";
import { ofKind, type PartyStatements, type Vocabulary } from "../statements/statement.ts";
import { toConjunction } from "./conjunctions.ts";
import type { Grounds } from "./grounds.ts";

/** A red line as combinations of options; a package crosses it where it matches any. */
export interface RedLine {
  readonly path: string;
  readonly basis: Basis;
  readonly patterns: readonly Conjunction[];
  /** Its own address, and each `like` by which the party takes it over. */
  readonly rests: readonly string[];
}

/** Every red line among a party's statements, in force or not. */
export function redLinesOf(
  { statements }: PartyStatements,
  { issues }: Vocabulary,
  grounds: Grounds,
): RedLine[] {
  return ofKind(statements, "red-line").map(({ path, basis, patterns }) => ({
    path,
    basis,
    patterns: patterns.map((pattern) => toConjunction(issues, pattern)),
    rests: grounds(path),
  }));
}

/** Whether a package matches any of these combinations. */
export function matchesAny(patterns: readonly Conjunction[], choice: Choice): boolean {
  return patterns.some((pattern) => matches(pattern, choice));
}
