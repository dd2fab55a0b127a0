import type { Reason } from "../analysis/contract.ts";
import type { Correction, Prose } from "../dossier/schema/editorial.ts";
import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Claim, Source } from "../dossier/schema/record.ts";
import type { Finding } from "../findings/finding.ts";
import type { BriefingSection, GlossaryTerm } from "../language/briefing-words.ts";
import type { HeadlineWhat, SiteSection } from "../language/site-words.ts";
import type { ArticleBody } from "./article/body.ts";
import type { DealSpaceView, MethodView, PackageOption, PackageView } from "./deal-views.ts";
import type {
  ChangeView,
  ClockView,
  IssueView,
  Listed,
  Named,
  PartyEntry,
  PartyView,
  Reasoned,
  RoundRow,
  SinceWhen,
  SourceClaims,
  TimelineView,
} from "./record-views.ts";

/** What all pages made from one dossier as of one date have in common. */
export interface Edition {
  readonly title: Text;
  readonly question?: Text;
  readonly summary?: Text;
  readonly headline: Headline | null;
  /** Whose knowledge it shows; null: everything on file. */
  readonly asOf: CalendarDate | null;
  /** The day it speaks of and stands under: `asOf`, else the latest publication on file. */
  readonly date: CalendarDate;
  /** The language of texts that do not name one. */
  readonly dossierLanguage: string;
  /** Content hash of what was published, and the engine that made it. */
  readonly fingerprint: string;
  /** Which text published under this day it is; the first where it is left out. */
  readonly version?: number;
  readonly engine: string;
  /** What it is about, the parties first: words to find it by, each with the page that tells of it. */
  readonly topics: readonly Topic[];
}

/** What a headline tells: the parties, and the round ahead, the round held or how many packages all could accept. */
export interface Headline {
  readonly parties: readonly Text[];
  readonly what: HeadlineWhat;
}

export interface Topic {
  readonly name: Text;
  readonly page: string;
}

export type PageKind =
  | "front"
  | "index"
  | "article"
  | "briefing"
  | "issues"
  | "issue"
  | "people"
  | "timeline"
  | "claims"
  | "deals"
  | "package";

/**
 * A page as data: what is told, in which order, and what each part rests on. It holds no prose of its own and no formatted number, so that
 * one tree serves every language and every form it is written in.
 */
export interface Page {
  readonly kind: PageKind;
  /** Its path within a language's folder, without ending: `issues/enrichment`. */
  readonly address: string;
  /** The one thing it is about, where that has a name: an issue, a package. */
  readonly about: Text | null;
  /** What it says in a sentence: a finding, or a text of the dossier; null leaves it to the kind of page. */
  readonly summary: Finding | { readonly text: Text } | null;
  readonly edition: Edition;
  /** Keys of the languages it is written in, where it is not in all. */
  readonly only?: readonly string[];
  /** Only those that have something to tell. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: SectionId;
  readonly blocks: readonly Block[];
}

/** Words of the method in the order in which they are explained. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  "package",
  "feasible",
  "noDeal",
  "acceptable",
  "redLine",
  "efficient",
  "referencePoint",
  "linkage",
];

export type SectionId = BriefingSection | SiteSection;

export type Block =
  | { readonly kind: "lead"; readonly told: Told }
  | { readonly kind: "findings"; readonly told: readonly Told[] }
  | { readonly kind: "changes"; readonly since: SinceWhen; readonly changes: readonly ChangeView[] }
  | { readonly kind: "rounds"; readonly rounds: readonly RoundRow[] }
  | { readonly kind: "clock"; readonly entries: readonly ClockView[] }
  | { readonly kind: "no-round-ahead" }
  | { readonly kind: "agenda"; readonly issues: readonly Named[] }
  | ({ readonly kind: "issue" } & IssueView)
  | ({ readonly kind: "issue-detail" } & IssueView)
  | { readonly kind: "issue-list"; readonly issues: readonly IssueView[] }
  | { readonly kind: "package-options"; readonly packages: readonly PackageOption[] }
  | { readonly kind: "reasons"; readonly reasons: readonly Reasoned[] }
  | { readonly kind: "people"; readonly parties: readonly PartyView[] }
  | { readonly kind: "directory"; readonly parties: readonly PartyEntry[] }
  | { readonly kind: "timeline"; readonly entries: readonly TimelineView[] }
  | { readonly kind: "claims"; readonly sources: readonly SourceClaims[] }
  | { readonly kind: "deal-space"; readonly view: DealSpaceView }
  | ({ readonly kind: "package" } & PackageView)
  | { readonly kind: "unanswered"; readonly reason: Reason }
  | { readonly kind: "glossary"; readonly terms: readonly GlossaryTerm[] }
  | { readonly kind: "method"; readonly analyses: readonly MethodView[]; readonly illustrative: boolean }
  | { readonly kind: "sources"; readonly notes: readonly Note[] }
  | { readonly kind: "prose"; readonly prose: Prose }
  | { readonly kind: "corrections"; readonly corrections: readonly Correction[] }
  /** The text that was published under the same day before, which still stands. */
  | { readonly kind: "replaced"; readonly date: CalendarDate; readonly version: number }
  | { readonly kind: "citation" }
  /** By the key of the language. */
  | { readonly kind: "article" | "article-sources"; readonly bodies: Readonly<Record<string, ArticleBody>> }
  | { readonly kind: "articles"; readonly articles: readonly ListedArticle[] }
  | { readonly kind: "negotiations"; readonly negotiations: readonly NegotiationView[] }
  | { readonly kind: "briefings"; readonly briefings: readonly Listed[] }
  | { readonly kind: "pages"; readonly pages: readonly PageKind[] }
  | { readonly kind: "read-on"; readonly topics: readonly Topic[] };

/** An article in a list of them; `headline` in each language it is written in. */
export interface ListedArticle {
  readonly address: string;
  readonly date: CalendarDate;
  readonly headline: Text;
  readonly only: readonly string[];
}

/** One negotiation among several: what its latest briefing says in brief. */
export interface NegotiationView {
  /** The folder its pages stand in, ending in a slash. */
  readonly base: string;
  readonly edition: Edition;
  readonly standing: readonly Finding[];
  readonly changes: readonly ChangeView[];
}

/** A finding and the numbers of the notes it rests on. */
export interface Told {
  readonly finding: Finding;
  readonly notes: readonly number[];
}

/** One source, by its number on the page, and those of its claims that the page rests on. */
export interface Note {
  readonly number: number;
  readonly source: Source;
  readonly claims: readonly Claim[];
}
