import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HomeAnswer, HomeTally, Tally } from "../../src/analysis/deals/home/result.ts";
import { type Positions, packageStanding } from "../../src/analysis/index.ts";
import type { Dossier, DossierInput } from "../../src/dossier/schema/dossier.ts";
import { isFeasible, listPackages, matchesPattern, type PlainCase, type PlainParty } from "./brute-force.ts";
import {
  dealsOf,
  dossierOf,
  plainCase,
  plainDossier,
  plainParty,
  plainPreferences,
} from "./plain-dossiers.ts";
import { river } from "./river.ts";

type Choice = readonly number[];
type Rule = NonNullable<DossierInput["ratification"]>[string][number];

interface HomeCase {
  readonly plain: PlainCase;
  /** Parties at home of which everything is said. */
  readonly spoken: readonly PlainParty[];
  readonly rules: readonly Rule[];
}

/** Besides those of which everything is said: one of which nothing is. */
const members = ["home-0", "home-1", "silent"] as const;
const chamber = fc
  .record({ seats: fc.constant(10), fewest: fc.nat(10), more: fc.nat(4), cloture: fc.constantFrom(0, 7) })
  .map(({ seats, fewest, more, cloture }) => ({
    ...{ name: "Chamber", seats, toPass: 6, toOverride: 8 },
    ...(cloture > 0 ? { cloture } : {}),
    opposed: [fewest, Math.min(seats, fewest + more)] as [number, number],
  }));
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .subarray([...members], { minLength: 1 })
    .map((parties) => ({ rule: "vetoPlayers" as const, members: parties.map((party) => ({ party })) })),
  fc
    .record({
      votes: fc.integer({ min: 1, max: 4 }),
      of: fc.subarray([...members, "party-0"], { minLength: 2 }),
    })
    .map(({ votes, of }) => ({
      rule: "quota" as const,
      votes,
      members: of.map((party, at) => ({ party, votes: at + 1 })),
    })),
  fc
    .record({
      executive: fc.constantFrom(...members, "party-0"),
      chambers: fc.array(chamber, { minLength: 1, maxLength: 2 }),
    })
    .map(({ executive, chambers }) => ({
      rule: "disapproval" as const,
      executive,
      chambers: chambers.map((one, at) => ({ ...one, id: `chamber-${at}` })),
    })),
);

const homeCase: fc.Arbitrary<HomeCase> = plainCase.chain((plain) =>
  fc.record({
    plain: fc.constant(plain),
    spoken: fc.tuple(plainParty("home-0", plain.sizes), plainParty("home-1", plain.sizes)),
    rules: fc.array(rule, { minLength: 1, maxLength: 2 }),
  }),
);

function dossierAtHome({ plain, spoken, rules }: HomeCase): Dossier {
  const { parties, preferences, ...rest } = plainDossier(plain);
  return {
    ...rest,
    ...dossierOf({
      parties: [...parties, ...members.map((id) => ({ id, name: id, kind: "faction" as const }))],
      issues: rest.issues as DossierInput["issues"],
      preferences: {
        ...preferences,
        ...Object.fromEntries(spoken.map((party) => [party.id, plainPreferences(party)])),
      } as DossierInput["preferences"],
      ratification: { "party-0": [...rules] as [Rule, ...Rule[]] },
    }),
    linkages: rest.linkages,
  };
}

