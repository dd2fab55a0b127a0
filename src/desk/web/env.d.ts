/** Filled in by vite.config.ts from the one list of languages. */
declare const LANGUAGES: readonly {
  readonly tag: string;
  readonly lang: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}[];

/** The dossier's JSON Schema. */
declare const DOSSIER_SCHEMA: import("./edit/yaml/schema-place.ts").Schema;
