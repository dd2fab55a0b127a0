import type { Draft } from "../reading/draft.ts";
import type { DossierText } from "../reading/places.ts";
import type { Report } from "../reading/report.ts";
import { reportAbsences } from "./absent.ts";
import { checkAmounts } from "./amounts.ts";
import { type Checking, checkingOf } from "./checking.ts";
import { checkCycles } from "./cycles.ts";
import { checkDates } from "./dates.ts";
import { checkIds } from "./ids.ts";
import { checkJudgements } from "./judgements.ts";
import { checkLinkages } from "./linkages.ts";
import { checkOrders } from "./orders.ts";
import { checkRanges } from "./ranges.ts";
import { checkRatification } from "./ratification.ts";
import { checkRecord } from "./record.ts";
import { checkScales } from "./scales.ts";
import { checkStanding } from "./standing.ts";
import { checkSteps } from "./steps.ts";
import { checkWeights } from "./weights.ts";

const checks: readonly ((checking: Checking) => void)[] = [
  checkIds,
  checkStanding,
  checkDates,
  checkRecord,
  checkAmounts,
  checkLinkages,
  checkRanges,
  checkJudgements,
  checkScales,
  checkWeights,
  checkOrders,
  checkRatification,
  checkSteps,
  checkCycles,
];

/** Tells what does not fit together across entries, in whatever could be read; `misnamed` are sections that seem to stand under another name. */
export function checkAcross(
  draft: Draft,
  text: DossierText,
  report: Report,
  misnamed: ReadonlySet<string>,
): void {
  const checking = checkingOf(draft, text, report, misnamed);
  for (const check of checks) check(checking);
  reportAbsences(checking);
}
