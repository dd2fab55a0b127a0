import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PackedModel } from "../../src/analysis/deals/model/packed.ts";
import type { DealsResult, PackageChoice, PackageStanding } from "../../src/analysis/deals/result.ts";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { writeCsv } from "../../src/briefing/figures/csv.ts";
import type { PackagesAnswer } from "../../src/desk/server/answer-types.ts";
import * as schema from "../../src/desk/server/api-schemas.ts";
import { comparisonAddress, comparisonOf, readComparison } from "../../src/desk/web/deals/comparison.ts";
import { type Engine, engineOf } from "../../src/desk/web/deals/engine.ts";
import { packageRows } from "../../src/desk/web/deals/package-rows.ts";
import { packageAt } from "../../src/desk/web/deals/package-values.ts";
import { roundColumns } from "../../src/desk/web/deals/rounded-column.ts";
import { readWorthPath, type WorthPlace, worthPath } from "../../src/desk/web/deals/worth-address.ts";
import { readPackageAddress } from "../../src/desk/web/state/package-address.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import { format, languageOf } from "../../src/language/index.ts";
import { flagship } from "../browser/open-desk.ts";
import { soundCase } from "../cases/case-reading.ts";
import { askDesk } from "./fixtures.ts";

const ask = askDesk(flagship);

describe("packages placed in the browser", () => {
  let engine: Engine;
  let packages: PackagesAnswer;
  let result: DealsResult;
  beforeAll(async () => {
    const { body } = await ask("/api/model");
    expect(schema.modelSchema.safeParse(body).success).toBe(true);
    engine = engineOf(body as PackedModel, "assessed");
    packages = (await ask("/api/packages")).body as PackagesAnswer;
    result = (await ask("/api/analyses/deals")).body.result as DealsResult;
  });

  it("stand exactly where the server places them, nearest change and blockers included", async () => {
    const some = packages.points.filter((_, at) => at % 400 === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const point of some) {
      const choice = packageAt(packages, point);
      const asked = await ask(`/api/standing?package=${encodeURIComponent(JSON.stringify(choice))}`);
      expect(engine.place(choice)).toEqual(asked.body as PackageStanding);
    }
  });

  it("are none where an issue is left open or an option is unknown", () => {
    const whole = packageAt(packages, packages.points[0] as PackagesAnswer["points"][number]);
    expect(engine.place({ ...whole, enrichment: "no-such-option" })).toBeUndefined();
    expect(engine.place({})).toBeUndefined();
  });

  it("tell who at home would consent, just as the blockers do", () => {
    const [ask] = result.named.filter(({ id }) => id === "us-ask-2025-04-15");
    const choice = ask?.package as PackageChoice;
    const refusing = ask?.blockers.flatMap((one) => (one.kind === "ratifier" ? [one.party] : [])) ?? [];
    const standings = engine.place(choice)?.home ?? [];
    const refuse = standings.filter(({ answer }) => answer.declared === "refuses");
    expect(refuse.map(({ party }) => party)).toEqual(refusing);
    expect(standings.map(({ principal }) => principal)).toEqual(
      expect.arrayContaining(["iran", "united-states"]),
    );
    expect(refusing.length).toBeGreaterThan(0);
  });

  it("as a crowd are as many as the analysis counts, acceptable ones too", () => {
    let [all, acceptable] = [0, 0];
    engine.crowd([0, 1])?.each((_x, _y, isAcceptable) => {
      all += 1;
      if (isAcceptable) acceptable += 1;
    });
    expect([all, acceptable]).toEqual([result.feasible, result.acceptable]);
  });
});

describe("the table of a picture, as a file", () => {
  it("has each value of the result to six significant digits, for people; the result itself keeps every digit", async () => {
    const { dossier, hash } = await soundCase("iran-us-2025");
    const view = asOfView(dossier, "2025-04-18");
    const outcome = runAnalysis(deals, { dossier: view, hash, asOf: "2025-04-18" });
    if (outcome.status !== "done") throw new Error(outcome.status);
    const { result } = outcome;
    const english = languageOf("en");
    if (english === undefined) throw new Error("no English");
    const shown = { result, dossier: view, words: english.messages, f: format(english, "en") };
    const rows = packageRows({ ...shown, landmarks: [] });
    const figures = writeCsv(rows)
      .trim()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",").slice(-2).map(Number));
    const exact = [result.centres.map(({ noDeal }) => noDeal?.value ?? 0)].concat(
      (result.efficient ?? []).map(({ values }) => [...values]),
    );
    expect(figures).toHaveLength(exact.length);
    for (const [row, values] of exact.entries()) {
      for (const [at, value] of values.entries()) {
        const written = figures[row]?.[at] ?? Number.NaN;
        expect(Math.abs(written - value)).toBeLessThanOrEqual(5e-6 * Math.abs(value));
        expect(String(written).replace(".", "").length).toBeLessThanOrEqual(6);
      }
    }
    expect(exact.flat().some((value) => String(value).length > 10)).toBe(true);
  });

  it("leaves whole numbers and what stands before a decimal sign as they are", () => {
    expect(writeCsv([[12345678, 1234567.89, 0.1 + 0.2, -66.66666666666667, 0]])).toBe(
      "\ufeff12345678,1234568,0.3,-66.6667,0\r\n",
    );
  });
});

