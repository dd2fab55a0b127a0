import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/dossier/edit/apply.ts";
import { namedAt } from "../../../src/dossier/edit/mentions.ts";
import { openAll } from "../../../src/dossier/edit/merged.ts";
import { readDossier } from "../../../src/dossier/read.ts";
import type { DossierFile } from "../../../src/dossier/reading/files.ts";
import { isMap, type PlainMap } from "../../../src/dossier/reading/text-tree.ts";
import { flagship } from "./flagship.ts";

const talks = `concordat: 1
title: Water
sources: [ { id: note, title: N, published: 2025 } ]
parties:
  - { id: up, name: Up, kind: state, roles: [ { role: principal, sources: [note] } ] }
  - { "id": "down", name: Down, kind: state, belongsTo: up } # leans on up
claims:
  - { id: said, text: up, subject: up, property: host, value: up, source: note }
issues:
  - id: release
    name: Release
    kind: options
    options: [ { id: low, name: low }, { id: 'high', name: High } ]
    statusQuo: low
  - { id: payment, name: P, kind: options, options: [ { id: low, name: L }, { id: some, name: S } ] }
linkages:
  - { if: { release: [low, high] }, then: { payment: low } }
packages:
  - { id: plain, name: Plain, choice: { release: low, payment: low } }
preferences:
  up:
    short: { matrix: { release: { wants: low, canLiveWith: [high] } }, wouldSign: [plain, { release: low, payment: low }] }
    compares:
      - { id: first, prefers: plain, to: { release: high, payment: low } }
      - { id: second, wouldAccept: plain, supersedes: [first] }
  down:
    like: up
    scale: [ { issue: release, values: { low: 0, high: 100 } }, { issue: payment, order: [low, some] } ]
    weights: [ { order: [release, payment] }, { values: { release: 2, payment: 1 } } ]
`;

function renamed(at: string, id: string, text = talks): string {
  const outcome = applyEdit([{ path: "dossier.yaml", text }], { kind: "rename", at, id });
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problem));
  expect(applyEdit(outcome.files, outcome.inverse)).toMatchObject({ files: [{ text }] });
  return outcome.files[0]?.text ?? "";
}

const refusalOf = (at: string, id: string) => {
  const outcome = applyEdit([{ path: "dossier.yaml", text: talks }], { kind: "rename", at, id });
  return outcome.status === "refused" ? outcome.problem.code : undefined;
};

describe("giving an entry another id", () => {
  it("changes every mention of an option of that issue and nothing else", () => {
    const wanted = talks
      .replace("{ id: low, name: low }, { id: 'high'", "{ id: none, name: low }, { id: 'high'")
      .replace("statusQuo: low", "statusQuo: none")
      .replaceAll("release: low", "release: none")
      .replace("release: [low,", "release: [none,")
      .replace("wants: low", "wants: none")
      .replace("values: { low: 0", "values: { none: 0");
    expect(renamed("issues.release.options.low", "none")).toBe(wanted);
    expect(renamed("issues.release.options.high", "much")).toContain("id: 'much'");
  });

  it("changes a party where it is a key, a value or the subject of a claim, but not where its id is a word of a text", () => {
    const wanted = talks
      .replace("{ id: up,", "{ id: upper,")
      .replace("belongsTo: up }", "belongsTo: upper }")
      .replace("subject: up, property: host, value: up", "subject: upper, property: host, value: upper")
      .replace("\n  up:", "\n  upper:")
      .replace("like: up", "like: upper");
    expect(renamed("parties.up", "upper")).toBe(wanted);
    expect(renamed("parties.down", "lower")).toContain('"id": "lower"');
  });

  it("leaves who made an assessment alone: that is a name in words", () => {
    const text = `${talks}assessments:\n  - { issue: release, at: 2025, trend: closing, reason: R, by: up }\n`;
    expect(renamed("parties.up", "upper", text)).toContain("reason: R, by: up }");
  });

  it("changes an issue in packages, conditions, the matrix and the weights", () => {
    const text = renamed("issues.release", "flow");
    expect(text).not.toContain("release");
    expect(readDossier([{ path: "dossier.yaml", text }]).problems.filter(isError)).toEqual([]);
  });

  it("refuses an id that is taken or is none", () => {
    expect(refusalOf("parties.up", "down")).toBe("id-taken");
    expect(refusalOf("claims.said", "note")).toBe("id-taken");
    expect(refusalOf("preferences.up.compares.first", "second")).toBe("id-taken");
    expect(refusalOf("parties.up", "Upper State")).toBe("id-unsuited");
    expect(refusalOf("parties.up", "12")).toBe("id-unsuited");
    expect(refusalOf("parties.nobody", "x")).toBe("nothing-there");
    expect(refusalOf("linkages.linkage-1", "x")).toBe("nothing-there");
  });

  it("writes the id out where it was shared with a word that means something else, or refuses", () => {
    const borrowed = talks.replace("text: up, subject: up", "text: &u up, subject: *u");
    expect(renamed("parties.up", "upper", borrowed)).toContain("text: &u up, subject: upper");
    const text = talks.replace("text: up, subject: up", "subject: &u up, text: *u");
    const outcome = applyEdit([{ path: "d.yaml", text }], { kind: "rename", at: "parties.up", id: "upper" });
    expect(outcome).toMatchObject({ problem: { code: "form-unsuited", file: "d.yaml" } });
  });
});

