import { lazy, Suspense, useEffect, useMemo } from "react";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { StateNote } from "../frame/state-note.tsx";
import { packageAddress, readPackageAddress } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { landmarksOf } from "./landmarks.ts";
import { PackagePanel } from "./package-panel.tsx";
import { PackagesTable } from "./packages-table.tsx";
import { PairChoice, pairOf } from "./pair-choice.tsx";

const loadChart = () => import("./deal-chart.tsx");
const DealChart = lazy(loadChart);

/** Fetches the chart's code while the answer is still being computed. */
export function usePreparedChart(): void {
  useEffect(() => void loadChart(), []);
}

/** The deal space: its picture, the package the reader points at, and the same as a table. */
export function Space({ result }: { readonly result: DealsResult }) {
  const { words } = useLanguage();
  const { dossier, packages } = useShown();
  const { search, change } = useDesk();
  const landmarks = useMemo(() => landmarksOf(result, dossier), [result, dossier]);
  const selected = useMemo(
    () => selectedPackage(search.package, result, dossier.issues),
    [search.package, result, dossier.issues],
  );
  const select = (choice: PackageChoice) => change({ package: packageAddress(choice) }, { replace: true });
  const pair = useMemo(() => pairOf(search.pair, result.parties), [search.pair, result.parties]);
  return (
    <section className="space" aria-labelledby="space-title">
      <h2 id="space-title">{words.desk.section.space}</h2>
      {result.parties.length > 2 && <PairChoice parties={result.parties} pair={pair} />}
      <div className="space-grid">
        <div className="chart-place">
          <Suspense fallback={<StateNote kind="computing" />}>
            {packages && (
              <DealChart
                result={result}
                packages={packages}
                landmarks={landmarks}
                pair={pair}
                selected={selected}
                select={select}
              />
            )}
          </Suspense>
        </div>
        {selected && <PackagePanel result={result} choice={selected} select={select} />}
      </div>
      <PackagesTable result={result} landmarks={landmarks} selected={selected} select={select} />
    </section>
  );
}

/** The package in the address; where there is none, a reference point or else a named package, so that the panel shows what it can tell. */
function selectedPackage(
  address: string | undefined,
  { solutions, efficient, named }: DealsResult,
  issues: Parameters<typeof readPackageAddress>[1],
): PackageChoice | undefined {
  const asked = address === undefined ? undefined : readPackageAddress(address, issues);
  return asked ?? (solutions.nash[0] ?? efficient[0] ?? named[0])?.package;
}