/** Who consents, rule by rule, from the definitions and the dossier's own figures alone. */
function answersTo(
  { plain, spoken, rules }: HomeCase,
  positions: Positions,
  choice: Choice,
): (() => HomeAnswer)[] {
  const isPrincipal = (id: string) => plain.parties.some((party) => party.id === id);
  const heard = (id: string): HomeAnswer => {
    const party = spoken.find((one) => one.id === id);
    if (party === undefined) return "open";
    return accepts(party, positions, choice) ? "consents" : "refuses";
  };
  return rules.flatMap((one): (() => HomeAnswer)[] => {
    if (one.rule === "vetoPlayers")
      return one.members.map(
        ({ party }) =>
          () =>
            heard(party),
      );
    if (one.rule === "quota") {
      const votes = (wanted: readonly HomeAnswer[]) =>
        one.members.reduce((sum, { party, votes: own = 1 }) => {
          const answer = isPrincipal(party) ? "consents" : heard(party);
          return sum + (wanted.includes(answer) ? own : 0);
        }, 0);
      return [
        () =>
          votes(["consents"]) >= one.votes
            ? "consents"
            : votes(["consents", "open"]) >= one.votes
              ? "open"
              : "refuses",
      ];
    }
    const falls = (end: 0 | 1) => {
      const against = one.chambers.map(({ opposed }) => (opposed as [number, number])[end]);
      const all = (needed: (at: number) => number) => against.every((votes, at) => votes >= needed(at));
      const chambers = one.chambers;
      const passes = all((at) => Math.max(chambers[at]?.toPass ?? 0, chambers[at]?.cloture ?? 0));
      const overrides = all((at) => chambers[at]?.toOverride ?? 0);
      const signs = !isPrincipal(one.executive) && heard(one.executive) === "refuses";
      return passes && (signs || overrides);
    };
    return [() => (falls(0) ? "refuses" : falls(1) ? "open" : "consents")];
  });
}

function accepts(
  { weights, values, noDeal, redLines }: PlainParty,
  positions: Positions,
  choice: Choice,
): boolean {
  const inForce = redLines.filter(({ basis }) => positions === "declared" || basis !== "declared");
  if (inForce.some(({ pattern }) => matchesPattern(pattern, choice))) return false;
  const sum = weights.reduce(
    (total, weight, issue) => total + weight * (values[issue]?.[choice[issue] ?? 0] ?? 0),
    0,
  );
  return sum >= noDeal * weights.reduce((total, weight) => total + weight, 0);
}

interface Listed {
  readonly choice: Choice;
  readonly sums: readonly number[];
}

/** Every acceptable package, and the groups of equal worth that none dominates. */
function zoneOf({ parties, sizes, linkages }: PlainCase, positions: Positions) {
  const acceptable = listPackages(sizes)
    .filter((choice) => isFeasible(linkages, choice))
    .filter((choice) => parties.every((party) => accepts(party, positions, choice)))
    .map((choice): Listed => {
      const sums = parties.map(({ weights, values }) =>
        weights.reduce((sum, weight, issue) => sum + weight * (values[issue]?.[choice[issue] ?? 0] ?? 0), 0),
      );
      return { choice, sums };
    });
  const dominates = (one: Listed, other: Listed) =>
    one.sums.every((sum, at) => sum >= (other.sums[at] ?? 0)) && one.sums.join() !== other.sums.join();
  const efficient = acceptable.filter((one) => !acceptable.some((other) => dominates(other, one)));
  return { acceptable, efficient: [...Map.groupBy(efficient, ({ sums }) => sums.join()).values()] };
}

function tallied(answers: readonly HomeAnswer[]): Tally<number> {
  const count = (wanted: HomeAnswer) => answers.filter((answer) => answer === wanted).length;
  return { passes: count("consents"), refused: count("refuses"), open: count("open") };
}

function together(answers: readonly HomeAnswer[]): HomeAnswer {
  if (answers.includes("refuses")) return "refuses";
  return answers.includes("open") ? "open" : "consents";
}

/** The best that packages of the same worth to everybody at the table meet with. */
function best(answers: readonly HomeAnswer[]): HomeAnswer {
  return answers.includes("consents") ? "consents" : answers.includes("open") ? "open" : "refuses";
}

