import type { IssueCondition, LineWords } from "../finding-values.ts";
import type { Format } from "../format.ts";
import type { DealsWords } from "../words.ts";
import { counted, packages } from "./nouns.ts";

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
      return `${f.name(party, "definite")}, whose consent ${f.name(principal, "definite")} needs, would refuse it${why}.`;
    },
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
};
