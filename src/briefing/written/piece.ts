import type { Assessment } from "../../dossier/schema/record.ts";

/**
 * A document in one language: every word is chosen and every number written, and nothing says yet whether it becomes HTML, Markdown or
 * data. What a part is (a lead, a note, a row) is kept, how it looks is not.
 */
export type Piece =
  | { readonly kind: "paragraph"; readonly role?: ParagraphRole; readonly content: Inlines }
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly content: Inlines }
  | ListPiece
  | { readonly kind: "terms"; readonly entries: readonly Term[] }
  | TablePiece
  | FigurePiece
  /** Shown when asked for; `summary` says what it holds. */
  | { readonly kind: "details"; readonly summary: Inlines; readonly content: readonly Piece[] }
  /** A part with a name of its own that can be linked to. */
  | {
      readonly kind: "part";
      readonly id: string;
      readonly role: "issue" | "card";
      readonly title: Inlines;
      readonly content: readonly Piece[];
    };

export type ParagraphRole = "lead" | "question" | "fine" | "citation" | "standfirst" | "more";

export interface Term {
  readonly term: Inlines;
  readonly content: readonly Piece[];
}

export interface ListPiece {
  readonly kind: "list";
  /** `sources` is numbered. */
  readonly role: "findings" | "plain" | "inline" | "options" | "sources" | "claims";
  readonly items: readonly Item[];
}

export interface Item {
  readonly id?: string;
  readonly content: Inlines;
  /** What follows within the item. */
  readonly within?: readonly Piece[];
  /** The same as data, for twins that are read by programs. */
  readonly data?: Data;
}

export interface TablePiece {
  readonly kind: "table";
  /** Names the table in files; unique on a page. */
  readonly id: string;
  readonly caption?: Inlines;
  /** What the headings of its groups are, where a program reads them as one more column. */
  readonly groupColumn?: Column;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export interface Column {
  readonly id: string;
  readonly label: Inlines;
  readonly numeric?: boolean;
}

/** Rows under a heading of their own; a table without such headings has one group. */
export interface RowGroup {
  readonly title?: Inlines;
  readonly id?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly content: Inlines;
  /** Whether it names its row. */
  readonly head?: boolean;
  /** Its value where that is more than its words: a date, a number; null where there is none. */
  readonly data?: Data;
  /** What a program reads where people see nothing, because it stands above. */
  readonly plain?: Inlines;
}

export interface FigurePiece {
  readonly kind: "figure";
  readonly id: string;
  /** The same picture for a broad page and for a narrow one, each with the names of its numbered marks. */
  readonly drawings: readonly {
    readonly size: "broad" | "narrow";
    readonly svg: string;
    readonly key: readonly Inlines[];
  }[];
  readonly caption: Inlines;
}

export type Inlines = readonly Inline[];

export type Inline =
  | string
  /** Set apart, so that its direction cannot disturb what stands around it. */
  | { readonly kind: "isolate"; readonly content: Inlines }
  /** In another language than the page's; `foreign` where it should have been translated. */
  | {
      readonly kind: "language";
      readonly text: string;
      readonly language: string;
      readonly foreign?: boolean;
      readonly quoted?: boolean;
    }
  | { readonly kind: "span"; readonly role: SpanRole; readonly content: Inlines }
  | { readonly kind: "time"; readonly date: string; readonly text: string }
  /** Out of the site. */
  | { readonly kind: "link"; readonly href: string; readonly content: Inlines }
  /** To another page of the same language, or a place on it (`people/index#oman`). */
  | { readonly kind: "page"; readonly to: string; readonly content: Inlines }
  | { readonly kind: "notes"; readonly notes: readonly number[] }
  | { readonly kind: "trend"; readonly trend: Assessment["trend"] }
  | { readonly kind: "break" };

export type SpanRole = "strong" | "fine" | "mark" | "trend" | "when";

export type Data =
  | string
  | number
  | boolean
  | null
  | readonly Data[]
  | { readonly [key: string]: Data | undefined };
