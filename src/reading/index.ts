export { type CopyPassage, checkCopy } from "./copy-check.ts";
export { readAgainst } from "./read-against.ts";
export { withReference } from "./reference.ts";
export type {
  ClaimSuggestion,
  DocumentReading,
  OnRecord,
  PersonSuggestion,
  ReadFinding,
  ReadMention,
  ReadSuggestion,
} from "./result.ts";
export { messageOf } from "./tell.ts";
