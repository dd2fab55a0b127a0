import { Button } from "react-aria-components";
import type { DealsResult, PackageChoice, PackageStanding } from "../../../analysis/deals/result.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Blockers } from "./blockers.tsx";
import { CompareButton } from "./compare-button.tsx";
import type { Comparison } from "./comparison.ts";
import type { Engine } from "./engine.ts";
import { HomeStandings } from "./home-standings.tsx";
import { IssueTable } from "./issue-table.tsx";
import { PackageName } from "./package-name.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly result: DealsResult;
  readonly engine: Engine | undefined;
  readonly choice: PackageChoice;
  readonly select: (choice: PackageChoice) => void;
  readonly comparison: Comparison;
}

/** One package, to try other options in: what each issue is worth to each side, what blocks it, and the nearest change that would not. */
export function PackagePanel({ result, engine, choice, select, comparison }: Props) {
  const { words } = useLanguage();
  const standing = engine?.place(choice);
  return (
    <section className="package" aria-labelledby="package-title">
      <header>
        <h3 id="package-title">
          <PackageName result={result} choice={choice} otherwise={words.deals.package} />
        </h3>
        <div className="package-standing" aria-live="polite">
          {standing && <Verdict standing={standing} />}
        </div>
      </header>
      <CompareButton choice={choice} comparison={comparison} />
      <IssueTable result={result} choice={choice} select={select} />
      {standing && <Blockers blockers={standing.blockers} positions={result.positions} />}
      {standing && <HomeStandings choice={choice} standings={standing.home} />}
      {standing?.nearestAcceptable && (
        <Nearest nearest={standing.nearestAcceptable} select={select} label={words.desk.button.open} />
      )}
    </section>
  );
}

interface NearestProps {
  readonly nearest: NonNullable<PackageStanding["nearestAcceptable"]>;
  readonly select: Props["select"];
  readonly label: string;
}

function Nearest({ nearest, select, label }: NearestProps) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const issues = nearest.changed.map((id) => dossier.issues.find((issue) => issue.id === id)?.name ?? id);
  return (
    <p className="nearest">
      {words.deals.nearest({ issues }, f)}{" "}
      <Button className="link" onPress={() => select(nearest.package)}>
        {label}
      </Button>
    </p>
  );
}
