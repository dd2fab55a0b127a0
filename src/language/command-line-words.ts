import type { CalendarDate } from "../dossier/schema/primitives.ts";
import type { Sentence } from "./sentence.ts";
import type { StarterWords } from "./starter-words.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

export type CommandName =
  | "check"
  | "deals"
  | "roadmap"
  | "draft"
  | "analyse"
  | "explain"
  | "read"
  | "diff"
  | "watch"
  | "import"
  | "new"
  | "desk"
  | "brief"
  | "article"
  | "translate"
  | "backup"
  | "restore";

/** The values of each sentence that tells a person how a command was called wrongly. */
export interface UsageValues {
  "unknown-command": { readonly found: string; readonly suggestion?: string };
  "unknown-option": { readonly found: string; readonly suggestion?: string };
  "missing-argument": { readonly argument: string };
  "missing-option-value": { readonly option: string };
  "excess-argument": { readonly found: string };
  "unknown-analysis": { readonly found: string; readonly known: readonly string[] };
  "unknown-language": { readonly found: string; readonly known: readonly string[] };
  "not-one-of": { readonly option: string; readonly found: string; readonly allowed: readonly string[] };
  "not-a-date": { readonly option: string; readonly found: string };
  "not-a-moment": { readonly option: string; readonly found: string };
  "not-a-whole": {
    readonly option: string;
    readonly found: string;
    readonly low: number;
    readonly high: number;
  };
  /** The date asked for is before anything on file was known. */
  "before-anything": { readonly date: CalendarDate; readonly earliest: CalendarDate };
  /** A command that goes on cannot print one JSON value; with the option it ends. */
  "json-goes-on": { readonly option: string };
  /** `known` is empty where the folder is in no store. */
  "unknown-revision": { readonly found: string; readonly path: string; readonly known: readonly string[] };
  "not-a-document": { readonly path: string; readonly formats: readonly string[] };
  /** Earlier translations, which would be lost if they were passed over. */
  "memory-unreadable": { readonly path: string };
  "no-round-ahead": Readonly<Record<never, never>>;
  "nothing-changed": Readonly<Record<never, never>>;
  "not-an-address": { readonly option: string; readonly found: string };
  "unknown-package": { readonly found: string; readonly known: readonly string[] };
  "unknown-issue": { readonly found: string; readonly known: readonly string[] };
  "unknown-choice": { readonly issue: string; readonly found: string; readonly allowed: readonly string[] };
  "not-a-pair": { readonly found: string };
  "nothing-chosen": { readonly issue: string; readonly allowed: readonly string[] };
  "chosen-twice": { readonly issue: string };
  "incomplete-package": { readonly missing: readonly string[] };
  "cannot-write": { readonly path: string; readonly detail: string };
  "out-is-folder": { readonly path: string; readonly file: string };
  "out-is-file": { readonly path: string };
  "not-permitted": { readonly path: string };
  "option-not-taken": { readonly option: string; readonly command: string };
  "settings-unreadable": { readonly found: string };
  "unknown-setting": { readonly analysis: string; readonly found: string; readonly known: readonly string[] };
  "setting-refused": { readonly analysis: string; readonly setting: string; readonly found: string };
  "path-unknown": { readonly path: string; readonly known: readonly string[]; readonly suggestion?: string };
  "file-exists": { readonly path: string };
  "folder-missing": { readonly path: string };
  "folder-in-use": { readonly path: string };
  "port-taken": { readonly port: number };
  "store-missing": { readonly path: string };
  "store-exists": { readonly path: string };
  "store-in-use": { readonly path: string };
  "store-newer": { readonly path: string };
  /** `detail`: the database's own English sentence. */
  "store-unusable": { readonly path: string; readonly detail: string };
  "backup-damaged": { readonly path: string; readonly detail: string };
  "backup-newer": { readonly path: string };
  "old-node": { readonly found: string; readonly needed: number };
}

export type UsageSentences = { readonly [Key in keyof UsageValues]: Sentence<UsageValues[Key]> };

