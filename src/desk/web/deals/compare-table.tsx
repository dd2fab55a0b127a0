import { Fragment } from "react";
import { Button } from "react-aria-components";
import type { DealsResult } from "../../../analysis/deals/result.ts";
import { withoutIsolates } from "../../../language/format.ts";
import { Downloads } from "../figures/downloads.tsx";
import { packageAddress } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { Blockers } from "./blockers.tsx";
import { CompareButton } from "./compare-button.tsx";
import type { Comparison } from "./comparison.ts";
import type { Engine } from "./engine.ts";
import { HomeStandings } from "./home-standings.tsx";
import { packageColumns } from "./package-columns.ts";
import { PackageName } from "./package-name.tsx";
import { optionWords, packageWords } from "./package-words.ts";
import { PartyHeading } from "./party-heading.tsx";
import { useCaveat } from "./use-caveat.ts";
import { Verdict } from "./verdict.tsx";
import { GainCell, NoDealCell, PartCell, TotalCell } from "./worth-cells.tsx";

interface Props {
  readonly result: DealsResult;
  readonly engine: Engine | undefined;
  readonly comparison: Comparison;
}

/** Up to four packages side by side: on each issue what is chosen and what that brings each side, then totals, gains and blockers. */
export function CompareTable({ result, engine, comparison }: Props) {
  const { words, f } = useLanguage();
  const caveat = useCaveat();
  const { dossier } = useShown();
  const { packages } = comparison;
  const { compare, compareMeaning, compareFull, noComparison, rounded } = words.pages.deals;
  const { parties } = result;
  const columns = packageColumns(result, packages);
  const sums = [
    { label: words.deals.value, Cell: TotalCell },
    { label: words.deals.noDealValue, Cell: NoDealCell },
    { label: words.desk.table.gainOverNoDeal, Cell: GainCell },
  ];
  if (packages.length === 0) {
    return (
      <section className="compare" aria-labelledby="compare-title">
        <h2 id="compare-title">{compare}</h2>
        <p className="fine">{noComparison}</p>
      </section>
    );
  }
  return (
    <section className="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">{compare}</h2>
      <p className="fine">
        {compareMeaning} {packages.length === 4 && compareFull}
      </p>
      <div className="table-scroll">
        <table className="compared">
          <colgroup />
          {packages.map((choice) => (
            <colgroup key={packageAddress(choice)} span={parties.length} />
          ))}
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.deals.issue}
              </th>
              {packages.map((choice) => (
                <th
                  key={packageAddress(choice)}
                  scope="colgroup"
                  colSpan={parties.length}
                  className="compared-name"
                >
                  <PackageName result={result} choice={choice} />{" "}
                  <CompareButton
                    choice={choice}
                    comparison={comparison}
                    name={withoutIsolates(packageWords(choice, dossier.issues, f))}
                  />
                </th>
              ))}
            </tr>
            <tr>
              {packages.map((choice) => (
                <Fragment key={packageAddress(choice)}>
                  {parties.map((party) => (
                    <PartyHeading key={party} id={party} parties={parties} />
                  ))}
                </Fragment>
              ))}
            </tr>
          </thead>
          <tbody>
            {dossier.issues.map((issue) => (
              <Fragment key={issue.id}>
                <tr className="chosen">
                  <th scope="rowgroup" rowSpan={2}>
                    <Name text={issue.name} />
                  </th>
                  {packages.map((choice) => (
                    <td key={packageAddress(choice)} colSpan={parties.length}>
                      {optionWords(issue, choice[issue.id], f)}
                    </td>
                  ))}
                </tr>
                <tr>
                  {packages.map((choice) => (
                    <Fragment key={packageAddress(choice)}>
                      {parties.map((party) => (
                        <PartCell
                          key={party}
                          columns={columns}
                          party={party}
                          issue={issue.id}
                          choice={choice}
                        />
                      ))}
                    </Fragment>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            {sums.map(({ label, Cell }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {packages.map((choice) => (
                  <Fragment key={packageAddress(choice)}>
                    {parties.map((party) => (
                      <Cell key={party} columns={columns} party={party} choice={choice} />
                    ))}
                  </Fragment>
                ))}
              </tr>
            ))}
            <tr className="compared-standing">
              <th scope="row">{words.desk.table.standing}</th>
              {packages.map((choice) => {
                const standing = engine?.place(choice);
                return (
                  <td key={packageAddress(choice)} colSpan={parties.length}>
                    {standing && <Verdict standing={standing} />}
                    {standing && (
                      <Blockers blockers={standing.blockers} positions={result.positions} level={3} />
                    )}
                    {standing && <HomeStandings choice={choice} standings={standing.home} level={3} />}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="fine">{rounded}</p>
      <Downloads name="packages-compared" rows={rows} caveat={caveat}>
        <Button className="link" onPress={() => window.print()}>
          {words.desk.button.print}
        </Button>
      </Downloads>
    </section>
  );

  /** The table as values: a row an issue and package, then the sums, unrounded figures being the drawer's matter. */
  function rows() {
    const name = (id: string) => f.name(dossier.parties.find((party) => party.id === id)?.name ?? id);
    const head = [words.deals.package, words.deals.issue, words.deals.option, ...parties.map(name)];
    return [
      head,
      ...packages.flatMap((choice) => {
        const called = packageWords(choice, dossier.issues, f);
        const sum = (label: string, figure: (party: string) => number | null | undefined) => [
          called,
          label,
          "",
          ...parties.map((party) => figure(party) ?? undefined),
        ];
        return [
          ...dossier.issues.map((issue) => [
            called,
            f.name(issue.name),
            optionWords(issue, choice[issue.id], f),
            ...parties.map((party) => columns.part(choice, party, issue.id)),
          ]),
          sum(words.deals.value, (party) => columns.column(choice, party)?.total),
          sum(words.deals.noDealValue, (party) => columns.column(choice, party)?.noDeal),
          sum(words.desk.table.gainOverNoDeal, (party) => columns.column(choice, party)?.gain),
        ];
      }),
    ];
  }
}
