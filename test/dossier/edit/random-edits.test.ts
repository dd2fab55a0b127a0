import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { starterText } from "../../../src/cli/starter.ts";
import { followPath, segmentOf } from "../../../src/dossier/addresses.ts";
import { applyEdit } from "../../../src/dossier/edit/apply.ts";
import type { Edit, Plain } from "../../../src/dossier/edit/edit.ts";
import { deriveIds } from "../../../src/dossier/reading/derived-ids.ts";
import { type DossierFile, readFiles } from "../../../src/dossier/reading/files.ts";
import { isMap, type PlainMap, plainOf } from "../../../src/dossier/reading/text-tree.ts";
import { english } from "../../../src/language/en/index.ts";
import { commentsOf, flagship } from "./flagship.ts";

type Path = readonly (string | number)[];

const emptyMap = { kind: "map", at: { file: 0, offset: 0 }, entries: new Map() } as const;
const known = new WeakMap<readonly DossierFile[], PlainMap>();

/** What the files say, as `readDossier` joins them. */
function said(files: readonly DossierFile[]): PlainMap {
  const read = known.get(files) ?? plainOf(readFiles(files).root ?? emptyMap);
  known.set(files, read as PlainMap);
  return read as PlainMap;
}

const places = new WeakMap<PlainMap, readonly Address[]>();

function named(plain: PlainMap): PlainMap {
  const copy = structuredClone(plain);
  deriveIds(copy);
  return copy;
}

interface Address {
  readonly address: string;
  readonly path: Path;
}

/** The address of everything in a dossier, with the path it stands for. */
function addressesIn(plain: PlainMap): readonly Address[] {
  const found = places.get(plain) ?? lookUp(plain);
  places.set(plain, found);
  return found;
}

function lookUp(plain: PlainMap): readonly Address[] {
  const whole = named(plain);
  const walk = (value: unknown, address: string, path: Path): readonly Address[] => {
    const inner = (key: string | number, held: unknown) => {
      const segment = segmentOf(value, key);
      return walk(held, address === "" ? segment : `${address}.${segment}`, [...path, key]);
    };
    const own = path.length === 0 ? [] : [{ address, path }];
    if (Array.isArray(value)) return [...own, ...value.flatMap((held, index) => inner(index, held))];
    if (isMap(value)) return [...own, ...Object.entries(value).flatMap(([key, held]) => inner(key, held))];
    return own;
  };
  // Ids given on reading are no part of the text.
  const written = (path: Path) =>
    path.reduce<unknown>((held, key) => (held as PlainMap | undefined)?.[key], plain);
  return walk(whole, "", []).filter(({ path, address }) => {
    const { found, path: led } = followPath(whole, address);
    return found && led.join("\n") === path.join("\n") && written(path) !== undefined;
  });
}

