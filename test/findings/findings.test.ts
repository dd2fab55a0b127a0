import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deals } from "../../src/analysis/deals/index.ts";
import type { DealsResult } from "../../src/analysis/deals/result.ts";
import { record } from "../../src/analysis/record/index.ts";
import type { AnalysisOf, Outcome } from "../../src/analysis/run.ts";
import { followPath, valueAt } from "../../src/dossier/addresses.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { type Finding, findingsOf } from "../../src/findings/index.ts";
import type { FindingKey, FindingValues } from "../../src/language/finding-values.ts";
import { format, languages } from "../../src/language/index.ts";
import { isBalanced } from "../language/sentences.ts";
import { readSound, runDeals, runRecord, talksText } from "./talks.ts";

const talks = readSound(talksText);
const outcome = runDeals(talks);
const findings = findingsOf(talks, [outcome, runRecord(talks)]);

function valuesOf<Key extends FindingKey>(list: readonly Finding[], key: Key): FindingValues[Key][] {
  return list.flatMap(({ message }) => (message.key === key ? [message.values as FindingValues[Key]] : []));
}

describe("findings from the space of packages", () => {
  // By hand: assessed, Aland needs 40 and Beland 25. Only (mid, early) gives 75 and 25; (low, late) gives 50 and 50; (high, early) 50 and 50;
  // (mid, late) 25 and 75 fails Aland; (low, early) 100 and 0 fails Beland; (high, late) 0 and 100 fails Aland.
  test("begin with how many packages every side could accept, as counted by hand", () => {
    expect(findings[0]?.message).toEqual({
      key: "overlap",
      values: {
        parties: ["Aland", "Beland"],
        positions: "assessed",
        acceptable: 3,
        packages: 6,
        efficient: 2,
        askedAtHome: false,
      },
    });
  });

  test("always tell both readings of the red lines", () => {
    expect(valuesOf(findings, "positions-and-limits")).toEqual([{ declared: 1, assessed: 3 }]);
    const declared = findingsOf(talks, [runDeals(talks, { positions: "declared" })]);
    expect(valuesOf(declared, "positions-and-limits")).toEqual([{ declared: 1, assessed: 3 }]);
  });

  test("tell what opens if a public line is a position", () => {
    const [opening] = valuesOf(findings, "position-not-limit");
    expect(opening?.acceptable).toBe(3);
    expect(opening?.line.text).toBe("Never below the high cap");
    expect(opening?.line.rulesOut).toEqual([
      { issue: "Cap", options: ["Middle", "Low"], amounts: [], stretches: [], unit: null },
    ]);
  });

  test("tell where each named package stands, and a public line crossed by an acceptable one", () => {
    expect(valuesOf(findings, "package-acceptable")).toEqual([
      {
        package: "Middle and early",
        parties: ["Aland", "Beland"],
        crosses: ["Beland"],
        lines: 1,
        refusedBy: [],
      },
    ]);
    const blocked = valuesOf(findings, "package-blocked");
    expect(blocked).toContainEqual({
      package: "Low and early",
      blocks: [{ party: "Beland", reasons: ["worth-less-than-no-deal"] }],
      linkages: 0,
    });
    expect(blocked).toContainEqual({
      package: "High and late",
      blocks: [{ party: "Aland", reasons: ["worth-less-than-no-deal"] }],
      linkages: 0,
    });
  });

  test("take a public line as a reason where lines are taken at their word", () => {
    const declared = findingsOf(talks, [runDeals(talks, { positions: "declared" })]);
    expect(valuesOf(declared, "package-blocked")).toContainEqual({
      package: "Middle and early",
      blocks: [{ party: "Beland", reasons: ["red-line"] }],
      linkages: 0,
    });
  });

  test("say that nothing is acceptable in place of a headline of packages", () => {
    const proud = readSound(talksText.replace("value: 40", "value: 80"));
    const [first] = findingsOf(proud, [runDeals(proud)]);
    expect(first?.message).toEqual({
      key: "no-overlap",
      values: { parties: ["Aland", "Beland"], positions: "assessed", packages: 6 },
    });
  });

  test("offer the Nash point only where every side gains, and otherwise say that it does not discriminate", () => {
    const [nash] = valuesOf(findings, "nash-point");
    expect(nash?.values).toEqual([
      { party: "Aland", value: 50, noDeal: 40 },
      { party: "Beland", value: 50, noDeal: 25 },
    ]);
    const flat = readSound(talksText.replace("value: 40", "value: 75"));
    const told = findingsOf(flat, [runDeals(flat)]);
    expect(valuesOf(told, "nash-point")).toEqual([]);
    expect(valuesOf(told, "nash-undiscriminating")).toEqual([{ efficient: 1 }]);
  });

  test("say where a no-deal value comes from the worst package a side would sign", () => {
    expect(valuesOf(findings, "no-deal-at-worst-signed")).toEqual([{ party: "Beland", value: 25 }]);
  });

  test("count the judgements that only illustrate, and mark what rests on them", () => {
    const [illustrative] = valuesOf(findings, "illustrative-judgements");
    expect(illustrative?.illustrative).toBe(1);
    expect(findings[0]?.confidence).toEqual({ basis: "exact", samples: 0, illustrative: true });
    const plain = readSound(talksText.replace("illustrative: true, ", ""));
    const told = findingsOf(plain, [runDeals(plain)]);
    expect(valuesOf(told, "illustrative-judgements")).toEqual([]);
    expect(told.some(({ confidence }) => confidence.illustrative)).toBe(false);
  });

  test("name a public line, and the package a verdict judges, only where the number told hangs on it", () => {
    const line = "preferences.beland.redLines.no-middle";
    const declared = findingsOf(talks, [runDeals(talks, { positions: "declared" })]);
    for (const [list, cited] of [
      [findings, false],
      [declared, true],
    ] as const) {
      expect(list[0]?.rests.includes(line)).toBe(cited);
      expect(list[0]?.rests).toContain("packages.middle-early");
      const nash = list.find(({ message }) => message.key.startsWith("nash"));
      expect(nash?.rests.includes(line)).toBe(cited);
      const low = list.find(({ about }) => about[0] === "high-late");
      expect(low?.rests.includes(line)).toBe(cited);
    }
  });

  test("lead to the claims and sources behind the statements concerned, and to no others", () => {
    const opening = findings.find(({ message }) => message.key === "position-not-limit");
    expect(opening?.sources).toEqual(expect.arrayContaining(["line-said", "paper"]));
    expect(opening?.sources).not.toContain("agency");
  });
});

