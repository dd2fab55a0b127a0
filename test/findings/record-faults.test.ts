import { describe, expect, it } from "vitest";
import { type RecordResult, record, runAnalysis } from "../../src/analysis/index.ts";
import { asOfView } from "../../src/dossier/index.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { type Finding, findingsOf } from "../../src/findings/index.ts";
import type { FindingKey, FindingValues } from "../../src/language/finding-values.ts";
import { format, languages, sentenceOf, withoutIsolates } from "../../src/language/index.ts";
import { soundCase } from "../cases/case-reading.ts";
import { claimOf, recordOf } from "../record/plain-record.ts";

function findingsIn(dossier: Dossier, asOf: string | null = "2025-04-18"): Finding[] {
  const outcome = runAnalysis<RecordResult>(record, { dossier, hash: "0", asOf });
  return findingsOf(dossier, [outcome]).filter(({ evidence }) =>
    evidence.some(({ analysis }) => analysis === record.id),
  );
}

function valuesOf<Key extends FindingKey>(list: readonly Finding[], key: Key): FindingValues[Key][] {
  return list.flatMap(({ message }) => (message.key === key ? [message.values as FindingValues[Key]] : []));
}

const { dossier: flagship } = await soundCase("iran-us-2025");
const known = asOfView(flagship, "2025-04-18");
const found = findingsIn(known);

describe("findings on the record of the Iran–US talks on 18 April 2025", () => {
  it("are five officials out of office, six contradictions and one source at odds on eleven points, the source in front", () => {
    expect(found.map(({ message }) => message.key)).toEqual([
      "source-at-odds",
      ...Array.from({ length: 5 }, () => "office-out-of-term"),
      ...Array.from({ length: 6 }, () => "claims-in-contradiction"),
    ]);
    expect(valuesOf(found, "source-at-odds").map(({ points }) => points)).toEqual([11]);
    expect(found[0]?.about).toEqual(["article-2025-04"]);
    expect(found[0]?.evidence).toHaveLength(11);
  });

  it("name the official, the office that had ended, and who held it at the time", () => {
    const president = found.find(({ id }) => id === "office-out-of-term:office-joe-biden");
    expect(president?.message.values).toMatchObject({
      at: "2025-04-15",
      ended: "2025-01-20",
      begins: null,
      holders: [flagship.people.find(({ id }) => id === "donald-trump")?.name],
      standing: "record",
    });
    expect(president?.confidence).toEqual({ basis: "record", samples: 0, illustrative: false });
    expect(president?.evidence).toEqual([{ analysis: "record", path: "faults.office-joe-biden" }]);
    expect(president?.sources).toContain("article-2025-04");
  });

  it.each(languages)("are told in $name, each in a sentence of its own, with every name", (language) => {
    const written = format(language, known.language);
    const sentences = found.map(({ message }) => sentenceOf(message, language.messages, written));
    expect(new Set(sentences).size).toBe(12);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u);
      expect(sentence).toMatch(/[.。।]$/u);
    }
    expect(withoutIsolates(sentences[0] ?? "")).toContain(withoutIsolates(written.count(11)));
    const holders = found.flatMap(({ message }) =>
      message.key === "office-out-of-term" ? [message.values] : [],
    );
    for (const [index, { person, holders: names }] of holders.entries()) {
      for (const one of [person, ...names]) expect(sentences[index + 1]).toContain(written.name(one));
    }
  });
});

it.each(["2018-06-01", "2023-05", "2025-04-14"])("there are none as of %s", (day) => {
  expect(findingsIn(asOfView(flagship, day), day)).toEqual([]);
});

it("come from no other checker: without the analysis, nothing is said of contradictions", () => {
  const keys = findingsOf(known, []).map(({ message }) => message.key);
  expect(keys.toSorted()).toEqual(["deadline-ahead", "last-round", "next-round"]);
});

describe("findings on a plain record", () => {
  const people = [
    {
      id: "lind",
      name: "Ada Lind",
      offices: [
        { title: "Mayor", of: "north", from: "2010", to: "2014" },
        { title: "Mayor", of: "north", from: "2016", to: "2020-06" },
        { title: "Mayor", of: "north", from: "2030" },
        { title: "Mayor", of: "north", from: "2026-02-01", to: "2027" },
      ],
    },
  ];
  const parties = [{ id: "north", name: "North", kind: "state" as const }];
  const rounds = [
    {
      id: "first",
      number: 1,
      place: "Muscat",
      from: "2025-04-10",
      to: "2025-04-12",
      mediators: ["north"],
      sources: ["register"],
    },
  ];

  it("give the last term before and the first one after the time spoken of", () => {
    const claims = [
      claimOf("mayor", {
        subject: "north",
        property: "mayor",
        value: "lind",
        source: "leaflet",
        text: "Mayor",
      }),
    ];
    const values = valuesOf(findingsIn(recordOf({ parties, people, claims })), "office-out-of-term");
    expect(values).toEqual([
      {
        claims: [{ claim: "Mayor", source: "Leaflet" }],
        person: "Ada Lind",
        at: "2025-04-10",
        office: "Mayor",
        ended: "2020-06",
        begins: "2026-02-01",
        holders: [],
        standing: "record",
      },
    ]);
  });

  it.each<[string, string, FindingValues["claim-against-round"]["recorded"]]>([
    ["place", "Geneva", { what: "place", place: "Muscat" }],
    ["date", "2025-05", { what: "date", from: "2025-04-10", to: "2025-04-12" }],
    ["mediator", "Nobody", { what: "mediators", mediators: ["North"] }],
  ])("set a claim on a round's %s beside what the round has", (property, value, recorded) => {
    const claims = [claimOf("said", { subject: "first", property, value, text: "Said", credibility: 3 })];
    const values = valuesOf(findingsIn(recordOf({ parties, rounds, claims })), "claim-against-round");
    expect(values).toEqual([
      { claim: { claim: "Said", source: "Register" }, number: 1, recorded, standing: "record" },
    ]);
  });

  it("tell a round overdue, a judgement on weak grounds and a source without use, in this order", () => {
    const dossier = recordOf({
      parties,
      rounds,
      claims: [claimOf("rumour", { credibility: 5, source: "leaflet" })],
      preferences: { north: { redLines: [{ id: "line", pattern: {}, sources: ["rumour"] }] } },
      sources: [
        { id: "register", title: "Register", published: "2025-04-14" },
        { id: "leaflet", title: "Leaflet", published: "2025-04-15" },
        { id: "spare", title: "Spare", published: "2025-04-15" },
      ],
    });
    expect(findingsIn(dossier).map(({ message, weight }) => ({ ...message, weight }))).toEqual([
      { key: "round-overdue", values: { number: 1, place: "Muscat", last: "2025-04-12" }, weight: 0.6 },
      { key: "weak-grounds", values: { party: "North", grounds: 1 }, weight: 0.3 },
      { key: "unsupported-source", values: { source: "Spare" }, weight: 0.05 },
    ]);
  });
});
