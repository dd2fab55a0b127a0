export { compareStates } from "./compare.ts";
export type {
  Because,
  Comparison,
  ConclusionChange,
  EntryChange,
  FindingChange,
  PackageChange,
  State,
} from "./result.ts";
export { conclusionLine, entryLine } from "./tell.ts";
