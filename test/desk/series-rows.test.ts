import { expect, it } from "vitest";
import { seriesRows } from "../../src/desk/web/record/series-rows.ts";

it("gives an indicator's figures under a heading each, a range with both ends", () => {
  const points = [
    { at: "2024-02", value: 121.5 },
    { at: "2024-05", value: [140, "283/2"] as [number, string] },
  ];
  expect(seriesRows(points, { date: "Date", value: "Figure", unitLabel: "Unit" }, "kg")).toEqual([
    ["Date", "Figure ≥", "Figure ≤", "Unit"],
    ["2024-02", "121.5", "121.5", "kg"],
    ["2024-05", "140", "283/2", "kg"],
  ]);
});
