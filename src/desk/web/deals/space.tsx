import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { landmarksOf } from "../../../briefing/sections/deals.ts";
import { StateNote } from "../frame/state-note.tsx";
import { packageAddress, readPackageAddress } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { CompareTable } from "./compare-table.tsx";
import { comparisonAddress, comparisonOf, readComparison } from "./comparison.ts";
import { PackagePanel } from "./package-panel.tsx";
import { PackagesTable } from "./packages-table.tsx";
import { isParallel, PairChoice, pairOf } from "./pair-choice.tsx";
import { useEngine } from "./use-engine.ts";

const loadChart = () => import("./deal-chart.tsx");
const DealChart = lazy(loadChart);
const ParallelChart = lazy(() => import("./parallel-chart.tsx"));

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
  const [address, choose] = useChosenAddress();
  const selected = useMemo(
    () => selectedPackage(address, result, dossier.issues),
    [address, result, dossier.issues],
  );
  const select = useCallback((choice: PackageChoice) => choose(packageAddress(choice)), [choose]);
  const pair = useMemo(() => pairOf(search.pair, result.parties), [search.pair, result.parties]);
  const engine = useEngine();
  const comparison = useMemo(
    () =>
      comparisonOf(readComparison(search.compare, dossier.issues), (packages) =>
        change({ compare: comparisonAddress(packages) }, { replace: true }),
      ),
    [search.compare, dossier.issues, change],
  );
  const shared = { result, landmarks, selected, select };
  return (
    <>
      <section className="space" aria-labelledby="space-title">
        <h2 id="space-title">{words.desk.section.space}</h2>
        {result.parties.length > 2 && <PairChoice parties={result.parties} pair={pair} />}
        <div className="space-grid">
          <div className="chart-place">
            <Suspense fallback={<StateNote kind="computing" />}>
              {isParallel(search.view, result.parties) ? (
                <ParallelChart {...shared} />
              ) : (
                packages && <DealChart {...shared} packages={packages} engine={engine} pair={pair} />
              )}
            </Suspense>
          </div>
          {selected && (
            <PackagePanel
              result={result}
              engine={engine}
              choice={selected}
              select={select}
              comparison={comparison}
            />
          )}
        </div>
        <PackagesTable {...shared} comparison={comparison} />
      </section>
      <CompareTable result={result} engine={engine} comparison={comparison} />
    </>
  );
}

/** The chosen package's address. A choice is shown at once; the address bar, with all that follows it, comes after. */
function useChosenAddress(): readonly [string | undefined, (address: string) => void] {
  const { search, change } = useDesk();
  const [ahead, setAhead] = useState<string>();
  useEffect(() => {
    if (ahead === undefined) return undefined;
    if (search.package === ahead) {
      setAhead(undefined);
      return undefined;
    }
    const write = setTimeout(() => change({ package: ahead }, { replace: true }));
    return () => clearTimeout(write);
  }, [ahead, search.package, change]);
  return [ahead ?? search.package, setAhead];
}

/** The package in the address; where there is none, a reference point or else a named package, so that the panel shows what it can tell. */
function selectedPackage(
  address: string | undefined,
  { solutions, efficient, named }: DealsResult,
  issues: Parameters<typeof readPackageAddress>[1],
): PackageChoice | undefined {
  const asked = address === undefined ? undefined : readPackageAddress(address, issues);
  return asked ?? (solutions?.nash[0] ?? efficient?.[0] ?? named[0])?.package;
}
