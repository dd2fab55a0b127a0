import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { SearchEntry, SearchKind } from "../../../search/entry.ts";
import { evidenceAddress } from "../evidence/evidence-address.ts";
import type { DeskSearch } from "../state/desk-search.ts";
import { packageAddress } from "../state/package-address.ts";

/** Where a thing that was found is shown: a page (left out, the one on show), a heading on it, and the evidence beside it. */
export interface Place {
  readonly path?: string;
  readonly heading?: string;
  readonly search: DeskSearch;
}

const places: Partial<Record<SearchKind, { readonly path: string; readonly heading?: string }>> = {
  people: { path: "/record", heading: "people-title" },
  parties: { path: "/record", heading: "parties-title" },
  rounds: { path: "/record", heading: "timeline-title" },
  events: { path: "/record", heading: "timeline-title" },
  claims: { path: "/record", heading: "claims-title" },
  sources: { path: "/record", heading: "claims-title" },
  series: { path: "/record", heading: "series-title" },
  findings: { path: "/" },
  issues: { path: "/", heading: "issues-title" },
  assessments: { path: "/", heading: "issues-title" },
  deadlines: { path: "/record", heading: "deadlines-title" },
  instruments: { path: "/record", heading: "instruments-title" },
  options: { path: "/deals" },
  packages: { path: "/deals", heading: "package-title" },
  preferences: { path: "/deals" },
  ratification: { path: "/deals" },
  linkages: { path: "/deals" },
  steps: { path: "/roadmap" },
  penalties: { path: "/roadmap" },
};

/** Where an entry is shown. What no page lists stays on the page on show, with its evidence beside it. */
export function placeOf({ kind, address }: SearchEntry, dossier: Dossier): Place {
  const evidence = address.includes(":") ? address : evidenceAddress("", address);
  return { ...places[kind], search: { evidence, ...shownThere(kind, address, dossier) } };
}

function shownThere(kind: SearchKind, address: string, dossier: Dossier): DeskSearch {
  const id = address.split(".")[1];
  if (kind === "sources") return { source: id };
  if (kind === "claims") return { source: dossier.claims.find((claim) => claim.id === id)?.source };
  const choice = kind === "packages" ? dossier.packages.find((one) => one.id === id)?.choice : undefined;
  return choice === undefined ? {} : { package: packageAddress(choice) };
}
