import type { ReasonSentences } from "../messages.ts";

/** Why an analysis cannot say anything, in English. */
export const reasons: ReasonSentences = {
  "no-principals": () =>
    "No party has the role of principal, so there is nobody whose agreement could be tested.",
  "one-principal": ({ party }, f) =>
    `${f.name(party, "definite")} is the only principal on file; a deal needs at least two.`,
  "no-issues": () => "No issue is on file, so there are no packages to compare.",
  "no-preferences": ({ party }, f) => `Nothing on file says what ${f.name(party, "definite")} prefers.`,
  "no-scale": ({ party, issue }, f) =>
    `Nothing on file says how ${f.name(party, "definite")} ranks the options on ${f.quoted(issue)}.`,
  "no-no-deal-value": ({ parties }, f) =>
    `Nothing on file says what no deal is worth to ${f.names(parties, "definite")}, so no package can be called ` +
    `acceptable. The worst package that side would still sign is enough to begin with.`,
  "statements-conflict": ({ party }, f) =>
    `The statements about ${f.name(party, "definite")} cannot all hold at once, so no value function agrees with them.`,
  "statements-undecided": ({ party }, f) =>
    `Too many ways to name the best and the worst options are open for ${f.name(party, "definite")}, and the search among them ended ` +
    `before it was known whether all statements can hold at once. Naming the best and the worst option on each issue makes it answerable.`,
  "linked-issues-too-large": ({ issues, limit }, f) =>
    `Linkages and red lines tie ${f.quotedNames(issues)} together so closely that an exact answer would have to hold more ` +
    `than ${f.count(limit)} outcomes at once. Fewer linkages, or coarser steps of the amounts, make it answerable.`,
  "unpublished-judgements": () => "The answer rests on judgements that are not published.",
  "no-steps": () =>
    "No step is on file, so there is nothing to put in order. A first version can be drafted from the issues.",
  "steps-of-one-party": ({ party }, f) =>
    `Only ${f.name(party, "definite")} takes steps or has to agree; an exchange needs at least two.`,
  "no-such-package": ({ package: id }, f) => `No package is called ${f.quoted(id)}.`,
  "no-steps-in-package": ({ package: name }, f) =>
    `No step on file belongs to the package ${f.quoted(name)}.`,
  "phases-do-not-fit": ({ steps }, f) =>
    `These phases are no plan: ${f.quotedNames(steps)} ${steps.length === 1 ? "is" : "are"} unknown, missing, named twice, too early, or too many for one phase.`,
  "no-record": () => "The dossier has no claims, people or rounds, so there is no record to check.",
};
