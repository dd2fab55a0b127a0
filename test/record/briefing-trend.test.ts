import { expect, it } from "vitest";
import { openNotebook } from "../../src/briefing/notes.ts";
import { issueViews } from "../../src/briefing/sections/issues.ts";
import { asOfView } from "../../src/dossier/index.ts";
import { issueTrend } from "../../src/dossier/views/issue-trend.ts";
import { soundCase } from "../cases/case-reading.ts";

const { dossier } = await soundCase("iran-us-2025");

it.each([
  ["2025-04-18", "assessment", "Concordat editors"],
  ["2025-04-20", "offers", undefined],
])("a briefing as of %s tells of enrichment by the %s, as the desk does, with notes", (date, from, by) => {
  const view = asOfView(dossier, date);
  const notebook = openNotebook(view);
  const [enrichment] = issueViews(view, notebook);
  const { trend } = enrichment ?? {};
  expect(issueTrend(view, "enrichment").from).toBe(from);
  expect(trend).toMatchObject({ from, trend: "widening", ...(by !== undefined && { by: { en: by } }) });
  expect(trend?.notes.length).toBeGreaterThan(0);
});
