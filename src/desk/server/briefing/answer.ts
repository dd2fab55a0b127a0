import type { CheckedPage } from "../../../publication/checked-page.ts";

export type { CheckedPage, PageFault } from "../../../publication/checked-page.ts";

/** How far an article is in one language. */
export interface ArticleStanding {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly state: "draft" | "review" | "published";
  readonly embargo: string | null;
  /** Why it is left out though it is published. */
  readonly stale: boolean;
  /** Passages that the copy check questions and nobody has waived. */
  readonly open: number;
}

/** How far an editor's prose is: the text, and each of its translations. */
export interface ProseStanding {
  readonly id: string;
  readonly section: string;
  readonly state: "draft" | "review" | "published";
  readonly embargo: string | null;
  readonly briefing: string | null;
  readonly languages: readonly { readonly language: string; readonly state: string }[];
}

/** What came of publishing: the languages and files written, or why nothing was. */
export type Published =
  | {
      readonly status: "done";
      readonly out: string;
      readonly languages: readonly string[];
      readonly leftOut: readonly string[];
      readonly files: number;
    }
  | { readonly status: "refused"; readonly code: string };

/** What would be published in one language. */
export interface BriefingAnswer {
  readonly language: string;
  /** Where the files of the preview are to be had. */
  readonly base: string;
  /** Path of the day's briefing below that. */
  readonly briefing: string;
  /** How many texts stand in another language. */
  readonly missing: number;
  readonly pages: readonly CheckedPage[];
  readonly articles: readonly ArticleStanding[];
  readonly prose: readonly ProseStanding[];
  /** The short caption, and one for each channel. */
  readonly caption: string;
  readonly captions: readonly {
    readonly channel: string;
    readonly text: string;
    readonly length: number;
    readonly limit: number;
  }[];
}
