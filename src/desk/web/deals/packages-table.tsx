import { type ReactNode, useMemo, useState } from "react";
import { Button } from "react-aria-components";
import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { packageAddress, samePackage } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import type { Landmark } from "./landmarks.ts";
import { PartyHeading } from "./party-heading.tsx";

interface Props {
  readonly result: DealsResult;
  readonly landmarks: readonly Landmark[];
  readonly selected: PackageChoice | undefined;
  readonly select: (choice: PackageChoice) => void;
}

const shownAtFirst = 8;

/** The picture as a table: reference points, named packages and the efficient set, each row a package to look into. */
export function PackagesTable(props: Props) {
  const { words } = useLanguage();
  const { result, landmarks } = props;
  const [all, setAll] = useState(false);
  const counted = isCounted(result);
  const { section, button } = words.desk;
  const efficient = all ? result.efficient : result.efficient.slice(0, shownAtFirst);
  const references = landmarks.filter(({ shape }) => shape !== "named");
  const named = landmarks.filter(({ shape }) => shape === "named");
  const common = useMemo(
    () => (result.efficient.length > 1 ? shared(result.efficient) : {}),
    [result.efficient],
  );
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
          <Group title={section.efficient} note={<PackageWords choice={common} />} {...props}>
            {efficient.map((entry, index) => (
              <Row
                key={packageAddress(entry.package)}
                path={`efficient.${index}`}
                values={entry.values}
                count={entry.count}
                choice={entry.package}
                {...props}
              >
                <span className="package-words">
                  <PackageWords choice={entry.package} without={common} />
                </span>
              </Row>
            ))}
          </Group>
        </table>
      </div>
      {result.efficient.length > shownAtFirst && (
        <Button className="link" onPress={() => setAll(!all)} aria-expanded={all}>
          {all ? button.showFewer : button.showAll}
        </Button>
      )}
    </section>
  );
}

/** Whether any efficient values belong to several packages; where none do, a column of ones would tell nothing. */
function isCounted({ efficient }: DealsResult): boolean {
  return efficient.some(({ count }) => count !== 1);
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
  const { words } = useLanguage();
  const { path, shape, name, values } = landmark;
  return (
    <Row path={path} values={values} choice={landmark.package} {...props}>
      {shape === "named" ? <Name text={name ?? ""} /> : words.deals.method[shape]}
    </Row>
  );
}

interface RowProps extends Props {
  readonly path: string;
  readonly values: readonly number[];
  readonly count?: DealsResult["efficient"][number]["count"];
  readonly choice: PackageChoice;
  readonly children: ReactNode;
}

function Row({ path, values, count, choice, selected, select, result, children }: RowProps) {
  const { f, points } = useLanguage();
  const current = selected !== undefined && samePackage(selected, choice);
  return (
    <tr data-current={current || undefined}>
      <th scope="row">
        <button type="button" className="row-button" onClick={() => select(choice)} aria-pressed={current}>
          {children}
        </button>
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

interface WordsProps {
  readonly choice: PackageChoice;
  /** Choices said elsewhere already. */
  readonly without?: PackageChoice;
}

/** A package without a name, told by its options. */
function PackageWords({ choice, without = {} }: WordsProps) {
  const { f } = useLanguage();
  const { dossier } = useShown();
  const options = dossier.issues.flatMap((issue) => {
    const chosen = choice[issue.id];
    if (chosen === undefined || issue.id in without) return [];
    if (issue.kind === "amount") return [f.amount(chosen, issue.unit)];
    return issue.options.filter(({ id }) => id === chosen).map(({ name }) => f.name(name));
  });
  return options.join(" · ");
}
