import type { Id } from "../../../dossier/schema/primitives.ts";

/** One number of a package's table: what the package, or one issue of it, brings a party. */
export interface WorthPlace {
  readonly party: Id;
  readonly part: "value" | "gain" | { readonly issue: Id };
  /** The package as addresses carry it. */
  readonly package: string;
}

/** What follows `worth:` in the drawer's address: `iran/gain/enrichment:freeze,…` or `iran/issue.relief/enrichment:freeze,…`. */
export function worthPath({ party, part, package: address }: WorthPlace): string {
  return [party, typeof part === "string" ? part : `issue.${part.issue}`, address].join("/");
}

/** Reads such a path; undefined where it is not one. */
export function readWorthPath(path: string): WorthPlace | undefined {
  const [party = "", what = "", ...rest] = path.split("/");
  const address = rest.join("/");
  if (party === "" || address === "") return undefined;
  if (what === "value" || what === "gain") return { party, part: what, package: address };
  const issue = /^issue\.(.+)$/.exec(what)?.[1];
  return issue === undefined ? undefined : { party, part: { issue }, package: address };
}
