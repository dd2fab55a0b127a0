import { type ReactNode, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { DealsResult, PackageChoice, PackageEntry } from "../../../analysis/deals/result.ts";
import { landmarkLabel } from "../../../briefing/deal-picture.ts";
import type { Landmark } from "../../../briefing/sections/deals.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { packageAddress, samePackage } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { CompareButton } from "./compare-button.tsx";
import type { Comparison } from "./comparison.ts";
import { LandmarkName } from "./package-name.tsx";
import { packageWords } from "./package-words.ts";
import { PartyHeading } from "./party-heading.tsx";

interface Props {
  readonly result: DealsResult;
  readonly landmarks: readonly Landmark[];
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
  readonly comparison: Comparison;
}

const shownAtFirst = 8;

/** The picture as a table: reference points, named packages and the efficient set, each row a package to look into. */
export function PackagesTable(props: Props) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  const { result, landmarks } = props;
  const [all, setAll] = useState(false);
  const counted = isCounted(result);
  const { section, button } = words.desk;
  const entries = efficientOf(result);
  const efficient = all ? entries : entries.slice(0, shownAtFirst);
  const references = landmarks.filter(({ name }) => "method" in name);
  const named = landmarks.filter(({ name }) => "named" in name);
  const common = useMemo(() => (entries.length > 1 ? shared(entries) : {}), [entries]);
  return (
    <section className="twin" aria-labelledby="twin-title">
      <h3 id="twin-title">{words.desk.chart.asTable}</h3>
      <div className="table-scroll">
        <table className="packages">
          <thead>
            <tr>
              <th scope="col">{words.deals.package}</th>
              {result.parties.map((party) => (
                <PartyHeading key={party} id={party} parties={result.parties} />
              ))}
              {counted && (
                <th scope="col" className="number">
                  {words.desk.table.count}
                </th>
              )}
            </tr>
          </thead>
          <Group title={section.referencePoints} {...props}>
            {references.map((landmark) => (
              <LandmarkRow key={landmark.path} landmark={landmark} {...props} />
            ))}
          </Group>
          {named.length > 0 && (
            <Group title={section.namedPackages} {...props}>
              {named.map((landmark) => (
                <LandmarkRow key={landmark.path} landmark={landmark} {...props} />
              ))}
            </Group>
          )}
          <Group title={section.efficient} note={packageWords(common, dossier.issues, f)} {...props}>
            {efficient.map((entry, index) => (
              <Row
                key={packageAddress(entry.package)}
                path={`efficient.${index}`}
                values={entry.values}
                count={entry.count}
                choice={entry.package}
                called={packageWords(entry.package, dossier.issues, f)}
                {...props}
              >
                <span className="package-words">
                  {packageWords(entry.package, dossier.issues, f, common)}
                </span>
              </Row>
            ))}
          </Group>
        </table>
      </div>
      {entries.length > shownAtFirst && (
        <Button className="link" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? button.showFewer : button.showAll}
        </Button>
      )}
    </section>
  );
}

const none: readonly PackageEntry[] = [];

/** The efficient packages; none are listed where they could not be had, which the page tells. */
function efficientOf({ efficient }: DealsResult): readonly PackageEntry[] {
  return efficient ?? none;
}

/** Whether any efficient values belong to several packages; where none do, a column of ones would tell nothing. */
function isCounted(result: DealsResult): boolean {
  return efficientOf(result).some(({ count }) => count !== 1);
}

interface GroupProps extends Props {
  readonly title: string;
  /** What all its rows have in common. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Group({ title, note, result, children }: GroupProps) {
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={result.parties.length + (isCounted(result) ? 2 : 1)}>
          {title}
          {note && <span className="group-note">{note}</span>}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function LandmarkRow({ landmark, ...props }: Props & { readonly landmark: Landmark }) {
  const { words, f } = useLanguage();
  const { path, name, values } = landmark;
  const called = landmarkLabel({ words, f }, name);
  return (
    <Row path={path} values={values} choice={landmark.package} called={called} {...props}>
      <LandmarkName name={name} />
    </Row>
  );
}

interface RowProps extends Props {
  readonly path: string;
  readonly values: readonly number[];
  readonly count?: PackageEntry["count"];
  readonly choice: PackageChoice;
  /** What the package is called, in full. */
  readonly called: string;
  readonly children: ReactNode;
}

function Row({
  path,
  values,
  count,
  choice,
  called,
  selected,
  select,
  result,
  comparison,
  children,
}: RowProps) {
  const { f, points } = useLanguage();
  const current = selected !== undefined && samePackage(selected, choice);
  return (
    <tr data-current={current || undefined}>
      <th scope="row">
        <button type="button" className="row-button" onClick={() => select(choice)} aria-pressed={current}>
          {children}
        </button>{" "}
        <CompareButton choice={choice} comparison={comparison} name={withoutIsolates(called)} />
      </th>
      {result.parties.map((party, index) => (
        <td key={party} className="number">
          <EvidenceLink path={`${path}.values.${index}`}>{points(values[index] ?? 0)}</EvidenceLink>
        </td>
      ))}
      {isCounted(result) && <td className="number">{count !== undefined && f.count(count)}</td>}
    </tr>
  );
}

/** The issues on which a set of packages differs, and the choices they share. */
function shared(entries: readonly { readonly package: PackageChoice }[]): PackageChoice {
  const [first, ...others] = entries.map((entry) => entry.package);
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([issue, option]) => others.every((other) => other[issue] === option)),
  );
}
