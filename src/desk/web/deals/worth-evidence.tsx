import type { Centre, DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import { EvidenceEntry } from "../evidence/evidence-entry.tsx";
import { StateNote } from "../frame/state-note.tsx";
import { readPackageAddress } from "../state/package-address.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { PackageName } from "./package-name.tsx";
import { contribution } from "./package-values.ts";
import { roundColumns } from "./rounded-column.ts";
import { readWorthPath, type WorthPlace } from "./worth-address.ts";

/** What a package brings one party, worked out line by line, and the statements behind each factor. */
export default function WorthEvidence({ path }: { readonly path: string }) {
  const { dossier, deals } = useShown();
  const place = readWorthPath(path);
  if (deals === undefined) return <StateNote kind="computing" />;
  const choice = place && readPackageAddress(place.package, dossier.issues);
  const found = deals.status === "done" && place ? centreOf(deals.result, place.party) : undefined;
  if (place === undefined || choice === undefined || found === undefined)
    return <StateNote kind="notFound" />;
  const { centre, at } = found;
  return (
    <>
      <Working place={place} centre={centre} choice={choice} />
      {factorPaths(place, centre, at).map((factor) => (
        <EvidenceEntry key={factor} analysis="deals" path={factor} />
      ))}
    </>
  );
}

/** A party's value function and where it stands: at the table, or asked at home. */
function centreOf(
  { centres, ratifiers }: DealsResult,
  party: Id,
): { centre: Centre; at: string } | undefined {
  const index = centres.findIndex((centre) => centre.party === party);
  const centre = centres[index] ?? ratifiers.find(({ id }) => id === party);
  return centre && { centre, at: index < 0 ? `ratifiers.${party}` : `centres.${index}` };
}

/** Where in the result the factors of a number stand. */
function factorPaths({ part }: WorthPlace, centre: Centre, at: string): string[] {
  if (typeof part !== "string") {
    const indexIn = (list: readonly { readonly issue: string }[]) =>
      list.findIndex(({ issue }) => issue === part.issue);
    return [`${at}.values.${indexIn(centre.values)}`, `${at}.weights.${indexIn(centre.weights)}`];
  }
  const value = [`${at}.values`, `${at}.weights`];
  return part === "gain" && centre.noDeal !== null ? [...value, `${at}.noDeal`] : value;
}

interface WorkingProps {
  readonly place: WorthPlace;
  readonly centre: Centre;
  readonly choice: PackageChoice;
}

/** Weight times value on each issue, their sum, and what is left above no deal. */
function Working({ place, centre, choice }: WorkingProps) {
  const { dossier, deals } = useShown();
  const { words, f, points, gain } = useLanguage();
  const { part } = place;
  const own = words.pages.deals;
  const all = dossier.issues.filter(({ id }) => id in choice);
  const shown = typeof part === "string" ? all : all.filter(({ id }) => id === part.issue);
  const noDeal = centre.noDeal?.value ?? null;
  const worth = all.map(({ id }) => contribution(centre, id, choice));
  const {
    columns: [column],
    decimals,
  } = roundColumns([{ parts: worth.map((one) => one.points), noDeal }]);
  if (column === undefined) return null;
  const what =
    typeof part !== "string"
      ? own.contribution
      : part === "gain"
        ? words.desk.table.gainOverNoDeal
        : words.deals.value;
  const [only] = shown.map((issue) => column.parts[all.indexOf(issue)] ?? 0);
  const figure =
    typeof part !== "string"
      ? points(only ?? 0, decimals)
      : part === "gain"
        ? gain(column.gain ?? 0, decimals)
        : points(column.total, decimals);
  return (
    <section className="entry worth">
      <h3>
        <Name text={dossier.parties.find(({ id }) => id === place.party)?.name ?? place.party} /> — {what}
      </h3>
      <p className="entry-value">{figure}</p>
      <p className="fine">
        {deals?.status === "done" && <PackageName result={deals.result} choice={choice} />}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.deals.issue}</th>
            <th scope="col" className="number">
              {words.deals.value} × {words.deals.weight}
            </th>
            <th scope="col" className="number">
              {own.contribution}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue) => {
            const { value, weight } = worth[all.indexOf(issue)] ?? { value: 0, weight: 0 };
            return (
              <tr key={issue.id}>
                <th scope="row">
                  <Name text={issue.name} />
                </th>
                <td className="number">
                  <bdi dir="ltr">
                    {f.number(value, 1)} × {f.number(weight, 3)}
                  </bdi>
                </td>
                <td className="number">{points(column.parts[all.indexOf(issue)] ?? 0, decimals)}</td>
              </tr>
            );
          })}
        </tbody>
        {typeof part === "string" && (
          <tfoot>
            <SumRow label={words.deals.value} figure={points(column.total, decimals)} />
            {part === "gain" && column.noDeal !== null && (
              <>
                <SumRow label={words.deals.noDealValue} figure={points(column.noDeal, decimals)} />
                <SumRow label={words.desk.table.gainOverNoDeal} figure={gain(column.gain ?? 0, decimals)} />
              </>
            )}
          </tfoot>
        )}
      </table>
      {typeof part === "string" && <p className="fine">{own.rounded}</p>}
    </section>
  );
}

function SumRow({ label, figure }: { readonly label: string; readonly figure: string }) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <td className="number total-line">{figure}</td>
    </tr>
  );
}
