import type { PackageChoice } from "../../../analysis/deals/result.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { packageAddress } from "../state/package-address.ts";
import { useLanguage } from "../text/language-context.tsx";
import type { PackageColumns } from "./package-columns.ts";
import { contribution } from "./package-values.ts";
import { worthPath } from "./worth-address.ts";

interface Props {
  readonly columns: PackageColumns;
  readonly choice: PackageChoice;
  readonly party: Id;
}

interface PartProps extends Props {
  readonly issue: Id;
  /** Whether value and weight stand below their product. */
  readonly factors?: boolean;
}

/** What one issue brings one party: value times weight, each leading to the statements behind it. */
export function PartCell({ columns, choice, party, issue, factors = false }: PartProps) {
  const { words, f, points } = useLanguage();
  const at = columns.result.centres.findIndex((centre) => centre.party === party);
  const centre = columns.result.centres[at];
  const part = columns.part(choice, party, issue);
  if (centre === undefined || part === undefined) return <td />;
  const { weight, value } = contribution(centre, issue, choice);
  const valueAt = centre.values.findIndex((entry) => entry.issue === issue);
  const weightAt = centre.weights.findIndex((entry) => entry.issue === issue);
  const written = points(part, columns.decimals);
  return (
    <td className="number">
      <span className="points">
        <EvidenceLink
          analysis="worth"
          path={worthPath({ party, part: { issue }, package: packageAddress(choice) })}
          label={`${words.pages.deals.contribution}: ${written}`}
        >
          {written}
        </EvidenceLink>
      </span>
      {factors && (
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
      )}
    </td>
  );
}

/** A package's whole value to a party. */
export function TotalCell({ columns, choice, party }: Props) {
  const { words, points } = useLanguage();
  const column = columns.column(choice, party);
  if (column === undefined) return <td />;
  const written = points(column.total, columns.decimals);
  return (
    <td className="number total">
      <EvidenceLink
        analysis="worth"
        path={worthPath({ party, part: "value", package: packageAddress(choice) })}
        label={`${words.deals.value}: ${written}`}
      >
        {written}
      </EvidenceLink>
    </td>
  );
}

/** The value of no deal to a party, the same under every package. */
export function NoDealCell({ columns, choice, party }: Props) {
  const { words, points } = useLanguage();
  const at = columns.result.centres.findIndex((centre) => centre.party === party);
  const noDeal = columns.column(choice, party)?.noDeal;
  if (noDeal === undefined || noDeal === null) return <td />;
  const written = points(noDeal, columns.decimals);
  return (
    <td className="number">
      <EvidenceLink path={`centres.${at}.noDeal`} label={`${words.deals.noDealValue}: ${written}`}>
        {written}
      </EvidenceLink>
    </td>
  );
}

/** A gain with its sign said; a loss is marked by its sign, not by a colour. */
export function GainCell({ columns, choice, party }: Props) {
  const { words, gain } = useLanguage();
  const won = columns.column(choice, party)?.gain;
  if (won === undefined || won === null) return <td className="number">—</td>;
  const written = gain(won, columns.decimals);
  return (
    <td className="number">
      <EvidenceLink
        analysis="worth"
        path={worthPath({ party, part: "gain", package: packageAddress(choice) })}
        label={`${words.desk.table.gainOverNoDeal}: ${written}`}
      >
        {written}
      </EvidenceLink>
    </td>
  );
}
