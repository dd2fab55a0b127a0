import { isAfter } from "../dates.ts";
import { readable } from "../reading/draft.ts";
import type { Claim, Source } from "../schema/record.ts";
import { type Checking, checkMember, checkReference, type Path } from "./checking.ts";
import { checkChoice } from "./choices.ts";

/** References within the record: people, parties, rounds, events, claims, instruments, deadlines, assessments. */
export function checkRecord(checking: Checking): void {
  checkPeopleAndParties(checking);
  checkRounds(checking);
  checkClaims(checking);
  const { draft } = checking;
  for (const [event, index] of readable(draft.events)) {
    checkList(checking, "party", event.parties, ["events", index, "parties"]);
    checkList(checking, "issue", event.issues, ["events", index, "issues"]);
  }
  for (const [instrument, index] of readable(draft.instruments)) {
    const path = ["instruments", index];
    checkList(checking, "party", instrument.parties, [...path, "parties"]);
    for (const [entry, at] of (instrument.status ?? []).entries()) {
      checkReference(checking, "party", at.by, [...path, "status", entry, "by"]);
    }
    for (const [entry, provision] of (instrument.provisions ?? []).entries()) {
      checkProvision(checking, provision, [...path, "provisions", entry]);
    }
  }
  for (const [deadline, index] of readable(draft.deadlines)) {
    checkReference(checking, "instrument", deadline.instrument, ["deadlines", index, "instrument"]);
  }
  for (const [assessment, index] of readable(draft.assessments)) {
    checkReference(checking, "issue", assessment.issue, ["assessments", index, "issue"]);
  }
}

function checkPeopleAndParties(checking: Checking): void {
  for (const [person, index] of readable(checking.draft.people)) {
    checkList(checking, "claim", person.profile, ["people", index, "profile"]);
    for (const [entry, office] of (person.offices ?? []).entries()) {
      checkReference(checking, "party", office.of, ["people", index, "offices", entry, "of"]);
    }
  }
  for (const [party, index] of readable(checking.draft.parties)) {
    const path = ["parties", index];
    checkReference(checking, "party", party.belongsTo, [...path, "belongsTo"]);
    for (const [entry, role] of (party.roles ?? []).entries()) {
      checkList(checking, "round", role.rounds, [...path, "roles", entry, "rounds"]);
    }
    for (const [entry, delegate] of (party.delegation ?? []).entries()) {
      checkReference(checking, "person", delegate.person, [...path, "delegation", entry, "person"]);
    }
  }
}

function checkRounds(checking: Checking): void {
  for (const [round, index] of readable(checking.draft.rounds)) {
    const path = ["rounds", index];
    checkList(checking, "party", round.mediators, [...path, "mediators"]);
    checkList(checking, "issue", round.agenda, [...path, "agenda"]);
    for (const [entry, offer] of (round.offers ?? []).entries()) {
      checkReference(checking, "party", offer.by, [...path, "offers", entry, "by"]);
      checkChoice(checking, offer.package, [...path, "offers", entry, "package"]);
    }
  }
}

function checkClaims(checking: Checking): void {
  const sources = new Map(readable(checking.draft.sources).map(([source]) => [source.id, source]));
  for (const [claim, index] of readable(checking.draft.claims)) {
    const path = ["claims", index];
    checkReference(checking, "source", claim.source, [...path, "source"]);
    checkKnown(checking, claim, sources.get(claim.source), [...path, "knownFrom"]);
    checkReference(checking, "entry", claim.subject, [...path, "subject"]);
    checkList(checking, "claim", claim.contradicts, [...path, "contradicts"]);
    if (claim.contradicts?.includes(claim.id)) {
      checking.report("claim-contradicts-itself", [...path, "contradicts"], { claim: claim.id });
    }
  }
}

/** Nobody knows a claim before anybody could read it in its source; of a date without a day, only what is certain counts. */
function checkKnown(checking: Checking, claim: Claim, source: Source | undefined, path: Path): void {
  const published = source?.knownFrom ?? source?.published;
  const { id, knownFrom } = claim;
  if (published === undefined || knownFrom === undefined || !isAfter(published, knownFrom)) return;
  const values = { claim: id, knownFrom, source: claim.source, published };
  checking.report("known-before-source", path, values);
}

function checkProvision(
  checking: Checking,
  provision: { issue?: string | undefined; option?: string | undefined },
  path: Path,
): void {
  checkReference(checking, "issue", provision.issue, [...path, "issue"]);
  const options = checking.known.optionsOf.get(provision.issue ?? "");
  if (options === undefined || provision.option === undefined) return;
  checkMember(checking, "option", options, provision.option, [...path, "option"]);
}

function checkList(
  checking: Checking,
  kind: "party" | "issue" | "claim" | "round",
  found: readonly string[] | undefined,
  path: Path,
): void {
  for (const [index, id] of (found ?? []).entries()) checkReference(checking, kind, id, [...path, index]);
}
