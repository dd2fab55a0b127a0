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
    );
    expect(lines).toEqual(["          值   n", "中国   0.5    12", "Iran  10.125   3", "x      7"]);
  });

  it("has no head where no column has one", () => {
    expect(tableLines([{ head: "" }], [["a"]])).toEqual(["a"]);
  });
});

describe("prose", () => {
  it("is broken at spaces, the lines after the first indented", () => {
    expect(wrap("one two three four", 9, "  ")).toBe("one two\n  three\n  four");
    expect(wrap("", 10)).toBe("");
  });
});
