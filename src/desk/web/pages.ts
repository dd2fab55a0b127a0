import type { PageName } from "../../language/desk-words.ts";

/** The rail's entries in order; a page is listed once it works. */
export const pages: readonly { readonly name: PageName; readonly path: string }[] = [
  { name: "deals", path: "/deals" },
];
