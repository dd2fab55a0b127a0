import type { Id } from "../dossier/schema/primitives.ts";
import type { FindingMessage } from "../language/finding-values.ts";

/** A finding from a result, before its grounds are looked up. */
export interface Draft {
  readonly message: FindingMessage;
  readonly weight: number;
  readonly about: readonly Id[];
  /** Paths into the result; the finding rests on what the values there rest on. */
  readonly paths: readonly string[];
  /** Set where several findings share a key and the ids in `about`. */
  readonly mark?: string;
}
