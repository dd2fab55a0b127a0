import { type BriefingSubject, draftedFront, editionOf, isSound, referred } from "../briefing/index.ts";
import { compareStates, type EntryChange } from "../change/index.ts";
import { referencesIn } from "../dossier/article/read.ts";
import { firstDay } from "../dossier/dates.ts";
import type { Language } from "../language/language.ts";

/** The most claims and the most conclusions that a day's article tells. */
const most = { claims: 12, findings: 6 };

/** Sections of a dossier whose new entries are told, in this order, and the references that tell them. */
const told: readonly (readonly [section: string, lineOf: (id: string) => string])[] = [
  ["rounds", (id) => `- {date:${id}}: {outcome:${id}}`],
  ["events", (id) => `- {date:${id}}: {event:${id}}`],
  ["deadlines", (id) => `- {date:${id}}: {deadline:${id}}`],
  ["claims", (id) => `- {claim:${id}}`],
];

/**
 * Drafts the day's article from what changed since an earlier view, in one language: what is new on record, what follows from it, what comes
 * next. Undefined where nothing that everyone may see has changed. A person edits and reviews it.
 */
export function draftDaily(
  before: BriefingSubject,
  after: BriefingSubject,
  language: Language,
): { id: string; text: string } | undefined {
  const { record, conclusions } = compareStates(before, after);
  const fresh = record.filter(({ kind }) => kind !== "removed");
  const news = told.flatMap(([section, lineOf]) => {
    const ids = idsIn(fresh, section, after);
    const chosen = section === "claims" ? ids.slice(0, most.claims) : ids;
    return chosen.map(lineOf).filter((line) => isWhole(line, after));
  });
  const follows = conclusions
    .flatMap((change) => ("after" in change ? [change.after] : []))
    .slice(0, most.findings)
    // A reference by key leads to the weightiest finding of that kind; the others are not told twice in its words.
    .filter(({ id, message }) => after.findings.find((one) => one.message.key === message.key)?.id === id)
    .map(({ message }) => `- {finding:${message.key}}`)
    .filter((line) => isWhole(line, after));
  if (news.length + follows.length === 0) return undefined;
  const { section } = language.messages.briefing;
  const next = "- {finding:next-round}";
  const parts = [
    [section.changes, news],
    [section.key, follows],
    [section.next, isWhole(next, after) && !follows.includes(next) ? [next] : []],
  ] as const;
  const body = parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `## ${title}\n\n${lines.join("\n")}`)
    .join("\n\n");
  const topics = fresh.flatMap(({ section: of, path }) =>
    of === "issues" ? [path.split(".")[1] ?? ""] : [],
  );
  const front = draftedFront(after, language, { body, topics });
  return { id: `daily-${editionOf(after).date}`, text: `${front}\n${body}\n` };
}

/** Entries of a section that are new or say something else, the earliest first; of claims only what nothing on file overtakes. */
function idsIn(changes: readonly EntryChange[], section: string, { dossier }: BriefingSubject): string[] {
  const ids = changes.flatMap((one) => (one.section === section ? [one.path.split(".")[1] ?? ""] : []));
  const dayOf = (id: string) => {
    const dated = [...dossier.rounds, ...dossier.events].find((one) => one.id === id);
    return dated === undefined ? "" : firstDay(dated.from);
  };
  const sound = ids.filter((id) => {
    const claim = section === "claims" ? dossier.claims.find((one) => one.id === id) : undefined;
    return claim === undefined || isSound(dossier, claim);
  });
  return sound.toSorted((left, right) => (dayOf(left) < dayOf(right) ? -1 : 1));
}

/** Whether each reference of a line leads somewhere. */
function isWhole(line: string, subject: BriefingSubject): boolean {
  return referencesIn(line).every((reference) => referred(subject, reference) !== undefined);
}
