import type { ProblemSentences } from "../messages.ts";
import { counted, onDate } from "./nouns.ts";
import {
  amountFault,
  exportAgain,
  geniusFault,
  geniusRemedy,
  kindName,
  literals,
  mean,
} from "./problem-words.ts";

/** What does not fit together in a dossier and what to do, in English. */
export const contentProblems = {
  "nothing-to-refer-to": ({ kind, found, count }, f) => ({
    message:
      kind === "entry"
        ? `${f.count(count)} places name entries that are not on file, the first of them ${f.literal(found)}.`
        : `The dossier has no ${kindName[kind]}, yet ${f.count(count)} places name one, the first of them ${f.literal(found)}.`,
    remedy: `If they stand in a file of their own, check that it is there; otherwise add the section.`,
  }),
  "unknown-reference": ({ kind, found, suggestion }, f) => ({
    message: `No ${kindName[kind]} has the id ${f.literal(found)}.`,
    remedy: mean(suggestion, `Add the ${kindName[kind]}, or refer to one that exists.`, f),
  }),
  "duplicate-id": ({ id, firstLine, firstFile }, f) => ({
    message: `The id ${f.literal(id)} is already in use (${f.literal(firstFile)}, line ${f.count(firstLine)}).`,
    remedy: "Give one of the two entries another id.",
  }),
  "date-order": ({ from, to }, f) => ({
    message: `The end, ${f.date(to)}, is before the beginning, ${f.date(from)}.`,
    remedy: "Correct one of the two dates.",
  }),
  "range-order": ({ low, high }, f) => ({
    message: `The range begins at ${f.literal(low)} and ends lower, at ${f.literal(high)}.`,
    remedy: "Write the lower figure first.",
  }),
  "amount-off-step": ({ found, from, to, step }, f) => ({
    message: `${f.literal(found)} is not an amount this issue allows.`,
    remedy: `Write an amount from ${f.literal(from)} to ${f.literal(to)} in steps of ${f.literal(step)}.`,
  }),
  "amount-bounds": ({ from, to, step, reason }, f) => ({
    message: `From ${f.literal(from)} to ${f.literal(to)} in steps of ${f.literal(step)}: ${amountFault[reason].fault}.`,
    remedy: amountFault[reason].remedy,
  }),
  "incomplete-package": ({ missing }, f) => ({
    message: `The package chooses nothing on ${literals(missing, f)}, so it is left out of the analysis.`,
    remedy: "Choose an option or amount on each issue to see where the package stands.",
  }),
  "scale-incomplete": ({ issue, missing }, f) => ({
    message: `The scale for ${f.literal(issue)} gives no value to ${literals(missing, f)}.`,
    remedy: "Give each option a value, a range, or a place in an order.",
  }),
  "scale-ends": ({ issue }, f) => ({
    message: `The scale for ${f.literal(issue)} does not run from 0 to 100.`,
    remedy: `Give the worst option 0 and the best 100, or write ${f.literal("valueScale: source")} to keep figures as they are.`,
  }),
  "statement-empty": () => ({
    message: "The statement says nothing.",
    remedy: "Give it values or an order, or remove it.",
  }),
  "order-repeats": ({ id }, f) => ({
    message: `${f.literal(id)} stands twice in the same order.`,
    remedy: "Keep it in one place.",
  }),
  "order-cycle": ({ ids }, f) => ({
    message: `The orders contradict each other around ${literals(ids, f)}.`,
    remedy: "Change one of the orders, or mark which statement supersedes the other.",
  }),
  "weights-zero": ({ party }, f) => ({
    message: `Every weight of ${f.literal(party)} is 0.`,
    remedy: "Give at least one issue a positive weight.",
  }),
  "weights-incomplete": ({ party, missing }, f) => ({
    message: `The weights of ${f.literal(party)} say nothing about ${literals(missing, f)}.`,
    remedy: "Give these issues a weight or a place in the order; until then any weight is possible.",
  }),
  "like-cycle": ({ parties }, f) => ({
    message: `The preferences of ${literals(parties, f)} start from each other in a circle.`,
    remedy: "Let one of them stand on statements of its own.",
  }),
  "linkage-impossible": ({ issue, option }, f) => ({
    message: `The linkage rules ${f.literal(option)} on ${f.literal(issue)} out of every package.`,
    remedy: "Correct the linkage, or remove the option.",
  }),
  "linkages-exclude-everything": ({ issue, linkages }, f) => ({
    message: `${literals(linkages, f)} ${linkages.length === 1 ? "leaves" : "together leave"} no option on ${f.literal(issue)}, and so no package at all.`,
    remedy:
      linkages.length === 1 ? "Remove or loosen this linkage." : "Remove or loosen one of these linkages.",
  }),
  "steps-cycle": ({ ids }, f) => ({
    message: `${literals(ids, f)} wait for each other in a circle.`,
    remedy: `Remove the name of one of them under ${f.literal("after")}, or separate steps that are done together.`,
  }),
  "steps-together-in-tranches": ({ step }, f) => ({
    message: `The step ${f.literal(step)} is done in tranches and at one moment with others.`,
    remedy: `Remove ${f.literal("tranches")}, or write each tranche as a step of its own.`,
  }),
  "votes-impossible": ({ votes, total }, f) => ({
    message: `${counted(votes, "vote", f)} are asked for, and there are ${f.count(total)} in all.`,
    remedy: "Lower the number asked for, or add the missing members.",
  }),
  "round-before-announcement": ({ round, announced, from }, f) => ({
    message: `The round ${f.literal(round)} begins ${onDate(from, f)}, before it is announced ${onDate(announced, f)}.`,
    remedy: "Correct one of the two dates.",
  }),
  "known-before-source": ({ claim, knownFrom, source, published }, f) => ({
    message: `The claim ${f.literal(claim)} is held for known ${onDate(knownFrom, f)}; its source ${f.literal(source)} was published ${onDate(published, f)}.`,
    remedy: `Leave ${f.literal("knownFrom")} out, so that the source's date counts, or name a source published by then.`,
  }),
  "claim-contradicts-itself": ({ claim }, f) => ({
    message: `The claim ${f.literal(claim)} is listed as contradicting itself.`,
    remedy: "Name the other claim, or remove the entry.",
  }),
  "genius-structure": ({ detail, subject }, f) => ({
    message: `In the GENIUS files, ${geniusFault[detail]}${subject === undefined ? "" : ` (${f.literal(subject)})`}.`,
    remedy: geniusRemedy[detail] ?? exportAgain,
  }),
  "not-an-amount": ({ issue }, f) => ({
    message: `The issue ${f.literal(issue)} is settled by options, so it has no amounts above or below a figure.`,
    remedy: "Name the options that are meant.",
  }),
  "belongs-to-cycle": ({ parties }, f) => ({
    message: `${literals(parties, f)} belong to each other in a circle.`,
    remedy: "Say which of them belongs to the other.",
  }),
  "supersedes-cycle": ({ ids }, f) => ({
    message: `${literals(ids, f)} supersede each other in a circle.`,
    remedy: "Keep only the step from the older statement to the newer.",
  }),
} satisfies Partial<ProblemSentences>;
