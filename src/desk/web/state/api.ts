import { queryOptions } from "@tanstack/react-query";
import type { DealsResult, Positions } from "../../../analysis/deals/result.ts";
import type { RecordResult } from "../../../analysis/record/result.ts";
import type { Outcome } from "../../../analysis/run.ts";
import type {
  DossierAnswer,
  EvidenceAnswer,
  FindingsAnswer,
  ModelAnswer,
  PackagesAnswer,
} from "../../server/answer-types.ts";

/** Where the reader stands, as the API is asked. */
export interface Standpoint {
  readonly asOf: string | undefined;
  readonly positions: Positions;
}

/** An answer that is not one: nothing at that address, or the server is out of reach (`status` undefined). */
export interface Refusal {
  readonly status: number | undefined;
}

async function ask<Answer>(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(`/api/${address}?${new URLSearchParams(given)}`).catch(() => undefined);
  if (!response?.ok)
    throw Object.assign(new Error(`${address}: ${response?.status}`), { status: response?.status });
  return (await response.json()) as Answer;
}

function query<Answer>(address: string, parameters: Readonly<Record<string, string | undefined>>) {
  return queryOptions({
    queryKey: [address, parameters],
    queryFn: () => ask<Answer>(address, parameters),
  });
}

export const dossierQuery = ({ asOf }: Standpoint) => query<DossierAnswer>("dossier", { asOf });

export const dealsQuery = (at: Standpoint) => query<Outcome<DealsResult>>("analyses/deals", { ...at });

export const recordQuery = (at: Standpoint) => query<Outcome<RecordResult>>("analyses/record", { ...at });

export const findingsQuery = (at: Standpoint) => query<FindingsAnswer>("findings", { ...at });

export const packagesQuery = (at: Standpoint) => query<PackagesAnswer>("packages", { ...at });

/** The model depends on the date alone: whose word on red lines is taken is settled where a package is placed. */
export const modelQuery = ({ asOf }: Standpoint) => query<ModelAnswer>("model", { asOf });

export const evidenceQuery = (at: Standpoint, analysis: string, path: string) =>
  query<EvidenceAnswer>("evidence", { ...at, analysis: analysis === "" ? undefined : analysis, path });
