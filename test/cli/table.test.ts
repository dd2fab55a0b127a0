import { describe, expect, it } from "vitest";
import { displayWidth, wrap } from "../../src/cli/display-width.ts";
import { tableLines } from "../../src/cli/table.ts";

describe("text takes as many columns of a terminal", () => {
  it.each([
    ["abc", 3],
    ["中文", 4],
    ["（全角）", 8],
    ["العربية", 7],
    ["عَرَبِيّ", 4],
    ["हिन्दी", 5],
    ["é", 1],
    ["\u2068Iran\u2069", 4],
    ["\u001b[1mbold\u001b[22m", 4],
    ["", 0],
  ])("%s: %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("a table", () => {
  it("lines up columns whatever the script, and numbers at their decimal sign", () => {
    const lines = tableLines(
      [{ head: "" }, { head: "值", numeric: true }, { head: "n", numeric: true }],
      [
        ["中国", "0.5", "12"],
        ["Iran", "10.125", "3"],
        ["x", "7", ""],
      ],
      80,
    );
    expect(lines).toEqual(["          值   n", "中国   0.5    12", "Iran  10.125   3", "x      7"]);
  });

  it("is never wider than it may be: the widest words are broken, numbers and addresses are not", () => {
    const columns = [
      { head: "Party" },
      { head: "Value to it, in its own points", numeric: true },
      { head: "Why" },
      { head: "explain", whole: true },
    ];
    const long = "أبجدهوزحطي".repeat(6);
    const rows = [
      ["R".repeat(70), "-123.25", "one two three four five six seven", "faults.some-long-address"],
      ["中".repeat(40), "7", "e\u0301".repeat(50), "faults.b"],
      ["👩🏽‍🚀".repeat(20), "", long, "faults.c"],
    ];
    const lines = tableLines(columns, rows, 60);
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.includes("-123.25"))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith("faults.some-long-address"))).toHaveLength(1);
    const all = lines.join("\n");
    expect(all.match(/R/g)).toHaveLength(70);
    expect(all.match(/中/g)).toHaveLength(40);
    // No letter is parted from its mark, and no person from her helmet.
    expect(all.match(/e\u0301/g)).toHaveLength(50);
    expect(all).not.toMatch(/(?<!e)\u0301/);
    expect(all.match(/👩🏽‍🚀/gu)).toHaveLength(20);
  });

  it("that fits is as wide as its cells, whatever room there is", () => {
    const cells = [
      ["a", "bb"],
      ["ccc", "d"],
    ];
    const columns = [{ head: "" }, { head: "" }];
    expect(tableLines(columns, cells, 8)).toEqual(tableLines(columns, cells, 800));
  });

  it("has no head where no column has one", () => {
    expect(tableLines([{ head: "" }], [["a"]], 80)).toEqual(["a"]);
  });
});

describe("prose", () => {
  it("is broken at spaces, the lines after the first indented", () => {
    expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
    expect(wrap("", 10)).toBe("");
  });

  it("is broken within a word only where that is wider than a line", () => {
    expect(wrap("to incomprehensibilities now", 10, "  ")).toBe("to\n  incompre\n  hensibil\n  ities\n  now");
    expect(wrap("一二三四五", 4)).toBe("一二\n三四\n五");
    expect(wrap("\u001b[1mabcdef\u001b[22m", 3)).toBe("\u001b[1mabc\ndef\u001b[22m");
  });
});
