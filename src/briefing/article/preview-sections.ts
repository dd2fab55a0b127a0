import { firstDay, lastDay } from "../../dossier/dates.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import type { Round } from "../../dossier/schema/record.ts";
import type { FindingKey } from "../../language/finding-values.ts";
import type { Language } from "../../language/language.ts";
import type { PreviewSection } from "../../language/site-words.ts";
import type { BriefingSubject } from "../briefing.ts";
import { openNotebook } from "../notes.ts";
import { readerOf } from "../reader.ts";
import { isSound } from "../sections/changes.ts";
import { partyViews } from "../sections/people.ts";
import { referred } from "./references.ts";

/** The most events told as background, and claims told on one thing. */
const most = { events: 6, claims: 4 };

/** Parts of the article ahead of a round, each with its lines; a part on which nothing is on file has none. */
export function sectionsOf(
  subject: BriefingSubject,
  round: Round,
  language: Language,
): readonly (readonly [title: string, lines: readonly string[]])[] {
  const { dossier } = subject;
  const { preview } = language.messages.site;
  const reader = readerOf(language, dossier.language);
  const issues = dossier.issues.filter(({ id }) => round.agenda?.includes(id));
  const agenda = issues.map(({ id }) => id);
  const titled = (section: PreviewSection, lines: readonly string[]) => [preview[section], lines] as const;
  return [
    titled("background", background(subject, agenda)),
    titled("why", findings(subject, ["next-round", "positions-and-limits"])),
    titled(
      "agenda",
      agenda.map((id) => `- {issue:${id}}`),
    ),
    titled("table", seats(subject)),
    ...issues.map(
      ({ id, name, sources = [] }) => [reader.choose(name).text, claimsOn(subject, [id], sources)] as const,
    ),
    titled("hosts", hosts(subject)),
    titled("home", [
      ...findings(subject, ["consent-at-home", "review-at-home"]),
      ...claimsOn(subject, factions(subject), polls(subject)),
    ]),
    titled("agreement", findings(subject, ["overlap", "no-overlap"])),
    titled(
      "breakdown",
      dossier.deadlines.map(({ id }) => `- {date:${id}}: {deadline:${id}}`),
    ),
    titled("watch", [`- {date:${round.id}}${round.place === undefined ? "" : `: {place:${round.id}}`}`]),
    titled("closing", agenda.length === 0 ? [] : [agenda.map((id) => `{issue:${id}}`).join(" — ")]),
  ];
}

/** What happened on the issues of the agenda, and what the last round brought. */
function background({ dossier, findings: found }: BriefingSubject, agenda: readonly Id[]): string[] {
  const touching = dossier.events.filter(({ issues = [] }) => issues.some((id) => agenda.includes(id)));
  const latest = touching
    .toSorted((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1))
    .slice(-most.events);
  const last = found.some(({ message }) => message.key === "last-round") ? ["- {finding:last-round}"] : [];
  return [...latest.map(({ id }) => `- {date:${id}}: {event:${id}}`), ...last];
}

function findings(subject: BriefingSubject, keys: readonly FindingKey[]): string[] {
  const found = keys.filter((key) => subject.findings.some(({ message }) => message.key === key));
  return found.map((key) => `- {finding:${key}}`);
}

function seats(subject: BriefingSubject): string[] {
  const { dossier, asOf } = subject;
  const views = partyViews(dossier, asOf, openNotebook(dossier));
  return views.flatMap(({ id, people }) => {
    const seated = people.filter(({ delegation }) => delegation !== null);
    const names = seated.map((person) => {
      const held = referred(subject, { kind: "office", id: person.id, line: 0 });
      return held === undefined ? `{person:${person.id}}` : `{person:${person.id}} ({office:${person.id}})`;
    });
    return names.length === 0 ? [] : [`- {party:${id}}: ${names.join(", ")}`];
  });
}

/** Claims about these things, or with these ids, that nothing on file overtakes; the best founded first. */
function claimsOn({ dossier }: BriefingSubject, about: readonly Id[], ids: readonly Id[]): string[] {
  const isMeant = (claim: { id: Id; subject?: Id | undefined }) =>
    ids.includes(claim.id) || (claim.subject !== undefined && about.includes(claim.subject));
  const sound = dossier.claims.filter((claim) => isMeant(claim) && isSound(dossier, claim));
  const best = sound.toSorted((left, right) => (left.credibility ?? 3) - (right.credibility ?? 3));
  return best.slice(0, most.claims).map(({ id }) => `- {claim:${id}}`);
}

function hosts({ dossier, asOf }: BriefingSubject): string[] {
  const day = asOf === null ? undefined : lastDay(asOf);
  const parties = dossier.parties.filter(({ roles = [] }) =>
    roles.some(
      ({ role, from }) =>
        (role === "mediator" || role === "host") &&
        (from === undefined || day === undefined || firstDay(from) <= day),
    ),
  );
  return parties.map(({ id }) => `- {party:${id}}`);
}

/** Whoever belongs to a principal: bodies and groups at home. */
function factions({ dossier }: BriefingSubject): Id[] {
  return dossier.parties.filter(({ belongsTo }) => belongsTo !== undefined).map(({ id }) => id);
}

function polls({ dossier }: BriefingSubject): Id[] {
  return dossier.claims.filter(({ poll }) => poll !== undefined).map(({ id }) => id);
}
