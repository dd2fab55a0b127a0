import type { BriefingSubject } from "../briefing.ts";
import { dealsSection, findingsBlock } from "../briefing.ts";
import type { PackageView } from "../deal-views.ts";
import type { Edition, Page, Section } from "../document.ts";
import { openNotebook } from "../notes.ts";
import { citedPackage } from "../sections/packages.ts";
import { sortFindings } from "../sections/sorted-findings.ts";
import { closing, sourcesSection, wholePage } from "./whole-page.ts";

/** The space of packages, and a page for each that has a name; nothing where nothing can be said of packages. */
export function dealPages(
  subject: BriefingSubject,
  edition: Edition,
  packages: readonly PackageView[],
): Page[] {
  const { deals, key } = sortFindings(subject.findings);
  const notebook = openNotebook(subject.dossier);
  const ofDeals = key.filter(({ evidence }) => evidence.some(({ analysis }) => analysis === "deals"));
  const section = dealsSection(subject, [...ofDeals, ...deals], notebook);
  if (section.blocks.length === 0) return [];
  const address = "deals/index";
  const sections = [section, sourcesSection(notebook), closing(edition, address)];
  const list = wholePage({ kind: "deals", address, summary: ofDeals[0] ?? null, edition, sections });
  return [list, ...packages.map((view) => packagePage(subject, edition, packages, view))];
}

function packagePage(
  { dossier, findings }: BriefingSubject,
  edition: Edition,
  packages: readonly PackageView[],
  view: PackageView,
): Page {
  const notebook = openNotebook(dossier);
  const own = findings.filter(({ about: [first] }) => first === view.id);
  const address = `deals/${view.id}`;
  const others = packages.filter(({ id }) => id !== view.id);
  const sections: Section[] = [
    { id: "findingsOnPackage", blocks: findingsBlock(own, notebook) },
    { id: "package", blocks: [{ kind: "package", ...citedPackage(view, notebook) }] },
    sourcesSection(notebook),
    {
      id: "otherPackages",
      blocks:
        others.length === 0
          ? []
          : [
              {
                kind: "read-on",
                topics: others.map(({ id, name }) => ({ name, page: `deals/${id}` })),
              },
            ],
    },
    closing(edition, address),
  ];
  return wholePage({
    kind: "package",
    address,
    about: view.name,
    summary: own[0] ?? null,
    edition,
    sections,
  });
}
