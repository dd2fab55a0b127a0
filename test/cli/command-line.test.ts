import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { analyses } from "../../src/analysis/index.ts";
import { displayWidth } from "../../src/cli/display-width.ts";
import { languageOf } from "../../src/language/index.ts";
import { concordat, emptyFolder, fixture, inProcess, json, shell, start } from "./spawn.ts";

const folder = join(emptyFolder(), "alder");
const talks = join(import.meta.dirname, "../../cases/iran-us-2025");
const languages = ["en", "ar", "hi", "zh"] as const;

beforeAll(() => {
  expect(concordat(["new", folder]).code).toBe(0);
});

/** The starter with something replaced, in a folder of its own. */
function variant(from: string | RegExp, to: string): string {
  const text = readFileSync(join(folder, "dossier.yaml"), "utf8");
  expect(text).toMatch(from);
  const other = join(emptyFolder(), "dossier.yaml");
  writeFileSync(other, text.replace(from, to));
  return other;
}

describe("concordat new", () => {
  it("writes a starter that has no problems and gives a useful answer", async () => {
    expect(json(await inProcess(["check", folder, "--json"]))).toEqual([]);
    const outcome = json(await inProcess(["deals", folder, "--json"])) as {
      status: string;
      result: { acceptable: number };
    };
    expect(outcome.status).toBe("done");
    expect(outcome.result.acceptable).toBeGreaterThan(0);
  });

  it.runIf(process.platform === "linux")(
    "tells of a place in which nothing can be made, and does not wait for it",
    async () => {
      const place = join("/proc", "concordat");
      for (const asked of [
        ["new", place],
        ["brief", folder, "--lang", "en", "--out", place],
      ]) {
        const ran = await inProcess(asked);
        expect(ran).toMatchObject({ code: 1, out: "" });
        expect(ran.err).toContain("/proc/concordat");
      }
    },
  );

  it("leaves a dossier that is there alone unless told otherwise", async () => {
    const before = readFileSync(join(folder, "dossier.yaml"), "utf8");
    const ran = await inProcess(["new", folder]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("--force");
    const other = emptyFolder();
    writeFileSync(join(other, "talks.yml"), "concordat: 1\ntitle: Talks\n");
    expect((await inProcess(["new", other])).code).toBe(2);
    expect(existsSync(join(other, "dossier.yaml"))).toBe(false);
    writeFileSync(join(folder, "dossier.yaml"), "changed");
    expect((await inProcess(["new", folder, "--force"])).code).toBe(0);
    expect(readFileSync(join(folder, "dossier.yaml"), "utf8")).toBe(before);
  });

  it("says in a sentence where it cannot write, and what to do", async () => {
    const file = join(emptyFolder(), "file");
    writeFileSync(file, "");
    for (const args of [
      ["new", file],
      ["new", join(file, "inside")],
      ["new", join(file, "further", "inside")],
      ["brief", folder, "--out", file],
      ["brief", folder, "--out", join(file, "inside")],
    ]) {
      const ran = await inProcess(args);
      expect(ran).toMatchObject({ code: 1, out: "" });
      expect(ran.err).toContain(`“${file}” is a file where a folder is needed; choose another name`);
    }
  });
});

describe("the starter", () => {
  it.each([
    ["ar", /\p{Script=Arabic}/u],
    ["hi", /\p{Script=Devanagari}/u],
    ["zh", /\p{Script=Han}/u],
  ])("is written in %s throughout, without problems and with the same answer", async (lang, script) => {
    const own = join(emptyFolder(), "case");
    expect((await inProcess(["new", own, "--starter", "--lang", lang])).code).toBe(0);
    const text = readFileSync(join(own, "dossier.yaml"), "utf8");
    const said = [...text.matchAll(/(?:# |name: |title: |question: |reason: )([^\n}]+)/g)].map(
      ([, words]) => words,
    );
    expect(said.length).toBeGreaterThan(30);
    for (const words of said) expect(words).toMatch(script);
    expect(json(await inProcess(["check", own, "--json"]))).toEqual([]);
    expect(json(await inProcess(["deals", own, "--json"]))).toMatchObject({
      status: "done",
      result: { acceptable: 4 },
    });
  });
});

describe("concordat check", () => {
  it("prints [] for a clean dossier and exits 0; in words it says so", async () => {
    expect(await inProcess(["check", folder, "--json"])).toMatchObject({ code: 0, out: "[]\n", err: "" });
    expect(await inProcess(["check", folder])).toMatchObject({ code: 0, out: "No problems in 1 file.\n" });
  });

  it("prints each problem with code, place, message and remedy, and exits 1", async () => {
    const broken = variant("wants: a-quarter", "wants: a-quarterr");
    const ran = await inProcess(["check", broken, "--json"]);
    expect(ran.code).toBe(1);
    const [problem] = json(ran) as Record<string, unknown>[];
    expect(Object.keys(problem ?? {})).toEqual([
      "code",
      "severity",
      "file",
      "line",
      "column",
      "path",
      "message",
      "remedy",
    ]);
    expect(problem).toMatchObject({ code: "unknown-reference", severity: "error", file: broken });
    const words = await inProcess(["check", broken]);
    expect(words.code).toBe(1);
    expect(words.out).toContain(`${broken}:${problem?.line}:${problem?.column}: error: `);
  });

  it("exits 0 on warnings alone", async () => {
    const odd = variant("question:", "quetsion: Why?\nquestion:");
    const ran = await inProcess(["check", odd, "--json"]);
    expect(json(ran)).toMatchObject([{ severity: "warning", code: "unknown-section" }]);
    expect(ran.code).toBe(0);
  });

  it.each(languages)("tells problems in %s", async (lang) => {
    const broken = variant("wants: a-quarter", "wants: a-quarterr");
    const [problem] = json(await inProcess(["check", broken, "--json", "--lang", lang])) as {
      message: string;
      remedy: string;
    }[];
    const script = {
      en: /[a-z]{4}/,
      ar: /\p{Script=Arabic}/u,
      hi: /\p{Script=Devanagari}/u,
      zh: /\p{Script=Han}/u,
    }[lang];
    expect(problem?.message).toMatch(script);
    expect(problem?.remedy).toMatch(script);
  });
});

describe("a dossier that is not there or cannot be read is a problem in one sentence:", () => {
  const bad = emptyFolder();
  mkdirSync(join(bad, "empty"));
  writeFileSync(join(bad, "binary.yaml"), Buffer.from([0, 1, 2, 255, 254, 0]));
  writeFileSync(join(bad, "nothing.yaml"), "");

  it.each([
    ["a missing file", "missing.yaml", "file-missing"],
    ["a folder without YAML", "empty", "folder-empty"],
    ["a binary file", "binary.yaml", "not-text"],
    ["an empty file", "nothing.yaml", "file-empty"],
  ])("%s", async (_, name, code) => {
    const path = join(bad, name);
    const checked = await inProcess(["check", path, "--json"]);
    expect(checked.code).toBe(1);
    expect(json(checked)).toMatchObject([{ code, severity: "error" }]);
    const outcome = await inProcess(["deals", path, "--json"]);
    expect(outcome.code).toBe(1);
    expect(json(outcome)).toMatchObject({
      id: "deals",
      status: "failed",
      problem: { code: "dossier", problems: [{ code }] },
    });
    const analysed = await inProcess(["analyse", path, "--json"]);
    expect(analysed.code).toBe(1);
    const failure = { status: "failed", problem: { code: "dossier" } };
    expect(json(analysed)).toMatchObject(analyses.map(({ id }) => ({ id, ...failure })));
    const words = await inProcess(["deals", path]);
    expect(words).toMatchObject({ code: 1, out: "" });
    expect(words.err).not.toMatch(/\n\s+at /);
  });
});

describe("concordat deals", () => {
  it("tells the headline first, then both readings of red lines, and how to go on", async () => {
    const { code, out } = await inProcess(["deals", folder]);
    expect(code).toBe(0);
    const [title, , headline] = out.split("\n");
    expect(title).toBe("Water of the Alder river");
    expect(headline).toMatch(/The Uplands.*The Lowlands/);
    expect(out).toContain("Limits as assessed");
    expect(out).toContain("Public lines at their word");
    expect(out).toContain(`concordat explain ${folder} deals zones.assessed.acceptable`);
    expect(out).not.toMatch(/\p{Cf}/u);
    expect(out).not.toContain(String.fromCharCode(27));
  });

  it("writes out the first efficient packages where they do not fit beside the numbers", async () => {
    const { out } = await inProcess(["deals", talks]);
    const [, table = ""] = /\nEfficient packages\n([\s\S]*?)\n\nPackage: Nash/.exec(out) ?? [];
    for (const row of ["0", "1", "2"]) {
      const written = new RegExp(`\n  ${row}: Cap at [^;]+;[^;]+;[^;]+;[^;]+;\\s[^;]*US\\sdollars`);
      expect(table.replace(/\n {4}/g, " ")).toMatch(written);
    }
    expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each(languages)("speaks %s, with nothing left untold", async (lang) => {
    const { code, out, err } = await inProcess(["deals", folder, "--lang", lang]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).not.toMatch(/undefined|\[object|NaN/);
  });

  it("prints one JSON value, the same bytes each time, and the settings in its provenance", () => {
    const first = concordat(["deals", folder, "--json", "--positions", "declared", "--seed", "7"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(json(first)).toMatchObject({
      id: "deals",
      status: "done",
      result: { positions: "declared", parties: ["uplands", "lowlands"] },
      provenance: { seed: 7, asOf: null, settings: { positions: "declared" } },
    });
    expect(concordat(["deals", folder, "--json", "--positions", "declared", "--seed", "7"]).out).toBe(
      first.out,
    );
  });

  it("says where one package stands, named or written out", async () => {
    const named = await inProcess(["deals", folder, "--package", "mediators-draft", "--json"]);
    const written = await inProcess([
      "deals",
      folder,
      "--package",
      "release=two-fifths, payment=share-of-power, gauges=joint",
      "--json",
    ]);
    expect(json(named)).toEqual(json(written));
    expect(json(named)).toMatchObject({
      id: "deals",
      status: "done",
      result: { acceptable: { assessed: true }, blockers: [] },
    });
    const refused = await inProcess([
      "deals",
      folder,
      "--package",
      "release=three-fifths,payment=none,gauges=joint",
    ]);
    expect(refused.code).toBe(0);
    expect(refused.out).toContain("The Uplands");
    expect(refused.out).toMatch(/Blocked/);
  });

  it.each([
    ["release=half,payment=none,gauges=joint", "half"],
    ["relese=two-fifths", "relese"],
    ["release=two-fifths", "payment"],
    ["mediators-drft", "mediators-draft"],
    ["=", "“=” is no choice on an issue; write a package as “issue=option,issue=option”"],
    ["release=", "Nothing is chosen on “release”; these can be: “a-quarter”, “two-fifths”"],
    ["release=two-fifths=payment", "“release=two-fifths=payment” is no choice"],
    ["release=two-fifths,payment", "“payment” is no choice"],
    ["release=two-fifths,release=a-quarter", "two choices on “release”"],
  ])("refuses the package %s in a sentence", async (text, named) => {
    const ran = await inProcess(["deals", folder, "--package", text]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(named);
  });

  it("is not applicable, with a reason and exit 0, where preferences are missing", async () => {
    const bare = variant(/^preferences:[\s\S]*?(?=^# Packages)/m, "");
    const ran = await inProcess(["deals", bare, "--json"]);
    expect(ran.code).toBe(0);
    expect(json(ran)).toMatchObject({ status: "not-applicable", reason: { key: "no-preferences" } });
    const words = await inProcess(["deals", bare]);
    expect(words.code).toBe(0);
    expect(words.out).toMatch(/[a-z]{4}/);
  });

  it("reads as of a date, and everything on file with latest", async () => {
    const dated = variant("basis: assessed", "basis: assessed\n      knownFrom: 2025-06-01");
    const early = await inProcess(["deals", dated, "--as-of", "2025-05-01", "--json"]);
    expect(json(early)).toMatchObject({ status: "not-applicable", provenance: { asOf: "2025-05-01" } });
    expect(json(await inProcess(["deals", dated, "--as-of", "latest", "--json"]))).toMatchObject({
      status: "done",
      provenance: { asOf: null },
    });
  });
});

describe("concordat analyse", () => {
  it("prints an array of outcomes, only those asked for", async () => {
    const outcomes = json(await inProcess(["analyse", folder, "--json"])) as { id: string }[];
    expect(outcomes.map(({ id }) => id)).toContain("deals");
    expect(json(await inProcess(["analyse", folder, "--only", "deals", "--json"]))).toMatchObject([
      { id: "deals", status: "done" },
    ]);
    const words = await inProcess(["analyse", folder]);
    expect(words.code).toBe(0);
    expect(words.out).toContain("== deals");
  });

  const record = ["analyse", talks, "--only", "record", "--lang"];

  it.each(languages)("prints a table of the record's faults, one a row, in %s", async (lang) => {
    const { code, out } = await inProcess([...record, lang, "--as-of", "2025-04-18"], 160);
    expect(code).toBe(0);
    const rows = out.split("\n").filter((line) => / faults\.[a-z0-9-]+$/u.test(line));
    const { fault, betterFounded } = languageOf(lang)?.messages.record ?? {};
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => row.includes(fault?.officeOutOfTerm ?? "?"))).toHaveLength(5);
    expect(rows.filter((row) => row.includes(fault?.contradictoryClaims ?? "?"))).toHaveLength(6);
    expect(rows.every((row) => row.includes(betterFounded?.record ?? "?"))).toBe(true);
    const [address = ""] = rows[0]?.match(/faults\S+$/u) ?? [];
    const explained = await inProcess(["explain", talks, "record", address, "--as-of", "2025-04-18"]);
    expect(explained.out).toContain("people.ali-bagheri-kani.offices.0");
  });

  it.each(languages)("fits every table in %s into the terminal, whole addresses included", async (lang) => {
    const { out } = await inProcess(["analyse", talks, "--lang", lang], 80);
    for (const line of out.split("\n")) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    expect(out).toMatch(/ faults\.office-joe-biden$/mu);
  });

  it("says so where the record has no faults, and keeps to the packages under `deals`", async () => {
    const early = await inProcess([...record, "en", "--as-of", "2023-05"]);
    expect(early.out).toContain("Nothing found.");
    expect(early.out).not.toContain("faults.");
    const { out } = await inProcess(["deals", talks, "--as-of", "2025-04-18"]);
    expect(out).not.toMatch(/term of office|Sources do not agree|next round/);
  });
});

describe("concordat explain", () => {
  it("shows a value, how it was derived, and the statements, claims and sources behind it", async () => {
    const { code, out } = await inProcess(["explain", folder, "deals", "solutions.nash.0.values.1"]);
    expect(code).toBe(0);
    const headings = ["How it was derived", "Statements it rests on", "Claims behind them", "Literature"];
    const places = headings.map((heading) => out.indexOf(`\n${heading}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(out).toContain("preferences.lowlands.short.matrix.release (assessed; Illustrative)");
    expect(out).toContain("Made up to show the form.");
    const one = await inProcess(["explain", folder, "deals", "named.mediators-draft.values.1"]);
    expect(one.out).toContain("preferences.lowlands");
    expect(one.out).not.toContain("preferences.uplands");
  });

  it("gives as JSON the value that the result has, with its trails", async () => {
    const path = "zones.assessed.acceptable";
    const deals = json(await inProcess(["deals", folder, "--json"])) as { result: { acceptable: number } };
    const explained = json(await inProcess(["explain", folder, "deals", path, "--json"])) as {
      result: { trails: { path: string }[] };
    };
    expect(explained).toMatchObject({
      id: "deals",
      status: "done",
      result: { path, value: deals.result.acceptable },
    });
    expect(explained.result.trails.map((trail) => trail.path)).toContain(
      "preferences.uplands.short.matrix.release",
    );
  });

  it("lists what there is where there is nothing at the path given, and names the likeliest", async () => {
    for (const [path, ...parts] of [
      ["zones.asessed.acceptable", "“zones.assessed” and “zones.declared”. Is “zones.assessed” meant?"],
      ["solutons.nash", "“parties”", "“solutions”", "Is “solutions” meant?"],
      ["efficient.99", "it has “efficient.0”"],
      ["efficient.-1", "it has “efficient.0”"],
      ["nothing-like-it", "“zones”", "“named”"],
    ] as const) {
      const ran = await inProcess(["explain", folder, "deals", path]);
      expect(ran).toMatchObject({ code: 2, out: "" });
      for (const part of parts) expect(ran.err).toContain(part);
    }
    const { err } = await inProcess(["explain", folder, "deals", "efficient.-1"]);
    expect(err).not.toContain("meant?");
  });

  it.each([[[]], [[""]]])("lists what can be asked where no path is given: %j", async (path) => {
    const { code, out } = await inProcess(["explain", folder, "deals", ...path]);
    expect(code).toBe(0);
    expect(out).toMatch(/^What can be asked\n/);
    expect(out).toMatch(/\n {2}acceptable +4\n/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(100);
    expect(json(await inProcess(["explain", folder, "deals", ...path, "--json"]))).toMatchObject({
      status: "done",
      result: { path: "", parts: expect.arrayContaining(["zones", "solutions"]) },
    });
  });

  it("names the literature behind the value, and no other", async () => {
    const nash = await inProcess(["explain", folder, "deals", "solutions.nash.0.values.1"]);
    expect(nash.out).toContain("The Bargaining Problem");
    expect(nash.out).not.toContain("Kalai");
    const zone = await inProcess(["explain", folder, "deals", "zones.assessed.acceptable"]);
    expect(zone.out).toContain("Raiffa");
    expect(zone.out).not.toMatch(/Nash|Kalai|Smith/);
    const all = await inProcess(["explain", folder, "deals", "packages"]);
    expect(all.out).not.toContain("Literature");
  });

  it("takes an analysis's settings", async () => {
    const args = [
      "explain",
      folder,
      "deals",
      "positions",
      "--settings",
      '{"positions":"declared"}',
      "--json",
    ];
    expect(json(await inProcess(args))).toMatchObject({ result: { value: "declared" } });
  });
});

describe("what readers of a level may not see", () => {
  it("is left out, and what needs it is not applicable", async () => {
    const ran = await inProcess(["deals", folder, "--visibility", "public", "--json"]);
    expect(ran.code).toBe(0);
    expect(json(ran)).toMatchObject({ status: "not-applicable" });
    expect(json(await inProcess(["deals", folder, "--visibility", "team", "--json"]))).toMatchObject({
      status: "done",
    });
  });
});

describe("wrong usage exits 2 with a sentence, nothing on standard output, and where help is:", () => {
  it.each([
    ["an unknown command", ["dels"], /dels.*deals/],
    ["an unknown option", ["deals", "x", "--jsn"], /--jsn.*--json/],
    ["a missing argument", ["deals"], /dossier/],
    ["one argument too many", ["check", "a", "b"], /b/],
    ["an option without its value", ["deals", "x", "--as-of"], /--as-of/],
    ["an unknown language", ["deals", "x", "--lang", "tlh"], /tlh.*en \(English\).*ar \(العربية\).*hi.*zh/],
    ["no language", ["deals", "x", "--lang="], /en \(English\)/],
    ["a date that is none", ["deals", "x", "--as-of", "2025-02-30"], /2025-02-30/],
    ["a seed that is none", ["deals", "x", "--seed", "-1"], /-1/],
    ["a port that is none", ["desk", talks, "--port", "99999"], /99999/],
    ["a date before anything was known", ["deals", talks, "--as-of", "1900-01-01"], /1900|١٩٠٠/],
    ["a reading of red lines that is none", ["deals", "x", "--positions", "public"], /public/],
    ["an unknown analysis", ["analyse", "x", "--only", "dels"], /dels.*deals/],
    ["an unknown analysis to explain", ["explain", "x", "dels", "y"], /dels.*deals/],
    ["settings that are no JSON", ["deals", "x", "--settings", "{"], /JSON/],
    ["a port that is none", ["desk", "x", "--port", "99999"], /99999/],
  ])("%s", async (_, args, sentence) => {
    const ran = await inProcess(args);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(sentence);
    expect(ran.err).toContain("--help");
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it.each([
    [
      '{"colour":"red"}',
      "en",
      "has no setting “colour”; it has “positions”, “package”, “samples” and “vectorLimit”.",
    ],
    ['{"positions":"red"}', "en", "“positions” takes “assessed” or “declared”, not “red”."],
    ['{"vectorLimit":-4}', "en", "The setting “vectorLimit” of the analysis “deals” does not take “-4”."],
    ['{"colour":"red"}', "ar", "والموجود: «positions»"],
    ['{"colour":"red"}', "hi", "उपलब्ध: “positions”"],
    ['{"colour":"red"}', "zh", "没有设置“colour”"],
    ['{"colour"', "zh", '“{"colour"”无法作为设置读取'],
  ])("settings an analysis does not take: %s in %s", async (settings, lang, sentence) => {
    const ran = await inProcess(["deals", folder, "--settings", settings, "--lang", lang]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err.replaceAll(/[\u2068\u2069]/g, "")).toContain(sentence);
    expect(ran.err).not.toMatch(/Unrecognized|Invalid|: :/);
  });

  it.each([
    ["--seed", "3", "check"],
    ["--as-of", "2025", "import"],
    ["--visibility", "public", "desk"],
    ["--force", undefined, "deals"],
  ])("an option the command would pass over in silence: %s", async (option, value, command) => {
    const ran = await inProcess([command, folder, option, ...(value === undefined ? [] : [value])]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(`“concordat ${command}” does not take “${option}”.`);
  });

  it("no command at all", () => {
    const ran = concordat([]);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("Usage:");
  });

  it("and with --json one JSON value says so", async () => {
    const ran = await inProcess(["deals", "--json"]);
    expect(ran.code).toBe(2);
    expect(json(ran)).toMatchObject({ status: "failed", problem: { code: "missing-argument" } });
  });
});

describe("help", () => {
  const everywhere = ["--json", "--lang"];
  const reading = [...everywhere, "--as-of", "--visibility", "--seed"];
  const writing = [...everywhere, "--force"];

  it.each([
    ["check", everywhere],
    ["deals", [...reading, "--positions", "--package", "--settings"]],
    ["analyse", [...reading, "--only"]],
    ["explain", [...reading, "--settings"]],
    ["import", [...writing, "--out"]],
    ["new", [...writing, "--starter"]],
    ["desk", [...everywhere, "--port", "--data"]],
    ["translate", ["--json", "--lang", "--as-of", "--force", "--out", "--to", "--read", "--dossier"]],
    ["article", [...writing, "--as-of", "--seed", "--out", "--template", "--since", "--check"]],
    ["brief", [...writing, "--as-of", "--seed", "--out", "--partial", "--site-url", "--date", "--now"]],
  ])("of %s has an example and the options it takes, no others", async (name, options) => {
    const { code, out, err } = await inProcess([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`Examples:\n {2}\\$ concordat ${name}`));
    const listed = out.split("Examples:")[0]?.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm) ?? [];
    expect([...listed].map(([, option]) => option).toSorted()).toEqual([...options, "--help"].toSorted());
  });

  it.each(languages)("is there in %s", async (lang) => {
    const { code, out } = await inProcess(["--help", "--lang", lang]);
    expect(code).toBe(0);
    expect(out).toContain("deals");
    if (lang !== "en") expect(out).not.toMatch(/Usage:|Options:|Commands:|show the version/);
  });

  it("and the version is that of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(concordat(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe("concordat import", () => {
  const files = ["market-stall.xml", "Tenant.xml", "Land lord.xml"].map((name) => fixture(`genius/${name}`));

  it("writes a dossier that passes check and gives deals, and refuses to overwrite", async () => {
    const out = join(emptyFolder(), "dossier.yaml");
    const ran = concordat(["import", ...files, "--out", out]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("warning");
    expect(await inProcess(["check", out])).toMatchObject({ code: 0 });
    expect(json(await inProcess(["deals", out, "--json"]))).toMatchObject({
      status: "done",
      result: { parties: ["tenant", "land-lord"], packages: 54 },
    });
    const again = concordat(["import", ...files, "--out", out]);
    expect(again).toMatchObject({ code: 2, out: "" });
    expect((await inProcess(["import", ...files, "--out", out, "--force", "--json"])).code).toBe(0);
    expect(readdirSync(join(out, ".."))).toEqual(["dossier.yaml"]);
  });

  it("finds the domain by its content and prints the dossier where no file is named", async () => {
    const [domain = "", ...profiles] = files;
    const ran = await inProcess(["import", ...profiles, domain]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^# .*GENIUS[\s\S]*concordat: 1/);
    expect(ran.out.indexOf("id: tenant")).toBeLessThan(ran.out.indexOf("id: land-lord"));
  });

  it("exits 1 and writes nothing where a file is at fault", async () => {
    const inside = emptyFolder();
    const bad = join(inside, "bad.xml");
    const out = join(inside, "dossier.yaml");
    const cases: [string | Buffer, string][] = [
      ["<utility_space>", "xml-syntax"],
      ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', "xml-forbidden"],
      ["", "file-empty"],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "not-text"],
      ["<other/>", "genius-structure"],
    ];
    for (const [content, code] of cases) {
      writeFileSync(bad, content);
      const ran = await inProcess(["import", files[0] ?? "", bad, "--out", out, "--json"]);
      expect(ran.code).toBe(1);
      expect(json(ran)).toMatchObject({
        id: "import",
        status: "failed",
        problem: { problems: [{ code, file: bad }] },
      });
      expect(existsSync(out)).toBe(false);
    }
    const missing = await inProcess(["import", join(inside, "none.xml"), files[1] ?? "", "--out", out]);
    expect(missing).toMatchObject({ code: 1, out: "" });
    writeFileSync(bad, '{"decisionMakers": []}');
    expect(await inProcess(["import", bad, files[1] ?? ""])).toMatchObject({ code: 1, out: "" });
  });

  it("reads other encodings than UTF-8", async () => {
    const latin = join(emptyFolder(), "mieter.xml");
    const text = readFileSync(files[1] ?? "", "utf8").replaceAll("Corner", "Caf\u00e9");
    const domain = join(emptyFolder(), "domain.xml");
    writeFileSync(domain, readFileSync(files[0] ?? "", "utf8").replaceAll("Corner", "Caf\u00e9"));
    writeFileSync(latin, Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, "latin1"));
    const ran = await inProcess(["import", domain, latin]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out).toContain("Caf\u00e9");
  });

  it("says in a sentence where the folder to write into is missing, or a folder stands in the file's place", async () => {
    const out = emptyFolder();
    const missing = await inProcess(["import", ...files, "--out", join(out, "none/dossier.yaml")]);
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain(`There is no folder “${join(out, "none")}” to write into; create it first`);
    for (const force of [[], ["--force"]]) {
      const folder = await inProcess(["import", ...files, "--out", out, ...force]);
      expect(folder).toMatchObject({ code: 2, out: "" });
      expect(folder.err).toContain(
        `“${out}” is a folder; name the file to write, such as “${out}/dossier.yaml”`,
      );
    }
    expect(readdirSync(out)).toEqual([]);
  });

  it("refuses one profile given twice, and says of a single one that it makes one party", async () => {
    const [domain = "", tenant = ""] = files;
    const twice = await inProcess(["import", domain, tenant, tenant]);
    expect(twice).toMatchObject({ code: 1, out: "" });
    expect(twice.err).toContain("the same profile is given twice (“Tenant.xml”)");
    const single = await inProcess(["import", domain, tenant]);
    expect(single.code).toBe(0);
    expect(single.err).toContain("there is one profile only, so the dossier has one party");
    const alike = join(emptyFolder(), "Twin.xml");
    writeFileSync(alike, readFileSync(tenant));
    const twins = await inProcess(["import", domain, tenant, alike]);
    expect(twins.code).toBe(0);
    expect(twins.err).toContain("two profiles have the same content (“Tenant.xml, Twin.xml”)");
    expect((await inProcess(["import", ...files])).err).not.toMatch(/one profile only|same content/);
  });

  it("gives whatever is no XML the same shape, and remedies that fit a foreign file", async () => {
    const bad = join(emptyFolder(), "bad.xml");
    const [domain = ""] = files;
    for (const [content, code] of [
      ["just words", "genius-structure"],
      ['{"a": 1}', "genius-structure"],
      [Buffer.from([0, 1, 2, 60]), "genius-structure"],
      [Buffer.from([0xff, 0xd8]), "not-text"],
      ["", "file-empty"],
      [`${"<a>".repeat(80)}${"</a>".repeat(80)}`, "too-deep"],
    ] as const) {
      writeFileSync(bad, content);
      const ran = await inProcess(["import", domain, bad, "--json"]);
      expect(ran.code).toBe(1);
      const { problem } = json(ran) as { problem: { code: string; problems: { remedy: string }[] } };
      expect(problem).toMatchObject({ code: "input", problems: [{ code, file: bad, severity: "error" }] });
      expect(problem.problems[0]?.remedy).not.toMatch(/dossier|concordat/);
    }
  });
});

describe("in a pipe", () => {
  it("a reader that stops early does no harm", () => {
    const ran = shell(`concordat deals ${folder} --json | head -c 10; echo "\${PIPESTATUS[0]}"`);
    expect(ran.out).toBe('{\n  "id": 0\n'.replace("0", '"d').slice(0, 10).concat("0\n"));
    expect(ran.err).toBe("");
  });
});

describe("concordat desk", () => {
  it("prints its address, serves, and stops cleanly on Ctrl-C", async () => {
    const desk = await start(["desk", folder, "--port", "0", "--data", emptyFolder(), "--json"]);
    const { url } = JSON.parse(desk.line) as { url: string };
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/);
    const { origin, searchParams } = new URL(url);
    const authorization = `Bearer ${searchParams.get("token")}`;
    const answer = await fetch(`${origin}/api/workspace`, { headers: { authorization } });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ readingOnly: null, head: { number: 1 } });
    expect(await desk.stop("SIGINT")).toMatchObject({ code: 0, err: "" });
  });

  it("says in one sentence that it only shows where the data folder cannot be used", async () => {
    const data = join(emptyFolder(), "file");
    writeFileSync(data, "");
    const desk = await start(["desk", folder, "--port", "0", "--data", data]);
    const { err } = await desk.stop("SIGTERM");
    expect(err).toMatch(/^This desk only shows: the data folder .+ cannot be used .+\.\n$/);
  });

  it("refuses a port in the environment that is none", () => {
    expect(concordat(["desk", folder], { env: { PORT: "http" } })).toMatchObject({ code: 2, out: "" });
  });

  it("begins a dossier where there is no such folder, as in an empty one; a name that is a file's is a slip", async () => {
    const place = join(emptyFolder(), "new", "talks");
    const desk = await start(["desk", place, "--port", "0", "--data", emptyFolder()]);
    const { err } = await desk.stop("SIGTERM");
    expect(err).toBe(`There was no folder “${place}”; it is made, and a new dossier begins in it.\n`);
    expect(readdirSync(place)).toEqual([]);
    const file = join(place, "talks.yaml");
    expect(await inProcess(["desk", file])).toMatchObject({ code: 1, out: "" });
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, "");
    const below = await inProcess(["desk", join(file, "inside")]);
    expect(below).toMatchObject({ code: 1, out: "" });
    expect(below.err).toContain(`“${file}” is a file where a folder is needed`);
  });

  it.runIf(existsSync(join(talks, "../../dist/cli/main.js")))(
    "is what `npm start` opens: the folder that is named, or else the flagship",
    () => {
      const place = emptyFolder();
      const npmStart = (args: readonly string[], env: Record<string, string>) =>
        spawnSync(process.execPath, [join(talks, "../../scripts/start.mjs"), ...args], {
          cwd: join(talks, "../.."),
          env: { ...process.env, INIT_CWD: place, ...env },
          encoding: "utf8",
        });
      const named = npmStart(["--port", "0", "my-talks.yaml"], {});
      expect(named.status).toBe(1);
      expect(named.stderr).toContain("There is no file or folder “my-talks.yaml”");
      const plain = npmStart([], { PORT: "none" });
      expect(plain.status).toBe(2);
      expect(plain.stderr).toContain("“PORT” takes a whole number");
    },
  );
});
