import type { Format } from "../format.ts";
import type { FindingSentences } from "../messages.ts";
import type { CureWords, PartWords, RoadmapFindingValues, RoadmapWords } from "../roadmap-words.ts";
import { counted } from "./nouns.ts";

function part({ what, tranche, of }: PartWords, f: Format): string {
  return of === 1 ? f.quoted(what) : `${f.quoted(what)} (tranche ${f.count(tranche)} of ${f.count(of)})`;
}

function points(value: number, f: Format): string {
  return `${f.number(value)} ${value === 1 ? "point" : "points"}`;
}

function cure({ kind, step, others, party, amount }: CureWords, f: Format): string {
  const name = f.name(party, "definite");
  const alone = step === null ? "" : part(step, f);
  const what = others === 0 ? alone : `${alone} and ${counted(others, "other step", f)}`;
  const measure = amount ?? 0;
  switch (kind) {
    case "guarantee":
      return `an outside guarantee of ${points(measure, f)} that ${name} would lose by leaving`;
    case "split":
      return `doing ${what} in ${f.count(measure)} tranches`;
    case "reorder":
      return amount === null && others > 0
        ? `doing ${alone} without waiting for ${counted(others, "step", f)}`
        : "the best order";
    case "escrow":
      return `holding ${f.share(measure)} of ${what} in escrow until the end`;
    case "snapback":
      return `taking ${what} back within ${counted(measure, "day", f)} once ${name} leaves`;
    case "detection":
      return `making sure that at least ${f.share(measure)} of omissions of ${what} by ${name} would be noticed`;
  }
}

/** The findings on a phased exchange in English. */
export const roadmapFindings: Pick<FindingSentences, keyof RoadmapFindingValues> = {
  "roadmap-holds": ({ steps, phases, days, given }, f) =>
    `${given ? "In this plan" : "There is an order in which"} no side gains by leaving at any point: ${counted(steps, "step", f)} in ` +
    `${counted(phases, "phase", f)}${days === 0 ? "" : `, ${counted(days, "day", f)} in all`}.`,
  "guarantee-needed": ({ party, amount, step, covertly, given, atLeast }, f) => {
    const where = step === null ? "before the first step" : `after ${part(step, f)}`;
    const how = covertly ? " by quietly not doing what it still owes" : " by leaving";
    const least = atLeast === null ? "" : ` No order needs less than ${points(atLeast, f)}.`;
    return `${given ? "In this plan" : "Even in the best order"} ${f.name(party, "definite")} gains ${points(amount, f)}${how} ${where}; that much has to be guaranteed.${least}`;
  },
  "guarantee-lowered": ({ cure: one, before, after }, f) =>
    after === 0
      ? `What would remove every gain from leaving: ${cure(one, f)}.`
      : `What lowers the guarantee most: ${cure(one, f)}, from ${f.number(before)} to ${points(after, f)}.`,
  "completion-tempts": ({ party, amount }, f) =>
    `Once all steps are done ${f.name(party, "definite")} would gain ${points(amount, f)} by taking back what it can: the completed deal does not hold by itself.`,
  "not-worth-starting": ({ party, whole, noDeal }, f) =>
    `To ${f.name(party, "definite")} all steps together are worth ${f.number(whole)} against today, and no deal ${f.number(noDeal)}: these steps are not worth starting.`,
  "roadmap-over-ranges": ({ samples, share, hangsOn }, f) =>
    `Over ${counted(samples, "draw", f)} from the ranges on file, no side gains by leaving in ${f.share(share)}` +
    `${hangsOn === null ? "" : `; how large a guarantee is needed goes most with the judgement on ${f.quoted(hangsOn)}`}. This is no forecast of whether a deal holds.`,
};

/** Words for phased exchanges in English. */
export const roadmap: RoadmapWords = {
  roadmap: "Roadmap",
  phase: "Phase",
  step: "Step",
  by: "Who",
  verifiedBy: "Verified by",
  start: "From day",
  duration: "Duration",
  temptation: "Gain from leaving",
  exposure: "Exposure",
  guarantee: "Guarantee needed",
  largest: "Largest guarantee",
  critical: "critical",
  nothingDone: "Nothing done",
  afterStep: "After",
  whole: "Worth of all steps",
  afterCompletion: "Gain from leaving once complete",
  cures: "What would lower the guarantee",
  before: "Before",
  after: "After",
  atOneMoment: "At one moment",
  assumed: "Assumed",
  temptationMeaning:
    "What the party would gain by leaving at this point, against carrying all steps out; above 0 it is tempted.",
  exposureMeaning:
    "What the party would be out of pocket if the worst other side left now and took back at once what it can.",
  openly: "openly",
  covertly: "covertly",
  cost: "Cost",
  overRanges: "Over the ranges",
  countedOverRanges: ({ samples }, f) =>
    `Counted over ${counted(samples, "draw", f)} from the ranges on file, each uniform and independent of the others. Another seed moves it within its error. A share of such draws forecasts nothing`,
  move: "Move",
  earlier: "One phase earlier",
  later: "One phase later",
  whatIf: "What if this step were otherwise?",
  detectionProbability: "An omission is noticed with",
  snapbackDays: "Taken back within",
  escrow: "Held in escrow",
  tranches: "Tranches",
  notBest: "This is another plan than the best one.",
  backToBest: "Back to the best order",
  allSteps: "All steps on file",
  drafted: "Drafted from the change against the status quo; to be confirmed or changed by a person.",
  calendar: "Download for a calendar",
  part,
  days: ({ days }, f) => counted(Math.round(days * 10) / 10, "day", f),
  phaseNumber: ({ number }, f) => `Phase ${f.count(number)}`,
  cure,
  broken: ({ steps, cost }, f) =>
    `${f.list(steps.map((one) => part(one, f)))} are done at one moment; one after the other the largest guarantee would rise by ${points(cost, f)}.`,
  assumptions: ({ count }, f) =>
    `${counted(count, "value", f)} ${count === 1 ? "is" : "are"} not on file: detection is taken as certain and at once, everything else as 0.`,
  left: ({ party, afterwards, lost }, f) =>
    `${f.name(party)}: left with ${f.number(afterwards)}, ${f.number(lost)} less than with all steps done.`,
};
