import type { DealsPageWords } from "../page-words.ts";
import { packages } from "./nouns.ts";

/** Words of the page of packages, in English. */
export const dealsPage: DealsPageWords = {
  marked: "Marked packages: arrow keys move from one to the next, Enter opens it",
  parallelView: "All parties",
  parallelMeaning:
    "Each line is a package. Each axis runs over one party's own points, which have no common unit with another's; a dash marks no deal.",
  numbered: "Packages by their numbers",
  compare: "Packages side by side",
  compareMeaning: "What each package brings each side, issue by issue.",
  addToCompare: "Compare",
  leaveCompare: "Stop comparing",
  compareFull: "Four packages stand side by side; take one away to add another.",
  noComparison: "Press Compare beside a package to set it beside others, four at most.",
  rounded: "Rounded so that each column adds up as shown; a figure may be off by one in its last place.",
  contribution: "Contribution",
  tooManyToDraw:
    "There are too many packages to draw or count by square; the efficient and the named ones are shown.",
  density: ({ most }, f) =>
    `The packages are too many for dots: the more stand in a square, the stronger its shade, up to ${f.count(most)}. The strongest part of a square is the share that is acceptable.`,
  parallelDescribed: ({ packages: count, parties }, f) =>
    `${packages(count, f)} as lines across the values to ${f.names(parties, "definite")}.`,
};
