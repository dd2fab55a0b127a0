import type { Id } from "../../dossier/schema/primitives.ts";

/** What a property is about as far as comparing its values goes; everything else is compared as it stands. */
type PropertyKind = "place" | "date" | "mediators" | "view" | "shared" | "plain";

/** What somebody says, wants, offers or expects: it moves from day to day. */
const views = new Set([
  ...["position", "stance", "demand", "offer", "view", "statement", "expectation"],
  ...["outcome", "terms", "comment", "goal"],
]);

/** Roles that several hold side by side, so that another name takes nothing away. */
const shared = new Set([
  ...["observer", "supporter", "stakeholder", "guarantor", "verifier", "spoiler", "watcher"],
  ...["participant", "member", "precedent"],
]);

/** Words by which a claim says that somebody is not in an office, was, or will be. */
const outOfOffice = new Set([
  ...["none", "no", "not", "never", "without", "vacant", "leave", "left", "former", "formerly", "ex", "late"],
  ...["resigned", "dismissed", "removed", "retired", "suspended", "died", "deceased", "predecessor"],
  ...["successor", "candidate", "nominee", "designate", "elect"],
]);

/** How the values of a property are compared. */
export function kindOfProperty(property: Id): PropertyKind {
  if (property === "place" || property === "date") return property;
  const last = property.split("-").at(-1) ?? property;
  if (property === "mediator" || property === "mediators") return "mediators";
  if (views.has(last)) return "view";
  return shared.has(last) || shared.has(last.replace(/s$/, "")) ? "shared" : "plain";
}

/** Whether a property or value says in its words that somebody is not in the office now. */
export function saysOutOfOffice(words: string): boolean {
  return words.split(/[^\p{L}\p{N}]+/u).some((word) => outOfOffice.has(word.toLowerCase()));
}
