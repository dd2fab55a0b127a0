import { followPath } from "../addresses.ts";
import { isMap, type PlainMap } from "../reading/text-tree.ts";
import type { Path } from "./step.ts";

/** A place at which an entry is named by its id: a value, or a key of a map. */
export interface Mention {
  readonly path: Path;
  readonly as: "value" | "key";
}

/** An entry with everything that would have to change with its id. */
export interface Named {
  readonly id: string;
  readonly path: Path;
  /** Ids that others have among which this one has to be told apart. */
  readonly taken: ReadonlySet<string>;
  /** Where others name it; its own `id` is none of them. */
  readonly mentions: readonly Mention[];
}

/** The entry, option or statement at an address and who names it; undefined where nothing with an id of its own stands there. Linear in the dossier. */
export function namedAt(content: PlainMap, at: string): Named | undefined {
  const { found, path, value, trail } = followPath(content, at);
  if (!found || !isMap(value) || typeof value.id !== "string" || !Array.isArray(trail.at(-2)))
    return undefined;
  const { id } = value;
  const [section = "", place, list] = path;
  const about: About =
    list === "options" && section === "issues"
      ? { kind: "option", issue: String((trail[2] as PlainMap).id), place: Number(place) }
      : section === "linkages"
        ? { kind: "statement", within: [section] }
        : section === "preferences" || section === "ratification" || section === "penalties"
          ? { kind: "statement", within: [section, place ?? ""] }
          : { kind: "entry", section: String(section), alone: isAlone(content, String(section), id) };
  const others = besides(content, trail, about).filter((other) => other !== value);
  return {
    id,
    path,
    taken: new Set(others.map((other) => String(other.id))),
    mentions: seek(content, id, about),
  };
}

type About =
  /** `alone`: no entry of another section has the same id, so that a claim's subject can mean no other. */
  | { readonly kind: "entry"; readonly section: string; readonly alone: boolean }
  | { readonly kind: "option"; readonly issue: string; readonly place: number }
  | { readonly kind: "statement"; readonly within: Path };

function isAlone(content: PlainMap, section: string, id: string): boolean {
  return !Object.entries(content).some(
    ([other, list]) => other !== section && mapsIn(list).some((entry) => entry.id === id),
  );
}

/** Entries whose ids stand beside this one's. */
function besides(content: PlainMap, trail: readonly unknown[], about: About): readonly PlainMap[] {
  // Claims and sources are referred to together.
  if (about.kind === "entry" && (about.section === "sources" || about.section === "claims"))
    return [...mapsIn(content.sources), ...mapsIn(content.claims)];
  if (about.kind === "statement" && about.within[0] === "preferences" && isMap(trail[2]))
    return Object.values(trail[2]).flatMap(mapsIn);
  return mapsIn(trail.at(-2));
}

