import type { StarterWords } from "../starter-words.ts";

/** The starter's made-up talks and its advice, in English. */
export const starter: StarterWords = {
  name: {
    title: "Water of the Alder river",
    question: "How much water is released in a dry year, who measures it, and what is paid for it?",
    uplands: "The Uplands",
    lowlands: "The Lowlands",
    release: "Water released in a dry year",
    quarter: "A quarter of the flow",
    twoFifths: "Two fifths of the flow",
    threeFifths: "Three fifths of the flow",
    payment: "Payment for the water",
    noPayment: "No payment",
    shareOfPower: "A share of the electric power lost",
    fullCompensation: "Full compensation",
    gauges: "Who reads the gauges",
    upstreamOnly: "Upstream authorities alone",
    joint: "A joint commission",
    draft: "The mediator's draft",
    reason: "Made up to show the form.",
  },
  advice: {
    intro:
      "A starter dossier. The talks in it are made up; replace them by yours. Lines after # are advice and are not read.",
    check: "lists what is wrong, each with its line and what to do",
    deals: "tells which packages every side could sign",
    desk: "shows the same in a browser",
    language: () => "of the texts below; a text can also be given in several: { en: …, ar: …, hi: …, zh: … }",
    parties: "Who has to agree. A principal is a party without whose signature there is no agreement.",
    kind: () => "state, organisation or faction",
    issues:
      "What has to be settled. A package chooses one option on every issue; three to five issues are a good beginning.",
    statusQuo: "how things are today",
    matrix:
      "on each issue: what it wants, what else it can live with (best first), what it would never accept",
    order: "most important first",
    wouldSign: "the worst package it would still sign: this stands in for what no deal is worth",
    packages: "Packages worth keeping under a name, such as a proposal on the table.",
    preferences: () =>
      "What each party wants, as far as is known. Everything here is somebody's judgement: say whose (declared in public, reported by others, or assessed by you) and why; add sources where there are any.",
  },
};
