import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../src/dossier/edit/apply.ts";
import { differencesBetween } from "../../../src/dossier/edit/differences.ts";
import type { Edit } from "../../../src/dossier/edit/edit.ts";
import type { DossierFile } from "../../../src/dossier/reading/files.ts";
import { flagship } from "./flagship.ts";

function edited(files: readonly DossierFile[], ...edits: readonly Edit[]): readonly DossierFile[] {
  return edits.reduce((before, edit) => {
    const outcome = applyEdit(before, edit);
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome.problem));
    return outcome.files;
  }, files);
}

const told = (before: readonly DossierFile[], after: readonly DossierFile[]) =>
  differencesBetween(before, after).map(({ kind, at, file }) => `${kind} ${at} in ${file}`);

const files: readonly DossierFile[] = [
  {
    path: "a.yaml",
    text: "concordat: 1\ntitle: Talks\nevents:\n  # the first\n  - { id: x, title: X }\n  - { id: y, title: Y }\n",
  },
  { path: "b.yaml", text: "issues:\n  - { id: i, name: I }\n" },
];
const replaced = (path: string, from: string, to: string) =>
  files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));

describe("the differences between two states of a dossier's files", () => {
  it("are none between a state and itself, and each edit's own place after it", () => {
    expect(differencesBetween(flagship, flagship)).toEqual([]);
    const after = edited(
      flagship,
      { kind: "set", at: "issues.enrichment.name.en.text", value: "Enriching" },
      { kind: "insert", at: "events", value: { id: "new-event", title: "New", from: "2025-04-20" } },
    );
    expect(
      differencesBetween(flagship, after)
        .map(({ kind, at }) => `${kind} ${at}`)
        .toSorted(),
    ).toEqual(["added events.new-event", "changed issues.enrichment"]);
  });

  it("tell comments from values", () => {
    expect(told(files, replaced("a.yaml", "# the first", "# the very first"))).toEqual([
      "wording events.x in a.yaml",
    ]);
    expect(told(files, replaced("a.yaml", "title: Talks", "title: Talk"))).toEqual([
      "changed title in a.yaml",
    ]);
  });

  it("tell another order once, with the keys as they stand", () => {
    const after = edited(files, { kind: "move", at: "events.y", before: "x" });
    const [order] = differencesBetween(files, after);
    expect([order?.kind, order?.at, order?.before?.value, order?.after?.value]).toEqual([
      "order",
      "events",
      ["x", "y"],
      ["y", "x"],
    ]);
  });

  it("tell an entry that was put into another file once, where it stands now", () => {
    const after = [
      { path: "a.yaml", text: files[0]?.text.replace("  - { id: y, title: Y }\n", "") ?? "" },
      { path: "b.yaml", text: `${files[1]?.text}events:\n  - { id: y, title: Z }\n` },
    ];
    expect(told(files, after)).toEqual(["changed events.y in b.yaml"]);
  });

  it("tell the entries of a file that came or went, and a file that cannot be taken apart as one", () => {
    expect(told(files, files.slice(0, 1))).toEqual(["removed issues.i in b.yaml"]);
    expect(told(files.slice(0, 1), files)).toEqual(["added issues.i in b.yaml"]);
    expect(told(files, replaced("b.yaml", "issues:", "issues: ["))).toEqual(["changed  in b.yaml"]);
  });
});
