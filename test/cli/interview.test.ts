import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deals, runAnalysis } from "../../src/analysis/index.ts";
import { asker } from "../../src/cli/interview/ask.ts";
import { interview } from "../../src/cli/interview/interview.ts";
import { interviewText } from "../../src/cli/interview/interview-text.ts";
import { readDossier } from "../../src/dossier/read.ts";
import { format, languageOf, languages } from "../../src/language/index.ts";
import { emptyFolder, program } from "./spawn.ts";

/** Runs the interview with answers typed one after the other; gives the dossier's text and what was said in between. */
async function answer(typed: readonly string[], tag = "en") {
  const language = languageOf(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const words = language.messages.commandLine.interview;
  const told: string[] = [];
  const asked: string[] = [];
  const left = [...typed];
  const ask = async (question: string) => {
    asked.push(question);
    const next = left.shift();
    if (next === undefined) throw new Error(`no answer left for: ${question}`);
    return next;
  };
  const found = await interview(
    asker(ask, (text) => told.push(text), words, format(language, tag)),
    words,
    format(language, tag),
  );
  expect(left).toEqual([]);
  return { told, asked, text: interviewText(found, tag) };
}

const opening = [
  "Harbour talks",
  "Port, Union",
  "Wages, Shifts, Term",
  "2 %, 4 %, 6 %",
  "two, three",
  "1 year, 3 years",
];
// On each issue: what it wants, what else it could live with, what never. Then the order and the worst package.
const port = [
  "2 %",
  "4 %",
  "6 %",
  "three",
  "two",
  "3 years",
  "1 year",
  "Wages, Term, Shifts",
  "4 %",
  "two",
  "1 year",
];
const union = [
  "6 %",
  "4 %",
  "",
  "two",
  "three",
  "1 year",
  "3 years",
  "Wages, Shifts, Term",
  "4 %",
  "two",
  "3 years",
];

function read(text: string) {
  const { dossier, hash, problems } = readDossier([{ path: "dossier.yaml", text }]);
  expect(problems).toEqual([]);
  if (dossier === undefined || hash === undefined) throw new Error("no dossier");
  return { dossier, hash };
}

describe("the interview for a first dossier", () => {
  it("ends in a dossier without problems that already gives packages both could sign", async () => {
    const { text, told } = await answer([...opening, ...port, ...union]);
    expect(told).toEqual([]);
    const { dossier, hash } = read(text);
    expect(dossier.preferences.port?.short).toMatchObject({
      matrix: { wages: { wants: "option-2", canLiveWith: ["option-4"], never: ["option-6"] } },
      issues: ["wages", "term", "shifts"],
    });
    const outcome = runAnalysis(deals, { dossier, hash, asOf: null });
    expect(outcome).toMatchObject({ status: "done" });
    if (outcome.status === "done")
      expect(Number((outcome.result as { acceptable: number }).acceptable)).toBeGreaterThan(0);
  });

  it("takes numbers, beginnings and any case for a choice, and asks again where an answer fits none", async () => {
    const { told, text } = await answer([
      ...["", "Harbour talks", "Port", "Port, Union", "Term, Pay", "1 year", "1 year, 3 years", "low, high"],
      ...["9", "2", "", "", "low", "", "", "", ""],
      ...["1 YEAR", "decade", "3 y", "high", "lo", "pay", "3 years", "low"],
    ]);
    expect(told).toHaveLength(5);
    expect(read(text).dossier.preferences).toMatchObject({
      port: { short: { matrix: { term: { wants: "3-years" } } } },
      union: {
        short: {
          matrix: { term: { wants: "1-year", canLiveWith: ["3-years"] } },
          wouldSign: [{ term: "3-years", pay: "low" }],
        },
      },
    });
  });

  it("says why one party or one issue is not enough, and that a number is no name", async () => {
    const { told } = await answer([
      ...["1", "Harbour talks", "Port", "1, 2", "Port, Union", "Wages", "Wages, 7", "Wages, Shifts, Term"],
      ...opening.slice(3),
      ...port,
      ...union,
    ]);
    expect(told.map((text) => text.replaceAll(/[\u2068\u2069]/g, ""))).toEqual([
      "“1” is not a name: a name has a letter in it.",
      "A negotiation needs at least two who have to agree.",
      "“1” is not a name: a name has a letter in it.",
      "At least two issues are needed: with one alone, nothing can be given on one issue for something on another.",
      "“7” is not a name: a name has a letter in it.",
    ]);
  });

  it("asks about the worst package only where something is left to choose", async () => {
    // The port refuses all but one option on both issues; the union has a choice on one of them.
    const { asked, text } = await answer([
      ...["Harbour talks", "Port, Union", "Wages, Term", "low, high", "short, long"],
      ...["low", "", "high", "long", "", "short", ""],
      ...["high", "low", "short", "", "long", "", "low"],
    ]);
    expect(asked.filter((question) => question.includes("worst package"))).toHaveLength(1);
    expect(read(text).dossier.preferences).toMatchObject({
      port: { short: { wouldSign: [{ wages: "low", term: "long" }] } },
      union: { short: { wouldSign: [{ wages: "low", term: "short" }] } },
    });
  });

  it.each(languages.map(({ tag }) => tag))(
    "speaks %s, and separates answers at that language's commas",
    async (tag) => {
      const comma = { ar: "،", zh: "，" }[tag] ?? ",";
      const { asked, text } = await answer(
        [...opening, ...port, ...union].map((typed) => typed.replaceAll(",", comma)),
        tag,
      );
      expect(asked.join("\n")).not.toMatch(/undefined/);
      expect(read(text).dossier.language).toBe(tag);
    },
  );
});

const hasScript = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

/** Answers at a terminal of its own, one line each time a question stands there; gives what the screen showed and the exit code. */
function sitAtTerminal(
  folder: string,
  answers: readonly string[],
): Promise<{ screen: string; code: number | null }> {
  const command = `"${process.execPath}" "${program}" new "${folder}"`;
  const child = spawn("script", ["-qec", command, "/dev/null"], { env: { ...process.env, TERM: "dumb" } });
  const left = [...answers];
  let screen = "";
  child.stdout.on("data", (chunk) => {
    screen += chunk;
    if (/[?):] $/.test(screen)) child.stdin.write(left.shift() ?? "");
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ screen, code })));
}

describe.skipIf(!hasScript)("concordat new at a terminal", () => {
  it("asks, and writes what was answered", async () => {
    const folder = join(emptyFolder(), "harbour");
    const answers = [...opening, ...port, ...union].map((typed) => `${typed}\r`);
    const { screen, code } = await sitAtTerminal(folder, answers);
    expect(code, screen).toBe(0);
    expect(read(readFileSync(join(folder, "dossier.yaml"), "utf8")).dossier.title).toBe("Harbour talks");
  });

  it("takes several lines pasted at once", async () => {
    const folder = join(emptyFolder(), "harbour");
    const { code, screen } = await sitAtTerminal(folder, [`${[...opening, ...port, ...union].join("\r")}\r`]);
    expect(code, screen).toBe(0);
    expect(read(readFileSync(join(folder, "dossier.yaml"), "utf8")).dossier.parties).toHaveLength(2);
  });

  it.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("writes nothing where the person breaks off with %s", async (_, key) => {
    const folder = join(emptyFolder(), "harbour");
    const { screen, code } = await sitAtTerminal(folder, ["Harbour talks\r", key]);
    expect(code).toBe(1);
    expect(existsSync(folder)).toBe(false);
    expect(screen).toContain("nothing was written");
    expect(screen).not.toMatch(/\n\s+at /);
  });
});
