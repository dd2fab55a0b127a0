export {
  type DocumentReading,
  type JudgedReading,
  judgeAgainst,
  type ReadFinding,
  type ReadMention,
  type ReadSuggestion,
  readAgainst,
} from "./read-against.ts";
