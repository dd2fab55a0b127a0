import { describe, expect, it } from "vitest";
import { firstDay, lastDay } from "../../src/dossier/dates.ts";
import { readDocument } from "../../src/intake/index.ts";
import { readAgainst, withReference } from "../../src/reading/index.ts";
import { faultsIn } from "../record/plain-record.ts";
import { readCase, soundCase } from "./case-reading.ts";

const { dossier: offices } = await soundCase("reference/offices");
const { dossier: talks } = await soundCase("iran-us-2025");

/** What may be held by two at a time: acting for somebody, or an office that several have. */
const shared = /acting|deputy|coordinator|special envoy|team|chief negotiator/i;

const held = offices.people.flatMap(({ id, offices: list = [] }) =>
  list.map((office) => ({ ...office, person: id, title: titleOf(office.title) })),
);

function titleOf(text: unknown): string {
  return typeof text === "string" ? text : String((text as { en: string }).en);
}

describe("the reference of high offices", () => {
  it("has no problems, and the analysis of the record finds nothing wrong", async () => {
    expect((await readCase("reference/offices")).problems).toEqual([]);
    expect(faultsIn(offices, "2026-03-10")).toEqual([]);
  });

  it("names every person in four languages, and for every office when it began and what says so", () => {
    expect(held.length).toBeGreaterThan(120);
    for (const { id, name } of offices.people)
      expect(Object.keys(name), id).toEqual(["en", "ar", "hi", "zh"]);
    for (const { person, from, of, sources } of held) {
      expect({ person, from, of, sources }).toMatchObject({
        from: expect.stringMatching(/^\d{4}/),
        of: expect.any(String),
        sources: expect.arrayContaining([expect.any(String)]),
      });
    }
  });

  it("never has two people in one office on one day, but the day on which it is handed over", () => {
    const exclusive = held.filter(({ title }) => !shared.test(title));
    const offices = Map.groupBy(exclusive, ({ title, of }) => `${of} ${title}`);
    for (const [office, terms] of offices) {
      const sorted = terms.toSorted((a, b) => (firstDay(a.from ?? "") < firstDay(b.from ?? "") ? -1 : 1));
      for (const [index, term] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined) continue;
        expect(term.to, `${office}: ${term.person}`).toBeDefined();
        expect(
          firstDay(term.to ?? "") <= lastDay(next.from ?? ""),
          `${office}: ${term.person}, ${next.person}`,
        ).toBe(true);
      }
    }
  });

  it.each([
    ["iran", "Foreign Minister of Iran", "2015-07-14", "mohammad-javad-zarif"],
    ["united-states", "US Secretary of State", "2018-05-08", "mike-pompeo"],
    ["eu", "EU High Representative for Foreign Affairs", "2015-07-14", "federica-mogherini"],
    ["iaea", "Director General of the IAEA", "2015-07-14", "yukiya-amano"],
    ["iran", "President of Iran", "2025-04-15", "masoud-pezeshkian"],
    ["oman", "Foreign Minister of Oman", "2025-04-12", "badr-al-busaidi"],
    ["united-kingdom", "Prime Minister of the United Kingdom", "2022-10-01", "liz-truss"],
    ["iran", "Supreme Leader of Iran", "2025-04-18", "ali-khamenei"],
  ])("has in %s as %s on %s: %s", (party, title, day, person) => {
    const then = held.filter(
      (one) =>
        one.of === party &&
        one.title === title &&
        firstDay(one.from ?? "") <= day &&
        (one.to === undefined || lastDay(one.to) >= day),
    );
    expect(then.map((one) => one.person)).toEqual([person]);
  });

  it("agrees with the flagship on everybody both list", () => {
    const both = talks.people.filter(({ id }) => offices.people.some((one) => one.id === id));
    expect(both.length).toBeGreaterThan(10);
    const dossier = withReference(talks, offices);
    for (const { id, offices: own = [] } of both) {
      const joined = dossier.people.find((person) => person.id === id)?.offices ?? [];
      expect(joined.slice(0, own.length)).toEqual(own);
      const kinds = new Set(joined.map(({ of, from }) => `${of} ${from}`));
      expect(kinds.size, id).toBe(joined.length);
    }
  });
});

describe("an article read with a reference", () => {
  const original =
    "Iranian Foreign Minister Hossein Amir-Abdollahian met Secretary of State Antony Blinken. In 2015 the talks were led by Mohammad Javad Zarif, then Iran's foreign minister. Sultan Haitham bin Tariq said that he had said so.";
  const document = readDocument({ original, format: "text", published: "2025-04-15" });

  it("flags officials whom the dossier itself does not list, at the time spoken of", () => {
    const flagged = (dossier: typeof talks) =>
      readAgainst(document, dossier).findings.map(({ claim }) => claim.value);
    expect(flagged(talks)).toEqual([]);
    expect(flagged(withReference(talks, offices))).toEqual(["hossein-amir-abdollahian", "antony-blinken"]);
  });

  it("takes no word for a surname that is a father's name", () => {
    const { mentions } = readAgainst(document, withReference(talks, offices));
    expect(mentions.filter(({ id }) => id === "haitham-bin-tariq").map(({ text }) => text)).toEqual([
      "Haitham bin Tariq",
    ]);
    expect(mentions.filter(({ text }) => text === "said")).toEqual([]);
  });
});
