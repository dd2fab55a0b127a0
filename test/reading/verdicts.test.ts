import { describe, expect, it } from "vitest";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { readDocument } from "../../src/intake/index.ts";
import { messageOf, readAgainst } from "../../src/reading/index.ts";

const base = `
concordat: 1
title: A ferry line
asOf: 2024-03-05
sources:
  - { id: gazette, title: Gazette, published: 2024-03-02, reliability: A }
  - { id: rumour, title: Rumour, published: 2024-03-02, reliability: E }
parties:
  - { id: island, name: Island, kind: state }
  - { id: coast, name: Coast, kind: state }
  - { id: harbour, name: Harbour League, kind: organisation }
people:
  - id: lind
    name: Ada Lind
    offices: [{ title: President, of: island, from: 2016, to: 2023-12-31, sources: [gazette] }]
  - id: moe
    name: Bo Moe
    offices: [{ title: President, of: island, from: 2024-01-01, sources: [gazette] }]
  - id: falk
    name: Cy Falk
    offices: [{ title: Deputy Foreign Minister, of: coast, from: 2020, sources: [gazette] }]
rounds: [{ id: first, number: 1, place: Port, from: 2024-03-01, mediators: [harbour], sources: [gazette, rumour] }]
`;

function dossierWith(more = ""): Dossier {
  const { dossier, problems } = readDossier([{ path: "ferry.yaml", text: base + more }]);
  if (dossier === undefined) throw new Error(JSON.stringify(problems));
  return dossier;
}

function verdicts(original: string, dossier = dossierWith()) {
  const document = readDocument({ original, format: "text", published: "2024-03-05" });
  return readAgainst(document, dossier).suggestions.map((one) => ({
    said: [one.claim.subject, one.claim.property, one.claim.value].join(" "),
    verdict: one.verdict,
    on: one.record?.path,
    message: messageOf(one, dossier),
  }));
}

describe("what a passage says beside the record", () => {
  it("is confirmed by an office in term, and wrong outside it, with who held it then", () => {
    const [wrong, confirmed] = verdicts("President Ada Lind spoke. President Bo Moe answered. ");
    expect(wrong).toMatchObject({ verdict: "wrong", on: "people.lind.offices.0" });
    expect(wrong?.message).toMatchObject({
      key: "wrong",
      values: {
        passage: "President Ada Lind",
        record: { to: "2023-12-31", holders: ["Bo Moe"] },
        sources: ["Gazette"],
      },
    });
    expect(confirmed).toMatchObject({ verdict: "confirmed", on: "people.moe.offices.0" });
  });

  it("is judged at the time the passage speaks of", () => {
    expect(verdicts("In 2020 President Ada Lind refused.")).toMatchObject([{ verdict: "confirmed" }]);
  });

  it("is not confirmed by the office of a deputy", () => {
    expect(verdicts("Foreign Minister Cy Falk of Coast spoke.")).toMatchObject([
      { said: "coast foreign-minister falk", verdict: "unsupported", on: "people.falk.offices.0" },
    ]);
  });

  it("is held against a round's own place, date and mediators", () => {
    expect(verdicts("The first round was held in Geneva on 1 March 2024.")).toMatchObject([
      { said: "first place Geneva", verdict: "wrong", on: "rounds.first.place" },
      { said: "first date 2024-03-01", verdict: "confirmed", on: "rounds.first.from" },
    ]);
    expect(verdicts("The first round, in Port, was mediated by the Harbour League and Coast.")).toMatchObject(
      [
        { said: "first place Port", verdict: "confirmed" },
        { said: "first mediator coast,harbour", verdict: "unsupported", on: "rounds.first.mediators" },
      ],
    );
  });

  it("names the claims on the very point as sources, where a round names all that was written of it", () => {
    const claims = `
claims: [{ id: c, text: The first round was in Port, subject: first, property: place, value: Port, source: gazette }]
`;
    const [place] = verdicts("The first round was held in Geneva.", dossierWith(claims));
    expect(place?.message).toMatchObject({ key: "wrong", values: { sources: ["Gazette"] } });
  });

  it("is not confirmed by a doubtful claim", () => {
    const claims = `
claims: [{ id: c, text: Cy Falk leads, subject: coast, property: delegation-lead, value: falk, source: rumour }]
`;
    const [lead] = verdicts("Cy Falk leads the delegation of Coast.", dossierWith(claims));
    expect(lead).toMatchObject({
      said: "coast delegation-lead falk",
      verdict: "unsupported",
      on: "claims.c",
    });
  });

  it("is unknown where the record says nothing, and a name nobody lists is told with its title", () => {
    const found = verdicts("Coast and Island met. Foreign Minister Dag Berg listened.");
    expect(found).toMatchObject([
      {
        said: "dag-berg office Foreign Minister",
        verdict: "unknown",
        message: { key: "unknown-person", values: { name: "Dag Berg", title: "Foreign Minister" } },
      },
    ]);
  });
});
