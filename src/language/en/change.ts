import type { ChangeWords } from "../change-words.ts";

/** What differs between two states of a dossier, in English. */
export const change: ChangeWords = {
  heading: {
    title: "What is new",
    since: "Since",
    record: "In the record and the judgements",
    conclusions: "In the conclusions",
  },
  same: { record: "Nothing differs in what the dossier holds.", conclusions: "No conclusion differs." },
  entry: {
    added: ({ what }) => `New: ${what}`,
    removed: ({ what }) => `No longer there: ${what}`,
    changed: ({ what, fields }, f) => `Changed: ${what}${fields.length === 0 ? "" : ` (${f.list(fields)})`}`,
  },
  finding: {
    new: ({ sentence }) => `New: ${sentence}`,
    gone: ({ sentence }) => `No longer so: ${sentence}`,
    changed: ({ before, after }) => `Now: ${after} Before: ${before}`,
  },
  package: {
    "package-lost": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` to ${f.names(parties, "definite")}`;
      const what = name === null ? "The Nash package" : `The package ${f.quoted(name)}`;
      return `${what} is no longer acceptable${to}, because ${because(reasons)}.${since(changed, f.list)}`;
    },
    "package-won": ({ package: name, parties, reasons, changed }, f) => {
      const to = parties.length === 0 ? "" : ` to ${f.names(parties, "definite")}`;
      const what = name === null ? "The Nash package" : `The package ${f.quoted(name)}`;
      return `${what} is acceptable${to} now; before, ${because(reasons)}.${since(changed, f.list)}`;
    },
  },
};

/** Sentences as parts of one: without capital and full stop. */
function because(reasons: readonly string[]): string {
  return reasons
    .map((reason) => `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, "")}`)
    .join("; ");
}

function since(changed: readonly string[], list: (items: readonly string[]) => string): string {
  return changed.length === 0 ? "" : ` What changed: ${list(changed)}.`;
}