function mapsIn(value: unknown): readonly PlainMap[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

/** Sections whose entries are named under a key, wherever it stands. */
const sectionsByKey: Readonly<Record<string, readonly string[]>> = {
  party: ["parties"],
  parties: ["parties"],
  by: ["parties"],
  of: ["parties"],
  belongsTo: ["parties"],
  mediators: ["parties"],
  like: ["parties"],
  executive: ["parties"],
  verifiedBy: ["parties"],
  after: ["steps"],
  with: ["steps"],
  person: ["people"],
  rounds: ["rounds"],
  instrument: ["instruments"],
  source: ["sources"],
  sources: ["sources", "claims"],
  profile: ["claims"],
  contradicts: ["claims"],
  issue: ["issues"],
  issues: ["issues"],
  agenda: ["issues"],
  prefers: ["packages"],
  to: ["packages"],
  indifferent: ["packages"],
  wouldAccept: ["packages"],
  wouldRefuse: ["packages"],
  wouldSign: ["packages"],
};

/** Keys under which a package or a condition on packages is written out, one or several. */
const packageKeys: ReadonlySet<string> = new Set([
  ...["choice", "package", "pattern", "if", "then", "forbids", "option", "requires", "atMostOne", "delivers"],
  ...["prefers", "to", "indifferent", "wouldAccept", "wouldRefuse", "wouldSign"],
]);

function seek(content: PlainMap, id: string, about: About): readonly Mention[] {
  const found: Mention[] = [];
  const values = (value: unknown, path: Path) => {
    if (value === id) found.push({ path, as: "value" });
    else if (Array.isArray(value))
      for (const [index, one] of value.entries())
        if (one === id) found.push({ path: [...path, index], as: "value" });
  };
  const keys = (value: unknown, path: Path) => {
    if (isMap(value) && Object.hasOwn(value, id)) found.push({ path: [...path, id], as: "key" });
  };
  const look =
    about.kind === "entry"
      ? entrySeeker(about)
      : about.kind === "option"
        ? optionSeeker(about)
        : statementSeeker(about);
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, [...path, index]);
    else if (isMap(value)) {
      for (const [key, inner] of Object.entries(value)) {
        // What programs of others keep in a dossier is theirs.
        if (key.startsWith("x-")) continue;
        const here = [...path, key];
        look({ key, value: inner, path: here, holder: value, values, keys });
        walk(inner, here);
      }
    }
  };
  walk(content, []);
  return found;
}

interface Met {
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
  readonly holder: PlainMap;
  /** Keeps the values equal to the id: the value itself or those of a list. */
  readonly values: (value: unknown, path: Path) => void;
  /** Keeps the key equal to the id. */
  readonly keys: (value: unknown, path: Path) => void;
}

type Seeker = (met: Met) => void;

function entrySeeker({ section, alone }: Extract<About, { kind: "entry" }>): Seeker {
  return ({ key, value, path, holder, values, keys }) => {
    const isTopLevel = path.length === 1;
    // Who made an assessment is a name in words, and no party's id even where it reads like one.
    const inWords = key === "by" && path[0] === "assessments";
    if (!isTopLevel && !inWords && sectionsByKey[key]?.includes(section)) values(value, path);
    if (key === "subject" && alone) values(value, path);
    // What a claim says of an office, a mediator, a host is a person's or a party's id.
    if (key === "value" && path[0] === "claims" && (section === "people" || section === "parties"))
      values(value, path);
    if (
      section === "parties" &&
      isTopLevel &&
      (key === "preferences" || key === "ratification" || key === "penalties")
    )
      keys(value, path);
    if (section === "parties" && key === "value" && path[0] === "steps") keys(value, path);
    if (section !== "issues") return;
    for (const [one, at] of packagesUnder(key, value, path)) keys(one, at);
    if (key === "matrix") keys(value, path);
    if (path.includes("weights") && holder.issue === undefined) {
      if (key === "order") values(value, path);
      if (key === "values") keys(value, path);
    }
  };
}

function optionSeeker({ issue, place }: Extract<About, { kind: "option" }>): Seeker {
  return ({ key, value, path, holder, values, keys }) => {
    for (const [one, at] of packagesUnder(key, value, path)) values(one[issue], [...at, issue]);
    if (path.at(-2) === issue && path.at(-3) === "matrix") values(value, path);
    if (key === "statusQuo" && path.length === 3 && path[0] === "issues" && path[1] === place)
      values(value, path);
    if (holder.issue !== issue) return;
    if (key === "order" || key === "option") values(value, path);
    if (key === "values") keys(value, path);
  };
}

function statementSeeker({ within }: Extract<About, { kind: "statement" }>): Seeker {
  return ({ key, value, path, values }) => {
    if (key === "supersedes" && within.every((segment, index) => path[index] === segment))
      values(value, path);
  };
}

/** The packages and conditions written out under a key. */
function packagesUnder(key: string, value: unknown, path: Path): readonly (readonly [PlainMap, Path])[] {
  if (!packageKeys.has(key)) return [];
  if (isMap(value)) return [[value, path]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, index): [PlainMap, Path][] => (isMap(one) ? [[one, [...path, index]]] : []));
}
