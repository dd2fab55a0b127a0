import { beforeAll, describe, expect, it } from "vitest";
import {
  type DealsResult,
  deals,
  explain,
  type Outcome,
  packageStanding,
  runAnalysis,
} from "../../src/analysis/index.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { type Finding, findingsOf } from "../../src/findings/index.ts";
import { verdictOn } from "../../src/findings/packages.ts";
import { format, languageOf, languages } from "../../src/language/index.ts";
import { sentenceOf } from "../../src/language/sentences.ts";
import { soundCase } from "../cases/case-reading.ts";
import { readSound, runDeals, talksText } from "./talks.ts";

let view: Dossier;
let outcome: Outcome<DealsResult>;
let findings: readonly Finding[];

beforeAll(async () => {
  view = asOfView((await soundCase("iran-us-2025")).dossier, "2025-04-18");
  outcome = runAnalysis(deals, { dossier: view, hash: "test", asOf: "2025-04-18" });
  findings = findingsOf(view, [outcome]);
});

function say(finding: Finding | undefined, tag: string): string {
  const language = languageOf(tag);
  if (finding === undefined || language === undefined) throw new Error(`say: ${tag}`);
  return sentenceOf(finding.message, language.messages, format(language, view.language));
}

const find = (list: readonly Finding[], key: string) => list.find(({ message }) => message.key === key);

describe("consent at home on the eve of the second round", () => {
  it("is told right after the headline, which says that nobody at home is asked in its count", () => {
    expect(findings[0]?.message).toMatchObject({ key: "overlap", values: { askedAtHome: true } });
    expect(say(findings[0], "en")).toMatch(/371.*24.*before anybody at home is asked to consent\.$/u);
    expect(findings[1]?.message).toEqual({
      key: "consent-at-home",
      values: {
        efficient: { total: 24, passes: 14, refused: 10, open: 0 },
        acceptable: { total: 371, passes: 246, refused: 125, open: 0 },
        refusing: [
          expect.objectContaining({ efficient: 0, acceptable: 48 }),
          expect.objectContaining({ efficient: 10, acceptable: 97 }),
        ],
        unknown: [],
      },
    });
    expect(say(findings[1], "en")).toMatch(
      /^Of 24 efficient outcomes, 14 would pass .* \(.*Majlis.*: 10\)\./u,
    );
  });

  it("agrees with the efficient packages placed one by one", () => {
    if (outcome.status !== "done") throw new Error(outcome.status);
    const { efficient, named } = outcome.result;
    expect(efficient?.every(({ count }) => count === 1)).toBe(true);
    expect(named.every(({ home }) => home.length === 4)).toBe(true);
    const refused = (efficient ?? []).filter(({ package: choice }) => {
      const found = packageStanding(view, choice, { positions: "assessed", asOf: "2025-04-18" });
      if (!("home" in found)) throw new Error(JSON.stringify(found));
      return verdictOn(found, "assessed") === "refusedAtHome";
    });
    expect(refused).toHaveLength(10);
  });

  it("tells the review by both chambers, which the expected votes do not carry", () => {
    const review = find(findings, "review-at-home");
    expect(review?.message.values).toMatchObject({
      outlook: "stands",
      chambers: [
        { fewest: 40, most: 58, seats: 100, toPass: 60, toOverride: 67 },
        { fewest: 150, most: 269, seats: 435, toPass: 218, toOverride: 290 },
      ],
    });
    expect(review?.sources).toEqual(expect.arrayContaining(["inara-review", "crs-2015-09-11"]));
    expect(review?.confidence).toMatchObject({ samples: 0, illustrative: true });
  });

  it("leads every number back to the rules, the parties asked and the statements behind them", () => {
    const paths = [
      "home.together.efficient.passes",
      "home.together.acceptable.refused",
      "home.each.3.efficient.refused",
    ];
    for (const path of paths) {
      const found = explain(deals, outcome, path, view);
      const rests = found?.trails.map((trail) => trail.path) ?? [];
      expect(rests, path).toContain("ratification.iran.iran-veto-players.members.member-3");
      expect(rests, path).toContain("preferences.majlis.short.wouldRefuse");
      expect(found?.provenance.samples, path).toBeGreaterThan(0);
    }
    const gain = explain(deals, outcome, "ratifiers.majlis.noDeal", view);
    expect(gain?.trails.length).toBeGreaterThan(0);
  });

  it("is told in every language with the same figures", () => {
    for (const { tag } of languages) {
      const figures = say(findings[1], tag).replaceAll(/[٠-٩]/gu, (digit) =>
        String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)),
      );
      for (const figure of ["24", "14", "10", "371", "246", "125", "48", "97"])
        expect(figures, tag).toContain(figure);
    }
  });
});

describe("consent at home", () => {
  const withRatification = (rules: string) =>
    readSound(
      `${talksText.replace(
        "rounds:",
        "  - { id: assembly, name: The assembly, kind: organisation, belongsTo: aland }\nrounds:",
      )}ratification:\n  aland:\n    - ${rules}\n`,
    );
  const told = (rules: string) => {
    const dossier = withRatification(rules);
    return findingsOf(dossier, [runDeals(dossier)]);
  };

  it("is no finding where nobody is asked, nor where nothing could be signed", () => {
    const plain = readSound(talksText);
    expect(find(findingsOf(plain, [runDeals(plain)]), "consent-at-home")).toBeUndefined();
    const dossier = withRatification("{ rule: vetoPlayers, members: [{ party: assembly }] }");
    const { preferences } = readSound(talksText.replace("value: 40", "value: 80"));
    const empty = { ...dossier, preferences };
    const list = findingsOf(empty, [runDeals(empty)]);
    expect(list[0]?.message.key).toBe("no-overlap");
    expect(find(list, "consent-at-home")).toBeUndefined();
  });

  it("is open, not given, where nothing is said of who is asked", () => {
    const list = told("{ rule: vetoPlayers, members: [{ party: assembly }] }");
    expect(find(list, "consent-at-home")?.message.values).toMatchObject({
      efficient: { total: 2, passes: 0, refused: 0, open: 2 },
      acceptable: { total: 3, passes: 0, refused: 0, open: 3 },
      unknown: ["The assembly"],
    });
  });

  it("is refused to all where the chambers override a veto", () => {
    const list = told(
      "{ rule: disapproval, executive: aland, chambers: [{ id: diet, name: The Diet, seats: 9, toPass: 5, toOverride: 6, opposed: [6, 9] }] }",
    );
    expect(find(list, "consent-at-home")?.message.values).toMatchObject({
      acceptable: { total: 3, passes: 0, refused: 3, open: 0 },
      refusing: [{ who: ["The Diet"] }],
    });
    expect(find(list, "review-at-home")?.message.values).toMatchObject({ outlook: "falls" });
    const accepted = find(list, "package-acceptable");
    expect(accepted?.message.values).toMatchObject({ refusedBy: ["The Diet"] });
  });
});
