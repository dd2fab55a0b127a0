import { useQuery } from "@tanstack/react-query";
import { createContext, use, useEffect, useRef } from "react";
import type { DealsResult } from "../../../analysis/deals/result.ts";
import type { Outcome } from "../../../analysis/run.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { DossierAnswer, FindingsAnswer, PackagesAnswer } from "../../server/answer-types.ts";
import { dealsQuery, dossierQuery, findingsQuery, packagesQuery, type Standpoint } from "./api.ts";

/** Everything read from one standpoint. What has not come yet is undefined; nothing in it is from another date or reading. */
export interface Reading {
  readonly standpoint: Standpoint;
  readonly answer: DossierAnswer | undefined;
  readonly deals: Outcome<DealsResult> | undefined;
  readonly findings: FindingsAnswer | undefined;
  readonly packages: PackagesAnswer | undefined;
  /** Whether part of it could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * What to show from a standpoint: on first sight whatever has come so far; after that the last reading as a whole until the new one
 * is complete, because a result of one date beside the names of another would be wrong, not just late.
 */
export function useReading(standpoint: Standpoint): {
  readonly reading: Reading;
  readonly changing: boolean;
} {
  const latest = useRef<Reading>(undefined);
  const dossier = useQuery(dossierQuery(standpoint));
  // Nothing is asked of a dossier that cannot be read.
  const enabled = dossier.data?.dossier !== undefined;
  const deals = useQuery({ ...dealsQuery(standpoint), enabled });
  const findings = useQuery({ ...findingsQuery(standpoint), enabled });
  const packages = useQuery({ ...packagesQuery(standpoint), enabled });
  const parts = [dossier, deals, findings, packages];
  const reading: Reading = {
    standpoint,
    answer: dossier.data,
    deals: deals.data,
    findings: findings.data,
    packages: packages.data,
    failed: [dossier, deals, findings].some(({ isError }) => isError),
    retry: () => {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  };
  const complete =
    dossier.isError || (dossier.isSuccess && !enabled) || parts.every(({ isPending }) => !isPending);
  useEffect(() => {
    if (complete) latest.current = reading;
  });
  const shown = complete ? reading : (latest.current ?? reading);
  return { reading: shown, changing: !complete };
}

/** A reading whose dossier could be read. */
export interface ShownReading extends Reading {
  readonly answer: DossierAnswer;
  readonly dossier: Dossier;
}

export const ReadingContext = createContext<ShownReading | undefined>(undefined);

/** The reading on show, for everything below the frame. */
export function useShown(): ShownReading {
  const shown = use(ReadingContext);
  if (shown === undefined) throw new Error("useShown: outside the frame");
  return shown;
}