const isError = ({ severity }: { severity: string }) => severity === "error";

describe("every entry of the flagship", () => {
  it("can have another id with nothing left behind, and the old one again to the letter", () => {
    const done: { readonly at: string; readonly id: string; readonly fresh: string }[] = [];
    const rename = (files: readonly DossierFile[], at: string, id: string) => {
      const outcome = applyEdit(files, { kind: "rename", at, id });
      if (outcome.status === "refused") throw new Error(`${at}: ${JSON.stringify(outcome.problem)}`);
      return outcome.files;
    };
    // Inner entries first, so that every address is still the one it was taken for.
    const there = sampleOf(openAll(flagship).plain)
      .toReversed()
      .reduce((files, at, index) => {
        const cut = at.lastIndexOf(".");
        const fresh = `another-${index}`;
        done.push({ at: `${at.slice(0, cut)}.${fresh}`, id: at.slice(cut + 1), fresh });
        return rename(files, at, fresh);
      }, flagship);
    expect(done.length).toBeGreaterThan(15);
    for (const { fresh } of done) expect(there.some(({ text }) => text.includes(fresh))).toBe(true);
    expect(problemsOf(there)).toEqual(problemsOf(flagship));
    expect(done.reduceRight((files, { at, id }) => rename(files, at, id), there)).toEqual(flagship);
  });

  it("is told with the number of places that name it", () => {
    const { plain } = openAll(flagship);
    const [party] = plain.parties as PlainMap[];
    const named = namedAt(plain, `parties.${party?.id}`);
    expect(named?.mentions.length).toBeGreaterThan(10);
  });
});

function problemsOf(files: readonly DossierFile[]): readonly string[] {
  return readDossier(files).problems.map(({ code }) => code);
}

/** The first entry of each kind of list. */
function sampleOf(plain: PlainMap): readonly string[] {
  const found = new Map<string, string>();
  const walk = (value: unknown, at: string, kind: string): void => {
    if (isMap(value)) {
      for (const [key, inner] of Object.entries(value))
        walk(inner, at === "" ? key : `${at}.${key}`, `${kind}.${kind === ".preferences" ? "" : key}`);
    } else if (Array.isArray(value)) {
      for (const entry of value.filter(isMap).filter(({ id }) => typeof id === "string")) {
        const here = `${at}.${entry.id}`;
        if (!found.has(kind)) found.set(kind, here);
        walk(entry, here, kind);
      }
    }
  };
  walk(plain, "", "");
  return [...found.values()];
}
