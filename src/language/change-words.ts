import type { Text } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

interface EntryWords {
  /** Its name in quotation marks, or its address. */
  readonly what: string;
  readonly fields: readonly string[];
}

interface PackageWords {
  /** A named package; null for the Nash point of the earlier state. */
  readonly package: Text | null;
  /** Those who refuse it, or refused it before; empty where it is linkages that do. */
  readonly parties: readonly Text[];
  /** Sentences on what stands, or stood, against it. */
  readonly reasons: readonly string[];
  /** The entries behind these that are new, changed or gone, written as they are told. */
  readonly changed: readonly string[];
}

/** Words for what differs between two states of a dossier. */
export interface ChangeWords {
  readonly heading: Words<"title" | "since" | "record" | "conclusions">;
  /** Said where nothing differs. */
  readonly same: Words<"record" | "conclusions">;
  readonly entry: { readonly [Kind in "added" | "removed" | "changed"]: Sentence<EntryWords> };
  readonly finding: {
    readonly new: Sentence<{ readonly sentence: string }>;
    readonly gone: Sentence<{ readonly sentence: string }>;
    readonly changed: Sentence<{ readonly before: string; readonly after: string }>;
  };
  readonly package: { readonly [Kind in "package-lost" | "package-won"]: Sentence<PackageWords> };
}
