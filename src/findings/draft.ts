import type { Id } from "../dossier/schema/primitives.ts";
import type { FindingMessage } from "../language/finding-values.ts";

/** A finding before its grounds are looked up. */
export interface Draft {
  readonly message: FindingMessage;
  readonly weight: number;
  readonly about: readonly Id[];
  /** Paths into the result. */
  readonly paths: readonly string[];
  /** Dossier addresses of what the values at these paths rest on. */
  readonly rests: readonly string[];
  /** Set where several findings share a key and the ids in `about`. */
  readonly mark?: string;
}
