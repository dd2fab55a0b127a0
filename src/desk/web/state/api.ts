import { queryOptions } from "@tanstack/react-query";
import type { DealsResult, Positions } from "../../../analysis/deals/result.ts";
import type { RecordResult } from "../../../analysis/record/result.ts";
import type { RoadmapResult } from "../../../analysis/roadmap/result.ts";
import type { Outcome } from "../../../analysis/run.ts";
import type {
  DossierAnswer,
  EvidenceAnswer,
  FindingsAnswer,
  ModelAnswer,
  PackagesAnswer,
  QuestionsAnswer,
} from "../../server/answer-types.ts";
import type { BriefingAnswer } from "../../server/briefing/answer.ts";
import type { ContentAnswer } from "../../server/workspace-types.ts";
import { currentEdition, draft, type Edition } from "./draft-window.ts";

/** Where the reader stands, as the API is asked. */
export interface Standpoint extends Edition {
  readonly asOf: string | undefined;
  readonly positions: Positions;
}

/** An answer that is not one: nothing at that address, or the server is out of reach (`status` undefined). */
export interface Refusal {
  readonly status: number | undefined;
}

type Parameters = Readonly<Record<string, string | undefined>>;

/**
 * Asks from a standpoint. An answer about a draft belongs to the edition it was asked for only where nothing was changed meanwhile: otherwise it is
 * asked again, or given up where another edition is shown by now.
 */
async function ask<Answer>(address: string, parameters: Parameters, signal: AbortSignal): Promise<Answer> {
  const { edition, ...asked } = parameters;
  if (asked.draft === undefined) return askOnce(address, asked, signal);
  for (;;) {
    await draft.settled();
    const before = draft.shown();
    const answer = await askOnce<Answer>(address, asked, signal).catch((error: Refusal) => error);
    if (currentEdition().edition !== edition) throw Object.assign(new Error("superseded"), { status: 409 });
    const after = draft.shown();
    if (before.edits !== after.edits) continue;
    if (answer instanceof Error) throw answer;
    return answer as Answer;
  }
}

async function askOnce<Answer>(address: string, asked: Parameters, signal: AbortSignal): Promise<Answer> {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(`/api/${address}?${new URLSearchParams(given)}`, { signal }).catch(
    () => undefined,
  );
  // 204: the draft changed while the server was at it.
  if (!response?.ok || response.status === 204)
    throw Object.assign(new Error(`${address}: ${response?.status}`), { status: response?.status });
  return (await response.json()) as Answer;
}

function query<Answer>(address: string, parameters: Parameters) {
  return queryOptions({
    queryKey: [address, parameters],
    queryFn: ({ signal }) => ask<Answer>(address, parameters, signal),
  });
}

export const dossierQuery = ({ positions: _, ...at }: Standpoint) => query<DossierAnswer>("dossier", at);

export const dealsQuery = (at: Standpoint) => query<Outcome<DealsResult>>("analyses/deals", { ...at });

/** A roadmap under settings of its own: a package's steps, a plan, other figures. */
export const roadmapQuery = ({ positions: _, ...at }: Standpoint, settings: object) =>
  query<Outcome<RoadmapResult>>("analyses/roadmap", { ...at, settings: JSON.stringify(settings) });

export const recordQuery = (at: Standpoint) => query<Outcome<RecordResult>>("analyses/record", { ...at });

export const findingsQuery = (at: Standpoint) => query<FindingsAnswer>("findings", { ...at });

export const packagesQuery = (at: Standpoint) => query<PackagesAnswer>("packages", { ...at });

/** The model depends on the date alone: whose word on red lines is taken is settled where a package is placed. */
export const modelQuery = ({ positions: _, ...at }: Standpoint) => query<ModelAnswer>("model", at);

/** Everything on file as it is written, whatever its date. */
export const contentQuery = (edition: Edition) => query<ContentAnswer>("content", { ...edition });

/** What would be published in a language, drafts included where they are asked for. */
export const briefingQuery = ({ positions: _, ...at }: Standpoint, lang: string, drafts: "yes" | "no") =>
  query<BriefingAnswer>("briefing", { ...at, lang, drafts });

/** What a party is best asked next. */
export const questionsQuery = ({ positions: _, ...at }: Standpoint, party: string) =>
  query<QuestionsAnswer>("questions", { ...at, party });

export const evidenceQuery = (at: Standpoint, analysis: string, path: string) =>
  query<EvidenceAnswer>("evidence", { ...at, analysis: analysis === "" ? undefined : analysis, path });
