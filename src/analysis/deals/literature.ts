import type { Literature } from "../contract.ts";

/** What depends on the parties' value functions; counts of packages and lists of statements do not. */
const valued = [
  ...["acceptable", "zones", "openings", "efficient", "efficientBelowReservation", "solutions"],
  ...["centres", "named", "ratifiers", "home", "sampled"],
];

/** The works whose definitions deals computes. */
export const dealsLiterature: readonly Literature[] = [
  {
    id: "nash1950",
    authors: "Nash, J. F.",
    year: 1950,
    title: "The Bargaining Problem",
    publishedIn: "Econometrica 18 (2), 155–162",
    about: ["solutions.nash"],
  },
  {
    id: "kalai-smorodinsky1975",
    authors: "Kalai, E.; Smorodinsky, M.",
    year: 1975,
    title: "Other Solutions to Nash's Bargaining Problem",
    publishedIn: "Econometrica 43 (3), 513–518",
    about: ["solutions.kalaiSmorodinsky"],
  },
  {
    id: "kalai1977",
    authors: "Kalai, E.",
    year: 1977,
    title: "Proportional Solutions to Bargaining Situations: Interpersonal Utility Comparisons",
    publishedIn: "Econometrica 45 (7), 1623–1630",
    about: ["solutions.egalitarian"],
  },
  {
    id: "raiffa1982",
    authors: "Raiffa, H.",
    year: 1982,
    title: "The Art and Science of Negotiation",
    publishedIn: "Harvard University Press",
    about: valued,
  },
  {
    id: "keeney-raiffa1976",
    authors: "Keeney, R. L.; Raiffa, H.",
    year: 1976,
    title: "Decisions with Multiple Objectives: Preferences and Value Tradeoffs",
    publishedIn: "Wiley",
    about: valued,
  },
  {
    id: "barron-barrett1996",
    authors: "Barron, F. H.; Barrett, B. E.",
    year: 1996,
    title: "Decision Quality Using Ranked Attribute Weights",
    publishedIn: "Management Science 42 (11), 1515–1523",
    about: valued,
  },
  {
    id: "smith1984",
    authors: "Smith, R. L.",
    year: 1984,
    title:
      "Efficient Monte Carlo Procedures for Generating Points Uniformly Distributed over Bounded Regions",
    publishedIn: "Operations Research 32 (6), 1296–1308",
    about: valued,
    sampling: true,
  },
  {
    id: "tervonen2013",
    authors: "Tervonen, T.; van Valkenhoef, G.; Baştürk, N.; Postmus, D.",
    year: 2013,
    title:
      "Hit-And-Run enables efficient weight generation for simulation-based multiple criteria decision analysis",
    publishedIn: "European Journal of Operational Research 224 (3), 552–559",
    about: valued,
    sampling: true,
  },
  {
    id: "putnam1988",
    authors: "Putnam, R. D.",
    year: 1988,
    title: "Diplomacy and Domestic Politics: The Logic of Two-Level Games",
    publishedIn: "International Organization 42 (3), 427–460",
    about: ["home"],
  },
  {
    id: "tsebelis2002",
    authors: "Tsebelis, G.",
    year: 2002,
    title: "Veto Players: How Political Institutions Work",
    publishedIn: "Princeton University Press",
    about: ["home"],
  },
  {
    id: "lahdelma-salminen2001",
    authors: "Lahdelma, R.; Salminen, P.",
    year: 2001,
    title: "SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making",
    publishedIn: "Operations Research 49 (3), 444–454",
    about: ["sampled"],
    sampling: true,
  },
  {
    id: "gelman-rubin1992",
    authors: "Gelman, A.; Rubin, D. B.",
    year: 1992,
    title: "Inference from Iterative Simulation Using Multiple Sequences",
    publishedIn: "Statistical Science 7 (4), 457–472",
    about: ["sampled.parties"],
    sampling: true,
  },
  {
    id: "geyer1992",
    authors: "Geyer, C. J.",
    year: 1992,
    title: "Practical Markov Chain Monte Carlo",
    publishedIn: "Statistical Science 7 (4), 473–483",
    about: ["sampled"],
    sampling: true,
  },
];
