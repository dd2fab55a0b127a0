import type { Text } from "../../dossier/schema/primitives.ts";
import { languages } from "../../language/index.ts";
import type { BriefingSubject } from "../briefing.ts";
import type { Edition, NegotiationView, Page } from "../document.ts";
import { editionOf } from "../edition.ts";
import { openNotebook } from "../notes.ts";
import { changesBlock } from "../sections/changes.ts";
import { sortFindings } from "../sections/sorted-findings.ts";
import { wholePage } from "./whole-page.ts";

/** The most that is told as new of one negotiation among several. */
const mostChanges = 3;

/** What the latest view of a dossier says in brief. */
export function negotiationOf(subject: BriefingSubject, base: string): NegotiationView {
  const { dossier, asOf, earlier, findings } = subject;
  const { next, standing, key } = sortFindings(findings);
  const [block] = changesBlock(dossier, asOf, earlier, openNotebook(dossier));
  const told = [...next, ...standing.filter(({ message }) => message.key === "last-round")];
  return {
    base,
    edition: editionOf(subject),
    standing: told.length > 0 ? told : key.slice(0, 1),
    changes: block?.kind === "changes" ? block.changes.slice(0, mostChanges) : [],
  };
}

/** The first page of a site: every negotiation, the one that was told of last first. */
export function frontOf(negotiations: readonly [NegotiationView, ...NegotiationView[]]): Page {
  const latestFirst = negotiations.toSorted((left, right) =>
    left.edition.date < right.edition.date ? 1 : -1,
  );
  const [{ edition }] = negotiations;
  const newest = latestFirst[0]?.edition.date ?? edition.date;
  return wholePage({
    kind: "front",
    address: "index",
    edition: {
      title: siteTitle(),
      headline: null,
      asOf: null,
      date: newest,
      dossierLanguage: "en",
      fingerprint: edition.fingerprint,
      engine: edition.engine,
      topics: [],
    } satisfies Edition,
    sections: [{ id: "negotiations", blocks: [{ kind: "negotiations", negotiations: latestFirst }] }],
  });
}

function siteTitle(): Text {
  return Object.fromEntries(languages.map(({ tag, messages }) => [tag, messages.site.title]));
}
