import { expect, it } from "vitest";
import { calendarOf } from "../../src/desk/web/roadmap/calendar.ts";
import { moved, movedTo } from "../../src/desk/web/roadmap/moves.ts";

it("a calendar has whole days from the first on, escapes marks, and folds lines at 75 bytes", () => {
  const text = calendarOf("Talks; round 2", "2025-02-27", [
    { name: "Ship, then weigh", startDay: 0, days: 0 },
    { name: "الإفراج عن أموال مقيدة عبر قطر على دفعات متتالية بعد كل تحقق", startDay: 2, days: 30 },
  ]);
  expect(text).toContain("SUMMARY:Ship\\, then weigh\r\n");
  expect(text).toContain("X-WR-CALNAME:Talks\\; round 2\r\n");
  expect(text).toContain("DTSTART;VALUE=DATE:20250227\r\nDTEND;VALUE=DATE:20250228\r\n");
  expect(text).toContain("DTSTART;VALUE=DATE:20250301\r\nDTEND;VALUE=DATE:20250331\r\n");
  for (const line of text.split("\r\n"))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it("a moved step leaves no phase empty and makes a new one at either end", () => {
  const order = [["a"], ["b", "c"]];
  expect(moved(order, "a", 1)).toEqual([["b", "c", "a"]]);
  expect(moved(order, "b", -1)).toEqual([["a", "b"], ["c"]]);
  expect(movedTo(order, "c", -1)).toEqual([["c"], ["a"], ["b"]]);
  expect(movedTo(order, "a", 2)).toEqual([["b", "c"], ["a"]]);
});
