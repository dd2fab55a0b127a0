import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierInput } from "../../src/dossier/schema/dossier.ts";
import { ids, someRecord, span } from "./arbitrary-records.ts";
import { type ClaimInput, claimOf, faultsIn, recordOf, recordResult } from "./plain-record.ts";

const faults = (sections: Partial<DossierInput>) => faultsIn(recordOf(sections), "2022");

/** The same up to the order of lists. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const key = (one: unknown) => JSON.stringify(one);
    return value.map(unordered).toSorted((left, right) => (key(left) < key(right) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unordered(one)]));
}

describe("what record finds", () => {
  it("changes in nothing but the ids when ids are renamed", () => {
    const known = [
      ...[...ids.people, ...ids.parties, ids.round, ...ids.sources],
      ...Array.from({ length: 8 }, (_, index) => ids.claim(index)),
    ];
    // The other way round in the alphabet.
    const renamed = <T>(value: T): T => {
      const text = known.reduce(
        (all, id, index) => all.replaceAll(id, `z${String(99 - index)}k`),
        JSON.stringify(value),
      );
      return JSON.parse(text) as T;
    };
    fc.assert(
      fc.property(someRecord, (sections) => {
        expect(unordered(faults(renamed(sections)))).toEqual(unordered(renamed(faults(sections))));
      }),
    );
  });

  it("does not depend on the order of the claims", () => {
    const shuffled = someRecord.chain((sections) =>
      fc.record({
        sections: fc.constant(sections),
        claims: fc.shuffledSubarray(sections.claims ?? [], { minLength: sections.claims?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ sections, claims }) => {
        expect(faults({ ...sections, claims })).toEqual(faults(sections));
      }),
    );
  });

  it("gains no fault by a claim that agrees with one on file", () => {
    const withOne = someRecord
      .filter(({ claims = [] }) => claims.length > 0)
      .chain((sections) =>
        fc.record({ sections: fc.constant(sections), copied: fc.constantFrom(...(sections.claims ?? [])) }),
      );
    fc.assert(
      fc.property(withOne, ({ sections, copied: { contradicts: _, ...copied } }) => {
        const another = { ...copied, id: "another", text: "Other words" };
        const before = faults(sections).map(({ id }) => id);
        const after = faults({ ...sections, claims: [...(sections.claims ?? []), another] }).map(
          ({ id }) => id,
        );
        expect(after).toHaveLength(before.length);
      }),
    );
  });

  it("has one fault for a claim, and every id once", () => {
    fc.assert(
      fc.property(someRecord, (sections) => {
        const found = recordResult(recordOf(sections), "2022").faults;
        const questioned = found.flatMap((fault) => ("claims" in fault ? fault.claims : []));
        expect(new Set(questioned).size).toBe(questioned.length);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
    );
  });
});

/** The days of 2020 to 2022, one by one. */
const days = Array.from({ length: 1096 }, (_, index) =>
  new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
);

/** Days that a span of dates may mean, found by their beginnings alone: "2021-03" is every day written so. */
function daysIn({ from, to }: { from?: string | undefined; to?: string | undefined }): Set<string> {
  const begins = from === undefined ? 0 : days.findIndex((day) => day.startsWith(from));
  const ends = to === undefined ? days.length : days.findLastIndex((day) => day.startsWith(to)) + 1;
  return new Set(days.slice(begins, ends));
}

describe("followed day by day", () => {
  const time = span.filter(({ from, to }) => from !== undefined && to !== undefined);

  it("an office is out of term where no day of the claim is one of the office", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 3 }), time, (terms, spoken) => {
        const dossier = recordOf({
          parties: [{ id: "north", name: "North", kind: "state" }],
          people: [
            {
              id: "ada",
              name: "Ada",
              offices: terms.map((term) => ({ title: "Head", of: "north", ...term })),
            },
          ],
          claims: [claimOf("one", { subject: "north", property: "head", value: "ada", ...spoken })],
        });
        const held = terms.map(daysIn);
        const excused = [...daysIn(spoken)].some((day) => held.some((term) => term.has(day)));
        expect(faultsIn(dossier).map(({ kind }) => kind)).toEqual(excused ? [] : ["officeOutOfTerm"]);
      }),
    );
  });

  it("claims on stretches of time are as many faults as there are clusters of claims with a day in common and other words", () => {
    const stretch = fc.record({ time, value: fc.constantFrom("divided", "united", "open") });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 7 }), (stretches) => {
        const claims = stretches.map(
          ({ time: spoken, value }, index): ClaimInput =>
            claimOf(`c${index}`, { subject: "north", property: "control", value, ...spoken }),
        );
        const dossier = recordOf({ parties: [{ id: "north", name: "North", kind: "state" }], claims });
        const found = claims.length === 0 ? [] : faultsIn(dossier);
        const clusters = clustersOf(
          stretches.map(({ time: spoken, value }) => ({ days: daysIn(spoken), value })),
        );
        expect(found).toHaveLength(clusters.filter((cluster) => cluster.size > 1).length);
        const members = found.flatMap((fault) =>
          "against" in fault ? [[...fault.claims, ...fault.against.flatMap(({ claim }) => claim ?? [])]] : [],
        );
        expect(unordered(members)).toEqual(
          unordered(
            clusters
              .filter(({ size }) => size > 1)
              .map((cluster) => [...cluster].map((index) => `c${index}`)),
          ),
        );
      }),
    );
  });
});

/** Which of the stretches hang together, found by spreading from each until nothing is added. */
function clustersOf(all: readonly { days: Set<string>; value: string }[]): Set<number>[] {
  const touches = (i: number, j: number) => {
    const [one, other] = [all[i], all[j]];
    if (!one || !other || one.value === other.value) return false;
    return [...one.days].some((day) => other.days.has(day));
  };
  const clusters = all.map((_, start) => {
    const reached = new Set([start]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const i of reached) all.forEach((__, j) => void (touches(i, j) && reached.add(j)));
    }
    return reached;
  });
  return clusters.filter((cluster, index) => Math.min(...cluster) === index);
}
