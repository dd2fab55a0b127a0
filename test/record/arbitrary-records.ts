import * as fc from "fast-check";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import type { ClaimInput } from "./plain-record.ts";

/** Ids that are in no other word and in none of each other, so that they can be renamed in plain text. */
export const ids = {
  people: ["q0p", "q1p", "q2p"],
  parties: ["q0s", "q1s"],
  round: "q0r",
  sources: ["q0d", "q1d", "q2d"],
  claim: (index: number) => `q${index}c`,
} as const;

const day = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precise: fc.boolean(),
  })
  .map(({ month, day: of, precise }) => {
    const two = (number: number) => String(number).padStart(2, "0");
    return precise ? `2021-${two(month)}-${two(of)}` : `2021-${two(month)}`;
  });

/** A span in 2021: from, to, both or neither, in order. */
export const span = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .map(([one, other]) => {
    const [from, to] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });

const statements = fc.oneof(
  fc.record({
    subject: fc.constantFrom(...ids.parties),
    property: fc.constant("president"),
    value: fc.constantFrom(...ids.people),
  }),
  fc.record({
    subject: fc.constantFrom(...ids.parties),
    property: fc.constantFrom("control", "some-position"),
    value: fc.constantFrom("divided", "united", 3),
  }),
  fc.record({
    subject: fc.constantFrom(...ids.people),
    property: fc.constant("office"),
    value: fc.constantFrom("envoy", "on-leave"),
  }),
  fc.record({
    subject: fc.constant(ids.round),
    property: fc.constant("place"),
    value: fc.constantFrom("Ford", "Old ford", "Mill"),
  }),
  fc.record({
    subject: fc.constant(ids.round),
    property: fc.constant("date"),
    value: fc.constantFrom("2021-05", "2021-05-04", "2021-06"),
  }),
  fc.record({
    subject: fc.constant(ids.round),
    property: fc.constantFrom("mediator", "observer"),
    value: fc.subarray([...ids.parties]),
  }),
);

const claim = fc
  .record({
    statement: statements,
    time: span,
    at: day,
    source: fc.constantFrom(...ids.sources),
    status: fc.constantFrom("asserted", "confirmed", "disputed", "refuted", "superseded"),
    credibility: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    contradicts: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined, freq: 5 }),
  })
  .map(({ statement, time, at, source, status, credibility, contradicts }) => ({
    ...statement,
    ...time,
    at,
    source,
    status,
    ...(credibility === undefined ? {} : { credibility }),
    ...(contradicts === undefined ? {} : { contradicts: [ids.claim(contradicts)] }),
  }));

const offices = fc.array(
  fc.record({
    of: fc.constantFrom(...ids.parties),
    time: span,
    title: fc.constantFrom("President", "Envoy"),
  }),
  { maxLength: 2 },
);

/** A record with people in and out of office, one round, and claims of every kind about them. */
export const someRecord: fc.Arbitrary<Partial<DossierInput>> = fc
  .record({ claims: fc.array(claim, { maxLength: 8 }), offices: fc.tuple(offices, offices, offices) })
  .map(({ claims, offices: held }) => ({
    sources: ids.sources.map((id, index) => ({
      id,
      title: `Title ${index}`,
      published: "2021-01",
      reliability: (["A", "B", "E"] as const)[index],
    })),
    parties: ids.parties.map((id, index) => ({ id, name: `Party ${index}`, kind: "state" as const })),
    people: ids.people.map((id, index) => ({
      id,
      name: `Person ${index}`,
      offices: (held[index] ?? []).map(({ time, ...office }) => ({ ...office, ...time })),
    })),
    rounds: [{ id: ids.round, place: "Ford", from: "2021-05-04", mediators: [ids.parties[0]] }],
    claims: claims.map(
      (one, index): ClaimInput => ({ ...one, id: ids.claim(index), text: `Words ${index}` }),
    ),
  }));
