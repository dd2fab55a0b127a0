import { useQuery } from "@tanstack/react-query";
import { valueAt } from "../../../dossier/addresses.ts";
import type { EvidenceAnswer } from "../../server/answer-types.ts";
import { StateNote } from "../frame/state-note.tsx";
import { evidenceQuery, type Refusal } from "../state/api.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Derivation } from "./derivation.tsx";
import { describeDeals } from "./describe-deals.ts";
import { StatementCard } from "./statement-card.tsx";

interface Props {
  readonly analysis: string;
  readonly path: string;
}

/** Everything about one value: what it is, how it was derived, what it rests on. */
export function EvidenceEntry({ analysis, path }: Props) {
  const { standpoint, dossier } = useShown();
  const { words } = useLanguage();
  // An entry of the dossier that is not in the view was not known on its date: nothing to ask for.
  const known = analysis !== "" || valueAt(dossier, path) !== undefined;
  const { data, error, isPending } = useQuery({
    ...evidenceQuery(standpoint, analysis, path),
    enabled: known,
  });
  if (!known || (error as Refusal | null)?.status === 404)
    return <p className="state">{words.frame.notKnown}</p>;
  if (isPending) return <StateNote kind="computing" />;
  if (data === undefined) return <StateNote kind="offline" />;
  return (
    <section className="entry">
      {analysis === "deals" && <DealsValue path={path} />}
      {data.provenance && <Derivation provenance={data.provenance} literature={data.literature ?? []} />}
      <Statements answer={data} />
    </section>
  );
}

/** What a value of the deals analysis is, in words, and the value itself. */
function DealsValue({ path }: { readonly path: string }) {
  const { dossier, deals } = useShown();
  const { words, f } = useLanguage();
  if (deals?.status !== "done") return null;
  const { title, value, meaning } = describeDeals(path, deals.result, dossier, words, f);
  return (
    <div>
      <h3>{title}</h3>
      {value !== undefined && <p className="entry-value">{value}</p>}
      {meaning !== undefined && <p className="fine">{meaning}</p>}
    </div>
  );
}

const openAtFirst = 2;

/** What decides most directly comes first: claims that are themselves in question, lines nobody crosses, then the worth of no deal, then weights and values. */
const firstKinds = [/^claims\./, /\.redLines\./, /^linkages\./, /\.noDeal\./];

function byDirectness(trails: EvidenceAnswer["trails"]): EvidenceAnswer["trails"] {
  const rank = (path: string) => {
    const kind = firstKinds.findIndex((pattern) => pattern.test(path));
    return kind < 0 ? firstKinds.length : kind;
  };
  return trails.toSorted((a, b) => rank(a.path) - rank(b.path));
}

function Statements({ answer }: { readonly answer: EvidenceAnswer }) {
  const { words } = useLanguage();
  const { drawer } = words.desk;
  const trails = byDirectness(answer.trails);
  if (trails.length === 0) return <p className="fine">{drawer.noStatements}</p>;
  return (
    <div>
      {answer.analysis !== undefined && <h4>{drawer.restsOn}</h4>}
      <ul className="statements">
        {trails.map((trail, index) => (
          <li key={trail.path}>
            <StatementCard trail={trail} open={index < openAtFirst} />
          </li>
        ))}
      </ul>
    </div>
  );
}
