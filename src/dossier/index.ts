export { valueAt } from "./addresses.ts";
export { asOfView, currentView } from "./as-of.ts";
export { type ClaimEvidence, type EvidenceTrail, evidenceFor } from "./evidence.ts";
export { canonicalJson, contentHash } from "./hash.ts";
export { dossierJsonSchema } from "./json-schema.ts";
export { hasErrors, type Place, type Problem, type ProblemCode, type ProblemValues } from "./problem.ts";
export { type DossierReading, readDossier } from "./read.ts";
export type { Kept } from "./reading/extensions.ts";
export type { DossierFile } from "./reading/files.ts";
export { limits } from "./reading/limits.ts";
export {
  type Dossier,
  type DossierInput,
  dossierSchema,
  formatVersion,
  type SectionName,
} from "./schema/dossier.ts";
export { type ChosenText, textIn } from "./text.ts";
export { visibleTo, withheldFrom } from "./visibility.ts";
