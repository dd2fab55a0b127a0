import type { Id } from "../../../dossier/schema/primitives.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

/** Places of two parties in the result's order. */
export type Pair = readonly [number, number];

/** The two parties to draw: those in the address, else the first two. */
export function pairOf(address: string | undefined, parties: readonly Id[]): Pair {
  const [one, other] = (address ?? "").split(",").map((id) => parties.indexOf(id));
  const known = one !== undefined && other !== undefined && one >= 0 && other >= 0 && one !== other;
  return known ? [one, other] : [0, 1];
}

/** Chooses which two of three or more parties the picture sets against each other. */
export function PairChoice({ parties, pair }: { readonly parties: readonly Id[]; readonly pair: Pair }) {
  const { f } = useLanguage();
  const { change } = useDesk();
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
            aria-pressed={pair[0] === one && pair[1] === other}
            onClick={() => change({ pair: `${parties[one]},${parties[other]}` })}
          >
            {f.list([name(one), name(other)])}
          </button>
        </li>
      ))}
    </ul>
  );
}
