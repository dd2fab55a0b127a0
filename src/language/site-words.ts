import type { CalendarDate, Text } from "../dossier/schema/primitives.ts";
import type { Count } from "./format.ts";
import type { Sentence } from "./sentence.ts";

type Words<Key extends string> = { readonly [Word in Key]: string };

/** What a headline tells: the round ahead, the last one held, or how many packages all sides could accept. */
export type HeadlineWhat =
  | {
      readonly kind: "next" | "last";
      readonly number: number | null;
      readonly place: Text | null;
      readonly from: CalendarDate;
    }
  | { readonly kind: "packages"; readonly acceptable: Count }
  /** Something that happened or was confirmed, as its author put it. */
  | { readonly kind: "news"; readonly text: Text };

/** Parts of a page that is no briefing. */
export type SiteSection =
  | "question"
  | "packagesOnIssue"
  | "claimsOnIssue"
  | "linkages"
  | "directory"
  | "timeline"
  | "claims"
  | "package"
  | "findingsOnPackage"
  | "otherPackages"
  | "article"
  | "articles"
  | "negotiations"
  | "briefings"
  | "pages"
  | "more";

/** Pages of which every dossier has one. */
export type SitePage = "index" | "issues" | "people" | "timeline" | "claims" | "deals";

/** Parts of the article that is drafted ahead of a round. */
export type PreviewSection =
  | "background"
  | "why"
  | "agenda"
  | "table"
  | "hosts"
  | "home"
  | "agreement"
  | "breakdown"
  | "watch"
  | "closing";

/** Everything written on the pages around a briefing, in feeds and beside shared pictures. */
export interface SiteWords {
  readonly headline: Sentence<{ readonly parties: readonly Text[]; readonly what: HeadlineWhat }>;
  /** Of a site that follows several negotiations, and what its first page holds. */
  readonly title: string;
  readonly aboutFront: string;
  readonly allNegotiations: string;
  readonly negotiation: Words<"changed" | "read">;
  readonly section: Words<SiteSection>;
  /** Names of pages, as the way to them is labelled. */
  readonly page: Words<SitePage>;
  /** What a page holds, in one sentence. */
  readonly about: { readonly [Page in SitePage]: Sentence<{ readonly title: Text }> };
  readonly aboutIssue: Sentence<{ readonly issue: Text; readonly title: Text }>;
  readonly aboutPackage: Sentence<{ readonly package: Text; readonly title: Text }>;
  /** Whose knowledge a page shows. */
  readonly asKnown: Sentence<{ readonly date: CalendarDate }>;
  readonly preview: Words<PreviewSection>;
  readonly navigation: string;
  readonly latestBriefing: string;
  /** Ahead of a table or list: from when on it tells what is new. */
  readonly sinceRound: Sentence<{ readonly number: number | null; readonly date: CalendarDate }>;
  readonly sinceBriefing: Sentence<{ readonly date: CalendarDate }>;
  readonly noChanges: string;
  readonly noCorrections: string;
  readonly correctedBriefing: Sentence<{ readonly date: CalendarDate }>;
  /** Closes a page; the names of other pages follow, each leading there. */
  readonly readOn: string;
  /** Ahead of the same page in forms for programs. */
  readonly asData: string;
  readonly noOneElse: string;
  readonly from: string;
  readonly until: string;
  readonly deals: Words<"settles" | "worth" | "verdict" | "reading" | "nearest" | "today" | "change">;
}
