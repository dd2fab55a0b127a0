import type { Id } from "../../dossier/schema/primitives.ts";
import { circlesIn } from "../../math/strong-parts.ts";
import type { CircleFault } from "./result.ts";
import type { RecordInput } from "./sections.ts";

/** Claims and sources that rest on each other in a circle, over however many steps: none of them stands on anything outside it alone. */
export function circleFaults({ claims, sources }: RecordInput): CircleFault[] {
  const claimIds = new Set(claims.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const addressOf = (id: Id) =>
    claimIds.has(id) ? [`claims.${id}`] : sourceIds.has(id) ? [`sources.${id}`] : [];
  const grounds = new Map<string, readonly string[]>([
    ...sources.map((one): [string, string[]] => [
      `sources.${one.id}`,
      (one.sources ?? []).flatMap(addressOf),
    ]),
    ...claims.map((one): [string, string[]] => [
      `claims.${one.id}`,
      [
        ...(sourceIds.has(one.source) ? [`sources.${one.source}`] : []),
        ...(one.sources ?? []).flatMap(addressOf),
      ],
    ]),
  ]);
  return circlesIn([...grounds.keys()], (address) => grounds.get(address) ?? []).map((circle) => {
    const ids = circle.map((address) => address.split(".")[1] ?? "");
    return {
      id: `circle-${ids[0]}`,
      kind: "circularSourcing",
      about: ids,
      at: null,
      standing: "open",
      rests: circle,
      circle,
    };
  });
}
