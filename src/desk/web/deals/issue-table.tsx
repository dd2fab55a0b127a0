import type { DealsResult, OptionValue, PackageChoice } from "../../../analysis/deals/result.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { type PackageColumns, packageColumns } from "./package-columns.ts";
import { optionWords } from "./package-words.ts";
import { PartyHeading } from "./party-heading.tsx";
import { GainCell, NoDealCell, PartCell, TotalCell } from "./worth-cells.tsx";

interface Props {
  readonly result: DealsResult;
  readonly choice: PackageChoice;
  readonly select: (choice: PackageChoice) => void;
}

/** A package issue by issue: the option chosen (another can be tried), and what it brings each side. */
export function IssueTable({ result, choice, select }: Props) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const issues = dossier.issues.filter(({ id }) => id in choice);
  const columns = packageColumns(result, [choice]);
  return (
    <table className="issues">
      <thead>
        <tr>
          <th scope="col">{words.deals.issue}</th>
          {result.parties.map((party) => (
            <PartyHeading key={party} id={party} parties={result.parties} />
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue.id}>
            <th scope="row">
              <label htmlFor={`choice-${issue.id}`}>
                <Name text={issue.name} />
                <OptionChoice issue={issue} result={result} choice={choice} select={select} />
              </label>
            </th>
            {result.parties.map((party) => (
              <PartCell
                key={party}
                columns={columns}
                party={party}
                issue={issue.id}
                choice={choice}
                factors
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Totals result={result} choice={choice} columns={columns} />
      </tfoot>
    </table>
  );
}

interface OptionProps extends Props {
  readonly issue: Issue;
}

function OptionChoice({ issue, result, choice, select }: OptionProps) {
  const { f } = useLanguage();
  const options = optionsOf(issue, result);
  const chosen = options.indexOf(choice[issue.id] ?? "");
  return (
    <select
      id={`choice-${issue.id}`}
      value={chosen}
      onChange={(event) => {
        const option = options[Number(event.target.value)];
        if (option !== undefined) select({ ...choice, [issue.id]: option });
      }}
    >
      {options.map((option, index) => (
        <option key={option} value={index}>
          {optionWords(issue, option, f)}
        </option>
      ))}
    </select>
  );
}

function optionsOf(issue: Issue, { centres }: DealsResult): readonly OptionValue[] {
  if (issue.kind === "options") return issue.options.map(({ id }) => id);
  return (
    centres[0]?.values.find((entry) => entry.issue === issue.id)?.options.map(({ option }) => option) ?? []
  );
}

interface TotalsProps extends Omit<Props, "select"> {
  readonly columns: PackageColumns;
}

function Totals({ result, choice, columns }: TotalsProps) {
  const { words } = useLanguage();
  const props = { columns, choice };
  return (
    <>
      <tr>
        <th scope="row">{words.deals.value}</th>
        {result.parties.map((party) => (
          <TotalCell key={party} party={party} {...props} />
        ))}
      </tr>
      <tr>
        <th scope="row">{words.deals.noDealValue}</th>
        {result.parties.map((party) => (
          <NoDealCell key={party} party={party} {...props} />
        ))}
      </tr>
      <tr>
        <th scope="row">{words.desk.table.gainOverNoDeal}</th>
        {result.parties.map((party) => (
          <GainCell key={party} party={party} {...props} />
        ))}
      </tr>
      <tr className="fine">
        <td colSpan={result.parties.length + 1}>{words.pages.deals.rounded}</td>
      </tr>
    </>
  );
}
