import type { BriefingWords } from "../briefing-words.ts";

/** Names of the parts of a briefing, in English. */
export const briefingParts: BriefingWords["section"] = {
  key: "Key findings",
  changes: "What has changed",
  standing: "Where the talks stand",
  next: "The next round",
  issues: "The issues, one by one",
  people: "Who is at the table",
  record: "Where the sources disagree",
  deals: "Packages and their value to each side",
  roadmap: "Roadmap: steps in phases",
  glossary: "What the words mean",
  method: "How sure this is",
  sources: "Sources",
  corrections: "Corrections",
  cite: "How to cite",
};
