import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { DealsResult, PackageChoice, PackageStanding } from "../../../analysis/deals/result.ts";
import { Bar, Check } from "../frame/icons.tsx";
import { standingQuery } from "../state/api.ts";
import { samePackage } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { Blockers } from "./blockers.tsx";
import { IssueTable } from "./issue-table.tsx";
import { landmarksOf } from "./landmarks.ts";

interface Props {
  readonly result: DealsResult;
  readonly choice: PackageChoice;
  readonly select: (choice: PackageChoice) => void;
}

/** One package: what it says on each issue, what that is worth to each side, what blocks it, and the nearest change that would not. */
export function PackagePanel({ result, choice, select }: Props) {
  const { standpoint } = useShown();
  const { words } = useLanguage();
  const { data: standing } = useQuery(standingQuery(standpoint, choice));
  return (
    <section className="package" aria-labelledby="package-title" aria-live="polite">
      <header>
        <h3 id="package-title">
          <PackageName result={result} choice={choice} />
        </h3>
        {standing && <Verdict standing={standing} />}
      </header>
      <IssueTable result={result} choice={choice} standing={standing} select={select} />
      {standing && <Blockers blockers={standing.blockers} positions={result.positions} />}
      {standing?.nearestAcceptable && (
        <Nearest nearest={standing.nearestAcceptable} select={select} label={words.desk.button.open} />
      )}
    </section>
  );
}

/** The names the package goes by, or just that it is one. */
function PackageName({ result, choice }: Pick<Props, "result" | "choice">) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const names = landmarksOf(result, dossier).filter((landmark) => samePackage(landmark.package, choice));
  if (names.length === 0) return words.deals.package;
  return names.map(({ path, name, shape }, index) => (
    <span key={path}>
      {index > 0 && " · "}
      {name === undefined && shape !== "named" ? words.deals.method[shape] : <Name text={name ?? ""} />}
    </span>
  ));
}

/** Acceptable or blocked under the reading on show; sign and word, not colour, carry it. */
function Verdict({ standing }: { readonly standing: PackageStanding }) {
  const { standpoint } = useShown();
  const { words } = useLanguage();
  const acceptable = standing.acceptable[standpoint.positions];
  return (
    <p className="verdict" data-acceptable={acceptable}>
      {acceptable ? <Check /> : <Bar />}
      {acceptable ? words.deals.acceptable : words.deals.blocked}
      <span className="fine">{words.deals.positions[standpoint.positions]}</span>
    </p>
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
