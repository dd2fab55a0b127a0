import { useQuery } from "@tanstack/react-query";
import { createContext, use, useEffect, useRef } from "react";
import type { DealsResult } from "../../../analysis/deals/result.ts";
import type { RecordResult } from "../../../analysis/record/result.ts";
import type { Outcome } from "../../../analysis/run.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import type { DossierAnswer, FindingsAnswer, PackagesAnswer } from "../../server/answer-types.ts";
import type { Part } from "../pages.ts";
import {
  dealsQuery,
  dossierQuery,
  findingsQuery,
  packagesQuery,
  recordQuery,
  type Standpoint,
} from "./api.ts";

/** Everything read from one standpoint. What has not come yet is undefined; nothing in it is from another date or reading. */
export interface Reading {
  readonly standpoint: Standpoint;
  readonly answer: DossierAnswer | undefined;
  readonly deals: Outcome<DealsResult> | undefined;
  readonly findings: FindingsAnswer | undefined;
  readonly packages: PackagesAnswer | undefined;
  /** What is wrong in the record, if anything. */
  readonly record: Outcome<RecordResult> | undefined;
  /** Whether part of it could not be had. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * What to show from a standpoint, as far as the page on show needs it: on first sight whatever has come so far; after that the last reading as a whole until the new one
 * is complete, because a result of one date beside the names of another would be wrong, not just late.
 */
export function useReading(
  standpoint: Standpoint,
  needs: ReadonlySet<Part>,
): {
  readonly reading: Reading;
  readonly changing: boolean;
} {
  const latest = useRef<Reading>(undefined);
  const dossier = useQuery(dossierQuery(standpoint));
  // Nothing is asked of a dossier that cannot be read.
  const enabled = dossier.data?.dossier !== undefined;
  const deals = useQuery({ ...dealsQuery(standpoint), enabled: enabled && needs.has("deals") });
  const findings = useQuery({ ...findingsQuery(standpoint), enabled: enabled && needs.has("findings") });
  const packages = useQuery({ ...packagesQuery(standpoint), enabled: enabled && needs.has("packages") });
  const record = useQuery({ ...recordQuery(standpoint), enabled: enabled && needs.has("record") });
  const parts = { deals, findings, packages, record };
  const needed = [...needs].map((part) => parts[part]);
  const reading: Reading = {
    standpoint,
    answer: dossier.data,
    deals: deals.data,
    findings: findings.data,
    packages: packages.data,
    record: record.data,
    failed: [dossier, deals, findings, record].some(({ isError }) => isError),
    retry: () => {
      for (const part of [dossier, ...needed]) if (part.isError) void part.refetch();
    },
  };
  const complete =
    dossier.isError || (dossier.isSuccess && (!enabled || needed.every(({ isPending }) => !isPending)));
  useEffect(() => {
    if (complete) latest.current = reading;
  });
  // Another page of the same standpoint may show what has come: nothing in it is from elsewhere.
  const before = latest.current;
  const moved = before !== undefined && !isSame(before.standpoint, standpoint);
  const shown = complete || !moved ? reading : before;
  return { reading: shown, changing: !complete };
}

function isSame(one: Standpoint, other: Standpoint): boolean {
  return (
    one.asOf === other.asOf &&
    one.positions === other.positions &&
    one.draft === other.draft &&
    one.edition === other.edition
  );
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
