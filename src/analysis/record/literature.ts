import type { Literature } from "../contract.ts";

/** The works behind comparing dated statements and grading sources. */
export const recordLiterature: readonly Literature[] = [
  {
    id: "allen1983",
    authors: "Allen, J. F.",
    year: 1983,
    title: "Maintaining Knowledge about Temporal Intervals",
    publishedIn: "Communications of the ACM 26 (11), 832–843",
  },
  {
    id: "irwin-mandel2019",
    authors: "Irwin, D.; Mandel, D. R.",
    year: 2019,
    title: "Improving Information Evaluation for Intelligence Production",
    publishedIn: "Intelligence and National Security 34 (4), 503–525",
  },
];
