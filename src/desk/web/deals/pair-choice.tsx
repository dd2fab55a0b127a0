import type { Pair } from "../../../briefing/deal-picture.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

export type { Pair };

/** Whether the address asks for all parties at once; two have one picture only. */
export function isParallel(view: string | undefined, parties: readonly Id[]): boolean {
  return view === "parallel" && parties.length > 2;
}

/** The two parties to draw: those in the address, else the first two. */
export function pairOf(address: string | undefined, parties: readonly Id[]): Pair {
  const [one, other] = (address ?? "").split(",").map((id) => parties.indexOf(id));
  const known = one !== undefined && other !== undefined && one >= 0 && other >= 0 && one !== other;
  return known ? [one, other] : [0, 1];
}

/** Chooses which two of three or more parties the picture sets against each other, or all of them side by side. */
export function PairChoice({ parties, pair }: { readonly parties: readonly Id[]; readonly pair: Pair }) {
  const { words, f } = useLanguage();
  const { search, change } = useDesk();
  const parallel = isParallel(search.view, parties);
  const { dossier } = useShown();
  const name = (at: number) => {
    const party = dossier.parties.find(({ id }) => id === parties[at]);
    return party === undefined ? (parties[at] ?? "") : f.name(party.name);
  };
  const pairs = parties.flatMap((_, one) =>
    parties.slice(one + 1).map((__, rest): Pair => [one, one + 1 + rest]),
  );
  return (
    <ul className="pairs">
      {pairs.map(([one, other]) => (
        <li key={`${one} ${other}`}>
          <button
            type="button"
            className="button"
            aria-pressed={!parallel && pair[0] === one && pair[1] === other}
            onClick={() => change({ pair: `${parties[one]},${parties[other]}`, view: undefined })}
          >
            {f.list([name(one), name(other)])}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="button"
          aria-pressed={parallel}
          onClick={() => change({ view: "parallel" })}
        >
          {words.pages.deals.parallelView}
        </button>
      </li>
    </ul>
  );
}