describe("columns of a table of packages", () => {
  const value = fc.double({ min: -100, max: 100, noNaN: true });
  const columns = fc.array(
    fc.record({ parts: fc.array(value, { minLength: 1, maxLength: 8 }), noDeal: fc.option(value) }),
    { minLength: 1, maxLength: 6 },
  );

  it("add up as shown, each figure within one place of its exact value", () => {
    fc.assert(
      fc.property(columns, (exact) => {
        const { columns: shown, decimals } = roundColumns(exact);
        const units = (figure: number) => Math.round(figure * 10 ** decimals);
        for (const [at, { parts, total, noDeal, gain }] of shown.entries()) {
          const { parts: given, noDeal: base } = exact[at] as (typeof exact)[number];
          expect(parts.reduce((sum, part) => sum + units(part), 0)).toBe(units(total));
          if (noDeal !== null) expect(units(total) - units(noDeal)).toBe(units(gain ?? 0));
          expect(noDeal === null).toBe(base === null);
          const place = 10 ** -decimals + 1e-9;
          for (const [part, figure] of parts.entries())
            expect(Math.abs(figure - (given[part] ?? 0))).toBeLessThanOrEqual(place);
        }
      }),
    );
  });

  it("take more decimals where one would show a small loss as none", () => {
    const { columns: shown, decimals } = roundColumns([{ parts: [20, 19.96], noDeal: 40 }]);
    expect(decimals).toBe(2);
    expect(shown[0]?.gain).toBe(-0.04);
    expect(roundColumns([{ parts: [0.1, 0.2], noDeal: 0.3 }])).toMatchObject({
      decimals: 1,
      columns: [{ gain: 0 }],
    });
  });
});

describe("a comparison in the address", () => {
  const options = ["1", "2", "3", "4", "5"].map((id) => ({ id, name: id }));
  const issues = ["a", "b"].map((id) => ({ id, name: id, kind: "options" as const, options }));
  const choice = (a: string, b: string): PackageChoice => ({ a, b });
  const read = (address: string | undefined) => readComparison(address, issues);

  it("is read back as it was written", () => {
    const packages = [choice("1", "2"), choice("3", "4")];
    expect(comparisonAddress(packages)).toBe("a:1,b:2;a:3,b:4");
    expect(read(comparisonAddress(packages))).toEqual(packages);
    expect(comparisonAddress([])).toBeUndefined();
  });

  it("holds no package twice, none that is not one, and four at most", () => {
    expect(read("a:1,b:2;nonsense;a:1,b:2;a:1")).toEqual([choice("1", "2")]);
    expect(read("a:1,b:1;a:1,b:2;a:1,b:3;a:1,b:4;a:1,b:5")).toHaveLength(4);
  });

  it("takes a package in and out again, and no fifth one in", () => {
    const written: (readonly PackageChoice[])[] = [];
    const four = ["1", "2", "3", "4"].map((b) => choice("1", b));
    const full = comparisonOf(four, (packages) => written.push(packages));
    full.toggle(choice("1", "5"));
    expect(written).toEqual([]);
    full.toggle(choice("1", "2"));
    expect(written).toEqual([[four[0], four[2], four[3]]]);
    comparisonOf([], (packages) => written.push(packages)).toggle(choice("9", "9"));
    expect(written.at(-1)).toEqual([choice("9", "9")]);
  });
});

describe("the address of a package's figure", () => {
  it("leads back to party, part and package", () => {
    const places: WorthPlace[] = [
      { party: "iran", part: "gain", package: "relief:phased,fee:1/2" },
      { party: "iran", part: "value", package: "relief:phased" },
      { party: "iran", part: { issue: "relief" }, package: "relief:phased" },
    ];
    for (const place of places) expect(readWorthPath(worthPath(place))).toEqual(place);
    for (const none of ["", "iran", "iran/gain", "iran/what/relief:phased"])
      expect(readWorthPath(none)).toBeUndefined();
    expect(
      readPackageAddress("relief:phased", [
        { id: "relief", name: "Relief", kind: "options", options: [{ id: "phased", name: "Phased" }] },
      ]),
    ).toBeDefined();
  });
});
