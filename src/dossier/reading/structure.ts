import type * as z from "zod";
import { dossierSchema } from "../schema/dossier.ts";
import { formNamed, keysAt, likeliestKeysAt } from "../walk.ts";
import { likeliestBranch } from "./branch.ts";
import { laterSections } from "./extensions.ts";
import { limits } from "./limits.ts";
import { type DossierText, isFaulty, markAt } from "./places.ts";
import { type Report, shortOf } from "./report.ts";
import { nearestWord, type SpellingBudget, spellingBudget } from "./spelling.ts";
import { tellingOf } from "./telling.ts";
import { isMap } from "./text-tree.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A schema issue with its full path, unions resolved to the form that was meant. */
interface Flat {
  readonly issue: Issue;
  readonly path: Path;
}

/** What the schema's issues are about. */
interface Read {
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
  const spelling = spellingBudget();
  const isTold = ({ path }: Flat) =>
    isFaulty(text, path) ||
    damaged.has(markAt(text, path, "value").file) ||
    (!whole && plainAt(text, path) === undefined);
  const flat = issues.flatMap((issue) => flatten(issue, [], text, spelling)).filter((one) => !isTold(one));
  const meant = new Set(flat.slice(0, 5 * limits.problems).flatMap((one) => meantKeys(one, spelling)));
  const told = new Set<string>();
  for (const { issue, path } of flat) {
    if (issue.code === "unrecognized_keys") {
      reportUnknownKeys(issue.keys, path, { text, report, spelling });
      continue;
    }
    const place = JSON.stringify(path);
    if (meant.has(place) || told.has(place)) continue;
    told.add(place);
    const { code, values, at } = tellingOf(issue, path, plainAt(text, path), spelling);
    report(code, path, values, at === undefined ? {} : { at });
  }
}

function flatten(issue: Issue, base: Path, text: DossierText, spelling: SpellingBudget): readonly Flat[] {
  const path = [...base, ...issue.path] as Path;
  if (issue.code !== "invalid_union") return [{ issue, path }];
  if (issue.errors.length === 0) {
    const words = "options" in issue ? (issue.options ?? []).map(String) : [];
    const behind = behindWord(words, path, text, spelling);
    return [{ issue, path }, ...behind.flatMap((inner) => flatten(inner, path.slice(0, -1), text, spelling))];
  }
  const branch = likeliestBranch(issue.errors);
  return branch === undefined
    ? [{ issue, path }]
    : branch.flatMap((inner) => flatten(inner, path, text, spelling));
}

/** What else is wrong with an entry whose form is said by a misspelt word (`kind: amonut`), which keeps the schema from looking further. */
function behindWord(
  words: readonly string[],
  path: Path,
  text: DossierText,
  spelling: SpellingBudget,
): readonly Issue[] {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const value = plainAt(text, holder);
  const word = plainAt(text, path);
  if (!isMap(value) || typeof word !== "string") return [];
  const meant = nearestWord(word, words, spelling);
  const form = meant === undefined ? undefined : formNamed(dossierSchema, holder, key, meant);
  return form?.safeParse({ ...value, [key]: meant }).error?.issues ?? [];
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

interface Telling {
  readonly text: DossierText;
  readonly report: Report;
  readonly spelling: SpellingBudget;
}

function reportUnknownKeys(keys: readonly string[], path: Path, { text, report, spelling }: Telling): void {
  const possible =
    path.length === 0 ? [...keysAt(dossierSchema, []), ...laterSections] : keysAt(dossierSchema, path);
  const open = openKeys(path, text);
  for (const key of keys) {
    if (possible.includes(key)) {
      report("misplaced-key", [...path, key], { key }, { at: "key" });
      continue;
    }
    const suggestion = nearestWord(key, possible, spelling);
    const known = suggestion === undefined ? open : [];
    const values = {
      key: shortOf(key),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(known.length === 0 ? {} : { known }),
    };
    report("unknown-key", [...path, key], values, { at: "key" });
  }
}

/** Keys that an entry may have and has not. */
function openKeys(path: Path, text: DossierText): readonly string[] {
  const value = plainAt(text, path);
  if (!isMap(value)) return [];
  return likeliestKeysAt(dossierSchema, path, value).filter((key) => !Object.hasOwn(value, key));
}

function plainAt(text: DossierText, path: Path): unknown {
  let value: unknown = text.plain;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}
