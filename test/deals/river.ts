import type { Dossier, DossierInput } from "../../src/dossier/schema/dossier.ts";
import { dossierOf, optionsIssue, principal } from "./plain-dossiers.ts";

/** A small negotiation over a river with figures throughout, so that every number can be followed by hand. */
export const river = {
  parties: [
    principal("upstream"),
    principal("downstream"),
    { id: "farmers", name: "Farmers", kind: "faction", belongsTo: "downstream" },
  ],
  issues: [
    { id: "share", name: "Share released", kind: "amount", from: 0, to: 100, step: 25, statusQuo: 0 },
    optionsIssue("dam", "none", "joint", "own"),
    optionsIssue("data", "closed", "open"),
  ],
  linkages: [{ id: "joint-needs-data", option: { dam: "joint" }, requires: { data: "open" } }],
  packages: [
    { id: "draft", name: "Draft", choice: { share: 50, dam: "joint", data: "open" } },
    { id: "broken", name: "Broken", choice: { share: 0, dam: "joint", data: "closed" } },
    { id: "sketch", name: "Sketch", choice: { dam: "own" } },
  ],
  preferences: {
    upstream: {
      scale: [
        { id: "water", issue: "share", values: { "0": 100, "100": 0 } },
        { id: "dams", issue: "dam", values: { none: 0, joint: 60, own: 100 } },
        { id: "figures", issue: "data", values: { closed: 100, open: 0 } },
      ],
      weights: [{ id: "importance", values: { share: 50, dam: 30, data: 20 } }],
      noDeal: [{ id: "alone", value: 40 }],
    },
    downstream: {
      scale: [
        { id: "water", issue: "share", values: { "0": 0, "50": 80, "100": 100 } },
        { id: "dams", issue: "dam", values: { none: 100, joint: 60, own: 0 } },
        { id: "figures", issue: "data", values: { closed: 0, open: 100 } },
      ],
      weights: [{ id: "importance", values: { share: 60, dam: 20, data: 20 } }],
      noDeal: [{ id: "court", value: 30 }],
      redLines: [
        { id: "no-own-dam", pattern: { dam: "own" }, basis: "declared" },
        { id: "some-water", pattern: { share: { below: 25 } }, basis: "assessed" },
      ],
    },
    farmers: { like: "downstream", noDeal: [{ id: "drought", value: 85 }] },
  },
  ratification: { downstream: [{ id: "unions", rule: "vetoPlayers", members: [{ party: "farmers" }] }] },
} satisfies Partial<DossierInput>;

export const riverDossier: Dossier = dossierOf(river as Partial<DossierInput>);
