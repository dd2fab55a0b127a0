import type { DealsResult } from "../analysis/deals/result.ts";
import type { Confidence } from "../analysis/deals/sampling/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { JudgementWords } from "../language/finding-values.ts";
import type { Draft } from "./draft.ts";
import { issueName, partyName } from "./grounds.ts";

/** What preference sets say of the headline: between what the zone lies, and whether the reference point holds. */
export function sampledDrafts(
  dossier: Dossier,
  { parties: about, sampled, solutions }: DealsResult,
): Draft[] {
  if (sampled === null) return [];
  const drafts: Draft[] = [];
  if (sampled.zone !== null) {
    const { low, median, high, none } = sampled.zone;
    const values = { sets: sampled.sets, low, median, high, none: none.share };
    drafts.push({ message: { key: "zone-range", values }, weight: 0.95, about, paths: ["sampled.zone"] });
  }
  const nash = sampled.solutions?.nash[0];
  if (nash !== undefined && solutions?.nash.length === 1) {
    const values = { share: nash.share, hangsOn: nash.hangsOn && judgementWords(dossier, nash.hangsOn) };
    const paths = ["sampled.solutions.nash.0.share"];
    drafts.push({ message: { key: "reference-point-held", values }, weight: 0.39, about, paths });
  }
  return drafts;
}

function judgementWords(dossier: Dossier, on: NonNullable<Confidence["hangsOn"]>): JudgementWords {
  const party = partyName(dossier, on.party);
  if (on.kind === "noDeal" || on.issue === null) return { kind: "noDeal", party };
  const issue = issueName(dossier, on.issue);
  if (on.kind === "weight") return { kind: "weight", party, issue };
  const found = dossier.issues.find(({ id }) => id === on.issue);
  const named =
    found?.kind === "options" ? found.options.find(({ id }) => id === on.option)?.name : undefined;
  return { kind: "value", party, issue, option: named ?? String(on.option) };
}
