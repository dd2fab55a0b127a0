export {
  type DocumentReading,
  type ReadFinding,
  type ReadMention,
  type ReadSuggestion,
  readAgainst,
} from "./read-against.ts";
