import type { Cure } from "../analysis/roadmap/cures.ts";
import { roadmapRests } from "../analysis/roadmap/rests.ts";
import type { RoadmapResult } from "../analysis/roadmap/result.ts";
import { valueAt } from "../dossier/addresses.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Text } from "../dossier/schema/primitives.ts";
import type { CureWords, PartWords } from "../language/roadmap-words.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { groundsOf, partyName } from "./grounds.ts";

/** What a phased exchange says: whether leaving pays anywhere, what would cure it, whether it is worth starting, and how sure that is. */
export function roadmapFindings(dossier: Dossier, result: RoadmapResult): Finding[] {
  const drafts = [
    headline(dossier, result),
    ...lowered(dossier, result),
    ...completed(dossier, result),
    ...notWorth(dossier, result),
    ...ranges(dossier, result),
  ];
  return drafts.map((draft) => ground(dossier, result, draft));
}

function ground(dossier: Dossier, result: RoadmapResult, draft: Draft): Finding {
  const { message, weight, about, paths } = draft;
  const rests = [...new Set(paths.flatMap((path) => roadmapRests(result, path) ?? []))];
  const { sources, illustrative } = groundsOf(dossier, rests);
  const overRanges = paths.some((path) => path.startsWith("sampled"));
  const samples = overRanges ? (result.sampled?.samples ?? 0) : result.centreSamples;
  return {
    id: [message.key, ...about].join(":"),
    weight,
    about,
    message,
    evidence: paths.map((path) => ({ analysis: "roadmap", path })),
    rests,
    confidence: { basis: overRanges ? "ranges" : samples > 0 ? "sampled" : "exact", samples, illustrative },
    sources,
  };
}

function headline(dossier: Dossier, result: RoadmapResult): Draft {
  const { critical, parties, schedule, durationDays, given, exact, gap, largest } = result;
  if (critical === null) {
    const values = { steps: result.steps.length, phases: schedule.length, days: durationDays, given };
    const paths = ["largest", "order", "durationDays"];
    return { message: { key: "roadmap-holds", values }, weight: 0.58, about: parties, paths };
  }
  const values = {
    party: partyName(dossier, critical.party),
    amount: critical.temptation,
    step: critical.step === null ? null : partWords(dossier, result, critical.step),
    covertly: critical.by === "covertly",
    given,
    atLeast: exact || given || gap.largest.low >= largest ? null : gap.largest.low,
  };
  const paths = ["critical.temptation", `guarantees.${critical.party}`];
  return { message: { key: "guarantee-needed", values }, weight: 0.59, about: [critical.party], paths };
}

/** The most effective cure besides a guarantee from outside, which always is one; that, where there is no other. */
function lowered(dossier: Dossier, result: RoadmapResult): Draft[] {
  const at = result.cures.findIndex(({ kind }) => kind !== "guarantee");
  const place = at < 0 ? 0 : at;
  const cure = result.cures[place];
  if (cure === undefined) return [];
  const { guaranteeBefore: before, guaranteeAfter: after } = cure;
  const values = { cure: cureWords(dossier, result, cure), before, after };
  const paths = [`cures.${place}.guaranteeAfter`, `cures.${place}.amount`];
  return [{ message: { key: "guarantee-lowered", values }, weight: 0.57, about: [cure.party], paths }];
}

function completed(dossier: Dossier, { ends }: RoadmapResult): Draft[] {
  return ends.flatMap(({ party, afterCompletion: amount }, at) => {
    if (amount <= 0) return [];
    const message = {
      key: "completion-tempts",
      values: { party: partyName(dossier, party), amount },
    } as const;
    return [{ message, weight: 0.55, about: [party], paths: [`ends.${at}.afterCompletion`] }];
  });
}

function notWorth(dossier: Dossier, { ends }: RoadmapResult): Draft[] {
  return ends.flatMap(({ party, whole, noDeal, worthStarting }, at) => {
    if (worthStarting !== false || noDeal === null) return [];
    const values = { party: partyName(dossier, party), whole, noDeal };
    const paths = [`ends.${at}.whole`, `ends.${at}.noDeal`];
    return [{ message: { key: "not-worth-starting", values }, weight: 0.56, about: [party], paths }];
  });
}

function ranges(dossier: Dossier, { sampled, parties }: RoadmapResult): Draft[] {
  if (sampled === null) return [];
  const values = {
    samples: sampled.samples,
    share: sampled.selfEnforcing.share,
    hangsOn: sampled.hangsOn && labelOf(dossier, sampled.hangsOn.path),
  };
  const paths = ["sampled.selfEnforcing.share", ...(sampled.hangsOn ? ["sampled.hangsOn.path"] : [])];
  return [{ message: { key: "roadmap-over-ranges", values }, weight: 0.5, about: parties, paths }];
}

/** What the step or penalty at an address is called. */
function labelOf(dossier: Dossier, path: string): Text {
  const entry = path
    .split(".")
    .slice(0, path.startsWith("penalties") ? 3 : 2)
    .join(".");
  return (valueAt(dossier, entry) as { readonly what?: Text } | undefined)?.what ?? path;
}

/** A part of the result in the words of its step. */
export function partWords(dossier: Dossier, { steps }: RoadmapResult, part: string): PartWords {
  const told = steps.find((one) => one.part === part);
  const what = dossier.steps.find(({ id }) => id === told?.step)?.what ?? part;
  return { what, tranche: told?.tranche ?? 1, of: steps.filter(({ step }) => step === told?.step).length };
}

/** A cure in words that sentences are made from. */
export function cureWords(dossier: Dossier, result: RoadmapResult, cure: Cure): CureWords {
  const { kind, step, with: others, party, amount } = cure;
  return {
    kind,
    step: step === null ? null : partWords(dossier, result, step),
    others: others.length,
    party: partyName(dossier, party),
    amount,
  };
}
