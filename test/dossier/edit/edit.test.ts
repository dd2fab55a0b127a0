import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { applyEdit } from "../../../src/dossier/edit/apply.ts";
import type { Edit, EditProblem } from "../../../src/dossier/edit/edit.ts";

/** The text of one file after an edit, which is also taken back. */
function edited(text: string, edit: Edit, path = "dossier.yaml"): string {
  const outcome = applyEdit([{ path, text }], edit);
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problem));
  const back = applyEdit(outcome.files, outcome.inverse);
  expect(back).toMatchObject({ status: "done", files: [{ path, text }] });
  return outcome.files[0]?.text ?? "";
}

function refusalOf(text: string, edit: Edit): EditProblem | undefined {
  const outcome = applyEdit([{ path: "dossier.yaml", text }], edit);
  return outcome.status === "refused" ? outcome.problem : undefined;
}

const talks = `# Talks about a river.
concordat: 1
title: "Water" # working title
language: en

# What has to be settled.
issues:
  # The first issue.
  - id: release
    name: { en: Release, zh: 放水 }
    kind: options # not an amount
    options: [ { id: low, name: 'Low' }, { id: high, name: High } ]

  - id: payment
    kind: amount
    from: 0
    note: >-
      Paid
      yearly.

# What each side wants.
preferences:
  up:
    redLines:
      - pattern: { release: low }
        reason: x
      - pattern: { release: high }
    scale:
      - issue: payment
        values: { "0": 0, "0.5": 40, "1": 100 }
  down:
`;

