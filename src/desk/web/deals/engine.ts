import { toChoice } from "../../../analysis/deals/model/choices.ts";
import { type PackedModel, unpackModel } from "../../../analysis/deals/model/packed.ts";
import type { PackageChoice, PackageStanding, Positions } from "../../../analysis/deals/result.ts";
import { type PackageCrowd, packageCrowd } from "../../../analysis/deals/space/index.ts";
import { standingOf, terrainOf } from "../../../analysis/deals/standing.ts";
import type { Pair } from "../../../briefing/deal-picture.ts";
import { packageAddress } from "../state/package-address.ts";

/** Places packages in the browser, exactly as the server would. */
export interface Engine {
  /** Undefined where the package leaves an issue open or names no option of it. */
  place(choice: PackageChoice): PackageStanding | undefined;
  /** Every feasible package; undefined where they are too many to visit. */
  crowd(pair: Pair): PackageCrowd | undefined;
}

/** An engine for one date and one reading of the red lines; each package is placed once. */
export function engineOf(packed: PackedModel, positions: Positions): Engine {
  const terrain = terrainOf(unpackModel(packed));
  const { issues } = terrain.model;
  const placed = new Map<string, PackageStanding | undefined>();
  const place = (choice: PackageChoice) => {
    const key = packageAddress(choice);
    if (!placed.has(key)) {
      const whole = toChoice(issues, choice);
      placed.set(key, whole && standingOf(terrain, whole, positions));
    }
    return placed.get(key);
  };
  return {
    place,
    crowd: (pair) => packageCrowd(terrain.spaces[positions], pair),
  };
}
