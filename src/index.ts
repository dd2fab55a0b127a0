/**
 * Concordat as a library: read a dossier, take a view of it, run an analysis, tell what follows. Everything here is pure; the caller
 * reads the files.
 */
export {
  type Analysis,
  type AnalysisOf,
  analyses,
  analysisOf,
  type CancelSignal,
  type DealsResult,
  type DealsSettings,
  deals,
  defineAnalysis,
  type Explanation,
  engineVersion,
  explain,
  type Literature,
  type Outcome,
  type PackageStanding,
  type Provenance,
  packageStanding,
  type Reason,
  type RoadmapResult,
  type RoadmapSettings,
  roadmap,
  runAnalysis,
  type SafeExchange,
  type Subject,
  safeExchange,
  subjectFor,
} from "./analysis/index.ts";
export { readGenius } from "./dossier/convert/genius.ts";
export {
  asOfView,
  contentHash,
  currentView,
  type Dossier,
  type DossierFile,
  type DossierInput,
  type DossierReading,
  dossierJsonSchema,
  type EvidenceTrail,
  evidenceFor,
  hasErrors,
  type Place,
  type Problem,
  readDossier,
  textIn,
  visibleTo,
} from "./dossier/index.ts";
export { type Finding, findingsOf } from "./findings/index.ts";
export {
  type Document,
  type DocumentFormat,
  mentionsIn,
  type Passage,
  readDocument,
  readFeed,
  type Suggestion,
  suggestionsIn,
} from "./intake/index.ts";
export {
  type Format,
  format,
  type Language,
  languageOf,
  languages,
  type Messages,
  problemText,
  reasonOf,
  sentenceOf,
} from "./language/index.ts";
export { type DocumentReading, type ReadFinding, readAgainst } from "./reading/index.ts";
