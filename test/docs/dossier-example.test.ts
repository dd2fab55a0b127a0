import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { readDossier } from "../../src/dossier/index.ts";

const page = readFileSync(new URL("../../docs/dossier.md", import.meta.url), "utf8");

it("the smallest useful dossier of docs/dossier.md reads without problems and has a zone of possible agreement", () => {
  const [, path = "", text = ""] = /^```yaml file=(\S+)\n(.*?)^```$/ms.exec(page) ?? [];
  const { dossier, hash, problems } = readDossier([{ path, text }]);
  expect(problems).toEqual([]);
  if (dossier === undefined || hash === undefined) throw new Error("unread without a problem");
  const outcome = runAnalysis(deals, { dossier, hash, asOf: null });
  expect(outcome).toMatchObject({ status: "done", result: { packages: 4 * 3 * 2 } });
  if (outcome.status === "done") expect(outcome.result.acceptable).toBeGreaterThan(0);
});