describe("how many packages pass at home", () => {
  it.each(["assessed", "declared"] as const)(
    "is what asking each package by the definitions gives, %s",
    (positions) => {
      let [asked, told] = [0, 0];
      const compare = (found: Tally | null | undefined, expected: Tally<number>) => {
        asked++;
        if (found === null || found === undefined) return;
        told++;
        expect(found).toEqual(expected);
      };
      fc.assert(
        fc.property(homeCase, (one) => {
          const { home } = dealsOf(dossierAtHome(one), { positions });
          const zone = zoneOf(one.plain, positions);
          const answers = (choice: Choice) => answersTo(one, positions, choice).map((answer) => answer());
          const expectTally = (found: HomeTally | undefined, answer: (choice: Choice) => HomeAnswer) => {
            compare(found?.acceptable, tallied(zone.acceptable.map(({ choice }) => answer(choice))));
            const groups = zone.efficient.map((group) => best(group.map(({ choice }) => answer(choice))));
            compare(found?.efficient, tallied(groups));
          };
          expectTally(home?.together, (choice) => together(answers(choice)));
          for (const [at, tally] of (home?.each ?? []).entries()) {
            expectTally(tally, (choice) => answers(choice)[at] as HomeAnswer);
          }
          if (one.rules.every((each) => each.rule !== "quota")) {
            expect(home?.together.acceptable).not.toBeNull();
            expect(home?.together.efficient).not.toBeNull();
          }
        }),
        { numRuns: 150 },
      );
      expect(told / asked).toBeGreaterThan(0.8);
    },
  );

  it("is nothing to tell where nobody is asked", () => {
    expect(dealsOf(dossierOf({ ...river, ratification: {} } as Partial<DossierInput>)).home).toBeNull();
  });
});

describe("a package at home", () => {
  it("meets with the answers of the definitions under both readings", () => {
    fc.assert(
      fc.property(homeCase, fc.nat(), (one, seed) => {
        const all = listPackages(one.plain.sizes);
        const choice = all[seed % all.length] as Choice;
        const found = packageStanding(
          dossierAtHome(one),
          Object.fromEntries(choice.map((option, issue) => [`issue-${issue}`, `option-${option}`])),
          { positions: "assessed", asOf: null },
        );
        if (!("home" in found)) throw new Error(JSON.stringify(found));
        for (const positions of ["assessed", "declared"] as const) {
          const expected = answersTo(one, positions, choice).map((answer) => answer());
          expect(found.home.map(({ answer }) => answer[positions])).toEqual(expected);
        }
        const refusals = found.home.filter(({ answer }) => answer.declared === "refuses");
        const blockers = found.blockers.filter(({ kind }) => kind === "ratifier" || kind === "vote");
        expect(blockers).toHaveLength(refusals.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a review by chambers", () => {
  const review = (votes: { opposed?: [number, number] }, executive = "upstream") => {
    const upper = { id: "upper", name: "Upper", seats: 100, toPass: 51, cloture: 60, toOverride: 67 };
    const lower = { id: "lower", name: "Lower", seats: 400, toPass: 201, toOverride: 267 };
    const rule: Rule = {
      rule: "disapproval",
      executive,
      chambers: [
        { ...upper, ...votes },
        { ...lower, opposed: [380, 400] },
      ],
    };
    const sections: Partial<DossierInput> = {
      ...(river as Partial<DossierInput>),
      ratification: { upstream: [rule] },
    };
    return dealsOf(dossierOf(sections)).home?.each[0]?.acceptable;
  };

  it("lets stand what too few oppose to end debate or to override a veto, and undoes what enough do", () => {
    const all = review({ opposed: [0, 59] })?.passes;
    expect(all).toBeGreaterThan(0);
    expect(review({ opposed: [51, 59] })).toEqual({ passes: all, refused: 0, open: 0 });
    expect(review({ opposed: [60, 66] })).toEqual({ passes: all, refused: 0, open: 0 });
    expect(review({ opposed: [60, 67] })).toEqual({ passes: 0, refused: 0, open: all });
    expect(review({ opposed: [67, 70] })).toEqual({ passes: 0, refused: all, open: 0 });
    expect(review({})).toEqual({ passes: 0, refused: 0, open: all });
  });

  it("hangs on an executive that refuses a package itself, where the chambers pass but cannot override", () => {
    const farmers = dealsOf(dossierOf(river as Partial<DossierInput>)).home?.each[0]?.acceptable;
    expect(Number(farmers?.refused)).toBeGreaterThan(0);
    expect(review({ opposed: [60, 66] }, "farmers")).toEqual(farmers);
  });
});
