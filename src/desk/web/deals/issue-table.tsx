import type {
  DealsResult,
  OptionValue,
  PackageChoice,
  PackageStanding,
} from "../../../analysis/deals/result.ts";
import type { Issue } from "../../../dossier/schema/issues.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { contribution } from "./package-values.ts";
import { PartyHeading } from "./party-heading.tsx";

interface Props {
  readonly result: DealsResult;
  readonly choice: PackageChoice;
  readonly standing: PackageStanding | undefined;
  readonly select: (choice: PackageChoice) => void;
}

/** A package issue by issue: the option chosen (another can be tried), and what it brings each side. */
export function IssueTable({ result, choice, standing, select }: Props) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const issues = dossier.issues.filter(({ id }) => id in choice);
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
              <Worth key={party} result={result} party={party} issue={issue.id} choice={choice} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <Totals result={result} standing={standing} />
      </tfoot>
    </table>
  );
}

interface OptionProps extends Omit<Props, "standing"> {
  readonly issue: Issue;
}

function OptionChoice({ issue, result, choice, select }: OptionProps) {
  const { f } = useLanguage();
  const options = optionsOf(issue, result);
  const chosen = options.indexOf(choice[issue.id] ?? "");
  const name = (option: OptionValue) => {
    if (issue.kind === "amount") return f.amount(option, issue.unit);
    const found = issue.options.find(({ id }) => id === option);
    return found === undefined ? String(option) : f.name(found.name);
  };
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
          {name(option)}
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

interface WorthProps {
  readonly result: DealsResult;
  readonly party: string;
  readonly issue: string;
  readonly choice: PackageChoice;
}

/** What one issue brings one side: value times weight, each leading to the statements behind it. */
function Worth({ result, party, issue, choice }: WorthProps) {
  const { words, f, points } = useLanguage();
  const at = result.centres.findIndex((centre) => centre.party === party);
  const centre = result.centres[at];
  if (centre === undefined) return <td />;
  const { weight, value, points: worth } = contribution(centre, issue, choice);
  const valueAt = centre.values.findIndex((entry) => entry.issue === issue);
  const weightAt = centre.weights.findIndex((entry) => entry.issue === issue);
  return (
    <td className="number">
      <span className="points">{points(worth)}</span>
      <span className="product">
        <EvidenceLink
          path={`centres.${at}.values.${valueAt}`}
          label={`${words.deals.value}: ${f.number(value, 1)}`}
        >
          {f.number(value, 1)}
        </EvidenceLink>
        {" × "}
        <EvidenceLink
          path={`centres.${at}.weights.${weightAt}`}
          label={`${words.deals.weight}: ${f.number(weight, 3)}`}
        >
          {f.number(weight, 3)}
        </EvidenceLink>
      </span>
    </td>
  );
}

function Totals({ result, standing }: Pick<Props, "result" | "standing">) {
  const { words, points } = useLanguage();
  const noDeal = (party: string) => {
    const at = result.centres.findIndex((centre) => centre.party === party);
    const value = result.centres[at]?.noDeal;
    if (value === undefined || value === null) return <td key={party} />;
    return (
      <td key={party} className="number">
        <EvidenceLink
          path={`centres.${at}.noDeal`}
          label={`${words.deals.noDealValue}: ${points(value.value)}`}
        >
          {points(value.value)}
        </EvidenceLink>
      </td>
    );
  };
  return (
    <>
      <tr>
        <th scope="row">{words.deals.value}</th>
        {result.parties.map((party, index) => (
          <td key={party} className="number total">
            {standing && points(standing.values[index] ?? 0)}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.deals.noDealValue}</th>
        {result.parties.map(noDeal)}
      </tr>
      <tr>
        <th scope="row">{words.desk.table.gainOverNoDeal}</th>
        {result.parties.map((party, index) => (
          <td key={party} className="number">
            {standing && <Gain value={standing.gains[index] ?? null} />}
          </td>
        ))}
      </tr>
    </>
  );
}

/** A gain with its sign said; a loss is marked by its sign, not by a colour. */
function Gain({ value }: { readonly value: number | null }) {
  const { gain } = useLanguage();
  return value === null ? "—" : gain(value);
}
