import type { BriefingWords } from "../briefing-words.ts";

/** Words of the method and what they mean, in English. */
export const glossary: BriefingWords["glossary"] = {
  package: {
    term: "package",
    meaning: "One option or amount for every issue: a whole agreement in outline.",
  },
  feasible: { term: "feasible package", meaning: "One whose parts can stand together." },
  noDeal: {
    term: "no-deal value",
    meaning: "What a side has if the talks end without an agreement. It would refuse a package worth less.",
  },
  acceptable: {
    term: "acceptable package",
    meaning: "One that is worth at least the no-deal value to each side and crosses no red line that counts.",
  },
  redLine: { term: "red line", meaning: "A condition a side says it will not sign." },
  efficient: {
    term: "efficient package",
    meaning: "One that cannot be improved for one side without a loss for another.",
  },
  referencePoint: {
    term: "reference point",
    meaning:
      "A package that a stated rule singles out among the efficient ones. It is a yardstick, not a forecast.",
  },
  linkage: { term: "linkage", meaning: "A condition that ties options of several issues together." },
};
