import type { Messages } from "./messages.ts";

/** One language the product speaks: how its text runs, which digits it writes, and every sentence. */
export interface Language {
  /** The key under which dossiers give their texts, and the word for `--language`: `en`, `ar`, `hi`, `zh`. */
  readonly tag: string;
  /** BCP 47 tag for documents and the `lang` attribute; it names the script where the key leaves it open. */
  readonly lang: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Locale for `Intl`. It fixes the digits, so that no platform default decides them. */
  readonly locale: string;
  /** Opening and closing quotation marks. */
  readonly quotes: readonly [string, string];
  /** What stands between a label and what it labels. */
  readonly colon: string;
  /** What stands between two sentences; full-width stops bring their own space. */
  readonly gap: string;
  readonly messages: Messages;
}