/** Everything the command line says to people; machine output carries none of it. */
export interface CommandLineWords {
  readonly tagline: string;
  readonly command: Words<CommandName>;
  readonly argument: Words<
    | "section"
    | "dossier"
    | "dossiers"
    | "article"
    | "analysis"
    | "path"
    | "document"
    | "before"
    | "after"
    | "files"
    | "folder"
    | "backup"
  >;
  readonly option: Words<
    | "json"
    | "language"
    | "asOf"
    | "visibility"
    | "seed"
    | "settings"
    | "positions"
    | "out"
    | "force"
    | "port"
    | "help"
    | "version"
    | "only"
    | "package"
    | "packageSteps"
    | "starter"
    | "outFolder"
    | "partial"
    | "now"
    | "siteUrl"
    | "template"
    | "since"
    | "checkCopy"
    | "to"
    | "readBack"
    | "ofDossier"
    | "dates"
    | "data"
    | "dossier"
    | "published"
    | "reference"
    | "allow"
    | "once"
  >;
  readonly help: Words<"usage" | "commands" | "options" | "arguments" | "globalOptions" | "examples">;
  readonly heading: Words<
    | "findings"
    | "packages"
    | "zone"
    | "referencePoints"
    | "namedPackages"
    | "publicLines"
    | "values"
    | "noDeal"
    | "problems"
    | "provenance"
    | "restsOn"
    | "claims"
    | "sources"
    | "paths"
  >;
  readonly severity: Words<"error" | "warning">;
  readonly remedy: string;
  readonly done: {
    readonly clean: Sentence<{ readonly files: number }>;
    readonly problems: Sentence<{ readonly errors: number; readonly warnings: number }>;
    readonly wrote: Sentence<{ readonly path: string }>;
    readonly backedUp: Sentence<{
      readonly path: string;
      readonly dossiers: number;
      readonly revisions: number;
    }>;
    readonly restored: Sentence<{
      readonly path: string;
      readonly dossiers: number;
      readonly revisions: number;
    }>;
    readonly setAside: Sentence<{ readonly path: string }>;
    readonly imported: Sentence<{ readonly files: number; readonly path: string }>;
    /** Said above the address, which stands alone on its line so that terminals make a link of it. */
    readonly deskOpen: Sentence<Record<never, never>>;
    readonly folderMade: Sentence<{ readonly path: string }>;
    readonly asOf: Sentence<{ readonly date: CalendarDate }>;
    readonly notApplicable: string;
    readonly next: Sentence<{ readonly command: string }>;
  };
  readonly progress: {
    readonly reading: Sentence<{ readonly path: string }>;
    readonly analysing: Sentence<{ readonly analysis: string; readonly share: number }>;
    readonly writing: Sentence<{ readonly path: string }>;
    readonly cancelled: string;
  };
  /** The questions `new` asks, in the order in which an adviser would ask them. */
  readonly interview: {
    readonly welcome: string;
    readonly title: string;
    readonly parties: string;
    readonly issues: string;
    readonly options: Sentence<{ readonly issue: string }>;
    readonly wants: Sentence<{ readonly party: string; readonly issue: string }>;
    readonly canLiveWith: Sentence<{ readonly party: string; readonly issue: string }>;
    readonly never: Sentence<{ readonly party: string; readonly issue: string }>;
    readonly order: Sentence<{ readonly party: string }>;
    readonly wouldSign: Sentence<{ readonly party: string }>;
    readonly wouldSignIssue: Sentence<{ readonly issue: string; readonly options: readonly string[] }>;
    readonly choose: Sentence<{ readonly options: readonly string[] }>;
    readonly separate: string;
    readonly optional: string;
    readonly again: Sentence<{ readonly found: string }>;
    readonly tooFew: Sentence<{ readonly atLeast: number }>;
    readonly tooFewParties: string;
    readonly tooFewIssues: string;
    readonly noLetters: Sentence<{ readonly found: string }>;
    readonly finished: Sentence<{ readonly path: string }>;
  };
  readonly starter: StarterWords;
  readonly usage: UsageSentences;
  readonly seeHelp: Sentence<{ readonly command: string }>;
  readonly internal: Sentence<{ readonly detail: string }>;
  readonly internalRemedy: Sentence<{ readonly setting: string }>;
}
