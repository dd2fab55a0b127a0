import { dealsRests } from "../analysis/deals/rests.ts";
import type { DealsResult } from "../analysis/deals/result.ts";
import { dealsSamples } from "../analysis/deals/samples.ts";
import { isOverSets } from "../analysis/over-sets.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { countIllustrative, groundsOf, partyName } from "./grounds.ts";
import { homeFindings } from "./home.ts";
import { packageFindings } from "./packages.ts";
import { redLineWords } from "./red-line.ts";
import { sampledDrafts } from "./sampled.ts";

/** What the space of packages says: the headline for the positions chosen, consent at home, both readings, public lines, named packages, reference points. */
export function dealsFindings(dossier: Dossier, result: DealsResult): Finding[] {
  const drafts = [
    headline(dossier, result),
    ...homeFindings(dossier, result),
    ...sampledDrafts(dossier, result),
    ...bothReadings(result),
    ...openings(dossier, result),
    ...packageFindings(dossier, result),
    ...referencePoint(dossier, result),
    ...illustrative(dossier, result),
    ...noDealValues(dossier, result),
  ];
  return drafts.map((draft) => ground(dossier, result, draft));
}

function ground(
  dossier: Dossier,
  result: DealsResult,
  { message, weight, about, paths, mark }: Draft,
): Finding {
  const samples = Math.max(0, ...paths.map((path) => dealsSamples(result, path)));
  const rests = behind(result, paths);
  const { sources, illustrative } = groundsOf(dossier, rests);
  return {
    id: [message.key, ...(mark === undefined ? about : [mark])].join(":"),
    weight,
    about,
    message,
    evidence: paths.map((path) => ({ analysis: "deals", path })),
    rests,
    confidence: { basis: basisOf(paths, samples), samples, illustrative },
    sources,
  };
}

function basisOf(paths: readonly string[], samples: number): Finding["confidence"]["basis"] {
  if (paths.some(isOverSets)) return "sets";
  return samples > 0 ? "sampled" : "exact";
}

/** Addresses of all that the values at these paths rest on, each once. */
function behind(result: DealsResult, paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => dealsRests(result, path) ?? []))];
}

function headline(dossier: Dossier, result: DealsResult): Draft {
  const { positions, parties: about, feasible: packages, zones } = result;
  const { acceptable, efficient } = zones[positions];
  const parties = about.map((id) => partyName(dossier, id));
  const zone = `zones.${positions}`;
  if (acceptable === 0) {
    const message = { key: "no-overlap", values: { parties, positions, packages } } as const;
    return { message, weight: 1, about, paths: [`${zone}.acceptable`, "feasible"] };
  }
  const values = { parties, positions, acceptable, packages, efficient, askedAtHome: result.home !== null };
  const paths = [`${zone}.acceptable`, `${zone}.efficient`, "feasible"];
  return { message: { key: "overlap", values }, weight: 1, about, paths };
}

/** Both readings of the red lines; where nobody has drawn a line in public only, there is one reading and nothing to compare. */
function bothReadings(result: DealsResult): Draft[] {
  const { parties: about, zones, redLines } = result;
  if (!redLines.some(({ basis }) => basis === "declared")) return [];
  const values = { declared: zones.declared.acceptable, assessed: zones.assessed.acceptable };
  const paths = ["zones.declared.acceptable", "zones.assessed.acceptable"];
  return [{ message: { key: "positions-and-limits", values }, weight: 0.9, about, paths }];
}

function openings(dossier: Dossier, result: DealsResult): Draft[] {
  return result.openings.map(({ party, redLine, acceptable }, at) => {
    const line = redLineWords(dossier, redLine);
    const values = { party: partyName(dossier, party), line, acceptable };
    // A line that opens nothing by itself is worth knowing, but less than one that does.
    const opens = acceptable !== 0 && acceptable !== result.zones.declared.acceptable;
    return {
      message: { key: "position-not-limit", values },
      weight: opens ? 0.8 : 0.35,
      about: [party],
      mark: redLine,
      paths: [`openings.${at}.acceptable`, `openings.${at}.redLine`],
    };
  });
}

function referencePoint(dossier: Dossier, result: DealsResult): Draft[] {
  const { parties: about, solutions, zones, positions, centres } = result;
  const nash = solutions?.nash[0];
  if (!solutions || nash === undefined) return [];
  const values = about.map((id, at) => ({
    party: partyName(dossier, id),
    value: nash.values[at] ?? 0,
    noDeal: centres[at]?.noDeal?.value ?? 0,
  }));
  if (values.some(({ value, noDeal }) => value <= noDeal)) {
    const efficient = zones[positions].efficient ?? 0;
    const paths = ["solutions.nash", `zones.${positions}.efficient`];
    const message = { key: "nash-undiscriminating", values: { efficient } } as const;
    return [{ message, weight: 0.4, about, paths }];
  }
  const ties = solutions.nash.length;
  const paths = ["solutions.nash.0.values", ...about.map((_, at) => `centres.${at}.noDeal.value`)];
  return [{ message: { key: "nash-point", values: { values, ties } }, weight: 0.4, about, paths }];
}

function illustrative(dossier: Dossier, result: DealsResult): Draft[] {
  const paths = ["centres", "redLines", "linkages"];
  const rests = behind(result, paths);
  const some = countIllustrative(dossier, rests);
  if (some === 0) return [];
  const values = { statements: rests.length, illustrative: some };
  const message = { key: "illustrative-judgements", values } as const;
  return [{ message, weight: 0.7, about: result.parties, paths }];
}

function noDealValues(dossier: Dossier, { centres }: DealsResult): Draft[] {
  return centres.flatMap(({ party, noDeal }, at) => {
    if (noDeal?.how !== "worst-signed") return [];
    const values = { party: partyName(dossier, party), value: noDeal.value };
    const message = { key: "no-deal-at-worst-signed", values } as const;
    const paths = [`centres.${at}.noDeal.value`];
    return [{ message, weight: 0.3, about: [party], paths }];
  });
}
