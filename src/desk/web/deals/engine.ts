import { worthOf } from "../../../analysis/deals/centre/value-function.ts";
import { toChoice } from "../../../analysis/deals/model/choices.ts";
import { type PackedModel, unpackModel } from "../../../analysis/deals/model/packed.ts";
import type { PackageChoice, PackageStanding, Positions } from "../../../analysis/deals/result.ts";
import { type PackageCrowd, packageCrowd } from "../../../analysis/deals/space/index.ts";
import { standingOf, terrainOf } from "../../../analysis/deals/standing.ts";
import type { Pair } from "../../../briefing/deal-picture.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import { subtract, toNumber } from "../../../math/rational.ts";
import { packageAddress } from "../state/package-address.ts";

/** How one party whose consent a principal needs at home stands to a package. */
export interface HomeStanding {
  readonly party: Id;
  readonly principal: Id;
  /** Where the dossier says that its consent is needed. */
  readonly path: string;
  readonly consents: boolean;
  /** Value above no deal; null where it is not known. */
  readonly gain: number | null;
}

/** Places packages in the browser, exactly as the server would. */
export interface Engine {
  /** Undefined where the package leaves an issue open or names no option of it. */
  place(choice: PackageChoice): PackageStanding | undefined;
  atHome(choice: PackageChoice): readonly HomeStanding[];
  /** Every feasible package; undefined where they are too many to visit. */
  crowd(pair: Pair): PackageCrowd | undefined;
}

/** An engine for one date and one reading of the red lines; each package is placed once. */
export function engineOf(packed: PackedModel, positions: Positions): Engine {
  const terrain = terrainOf(unpackModel(packed));
  const { issues, ratifiers } = terrain.model;
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
    atHome: (choice) => {
      const whole = toChoice(issues, choice);
      if (whole === undefined) return [];
      const blockers = place(choice)?.blockers ?? [];
      return ratifiers.map(({ id, principal, path, value }) => ({
        party: id,
        principal,
        path,
        consents: !blockers.some(
          (each) => each.kind === "ratifier" && each.party === id && each.principal === principal,
        ),
        gain: value?.noDeal
          ? toNumber(subtract(worthOf(value.weights, value.values, whole), value.noDeal.value))
          : null,
      }));
    },
    crowd: (pair) => packageCrowd(terrain.spaces[positions], pair),
  };
}
