import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/dossier/edit/apply.ts";
import type { Edit } from "../../../src/dossier/edit/edit.ts";
import { mergeEdits } from "../../../src/dossier/edit/merge-edits.ts";
import { readDossier } from "../../../src/dossier/read.ts";
import type { DossierFile } from "../../../src/dossier/reading/files.ts";
import { flagship } from "./flagship.ts";

const base = `# Talks about a river.
concordat: 1
title:
  en: Water
  zh: 水

issues:
  # The first issue.
  - id: release
    kind: options # not an amount
    name: Release

  # The second issue.
  - id: payment
    kind: amount

  - id: gauges
    kind: options

# What each side wants.
preferences:
  up:
    weights:
      - id: up-weights
        values: { release: 2 }
  down:
    valueScale: source
# The end.
`;

const one = (text: string): readonly DossierFile[] => [{ path: "dossier.yaml", text }];
const merge = (mine: string, theirs: string) => mergeEdits(one(base), one(mine), one(theirs));
const textOf = (files: readonly DossierFile[]) => files[0]?.text ?? "";

function edited(files: readonly DossierFile[], ...edits: readonly Edit[]): readonly DossierFile[] {
  return edits.reduce((now, edit) => {
    const outcome = applyEdit(now, edit);
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problem));
    return outcome.files;
  }, files);
}

