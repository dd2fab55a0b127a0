import { blockerSentence } from "../findings/blockers.ts";
import type { Finding } from "../findings/finding.ts";
import type { Format } from "../language/format.ts";
import type { Messages } from "../language/messages.ts";
import { statementTitle } from "../language/statement-title.ts";
import type { ConclusionChange, EntryChange, PackageChange, State } from "./result.ts";

/** The two states of a comparison. */
export interface States {
  readonly before: State;
  readonly after: State;
}

/** One change of the record as a line. */
export function entryLine(change: EntryChange, states: States, words: Messages, f: Format): string {
  const fields = change.fields.map((field) => f.literal(field));
  return words.change.entry[change.kind]({ what: nameOf(change, states, words, f), fields }, f);
}

/** One change of the conclusions as a sentence; `say` makes a finding's own. */
export function conclusionLine(
  change: ConclusionChange,
  states: States,
  words: Messages,
  f: Format,
  say: (finding: Finding) => string,
): string {
  const { finding } = words.change;
  switch (change.kind) {
    case "package-lost":
    case "package-won":
      return packageLine(change, states, words, f);
    case "finding-new":
      return finding.new({ sentence: say(change.after) }, f);
    case "finding-gone":
      return finding.gone({ sentence: say(change.before) }, f);
    case "finding-changed":
      return finding.changed({ before: say(change.before), after: say(change.after) }, f);
  }
}

function packageLine(change: PackageChange, states: States, words: Messages, f: Format): string {
  const { kind, id, parties, because, positions } = change;
  // What stands against it is read where it fails.
  const { dossier } = kind === "package-lost" ? states.after : states.before;
  const named = dossier.packages.find((one) => one.id === id)?.name;
  const changed = new Set(because.flatMap((one) => one.changed));
  const values = {
    package: id === null ? null : (named ?? id),
    parties: parties.map((party) => dossier.parties.find((one) => one.id === party)?.name ?? party),
    reasons: because.map(({ blocker }) => blockerSentence(blocker, positions, dossier, words, f)),
    changed: [...changed].map((entry) => nameOf(entry, states, words, f)),
  };
  return words.change.package[kind](values, f);
}

/** Sections whose entries have no name of their own, or one that does not say of whom it is. */
const titled = new Set([
  "preferences",
  "ratification",
  "penalties",
  "steps",
  "linkages",
  "assessments",
  "rounds",
]);

function nameOf(change: EntryChange, { before, after }: States, words: Messages, f: Format): string {
  const { section, path, label, kind } = change;
  const { dossier } = kind === "removed" ? before : after;
  const name = label === null ? [] : [f.quoted(label)];
  if (titled.has(section)) return [statementTitle(path, dossier, words, f), ...name].join(" — ");
  return name[0] ?? f.literal(path);
}
