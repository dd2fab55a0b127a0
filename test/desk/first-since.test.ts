import { expect, it } from "vitest";
import { firstSince } from "../../src/desk/web/changes-page/first-since.ts";

it("what is new is told since the last round before the date read, or since a week before where none was held", () => {
  const rounds = [{ from: "2025-04-19" }, { from: "2025-04-12" }];
  expect(firstSince(rounds, "2025-04-18")).toBe("2025-04-12");
  expect(firstSince(rounds, null)).toBe("2025-04-19");
  expect(firstSince(rounds, "2025-04-12")).toBe("2025-04-05");
  expect(firstSince([], "2025-03")).toBe("2025-02-22");
});