describe("an edit of a dossier's text", () => {
  it("sets a text in the quotes it had, and leaves the comment behind it", () => {
    expect(edited(talks, { kind: "set", at: "title", value: 'The "Alder"' })).toBe(
      talks.replace('"Water" #', '"The \\"Alder\\"" #'),
    );
    expect(edited(talks, { kind: "set", at: "issues.release.options.low.name", value: "Lower" })).toBe(
      talks.replace("'Low'", "'Lower'"),
    );
    expect(edited(talks, { kind: "set", at: "issues.release.kind", value: "amount" })).toBe(
      talks.replace("kind: options #", "kind: amount #"),
    );
  });

  it("sets a folded text as a folded text", () => {
    expect(edited(talks, { kind: "set", at: "issues.payment.note", value: "Paid monthly." })).toBe(
      talks.replace("      Paid\n      yearly.\n", "      Paid monthly.\n"),
    );
  });

  it("quotes what would otherwise be read as something else", () => {
    for (const value of [
      "12",
      "true",
      "null",
      "~",
      "- x",
      "a: b",
      "a #b",
      " x ",
      "[x",
      "@x",
      "1e5",
      "0x10",
      "",
    ]) {
      const text = edited(talks, { kind: "set", at: "issues.release.name.en", value });
      expect(parse(text).issues[0].name.en).toBe(value);
      const plain = edited(talks, { kind: "set", at: "language", value });
      expect(parse(plain).language).toBe(value);
    }
  });

  it("follows ids of entries, derived ids of statements, and amounts with a point in them", () => {
    expect(
      edited(talks, { kind: "set", at: "preferences.up.redLines.red-line-2.pattern.release", value: "low" }),
    ).toBe(talks.replace("{ release: high }", "{ release: low }"));
    expect(
      edited(talks, { kind: "set", at: "preferences.up.scale.scale-1.values.0.5", value: [40, 50] }),
    ).toBe(talks.replace('"0.5": 40', '"0.5": [40, 50]'));
    expect(edited(talks, { kind: "set", at: "preferences.up.scale.scale-1.values.0.7", value: 60 })).toBe(
      talks.replace('"1": 100 }', '"1": 100, "0.7": 60 }'),
    );
  });

  it("adds a key, a key under an empty one, and maps on the way to a key", () => {
    expect(edited(talks, { kind: "set", at: "issues.payment.to", value: 10 })).toBe(
      talks.replace("      yearly.\n", "      yearly.\n    to: 10\n"),
    );
    expect(edited(talks, { kind: "set", at: "preferences.down.valueScale", value: "source" })).toBe(
      talks.replace("  down:\n", "  down: { valueScale: source }\n"),
    );
    expect(
      edited(talks, {
        kind: "set",
        at: "preferences.up.short.matrix.release",
        value: { wants: "low", never: ["high"] },
      }),
    ).toBe(
      talks.replace(
        "  down:\n",
        "    short: { matrix: { release: { wants: low, never: [high] } } }\n  down:\n",
      ),
    );
    expect(edited(talks, { kind: "set", at: "deadlines", value: [] })).toBe(`${talks}deadlines: []\n`);
  });

  it("sets a whole entry by changing only what differs in it", () => {
    const value = { id: "release", name: { en: "Release", zh: "放水" }, kind: "options", ordered: true };
    expect(edited(talks, { kind: "set", at: "issues.release", value })).toBe(
      talks.replace(/ {4}options: \[.*\]\n/, "    ordered: true\n"),
    );
  });

  it("inserts an entry that looks like its neighbours, set off as they are", () => {
    const value = { id: "gauges", kind: "options", options: [{ id: "joint", name: "Joint" }] };
    const lines = `  - id: gauges
    kind: options
    options: [{ id: joint, name: Joint }]
`;
    expect(edited(talks, { kind: "insert", at: "issues", value })).toBe(
      talks.replace("      yearly.\n", `      yearly.\n\n${lines}`),
    );
    expect(edited(talks, { kind: "insert", at: "issues", value, before: "release" })).toBe(
      talks.replace("  # The first issue.\n", `${lines}\n  # The first issue.\n`),
    );
    expect(
      edited(talks, { kind: "insert", at: "issues.release.options", value: { id: "mid" }, before: "high" }),
    ).toBe(talks.replace("{ id: high", "{ id: mid }, { id: high"));
    expect(edited(talks, { kind: "insert", at: "preferences.up.weights", value: { id: "w" } })).toBe(
      talks.replace("  down:\n", "    weights: [{ id: w }]\n  down:\n"),
    );
  });

  it("removes an entry with the comment directly above it, and a first key behind its dash", () => {
    expect(edited(talks, { kind: "remove", at: "issues.release" })).toBe(
      talks.replace(/ {2}# The first issue\.[\s\S]*?\]\n/, ""),
    );
    expect(edited(talks, { kind: "remove", at: "preferences.up.redLines.0.pattern" })).toBe(
      talks.replace("- pattern: { release: low }\n        reason: x", "- reason: x"),
    );
    expect(edited(talks, { kind: "remove", at: "issues.release.options.high" })).toBe(
      talks.replace(", { id: high, name: High }", ""),
    );
    expect(edited(talks, { kind: "remove", at: "preferences.up.scale.scale-1" })).toBe(
      talks.replace(/scale:\n.*\n.*\n/, "scale: []\n"),
    );
  });

  it("moves an entry with its comments", () => {
    const moved = edited(talks, { kind: "move", at: "issues.release" });
    expect(moved.indexOf("# The first issue.")).toBeGreaterThan(moved.indexOf("id: payment"));
    expect(parse(moved).issues.map(({ id }: { id: string }) => id)).toEqual(["payment", "release"]);
    expect(moved.length).toBe(talks.length);
    expect(edited(talks, { kind: "move", at: "issues.release.options.high", before: "low" })).toBe(
      talks.replace(
        "{ id: low, name: 'Low' }, { id: high, name: High }",
        "{ id: high, name: High }, { id: low, name: 'Low' }",
      ),
    );
  });

  it("keeps Windows line ends, a byte order mark, and a last line without an end", () => {
    const windows = `\ufeff${talks.replaceAll("\n", "\r\n").trimEnd()}`;
    const text = edited(windows, {
      kind: "insert",
      at: "preferences.down.redLines",
      value: { pattern: { release: "low" } },
    });
    expect(text).toBe(`${windows} { redLines: [{ pattern: { release: low } }] }`);
    const set = edited(windows, {
      kind: "set",
      at: "issues.payment.options",
      value: [{ id: "a", name: "b".repeat(120) }],
    });
    expect(set.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("writes JSON into JSON", () => {
    const json = JSON.stringify({ concordat: 1, title: "T", issues: [{ id: "a" }, { id: "b" }] }, null, 2);
    const edits = [
      { kind: "insert", at: "issues", value: { id: "c", name: { en: "x" } } },
      { kind: "set", at: "title", value: { en: "T" } },
      { kind: "remove", at: "issues.a" },
      { kind: "set", at: "deadlines", value: [] },
    ] as const;
    for (const edit of edits) expect(() => JSON.parse(edited(json, edit, "dossier.json"))).not.toThrow();
  });

  it("finds entries of a list spread over files, moves one across, and puts a new one into the last", () => {
    const files = [
      { path: "a.yaml", text: "claims:\n  # about a\n  - id: a\n    text: A\n  - id: b\n" },
      { path: "b.yaml", text: "claims:\n    - id: c\n      text: C\n" },
    ];
    const outcome = applyEdit(files, { kind: "move", at: "claims.a" });
    expect(outcome).toMatchObject({
      files: [
        { path: "a.yaml", text: "claims:\n  - id: b\n" },
        {
          path: "b.yaml",
          text: "claims:\n    - id: c\n      text: C\n    # about a\n    - id: a\n      text: A\n",
        },
      ],
    });
    if (outcome.status === "done") expect(applyEdit(outcome.files, outcome.inverse)).toMatchObject({ files });
    expect(applyEdit(files, { kind: "insert", at: "claims", value: { id: "d" } })).toMatchObject({
      files: [files[0], { text: "claims:\n    - id: c\n      text: C\n    - id: d\n" }],
    });
    expect(applyEdit(files, { kind: "remove", at: "claims" })).toMatchObject({
      files: [{ text: "{}\n" }, { text: "{}\n" }],
    });
    expect(applyEdit(files, { kind: "set", at: "claims", value: "none" })).toMatchObject({
      problem: { code: "in-several-files", files: ["a.yaml", "b.yaml"] },
    });
  });

  it("refuses, as data, what it cannot do, and leaves the files as they were", () => {
    expect(refusalOf(talks, { kind: "remove", at: "issues.nowhere" })).toEqual({
      code: "nothing-there",
      at: "issues.nowhere",
    });
    expect(refusalOf(talks, { kind: "set", at: "title.en.short", value: "x" })?.code).toBe("nothing-there");
    expect(refusalOf(talks, { kind: "set", at: "issues.other", value: "x" })?.code).toBe("nothing-there");
    expect(refusalOf(talks, { kind: "insert", at: "title", value: "x" })?.code).toBe("not-a-list");
    expect(refusalOf(talks, { kind: "move", at: "title" })?.code).toBe("not-a-list");
    expect(refusalOf(talks, { kind: "insert", at: "issues", value: { id: "release" } })).toEqual({
      code: "id-taken",
      at: "issues",
      id: "release",
    });
    const shared = "concordat: 1\ntitle: &t { en: A }\nquestion: *t\n";
    expect(refusalOf(shared, { kind: "set", at: "title.en", value: "B" })?.code).toBe("form-unsuited");
    expect(refusalOf(shared, { kind: "set", at: "question.en", value: "B" })?.code).toBe("form-unsuited");
    expect(refusalOf(shared, { kind: "remove", at: "title" })?.code).toBe("form-unsuited");
    expect(refusalOf("concordat: 1\ntitle: [x\n", { kind: "set", at: "title", value: "B" })?.code).toBe(
      "file-damaged",
    );
  });

  it("takes an edit back only in the text it was made in", () => {
    const outcome = applyEdit([{ path: "dossier.yaml", text: talks }], { kind: "remove", at: "language" });
    if (outcome.status === "refused") throw new Error(outcome.problem.code);
    const since = outcome.files.map(({ path, text }) => ({ path, text: `# Since.\n${text}` }));
    expect(applyEdit(since, outcome.inverse)).toEqual({
      status: "refused",
      problem: { code: "text-changed", at: "", file: "dossier.yaml" },
    });
  });

  it("throws for a value that cannot be written down", () => {
    expect(() => edited(talks, { kind: "set", at: "title", value: Number.NaN })).toThrow(/applyEdit: NaN/);
  });
});
