import { contentHash } from "../dossier/hash.ts";
import type { Dossier, SectionName } from "../dossier/schema/dossier.ts";
import type { Visibility } from "../dossier/schema/primitives.ts";
import { visibleTo, withheldFrom } from "../dossier/visibility.ts";
import type { Subject } from "./run.ts";

/**
 * A subject as readers of a level may see it: what they may not see is neither read nor hashed, and `runAnalysis` refuses to compute from
 * a part of the judgements. `whole` holds everything on file, or as of its date; for `private` it stays as it is. Linear in the dossier.
 */
export function subjectFor(whole: Subject, level: Visibility): Subject {
  const { dossier, asOf } = whole;
  if (level === "private") return { ...whole, visibility: level };
  const visible = visibleTo(dossier, level);
  const lacksJudgements = withheldFrom(dossier, level).some((path) => isDecisive(path, dossier));
  return { dossier: visible, hash: contentHash(visible), asOf, visibility: level, lacksJudgements };
}

/**
 * Whether an analysis computes from judgements, so that from a part of them its numbers would not be fewer but wrong. What checks the record
 * itself stays true of the part that is shown.
 */
export function needsAllJudgements({ reads }: { readonly reads: readonly SectionName[] }): boolean {
  return reads.includes("preferences") && !reads.includes("claims");
}

/** Sections that decide which packages there are and what they are worth. */
const decisive: ReadonlySet<string> = new Set([
  "issues",
  "linkages",
  "preferences",
  "ratification",
  "steps",
  "penalties",
]);

function isDecisive(path: string, { parties }: Dossier): boolean {
  const [section = "", holder, kind] = path.split(".");
  if (section !== "parties") return decisive.has(section) && kind !== "interests";
  const isPrincipal = parties.some(
    ({ id, roles = [] }) => id === holder && roles.some(({ role }) => role === "principal"),
  );
  return isPrincipal && (kind === undefined || kind === "roles");
}