const word = fc.oneof(
  fc.constantFrom(
    "low",
    "a: b",
    "# no",
    "12",
    "null",
    "",
    "سقف التخصيب",
    "संवर्धन",
    "'q' \"d\"",
    "two\nlines",
    " led",
    "[x]",
    "- y",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const scalar: fc.Arbitrary<Plain> = fc.oneof(
  word,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
);
const key = fc
  .stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/)
  .filter((text) => text !== "constructor" && text !== "id");
const value: fc.Arbitrary<Plain> = fc.letrec<{ any: Plain }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(key, tie("any"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any;

/** A random edit of a dossier, and the same edit made in plain data. */
interface Trial {
  readonly edit: Edit;
  readonly wanted: unknown;
}

type Choice = {
  readonly kind: string;
  readonly pick: number;
  readonly other: number;
  readonly value: Plain;
  readonly key: string;
};

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom("set", "set-key", "insert", "remove", "move"),
  pick: fc.nat(),
  other: fc.nat(),
  value,
  key,
});

function trialOf(
  files: readonly DossierFile[],
  { kind, pick, other, value, key }: Choice,
): Trial | undefined {
  const plain = said(files);
  const wanted = structuredClone(plain);
  const at = (path: Path) => path.reduce<unknown>((held, step) => (held as PlainMap)[step], wanted);
  const all = addressesIn(plain);
  const fitting = all.filter(({ path }) => {
    const own = at(path);
    if (kind === "set-key") return isMap(own) && !Object.hasOwn(own, key);
    if (kind === "insert") return Array.isArray(own);
    if (kind === "move") return Array.isArray(at(path.slice(0, -1)));
    return true;
  });
  const chosen = fitting[pick % fitting.length];
  if (chosen === undefined) return undefined;
  const { address, path } = chosen;
  const holder = at(path.slice(0, -1)) as PlainMap & Plain[];
  const last = path.at(-1) ?? "";
  const names = named(plain);
  const list = followPath(names, address).value;
  if (kind === "set") {
    holder[last as number] = value;
    return { edit: { kind, at: address, value }, wanted };
  }
  if (kind === "set-key") {
    (at(path) as PlainMap)[key] = value;
    return { edit: { kind: "set", at: `${address}.${key}`, value }, wanted };
  }
  if (kind === "insert") {
    const entries = at(path) as Plain[];
    const index = other % (entries.length + 1);
    entries.splice(index, 0, value);
    const before = index === entries.length - 1 ? {} : { before: segmentOf(list, index) };
    return { edit: { kind, at: address, value, ...before }, wanted };
  }
  if (kind === "remove") {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete (holder as PlainMap)[last];
    return { edit: { kind, at: address }, wanted };
  }
  const from = Number(last);
  const to = other % (holder.length + 1);
  const before =
    to === holder.length ? {} : { before: segmentOf(followPath(names, address).trail.at(-2), to) };
  const [moved] = holder.splice(from, 1);
  if (moved !== undefined) holder.splice(to > from ? to - 1 : to, 0, moved);
  return { edit: { kind: "move", at: address, ...before }, wanted };
}

function hold(files: readonly DossierFile[], chosen: Choice): readonly DossierFile[] {
  const trial = trialOf(files, chosen);
  if (trial === undefined) return files;
  const { edit, wanted } = trial;
  const outcome = applyEdit(files, edit);
  if (outcome.status === "refused") {
    // What is spread over files cannot become another kind of thing.
    expect(outcome.problem.code).toBe("in-several-files");
    return files;
  }
  expect(said(outcome.files)).toEqual(wanted);
  expect(
    readFiles(outcome.files)
      .problems.all()
      .filter(({ code }) => code === "syntax"),
  ).toEqual([]);
  const back = applyEdit(outcome.files, outcome.inverse);
  expect(back).toEqual(expect.objectContaining({ status: "done", files }));
  if (back.status === "done") {
    expect(applyEdit(files, back.inverse)).toEqual(expect.objectContaining({ files: outcome.files }));
  }
  const unharmed = edit.kind === "insert" || edit.kind === "move" || chosen.kind === "set-key";
  if (unharmed) for (const comment of commentsOf(files)) expect(commentsOf(outcome.files)).toContain(comment);
  return outcome.files;
}

describe("random edits", () => {
  it("of the flagship read back as the same edits made in plain data, and are taken back byte for byte", () => {
    fc.assert(
      fc.property(choice, (chosen) => void hold(flagship, chosen)),
      { numRuns: 30 },
    );
  });

  it("of a dossier full of comments, one after another, lose no comment but what they remove", () => {
    const files = [{ path: "dossier.yaml", text: starterText(english) }];
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 8 }), (choices) => {
        choices.reduce<readonly DossierFile[]>(hold, files);
      }),
      { numRuns: 60 },
    );
  });

  it("of one value touch one line", () => {
    const addresses = addressesIn(said(flagship)).filter(({ address }) =>
      /\.(kind|basis|reliability|knownFrom)$/.test(address),
    );
    expect(addresses.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...addresses), ({ address }) => {
        const outcome = applyEdit(flagship, { kind: "set", at: address, value: "otherwise" });
        if (outcome.status === "refused") throw new Error(outcome.problem.code);
        const changed = outcome.files.flatMap(({ text }, index) => {
          const old = flagship[index]?.text.split("\n") ?? [];
          return text.split("\n").flatMap((line, number) => (line === old[number] ? [] : [line]));
        });
        expect(changed).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
