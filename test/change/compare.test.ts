import { describe, expect, it } from "vitest";
import { analyses, runAnalysis } from "../../src/analysis/index.ts";
import {
  compareStates,
  conclusionLine,
  entryLine,
  type PackageChange,
  type State,
} from "../../src/change/index.ts";
import { starterText } from "../../src/cli/starter.ts";
import { readDossier } from "../../src/dossier/read.ts";
import { findingsOf } from "../../src/findings/index.ts";
import { format, languageOf, sentenceOf, withoutIsolates } from "../../src/language/index.ts";
import { soundCase } from "../cases/case-reading.ts";

const english = languageOf("en");
if (english === undefined) throw new Error("no English");
const starter = starterText(english);

function stateOf(text: string): State {
  const { dossier, problems } = readDossier([{ path: "alder.yaml", text }]);
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  const outcomes = analyses.map((analysis) => runAnalysis(analysis, { dossier, hash: "x", asOf: null }));
  return { dossier, asOf: null, outcomes, findings: findingsOf(dossier, outcomes) };
}

const before = stateOf(starter);

/** The starter with something replaced that must be there. */
function changed(from: string, to: string): State {
  expect(starter).toContain(from);
  return stateOf(starter.replace(from, to));
}

function told(state: State, tag: string): string[] {
  const language = languageOf(tag);
  if (language === undefined) throw new Error(tag);
  const { messages } = language;
  const f = format(language, "en");
  const { record, conclusions } = compareStates(before, state);
  const states = { before, after: state };
  return [
    ...conclusions.map((change) =>
      conclusionLine(change, states, messages, f, ({ message }) => sentenceOf(message, messages, f)),
    ),
    ...record.map((change) => entryLine(change, states, messages, f)),
  ].map(withoutIsolates);
}

// A line of the Uplands against joint gauges, which the Nash package and the mediator's draft have.
const refusing = changed("canLiveWith: [joint] }", "canLiveWith: [], never: [joint] }");

describe("what differs between two states", () => {
  it("is nothing where they are the same", () => {
    expect(compareStates(before, stateOf(starter))).toEqual({ record: [], conclusions: [] });
  });

  it("is told entry by entry, with the fields that differ", () => {
    const added = "{ id: joint, name: A joint commission }\n      - { id: neutral, name: A neutral party }";
    const { record } = compareStates(before, changed("{ id: joint, name: A joint commission }", added));
    expect(record).toEqual([
      {
        kind: "changed",
        section: "issues",
        path: "issues.gauges",
        label: "Who reads the gauges",
        fields: ["options"],
      },
    ]);
    const other = compareStates(before, changed("id: mediators-draft", "id: chairs-draft")).record;
    expect(other.map(({ kind, path }) => [kind, path])).toEqual([
      ["added", "packages.chairs-draft"],
      ["removed", "packages.mediators-draft"],
    ]);
  });

  it("tells whom the Nash package has lost, and because of which change", () => {
    const { conclusions } = compareStates(before, refusing);
    const lost = conclusions.filter((one): one is PackageChange => one.kind === "package-lost");
    expect(lost.map(({ id, parties }) => [id, parties])).toEqual([
      [null, ["uplands"]],
      ["mediators-draft", ["uplands"]],
    ]);
    for (const { because } of lost) {
      expect(because.map(({ blocker }) => blocker.kind)).toContain("redLine");
      expect(because.flatMap((one) => one.changed.map(({ path }) => path))).toContain(
        "preferences.uplands.short",
      );
    }
  });

  it("tells the other way round what was won, and what had stood against it", () => {
    const { conclusions } = compareStates(refusing, before);
    expect(conclusions.find((one) => one.kind === "package-won")).toMatchObject({
      id: "mediators-draft",
      parties: ["uplands"],
    });
  });

  it.each([
    [
      "en",
      /^The Nash package is no longer acceptable to The Uplands, because it crosses a red line of The Uplands/,
    ],
    ["ar", /^لم تعد حزمة ناش مقبولة لدى The Uplands\. والسبب: /],
    ["hi", /^नैश पैकेज अब The Uplands को स्वीकार्य नहीं है। कारण: /],
    ["zh", /^纳什方案对The Uplands而言不再可接受，原因是：/],
  ])("says it in %s", (tag, sentence) => {
    const [first = ""] = told(refusing, tag);
    expect(first).toMatch(sentence);
  });

  it("tells findings that are new, gone or say something else, the weightiest first", () => {
    const { conclusions } = compareStates(before, refusing);
    const kinds = new Set(conclusions.map(({ kind }) => kind));
    expect(kinds).toContain("finding-changed");
    const weights = conclusions.flatMap((one) =>
      one.kind === "finding-new" || one.kind === "finding-changed" ? [one.after.weight] : [],
    );
    expect(weights).toEqual(weights.toSorted((left, right) => right - left));
  });

  it("does not take an entry for changed because a claim that names it is new", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const [claim] = dossier.claims;
    if (claim === undefined) throw new Error("no claims");
    const fewer = { ...dossier, claims: dossier.claims.slice(1) };
    const state = (one: typeof dossier): State => ({ dossier: one, asOf: null, outcomes: [], findings: [] });
    expect(compareStates(state(fewer), state(dossier)).record.map(({ path }) => path)).toEqual([
      `claims.${claim.id}`,
    ]);
  });
});
