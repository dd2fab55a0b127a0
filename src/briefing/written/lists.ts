import type { PackageOption } from "../deal-views.ts";
import type { Edition, ListedArticle, PageKind, Topic } from "../document.ts";
import { headlineText } from "../headline-text.ts";
import type { Reader } from "../reader.ts";
import type { IssueView, Listed, Reasoned } from "../record-views.ts";
import { direction } from "./issues.ts";
import type { Inlines, Piece } from "./piece.ts";
import { chosenText, dateText, noteMarks, prose, span, text } from "./prose.ts";

/** Briefings by date, each under its headline. */
export function briefings(reader: Reader, found: readonly Listed[], edition: Edition): Piece {
  const items = found.map(({ address, date, headline }) => ({
    content: [
      span("when", dateText(reader, date)),
      " ",
      {
        kind: "page" as const,
        to: address,
        content: prose(reader, headlineText(reader, headline, edition)),
      },
    ],
  }));
  return { kind: "list", role: "plain", items };
}

/** Articles in the reader's language, the latest first; nothing where there is none. */
export function articleList(reader: Reader, found: readonly ListedArticle[]): readonly Piece[] {
  const own = found.filter(({ only }) => only.includes(reader.language.tag));
  const items = own.map(({ address, date, headline }) => ({
    content: [
      span("when", dateText(reader, date)),
      " ",
      { kind: "page" as const, to: address, content: text(reader, headline) },
    ],
  }));
  return items.length === 0 ? [] : [{ kind: "list", role: "plain", items }];
}

/** The pages of a dossier, each with what it holds. */
export function pages(reader: Reader, kinds: readonly PageKind[], edition: Edition): Piece {
  const { site } = reader.words;
  const entries = kinds.flatMap((kind) => {
    if (kind === "index" || !(kind in site.page)) return [];
    const name = site.page[kind as keyof typeof site.page];
    const about = site.about[kind as keyof typeof site.about]({ title: edition.title }, reader.f);
    const link: Inlines = [{ kind: "page", to: `${kind}/index`, content: [name] }];
    return [{ term: link, content: [{ kind: "paragraph" as const, content: prose(reader, about) }] }];
  });
  return { kind: "terms", entries };
}

/** A closing sentence that leads on to what the page is about. */
export function readOn(reader: Reader, topics: readonly Topic[]): Piece {
  const places = topics.map((_, place) => `\u{E000}${place}\u{E001}`);
  const sentence = `${reader.words.site.readOn} ${reader.f.list(places)}`;
  const content = sentence.split(/(\u{E000}\d+\u{E001})/u).flatMap((part): Inlines => {
    const topic = /^\u{E000}(\d+)/u.exec(part)?.[1];
    const found = topic === undefined ? undefined : topics[Number(topic)];
    if (found === undefined) return part === "" ? [] : [part];
    return [{ kind: "page", to: found.page, content: text(reader, found.name) }];
  });
  return { kind: "paragraph", role: "more", content };
}

/** The issues as a table: where each stands today and where it is going. */
export function issueTable(reader: Reader, issues: readonly IssueView[]): Piece {
  const { deals, briefing } = reader.words;
  return {
    kind: "table",
    id: "issues",
    columns: [
      { id: "issue", label: [deals.issue] },
      { id: "today", label: [briefing.today] },
      { id: "trend", label: [briefing.trend] },
    ],
    groups: [
      {
        rows: issues.map(({ id, name, today, trend }) => ({
          cells: [
            { head: true, content: [{ kind: "page", to: `issues/${id}`, content: text(reader, name) }] },
            { content: today === null ? [] : chosenText(reader, today) },
            {
              content: trend === null ? [briefing.notAssessed] : direction(reader, trend),
              data: trend?.trend ?? null,
            },
          ],
        })),
      },
    ],
  };
}

/** What each named package chooses on one issue. */
export function packageOptions(reader: Reader, packages: readonly PackageOption[]): Piece {
  const { desk, deals } = reader.words;
  return {
    kind: "table",
    id: "packages",
    columns: [
      { id: "package", label: [desk.table.package] },
      { id: "option", label: [deals.option] },
    ],
    groups: [
      {
        rows: packages.map(({ package: { id, name }, what }) => ({
          cells: [
            { head: true, content: [{ kind: "page", to: `deals/${id}`, content: text(reader, name) }] },
            { content: chosenText(reader, what) },
          ],
        })),
      },
    ],
  };
}

/** Why something holds, each in its author's words. */
export function reasons(reader: Reader, found: readonly Reasoned[]): Piece {
  const items = found.map(({ reason, notes }) => ({
    content: [...text(reader, reason), ...noteMarks(notes)],
  }));
  return { kind: "list", role: "findings", items };
}
