import type * as z from "zod";
import type { FormatName, ProblemCode, ProblemValues } from "../problem.ts";
import { formatVersion } from "../schema/dossier.ts";
import { patterns } from "../schema/patterns.ts";
import { shortOf } from "./report.ts";
import { nearestWord, type SpellingBudget } from "./spelling.ts";
import { exampleOf, typeName } from "./type-names.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What is to be told of one place. */
type Telling = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly values: ProblemValues[Code];
    readonly at?: "key";
  };
}[ProblemCode];

/** The problem that one issue of the schema is, `value` being what stands at its path. */
export function tellingOf(issue: Issue, path: Path, value: unknown, spelling: SpellingBudget): Telling {
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
        ? { code: "format-version", values: { found: JSON.stringify(value), expected: formatVersion } }
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
            values: { expected: issue.params?.format === "date" ? "calendar-day" : "id", found },
          };
    case "too_small":
    case "too_big":
      return sizeTelling(issue, found);
    default:
      return typeTelling("", path, value);
  }
}

function typeTelling(expected: string, path: Path, value: unknown): Telling {
  const key = shortOf(path.at(-1));
  const inMap = typeof path.at(-1) === "string";
  if (value === undefined && inMap) return { code: "missing-key", values: { key } };
  if (value === null && inMap) return { code: "empty-value", values: { key }, at: "key" };
  const type = typeName(expected, path);
  const example = exampleOf(type, path, value);
  const form = example === undefined ? {} : { form: inMap ? `${key}: ${example}` : `- ${example}` };
  return { code: "wrong-type", values: { expected: type, found: shortOf(value), ...form } };
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