describe("a merge of two sets of edits", () => {
  it("takes what one side changed as it is written, comments and order included", () => {
    const mine = base
      .replace("name: Release", "name: Water released # in a dry year")
      .replace("en: Water", "en: The Alder");
    const theirs = base
      .replace("zh: 水", "zh: 河水")
      .replace("# The second issue.", "# The second issue, reworded.")
      .replace("  down:\n", "  down: # downstream\n")
      .replace("    valueScale: source\n", "    valueScale: source\n    interests:\n      - id: i # new\n");
    expect(merge(mine, theirs)).toEqual({
      conflicts: [],
      files: one(
        theirs
          .replace("name: Release", "name: Water released # in a dry year")
          .replace("en: Water", "en: The Alder"),
      ),
    });
    expect(merge(theirs, mine)).toEqual(merge(mine, theirs));
  });

  it("keeps what each side added, and drops what each removed", () => {
    const [added, other] = ["mine", "theirs"].map((id) => `  - id: ${id}\n    kind: options\n`);
    const mine = base
      .replace("  # The second", `${added}\n  # The second`)
      .replace(/\n {2}- id: gauges[\s\S]*?\n\n/, "\n");
    const theirs = base
      .replace("# What each", `${other}\n# What each`)
      .replace(/ {2}# The first[\s\S]*?Release\n/, "");
    const { files, conflicts } = merge(mine, theirs);
    expect(conflicts).toEqual([]);
    expect([...textOf(files).matchAll(/- id: ([a-z]+)\n/g)].map(([, id]) => id)).toEqual([
      "mine",
      "payment",
      "theirs",
    ]);
    expect(textOf(files)).not.toContain("The first issue");
  });

  it("tells what both changed differently, keeps mine in the text, and lets a person decide", () => {
    const mine = base.replace("name: Release", "name: Mine");
    const theirs = base.replace("name: Release", "name: Theirs").replace("source", "normalised");
    const { files, conflicts } = merge(mine, theirs);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      file: "dossier.yaml",
      at: "issues.release",
      about: "content",
      base: { value: { name: "Release" } },
      mine: { value: { id: "release", name: "Mine" }, text: expect.stringContaining("# The first issue.") },
      theirs: { value: { name: "Theirs" } },
    });
    expect(textOf(files)).toBe(mine.replace("source", "normalised"));
    const decided = mergeEdits(one(base), one(mine), one(theirs), () => "theirs");
    expect(decided).toEqual({ conflicts: [], files: one(theirs) });
  });

  it("tells when one side changed what the other removed", () => {
    const mine = base.replace("name: Release", "name: Mine");
    const theirs = base.replace(/ {2}# The first[\s\S]*?Release\n\n/, "");
    for (const [left, right] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const { files, conflicts } = merge(left, right);
      expect(conflicts.map(({ at }) => at)).toEqual(["issues.release"]);
      // The blank line between the two goes with the second one.
      expect(textOf(files).replaceAll("\n\n", "\n")).toBe(left.replaceAll("\n\n", "\n"));
    }
  });

  it("tells when a section was removed to which the other side added", () => {
    const mine = base.replace("# What each side", "  - id: more\n\n# What each side");
    const theirs = base.replace(/issues:[\s\S]*?\n\n(?=# What)/, "");
    expect(merge(mine, theirs).conflicts.map(({ at }) => at)).toEqual(["issues"]);
  });

  it("follows the side that put entries into another order, and tells when both did", () => {
    const reordered = textOf(edited(one(base), { kind: "move", at: "issues.release" }));
    const changed = base.replace("kind: amount", "kind: amount # mine");
    const { files, conflicts } = merge(changed, reordered);
    expect(conflicts).toEqual([]);
    expect(textOf(files)).toBe(reordered.replace("kind: amount", "kind: amount # mine"));
    const otherwise = textOf(edited(one(base), { kind: "move", at: "issues.gauges", before: "release" }));
    expect(merge(otherwise, reordered).conflicts).toMatchObject([{ at: "issues", about: "order" }]);
  });

  it("adds, drops and tells of whole files", () => {
    const a = { path: "a.yaml", text: "title: A\n" };
    const b = { path: "b.yaml", text: "asOf: 2025\n" };
    const c = { path: "c.yaml", text: "language: en\n" };
    expect(mergeEdits([a, b], [a, b, c], [a]).files).toEqual([a, c]);
    const changed = { ...b, text: "asOf: 2026\n" };
    const { files, conflicts } = mergeEdits([a, b], [a, changed], [a]);
    expect(files).toEqual([a, changed]);
    expect(conflicts).toMatchObject([{ file: "b.yaml", at: "", theirs: undefined }]);
  });

  it("tells when both sides add an entry of the same id in different files", () => {
    const files = ["a", "b"].map((name) => ({ path: `${name}.yaml`, text: `claims:\n  - id: ${name}\n` }));
    const mine = edited(files, {
      kind: "insert",
      at: "claims",
      value: { id: "x", text: "mine" },
      before: "a",
    });
    const theirs = edited(files, { kind: "insert", at: "claims", value: { id: "x", text: "theirs" } });
    expect(mergeEdits(files, mine, theirs).conflicts).toMatchObject([
      {
        file: "b.yaml",
        at: "claims.x",
        mine: { value: { text: "mine" } },
        theirs: { value: { text: "theirs" } },
      },
    ]);
  });

  it("does not put together what does not fit: the file is then the conflict", () => {
    const mine = base.replace("name: Release", "name: Mine");
    const theirs = base.replaceAll(/^ {2}(?=[ #-])/gm, "").replace("kind: amount", "kind: options");
    const { files, conflicts } = merge(mine, theirs);
    for (const file of files) expect([mine, theirs]).toContain(file.text);
    expect(conflicts.length).toBeGreaterThan(0);
    const broken = `${base}  x: [\n`;
    expect(merge(mine, broken)).toMatchObject({
      files: one(mine),
      conflicts: [{ file: "dossier.yaml", at: "" }],
    });
  });

  it("takes back an edit that others came after", () => {
    const first = edited(one(base), { kind: "set", at: "title.en", value: "Rivers" });
    const later = edited(first, { kind: "remove", at: "issues.gauges" });
    expect(mergeEdits(first, later, one(base))).toEqual({
      conflicts: [],
      files: edited(one(base), { kind: "remove", at: "issues.gauges" }),
    });
  });

  it("of edits to different entries of the flagship is the same as making them one after another", () => {
    const { dossier } = readDossier(flagship);
    const addresses = [
      ...(dossier?.claims ?? []).map(({ id }) => `claims.${id}`),
      ...(dossier?.issues ?? []).map(({ id }) => `issues.${id}`),
      ...(dossier?.preferences.iran?.redLines ?? []).map(({ id }) => `preferences.iran.redLines.${id}`),
      ...(dossier?.people ?? []).map(({ id }) => `people.${id}`),
    ];
    const pair = fc.uniqueArray(fc.constantFrom(...addresses), { minLength: 2, maxLength: 6 });
    const kind = fc.constantFrom("set", "remove");
    fc.assert(
      fc.property(pair, fc.array(kind, { minLength: 6, maxLength: 6 }), fc.nat(6), (chosen, kinds, cut) => {
        const edits = chosen.map(
          (at, index): Edit =>
            kinds[index] === "set"
              ? { kind: "set", at: `${at}.x-note`, value: "new\nnote" }
              : { kind: "remove", at },
        );
        const mine = edited(flagship, ...edits.slice(0, cut));
        const theirs = edited(flagship, ...edits.slice(cut));
        const merged = mergeEdits(flagship, mine, theirs);
        expect(merged.conflicts).toEqual([]);
        expect(merged.files).toEqual(edited(flagship, ...edits));
      }),
      { numRuns: 15 },
    );
  });
});