describe("findings from the record", () => {
  test("tell the next round, the last one held and the next deadline as of the date", () => {
    expect(valuesOf(findings, "next-round")).toEqual([
      { number: 2, place: "Hill", from: "2025-04-19", mediators: ["Celand"] },
    ]);
    expect(valuesOf(findings, "last-round")).toEqual([
      { number: 1, place: "Port", from: "2025-04-12", outcome: "They agreed to meet again." },
    ]);
    expect(valuesOf(findings, "deadline-ahead")).toEqual([
      { what: "The old text expires", at: "2025-10-18", days: 183 },
    ]);
  });

  test("tell a contradiction once, though both claims name it", () => {
    expect(valuesOf(findings, "claims-in-contradiction")).toHaveLength(1);
    expect(valuesOf(findings, "source-at-odds")).toEqual([]);
  });

  test("need no analysis, and give no finding for one that says nothing", () => {
    const silent = readSound(talksText.replace(/\npreferences:[\s\S]*$/u, "\n"));
    const refused = runDeals(silent);
    expect(refused.status).toBe("not-applicable");
    expect(findingsOf(silent, [refused]).every(({ evidence }) => evidence.length === 0)).toBe(true);
  });
});

const flagship = join(import.meta.dirname, "../../cases/iran-us-2025");

function readFlagship(): Dossier {
  const files = readdirSync(flagship)
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(join(flagship, path), "utf8") }));
  const { dossier, problems } = readDossier(files);
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  return asOfView(dossier, dossier.asOf ?? "2025-04-18");
}

const dossiers = [
  { name: "the small talks", dossier: talks },
  { name: "the flagship case", dossier: readFlagship() },
];

describe.each(dossiers)("every finding of $name", ({ dossier }) => {
  const runs = [runDeals(dossier), runDeals(dossier, { positions: "declared" })];
  const ofRecord = runRecord(dossier);
  const cases = runs.flatMap((run) =>
    findingsOf(dossier, [run, ofRecord]).map((finding) => ({ run, finding })),
  );

  /** The analysis a piece of evidence names, and the result it points into. */
  function madeBy(analysis: string, run: Outcome<DealsResult>) {
    const [by, from]: [AnalysisOf<unknown>, Outcome] =
      analysis === "record" ? [record, ofRecord] : [deals, run];
    expect(by.id).toBe(analysis);
    if (from.status !== "done") throw new Error(from.status);
    return { by, result: from.result };
  }

  test("has evidence that is in the result, and rests on what is in the dossier", () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const { run, finding } of cases) {
      for (const { analysis, path } of finding.evidence) {
        const { result } = madeBy(analysis, run);
        expect(followPath(result, path).found, `${finding.id}: ${path}`).toBe(true);
      }
      expect(finding.rests.length, finding.id).toBeGreaterThan(0);
      for (const path of finding.rests) {
        expect(valueAt(dossier, path), `${finding.id}: ${path}`).toBeDefined();
      }
    }
  });

  test("rests on exactly what the analysis says its evidence rests on", () => {
    for (const { run, finding } of cases) {
      if (finding.evidence.length === 0) continue;
      const rests = finding.evidence.flatMap(({ analysis, path }) => {
        const { by, result } = madeBy(analysis, run);
        return by.restsOn(result, path) ?? [];
      });
      expect(finding.rests.toSorted(), finding.id).toEqual([...new Set(rests)].toSorted());
    }
  });

  test("names claims and sources that are on file", () => {
    const onFile = new Set([...dossier.claims, ...dossier.sources].map(({ id }) => id));
    for (const { finding } of cases) expect(finding.sources.filter((id) => !onFile.has(id))).toEqual([]);
  });

  test("has an id of its own, and heavier ones come first", () => {
    for (const run of runs) {
      const list = findingsOf(dossier, [run, ofRecord]);
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      const weights = list.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((left, right) => right - left));
      expect(Math.max(...weights) <= 1 && Math.min(...weights) > 0).toBe(true);
    }
  });

  test("is plain JSON, the same each time", () => {
    const all = [...runs, ofRecord];
    const again = findingsOf(structuredClone(dossier), structuredClone(all));
    expect(JSON.parse(JSON.stringify(again))).toEqual(findingsOf(dossier, all));
  });

  test("is a whole sentence in every language", () => {
    for (const language of languages) {
      const written = format(language, dossier.language);
      for (const { finding } of cases) {
        const say = language.messages.finding[finding.message.key] as (
          values: unknown,
          format: typeof written,
        ) => string;
        const text = say(finding.message.values, written);
        expect(text, finding.id).not.toMatch(/undefined|NaN|\[object|null|[{}]/u);
        expect(text, finding.id).toMatch(/[.。।]$/u);
        expect(isBalanced(text), text).toBe(true);
      }
    }
  });
});
