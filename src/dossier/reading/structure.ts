import type * as z from "zod";
import type { FormatName, ProblemCode, ProblemValues, TypeName } from "../problem.ts";
import { dossierSchema, formatVersion } from "../schema/dossier.ts";
import { patterns } from "../schema/primitives.ts";
import { keysAt, titleAt } from "../walk.ts";
import { likeliestBranch } from "./branch.ts";
import { laterSections } from "./extensions.ts";
import { limits } from "./limits.ts";
import { type DossierText, isFaulty, markAt } from "./places.ts";
import { type Report, shortOf } from "./report.ts";
import { nearestWord, type SpellingBudget, spellingBudget } from "./spelling.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A schema issue with its full path, unions resolved to the form that was meant, and the value found there. */
interface Flat {
  readonly issue: Issue;
  readonly path: Path;
}

/** What is to be told of one place. */
type Telling = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly values: ProblemValues[Code];
    readonly at?: "key";
  };
}[ProblemCode];

/** What the schema's issues are about. */
export interface Read {
  readonly text: DossierText;
  /** Files whose text was not all understood, by index: their structure cannot be judged. */
  readonly damaged: ReadonlySet<number>;
  /** No part of the text was lost, so that what is missing is missing indeed. */
  readonly whole: boolean;
}

/** Tells what the schema found, as problems at their places; one a path, and none where the text itself was already at fault. */
export function reportStructure(
  issues: readonly Issue[],
  { text, damaged, whole }: Read,
  report: Report,
): void {
  const isTold = ({ path }: Flat) =>
    isFaulty(text, path) ||
    damaged.has(markAt(text, path, "value").file) ||
    (!whole && plainAt(text, path) === undefined);
  const flat = issues.flatMap((issue) => flatten(issue, [])).filter((one) => !isTold(one));
  const spelling = spellingBudget();
  const meant = new Set(flat.slice(0, 5 * limits.problems).flatMap((one) => meantKeys(one, spelling)));
  const told = new Set<string>();
  for (const { issue, path } of flat) {
    if (issue.code === "unrecognized_keys") {
      reportUnknownKeys(issue.keys, path, report, spelling);
      continue;
    }
    const place = JSON.stringify(path);
    if (meant.has(place) || told.has(place)) continue;
    told.add(place);
    const { code, values, at } = tellingOf(issue, path, plainAt(text, path), spelling);
    report(code, path, values, at === undefined ? {} : { at });
  }
}

function flatten(issue: Issue, base: Path): readonly Flat[] {
  const path = [...base, ...issue.path] as Path;
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ issue, path }];
  const branch = likeliestBranch(issue.errors);
  return branch === undefined ? [{ issue, path }] : branch.flatMap((inner) => flatten(inner, path));
}

// A key that is written almost right is one mistake, not an unknown key and a missing one.
function meantKeys({ issue, path }: Flat, spelling: SpellingBudget): readonly string[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = keysAt(dossierSchema, path);
  return issue.keys.flatMap((key) => {
    const suggestion = nearestWord(key, known, spelling);
    return suggestion === undefined ? [] : [JSON.stringify([...path, suggestion])];
  });
}

function reportUnknownKeys(
  keys: readonly string[],
  path: Path,
  report: Report,
  spelling: SpellingBudget,
): void {
  const known =
    path.length === 0 ? [...keysAt(dossierSchema, []), ...laterSections] : keysAt(dossierSchema, path);
  for (const key of keys) {
    const suggestion = nearestWord(key, known, spelling);
    const values = { key: shortOf(key), ...(suggestion === undefined ? {} : { suggestion }) };
    report("unknown-key", [...path, key], values, { at: "key" });
  }
}

function tellingOf(issue: Issue, path: Path, value: unknown, spelling: SpellingBudget): Telling {
  const found = shortOf(value);
  switch (issue.code) {
    case "invalid_type":
      return typeTelling(issue.expected, path, value);
    case "invalid_union":
      return issue.errors.length === 0 && "options" in issue
        ? oneOfTelling(issue.options ?? [], path, value, spelling)
        : typeTelling("", path, value);
    case "invalid_value":
      return path[0] === "concordat" && value !== undefined
        ? { code: "format-version", values: { found, expected: formatVersion } }
        : oneOfTelling(issue.values, path, value, spelling);
    case "invalid_key":
      return {
        code: "bad-format",
        values: { expected: keyFormat(issue.issues), found: shortOf(path.at(-1)) },
        at: "key",
      };
    case "invalid_format":
      return { code: "bad-format", values: { expected: formatOf(issue), found } };
    case "custom":
      return issue.params?.format === "text"
        ? { code: "empty-text", values: {} }
        : {
            code: "bad-format",
            values: { expected: issue.params?.format === "date" ? "date" : "id", found },
          };
    case "too_small":
    case "too_big":
      return sizeTelling(issue, found);
    default:
      return { code: "wrong-type", values: { expected: typeName("", path), found } };
  }
}

function typeTelling(expected: string, path: Path, value: unknown): Telling {
  const key = shortOf(path.at(-1));
  const inMap = typeof path.at(-1) === "string";
  if (value === undefined && inMap) return { code: "missing-key", values: { key } };
  if (value === null && inMap) return { code: "empty-value", values: { key }, at: "key" };
  return { code: "wrong-type", values: { expected: typeName(expected, path), found: shortOf(value) } };
}

function oneOfTelling(
  options: readonly unknown[],
  path: Path,
  value: unknown,
  spelling: SpellingBudget,
): Telling {
  if (value === undefined || value === null) return typeTelling("", path, value);
  const allowed = options.map(String);
  const found = shortOf(value);
  const suggestion = nearestWord(found, allowed, spelling);
  return {
    code: "not-one-of",
    values: { found, allowed, ...(suggestion === undefined ? {} : { suggestion }) },
  };
}

function sizeTelling(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: string): Telling {
  if (issue.code === "too_small") {
    const low = issue.minimum;
    if (issue.origin === "string") return { code: "empty-text", values: {} };
    if (issue.origin === "array") return { code: "too-few", values: { atLeast: Number(low) } };
    return { code: "out-of-range", values: { found, low: String(low) } };
  }
  const high = issue.maximum;
  if (issue.origin === "string") return { code: "too-long", values: { atMost: Number(high) } };
  if (issue.origin === "array") return { code: "too-many", values: { atMost: Number(high) } };
  return { code: "out-of-range", values: { found, high: String(high) } };
}

const titles: Readonly<Record<string, TypeName>> = {
  id: "id",
  date: "date",
  language: "language",
  text: "text",
  number: "number",
  "number or range": "number-or-range",
  package: "package",
  "option pattern": "pattern",
  "package pattern": "pattern",
};

const types: Readonly<Record<string, TypeName>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "true-or-false",
  array: "list",
  tuple: "list",
  object: "map",
  record: "map",
};

function typeName(expected: string, path: Path): TypeName {
  const title = titleAt(dossierSchema, path);
  return titles[title ?? ""] ?? types[expected] ?? "one-of-several-forms";
}

const formats = new Map<string, FormatName>(
  Object.entries(patterns).map(([format, pattern]) => [String(pattern), format as keyof typeof patterns]),
);

function formatOf(issue: z.core.$ZodIssueInvalidStringFormat): FormatName {
  return issue.format === "url" ? "url" : (formats.get(issue.pattern ?? "") ?? "id");
}

function keyFormat(issues: readonly Issue[]): FormatName {
  const [issue] = issues;
  return issue?.code === "invalid_format" ? formatOf(issue) : "id";
}

function plainAt(text: DossierText, path: Path): unknown {
  let value: unknown = text.plain;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}
