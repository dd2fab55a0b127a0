import type { Id } from "../../../dossier/schema/primitives.ts";
import { useShown } from "../state/shown-reading.tsx";
import { Name } from "../text/name.tsx";

interface Props {
  readonly id: Id;
  readonly parties: readonly Id[];
}

/** A column's party in its colour, the same in every table and picture. */
export function PartyHeading({ id, parties }: Props) {
  const { dossier } = useShown();
  const place = parties.indexOf(id) % 5;
  return (
    <th scope="col" className="number party" data-party={place + 1}>
      <Name text={dossier.parties.find((party) => party.id === id)?.name ?? id} form="short" />
    </th>
  );
}
