import type { Literature } from "../contract.ts";

/** The works behind exchanging in steps, deterring what is hidden, and covering an order by chains. */
export const roadmapLiterature: readonly Literature[] = [
  {
    id: "sandholm-lesser1995",
    authors: "Sandholm, T.; Lesser, V.",
    year: 1995,
    title: "Equilibrium Analysis of the Possibilities of Unenforced Exchange in Multiagent Systems",
    publishedIn: "Proceedings of IJCAI-95, 694–701",
  },
  {
    id: "sandholm-ferrandon2000",
    authors: "Sandholm, T.; Ferrandon, V.",
    year: 2000,
    title: "Safe Exchange Planner",
    publishedIn: "Proceedings of ICMAS-2000, 255–262",
  },
  {
    id: "avenhaus-stengel-zamir2002",
    authors: "Avenhaus, R.; von Stengel, B.; Zamir, S.",
    year: 2002,
    title: "Inspection Games",
    publishedIn: "Handbook of Game Theory with Economic Applications 3, 1947–1987",
  },
  {
    id: "fulkerson1956",
    authors: "Fulkerson, D. R.",
    year: 1956,
    title: "Note on Dilworth’s Decomposition Theorem for Partially Ordered Sets",
    publishedIn: "Proceedings of the American Mathematical Society 7 (4), 701–702",
    about: ["order", "guarantees", "largest", "gap"],
  },
];
