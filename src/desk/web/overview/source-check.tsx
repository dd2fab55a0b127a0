import type { FactFault, Opposing } from "../../../analysis/record/result.ts";
import { valueAt } from "../../../dossier/addresses.ts";
import type { Dossier } from "../../../dossier/schema/dossier.ts";
import { statementTitle } from "../../../language/statement-title.ts";
import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useShown } from "../state/shown-reading.tsx";
import { EntryRow } from "../tables/entry-row.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { ClaimPassage, ClaimWords } from "./claim-beside.tsx";

/** Claims that cannot hold beside the rest of the record: what is said, what stands against it, both passages, and which is better founded. */
export function SourceCheck() {
  const { words } = useLanguage();
  const { record } = useShown();
  const { sourceCheck, sourceCheckMeaning, nothingAtOdds, said, against } = words.pages.overview;
  if (record?.status !== "done") return null;
  const faults = record.result.faults.filter((fault): fault is FactFault => "against" in fault);
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title">{sourceCheck}</h2>
      <p className="fine">{faults.length === 0 ? nothingAtOdds : sourceCheckMeaning}</p>
      {faults.length > 0 && (
        <div className="table-scroll">
          <table className="check">
            <thead>
              <tr>
                <th scope="col">{said}</th>
                <th scope="col">{against}</th>
                <th scope="col">{words.record.faultTable.betterFounded}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map((fault) => (
                <FaultRow key={fault.id} fault={fault} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function FaultRow({ fault }: { readonly fault: FactFault }) {
  const { words } = useLanguage();
  const { dossier } = useShown();
  const best = bestAgainst(fault, dossier);
  return (
    <EntryRow>
      <th scope="row">
        <span className="narrow-label">{words.pages.overview.said}</span>
        <EvidenceLink analysis="record" path={`faults.${fault.id}`}>
          <ClaimWords id={fault.claim} />
        </EvidenceLink>
        <ClaimPassage id={fault.claim} />
      </th>
      <td>
        <span className="narrow-label">{words.pages.overview.against}</span>
        {best && (best.claim !== null || fault.kind !== "officeOutOfTerm") && <AgainstWords against={best} />}
        {fault.kind === "officeOutOfTerm" && best?.claim == null && <Terms fault={fault} />}
      </td>
      <td className="better">
        <span className="narrow-label">{words.record.faultTable.betterFounded}</span>
        {words.record.betterFounded[fault.standing]}
      </td>
    </EntryRow>
  );
}

/** A claim with its passage says more to a reader than a bare field of the record, and one on the same fact more than one beside it. */
function bestAgainst({ against, subject, property }: FactFault, { claims }: Dossier): Opposing | undefined {
  const claimed = against.filter(({ claim }) => claim !== null);
  const same = claimed.find(({ claim }) =>
    claims.some((one) => one.id === claim && one.subject === subject && one.property === property),
  );
  return same ?? claimed[0] ?? against[0];
}

function AgainstWords({ against }: { readonly against: Opposing }) {
  const { words, f } = useLanguage();
  const { dossier } = useShown();
  if (against.claim !== null) {
    return (
      <>
        <ClaimWords id={against.claim} />
        <ClaimPassage id={against.claim} />
      </>
    );
  }
  const value = valueAt(dossier, against.path);
  const partyName = (id: string) => dossier.parties.find((party) => party.id === id)?.name ?? id;
  return (
    <>
      {statementTitle(against.path, dossier, words, f)}
      {typeof value === "string" && /^\d{4}/.test(value) && ` — ${f.date(value)}`}
      {against.path.endsWith(".mediators") && Array.isArray(value) && ` — ${f.names(value.map(partyName))}`}
      {typeof value === "object" && value !== null && !Array.isArray(value) && "en" in value && (
        <>
          {" — "}
          <Name text={value as never} />
        </>
      )}
      <p className="fine">{words.pages.overview.recordItself}</p>
    </>
  );
}

function Terms({ fault }: { readonly fault: FactFault & { readonly kind: "officeOutOfTerm" } }) {
  const { words, f } = useLanguage();
  const terms = fault.offices.flatMap((office) => office.terms);
  return terms.map(({ path, title, from, to }) => (
    <p key={path}>
      <Name text={title} /> {from !== null && words.record.span({ from, to }, f)}
    </p>
  ));
}
