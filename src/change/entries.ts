import { evidenceFor } from "../dossier/evidence.ts";
import { canonicalJson } from "../dossier/hash.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { EntryChange } from "./result.ts";

interface Unit {
  readonly section: string;
  readonly path: string;
  readonly value: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/** The smallest parts that have an address of their own: entries, and statements on preferences, ratification and penalties. */
const listed = [
  ...(["sources", "people", "parties", "rounds", "events", "claims", "instruments", "deadlines"] as const),
  ...(["assessments", "series", "issues", "linkages", "packages", "steps", "watch"] as const),
];
const told = ["title", "question", "summary"] as const;

/** What two states of a dossier hold differently, entry by entry, in the order of the later. Linear in both. */
export function entryChanges(before: Dossier, after: Dossier): EntryChange[] {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const earlier = grounds(before);
  const isInBoth = new Set([...grounds(after)].filter((id) => earlier.has(id)));
  const found = [...now].flatMap(([key, unit]): EntryChange[] => {
    const was = old.get(key);
    if (was === undefined) return [changeOf("added", unit, after, [])];
    const fields = fieldsOf(within(was.value, isInBoth), within(unit.value, isInBoth));
    return fields === undefined ? [] : [changeOf("changed", unit, after, fields)];
  });
  const gone = [...old].filter(([key]) => !now.has(key));
  return [...found, ...gone.map(([, unit]) => changeOf("removed", unit, before, []))];
}

function changeOf(
  kind: EntryChange["kind"],
  { section, path }: Unit,
  dossier: Dossier,
  fields: readonly string[],
): EntryChange {
  return { kind, section, path, label: evidenceFor(dossier, path)?.label ?? null, fields };
}

function grounds({ claims, sources }: Dossier): Set<string> {
  return new Set([...claims, ...sources].map(({ id }) => id));
}

const naming = new Set(["sources", "contradicts", "profile"]);

/** A value without the claims and sources that only one state has: they are changes of their own, not of everything that names them. */
function within(value: unknown, known: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => within(one, known));
  if (!isMap(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (!naming.has(key) || !Array.isArray(inner)) return [[key, within(inner, known)]];
    const ids = inner.filter((id) => known.has(String(id)));
    return ids.length === 0 ? [] : [[key, ids]];
  });
  return Object.fromEntries(kept);
}

/** Keys at which two values differ, `[]` where they are no maps; undefined where they are the same. */
function fieldsOf(before: unknown, after: unknown): string[] | undefined {
  if (canonicalJson(before) === canonicalJson(after)) return undefined;
  if (!isMap(before) || !isMap(after)) return [];
  const keys = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...keys].filter((key) => canonicalJson(before[key]) !== canonicalJson(after[key]));
}

function isMap(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unitsOf(dossier: Dossier): Map<string, Unit> {
  const units: [key: string, Unit][] = [
    ...told.flatMap((name): [string, Unit][] =>
      dossier[name] === undefined ? [] : [[name, { section: name, path: name, value: dossier[name] }]],
    ),
    ...listed.flatMap((section) => unitsIn(section, section, dossier[section])),
    ...partsOf("preferences", dossier.preferences),
    ...Object.entries(dossier.penalties).flatMap(([party, list]) =>
      unitsIn("penalties", `penalties.${party}`, list),
    ),
    ...Object.entries(dossier.ratification).flatMap(([party, rules]) =>
      unitsIn("ratification", `ratification.${party}`, rules),
    ),
  ];
  return new Map(units);
}

function partsOf(section: string, byParty: Readonly<Record<string, unknown>>): [string, Unit][] {
  return Object.entries(byParty).flatMap(([party, kinds]) =>
    Object.entries(kinds as Plain).flatMap(([kind, value]): [string, Unit][] => {
      const path = `${section}.${party}.${kind}`;
      return Array.isArray(value) ? unitsIn(section, path, value) : [[path, { section, path, value }]];
    }),
  );
}

/** Entries go by their ids; an assessment, which has none, by its issue and day. */
function unitsIn(section: string, at: string, list: readonly unknown[]): [string, Unit][] {
  return list.map((value, index): [string, Unit] => {
    const { id, issue, at: day } = value as { id?: string; issue?: string; at?: string };
    const path = `${at}.${id ?? index}`;
    const key = id === undefined && issue !== undefined ? `${at} ${issue} ${day}` : path;
    return [key, { section, path, value }];
  });
}
