import type { Basis } from "../../dossier/schema/primitives.ts";
import type { Positions } from "./result.ts";

/** Whether a red line counts under a reading: public lines only where they are taken at their word. */
export function inForce(basis: Basis, positions: Positions): boolean {
  return positions === "declared" || basis !== "declared";
}
