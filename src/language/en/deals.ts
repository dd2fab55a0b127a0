import type { ChamberVotes, IssueCondition, LineWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { DealsWords } from "../words.ts";
import { capital, counted, packages } from "./nouns.ts";

/** A red line in words: its author's, or what it rules out on each issue. */
export function describeLine(line: LineWords, format: Format): string {
  if (line.text !== null) return format.quoted(line.text);
  const together = line.rulesOut.length > 1 ? " together" : "";
  return `never ${format.list(line.rulesOut.map((condition) => describeCondition(condition, format)))}${together}`;
}

function describeCondition({ issue, options, amounts, stretches, unit }: IssueCondition, f: Format): string {
  const amount = (value: number | string) => f.amount(value, unit ?? undefined);
  const ruledOut = [
    ...options.map((option) => f.quoted(option)),
    ...amounts.map(amount),
    ...stretches.map(({ above, below }) =>
      f.list([
        ...(above === null ? [] : [`more than ${amount(above)}`]),
        ...(below === null ? [] : [`less than ${amount(below)}`]),
      ]),
    ),
  ];
  return `${f.either(ruledOut)} on ${f.quoted(issue)}`;
}

/** "40 to 58 of 100". */
export function against({ fewest, most, seats }: Omit<ChamberVotes, "name">, f: Format): string {
  const votes = fewest === most ? f.exact(most) : `${f.exact(fewest)} to ${f.exact(most)}`;
  return `${votes} of ${f.count(seats)}`;
}

/** Words for packages, values and what blocks them, in English. */
export const deals: DealsWords = {
  package: "Package",
  packages: "Packages",
  issue: "Issue",
  option: "Option",
  value: "Value",
  gain: "Gain",
  weight: "Weight",
  noDeal: "No deal",
  noDealValue: "No-deal value",
  redLine: "Red line",
  linkage: "Linkage",
  ratifier: "Ratifier",
  zone: "Zone of possible agreement",
  efficient: "Efficient",
  feasible: "Feasible",
  acceptable: "Acceptable",
  blocked: "Blocked",
  refusedAtHome: "Acceptable at the table, refused at home",
  uncounted: "uncounted",
  amount: (value, unit) => `${value} ${unit}`,
  method: {
    nash: "Nash",
    kalaiSmorodinsky: "Kalai–Smorodinsky",
    egalitarian: "Egalitarian",
    utilitarian: "Utilitarian",
  },
  methodMeaning: {
    nash: "The efficient packages in which the product of the gains is largest.",
    kalaiSmorodinsky:
      "The efficient packages in which each side gets the same share of the most it could gain.",
    egalitarian: "The efficient packages in which the smallest gain is largest.",
    utilitarian: "The efficient packages in which the sum of the values is largest.",
  },
  comparesParties: "This compares points of different parties, which have no common unit.",
  positions: { assessed: "Limits as assessed", declared: "Public lines at their word" },
  positionsMeaning: {
    assessed: "Red lines that are only declared in public count as positions that can move.",
    declared: "Every red line counts, those only declared in public too.",
  },
  noDealHow: {
    stated: "as stated",
    "range-middle": "the middle of the stated range",
    "range-narrowed": "the mean of the stated range as far as the packages it would sign or refuse leave it",
    "between-signed-and-refused": "between the worst package it would sign and the best it would refuse",
    "worst-signed": "the worst package it would still sign",
  },
  centreMethod: {
    stated: "figures as stated",
    "closed-form": "the centre of what the statements allow, in closed form",
    "sample-mean": "the mean of samples of what the statements allow",
  },
  packageCount: ({ count }, f) => packages(count, f),
  line: ({ line }, f) => describeLine(line, f),
  blocker: {
    reservation: ({ party, shortfall }, f) =>
      `Worth ${f.number(shortfall)} points less than no deal to ${f.name(party, "definite")}.`,
    ratifier: ({ party, principal, shortfall, redLines }, f) => {
      const reasons = [
        ...(shortfall === null ? [] : [`it is worth ${f.number(shortfall)} points less than no deal to it`]),
        ...(redLines === 0 ? [] : [`it crosses ${counted(redLines, "red line", f)}`]),
      ];
      const why = reasons.length === 0 ? "" : `: ${f.list(reasons)}`;
      const refusing = capital(f.name(party, "definite"));
      return `${refusing}, whose consent ${f.name(principal, "definite")} needs, would refuse it${why}.`;
    },
    vote: ({ rule, principal, who }, f) =>
      rule === "quota"
        ? `Too few votes of ${f.names(who, "definite")} would be cast for it to bind ${f.name(principal, "definite")}.`
        : `A review by ${f.names(who, "definite")} would undo the consent of ${f.name(principal, "definite")} to it.`,
    redLine: ({ party, line, basis }, f) => {
      const whose = `a red line of ${f.name(party, "definite")}`;
      const standing = { declared: "declared in public only", reported: "reported", assessed: "assessed" }[
        basis
      ];
      return `It crosses ${whose} (${standing}): ${describeLine(line, f)}.`;
    },
    linkage: ({ reason }, f) =>
      reason === null ? "It breaks a linkage between issues." : `It breaks a linkage: ${f.quoted(reason)}.`,
  },
  nearest: ({ issues }, f) => `The nearest acceptable package changes ${f.quotedNames(issues)} only.`,
  home: {
    title: "Consent at home",
    neededBy: ({ principal }, f) => `needed by ${f.name(principal, "definite")}`,
    consents: "would consent",
    refuses: "would refuse",
    unknown: "too little is on file to tell",
    stands: "would let it stand",
    falls: "would undo it",
    asked: "Asked at home",
    together: "All together",
    meaning: "How many of the packages that could be signed would also pass those asked at home.",
    review: ({ chambers }, f) => `Review by ${f.names(chambers, "definite")}`,
    quota: ({ members, votes }, f) =>
      `Vote of ${f.names(members, "definite")} (${counted(votes, "vote", f)} needed)`,
    chamber: ({ name, ...votes }, f) =>
      `${f.name(name)}: ${against(votes, f)} votes expected against; ` +
      `${f.count(votes.toPass)} to disapprove, ${f.count(votes.toOverride)} to override a veto`,
    passing: ({ total, passes }, f) =>
      `Of ${counted(total, "efficient outcome", f)}, ${f.count(passes)} also ${f.plural(passes, { one: "passes", other: "pass" })} at home`,
    tally: {
      efficient: { passes: "Efficient: pass", refused: "Efficient: refused", open: "Efficient: not known" },
      acceptable: {
        passes: "Acceptable: pass",
        refused: "Acceptable: refused",
        open: "Acceptable: not known",
      },
    },
  },
};
