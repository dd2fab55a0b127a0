/** What an editor should look at on a page before it goes out; `found` is how many, how long or which. */
export interface PageFault {
  readonly kind:
    | "title-length"
    | "description-length"
    | "headings"
    | "alternative-text"
    | "dead-link"
    | "duplicate-title";
  readonly found: number | string;
}

/** How a page is found and shared, and what is amiss with it. */
export interface CheckedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The picture it is shared with, by its path in the site, and what that says; null where there is none. */
  readonly card: string | null;
  readonly cardText: string;
  readonly faults: readonly PageFault[];
}
