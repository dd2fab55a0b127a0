import { describe, expect, it } from "vitest";
import { afterEdits, type Content } from "../../src/desk/web/edit/after-edits.ts";
import { startEdits } from "../../src/desk/web/edit/start-edits.ts";
import { textWith } from "../../src/desk/web/edit/text-value.ts";
import { nextAnswer, withAnswer, withBound } from "../../src/desk/web/matrix/matrix-value.ts";
import { readMatrix, readTable } from "../../src/desk/web/matrix/pasted-table.ts";
import { applyEdit } from "../../src/dossier/edit/apply.ts";
import { openAll } from "../../src/dossier/edit/merged.ts";

describe("a cell of the matrix", () => {
  it("goes from wanted to lived with to never to unsaid, and is gone when nothing is said", () => {
    let cell = withAnswer({}, "a", nextAnswer({}, "a"));
    expect(cell).toEqual({ wants: "a" });
    cell = withAnswer(cell ?? {}, "a", nextAnswer(cell ?? {}, "a"));
    expect(cell).toEqual({ canLiveWith: ["a"] });
    cell = withAnswer(cell ?? {}, "a", nextAnswer(cell ?? {}, "a"));
    expect(cell).toEqual({ never: ["a"] });
    expect(withAnswer(cell ?? {}, "a", nextAnswer(cell ?? {}, "a"))).toBeUndefined();
  });

  it("makes what was wanted the best of what can be lived with once something else is wanted", () => {
    expect(withAnswer({ wants: "a", canLiveWith: ["b", "c"], never: ["d"] }, "d", "wants")).toEqual({
      wants: "d",
      canLiveWith: ["a", "b", "c"],
    });
  });

  it("keeps options ruled out beside a bound on an amount", () => {
    const cell = withBound({ wants: 5, never: [7] }, "above", 8);
    expect(cell).toEqual({ wants: 5, never: [7, { above: 8 }] });
    expect(withBound(cell ?? {}, "above", undefined)).toEqual({ wants: 5, never: [7] });
  });
});

describe("a pasted table", () => {
  const parties = [
    { id: "upper", names: ["Upper village", "القرية العليا"] },
    { id: "lower", names: ["Lower village"] },
  ];
  const issues = [
    {
      ...{ id: "well", names: ["The well", "البئر"], kind: "options" as const },
      options: [
        { id: "shared", names: ["Shared", "مشترك"] },
        { id: "one", names: ["One, alone"] },
        { id: "none", names: ["None"] },
      ],
    },
    { id: "fee", names: ["Fee"], kind: "amount" as const, options: [] },
  ];

  it.each([
    ["tabs", "\tUpper village\tlower\r\nthe  WELL\tShared; One, alone; none\t\r\nFee\t10\t0"],
    ["commas", ',Upper village,lower\nthe WELL,"Shared; One, alone; none",\nFee,10,0'],
    ["semicolons", ';Upper village;lower\nthe WELL;"Shared; One, alone; none";\nFee;10;0'],
  ])("with %s is read by names and ids", (_, text) => {
    expect(readMatrix(readTable(text), parties, issues)).toEqual({
      cells: [
        { party: "upper", issue: "well", wants: "shared", canLiveWith: ["one"], never: ["none"] },
        { party: "upper", issue: "fee", wants: 10, canLiveWith: [], never: [] },
        { party: "lower", issue: "fee", wants: 0, canLiveWith: [], never: [] },
      ],
      unread: [],
    });
  });

  it("is read in Arabic, its own comma and semicolon included", () => {
    const { cells } = readMatrix(readTable("\tالقرية العليا\nالبئر\tمشترك؛ None"), parties, issues);
    expect(cells).toEqual([
      { party: "upper", issue: "well", wants: "shared", canLiveWith: ["none"], never: [] },
    ]);
  });

  it("says what could not be read and keeps the rest", () => {
    const text = "\tUpper village\tNobody\nThe well\tSharde\tShared\nMoon\tx\nFee\tten\nFee\t5";
    expect(readMatrix(readTable(text), parties, issues)).toEqual({
      cells: [{ party: "upper", issue: "fee", wants: 5, canLiveWith: [], never: [] }],
      unread: [
        { kind: "party", text: "Nobody" },
        { kind: "cell", text: "Sharde", issue: "The well", party: "Upper village" },
        { kind: "issue", text: "Moon" },
        { kind: "cell", text: "ten", issue: "Fee", party: "Upper village" },
      ],
    });
  });
});

describe("edits shown before the server has answered", () => {
  const text =
    "concordat: 1\nissues:\n  - id: a\n    name: A\n    options: [{ id: x, name: X }, { id: y, name: Y }]\n  - id: b\n    name: B\n";
  const files = [{ path: "dossier.yaml", text }];
  const plain = (now: typeof files) => openAll(now).named as Content;

  it.each([
    { kind: "set", at: "issues.a.name", value: "New" },
    { kind: "set", at: "preferences.p.short.matrix.a", value: { wants: "x" } },
    { kind: "set", at: "issues.a.options.y.description", value: "why" },
    { kind: "insert", at: "issues", value: { id: "c", name: "C" }, before: "b" },
    { kind: "insert", at: "parties", value: { id: "p", name: "P" } },
    { kind: "remove", at: "issues.a.options.x" },
    { kind: "move", at: "issues.b", before: "a" },
    { kind: "move", at: "issues.a" },
  ] as const)("are those that the text then says: $kind $at", (edit) => {
    const outcome = applyEdit(files, edit);
    expect(outcome.status).toBe("done");
    if (outcome.status !== "done") return;
    expect(afterEdits(plain(files), [edit])).toEqual(plain([...outcome.files]));
  });
});

describe("the first screen", () => {
  it("makes parties and issues whose ids come from their names, whatever the script", () => {
    const edits = startEdits({ language: "en" }, "ar", {
      talks: "محادثات",
      parties: ["Été", "القرية"],
      issues: [{ name: "Water", options: ["none", "None!", "50"] }],
    });
    expect(edits.map((edit) => ("value" in edit ? edit.value : undefined))).toEqual([
      "ar",
      "محادثات",
      expect.objectContaining({ id: "ete", name: "Été" }),
      expect.objectContaining({ id: "party-1" }),
      expect.objectContaining({
        id: "water",
        options: [
          { id: "none", name: "none" },
          { id: "none-2", name: "None!" },
          { id: "option", name: "50" },
        ],
      }),
    ]);
  });
});

describe("a text in several languages", () => {
  it("stays as plain as it was written", () => {
    expect(textWith("Well", "en", "text", "Spring", "en")).toBe("Spring");
    expect(textWith("Well", "ar", "text", "بئر", "en")).toEqual({ en: "Well", ar: "بئر" });
    expect(textWith({ en: "Well" }, "en", "definite", "the well", "en")).toEqual({
      en: { text: "Well", definite: "the well" },
    });
    expect(textWith({ en: { text: "Well", definite: "the well" } }, "en", "definite", "", "en")).toEqual({
      en: "Well",
    });
    expect(textWith("Well", "en", "text", "", "en")).toBeUndefined();
  });
});
