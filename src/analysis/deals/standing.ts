import type { CalendarDate, Choice as PackagePoint } from "../../dossier/schema/primitives.ts";
import type { Watch } from "../../math/cancellation.ts";
import { type Rational, toNumber } from "../../math/rational.ts";
import type { Reason } from "../contract.ts";
import { noDealRests, packageRests } from "./centre/report.ts";
import { homeRests, worthRests } from "./home/rests.ts";
import { answerOf, crossed, gainOf, homeStanding } from "./home/standings.ts";
import { toChoice, toPackage } from "./model/choices.ts";
import { type DealsModel, readModel, spaceOf } from "./model/model.ts";
import type { Ratifier, VetoPlayer } from "./model/ratifiers.ts";
import { matchesAny } from "./model/red-lines.ts";
import { type DealsInput, dealsSections } from "./model/sections.ts";
import { inForce } from "./positions.ts";
import type { Blocker, PackageStanding, Positions } from "./result.ts";
import type { DealsSettings } from "./settings.ts";
import { type Choice, nearestAcceptable, type PackageSpace, standing } from "./space/index.ts";

/** Most value vectors held for the nearest acceptable change; a what-if must answer at once. */
const NEAREST_LIMIT = 200_000;

/** A model with its spaces, so that many packages can be placed in it. */
export interface Terrain {
  readonly model: DealsModel;
  readonly spaces: Readonly<Record<Positions, PackageSpace>>;
}

/** The spaces of a model under both readings of its red lines. */
export function terrainOf(model: DealsModel): Terrain {
  return {
    model,
    spaces: {
      assessed: spaceOf(model, ({ basis }) => inForce(basis, "assessed")),
      declared: spaceOf(model, ({ basis }) => inForce(basis, "declared")),
    },
  };
}

/** What a package is looked at from: a reading of the red lines, and the date by which roles and no-deal values hold (null: everything on file). */
export type Standpoint = Pick<DealsSettings, "positions"> & { readonly asOf: CalendarDate | null };

/**
 * Where one package stands with every party, red line and linkage, and the nearest change that all could accept: the desk's what-if.
 * A reason where the sections say too little, and `incomplete` with the issues left open where the package is not whole.
 * The model is kept between calls on the same sections, so only the first call pays for it.
 */
export function packageStanding(
  input: DealsInput,
  choice: PackagePoint,
  { positions, asOf }: Standpoint,
): PackageStanding | Reason | { readonly incomplete: readonly string[] } {
  const terrain = rememberedTerrain(input, asOf);
  if ("key" in terrain) return terrain;
  const { issues } = terrain.model;
  const whole = toChoice(issues, choice);
  if (whole) return standingOf(terrain, whole, positions);
  return { incomplete: issues.filter((issue) => !toChoice([issue], choice)).map(({ id }) => id) };
}

interface Remembered {
  readonly input: DealsInput;
  readonly asOf: CalendarDate | null;
  readonly terrain: Terrain | Reason;
}

const remembered = new WeakMap<DealsInput["preferences"], Remembered>();

/**
 * The terrain of a dossier's sections on a date, kept for as long as the sections are: a run, the picture and every what-if share one
 * model. Dossiers are never changed in place, so the same section objects mean the same model. Throws `Cancelled`, keeping nothing.
 */
export function rememberedTerrain(
  input: DealsInput,
  asOf: CalendarDate | null,
  watch: Watch = {},
): Terrain | Reason {
  const before = remembered.get(input.preferences);
  const isSame = before?.asOf === asOf && dealsSections.every((name) => before.input[name] === input[name]);
  if (before && isSame) return before.terrain;
  const model = readModel(input, asOf, watch);
  const terrain = "key" in model ? model : terrainOf(model);
  remembered.set(input.preferences, { input: { ...input }, asOf, terrain });
  return terrain;
}

/** Where one package stands in a terrain. */
export function standingOf(
  { model, spaces }: Terrain,
  choice: Choice,
  positions: Positions,
): PackageStanding {
  const place = standing(spaces.declared, choice);
  return {
    package: toPackage(model.issues, choice),
    values: place.values.map(toNumber),
    gains: place.gains.map((gain) => (gain ? toNumber(gain) : null)),
    acceptable: { assessed: standing(spaces.assessed, choice).acceptable, declared: place.acceptable },
    blockers: [
      ...reservationBlockers(model, place.gains),
      ...redLineBlockers(model, choice),
      ...model.linkages
        .filter(({ patterns }) => matchesAny(patterns, choice))
        .map(({ path }): Blocker => ({ kind: "linkage", linkage: path })),
      ...homeBlockers(model.ratifiers, choice),
    ],
    home: model.ratifiers.map((ratifier) => homeStanding(ratifier, choice)),
    nearestAcceptable: nearest(model, spaces[positions], choice),
  };
}

function reservationBlockers(
  { principals }: DealsModel,
  gains: readonly (Rational | undefined)[],
): Blocker[] {
  return principals.flatMap(({ id, value }, party): Blocker[] => {
    const gain = gains[party];
    if (!gain || gain.n >= 0n) return [];
    const rests = [...new Set([...packageRests(value), ...noDealRests(value)])];
    return [{ kind: "reservation", party: id, shortfall: -toNumber(gain), rests }];
  });
}

function redLineBlockers({ principals }: DealsModel, choice: Choice): Blocker[] {
  return principals.flatMap(({ id, redLines }) =>
    crossed(redLines, choice).map(
      ({ path, basis }): Blocker => ({ kind: "redLine", party: id, redLine: path, basis }),
    ),
  );
}

function homeBlockers(ratifiers: readonly Ratifier[], choice: Choice): Blocker[] {
  return ratifiers.flatMap((ratifier): Blocker[] => {
    if (ratifier.rule === "vetoPlayers") return vetoBlocker(ratifier, choice);
    const { rule, principal, path } = ratifier;
    if (answerOf(ratifier, choice, "declared") !== "refuses") return [];
    const basis = answerOf(ratifier, choice, "assessed") === "refuses" ? "assessed" : "declared";
    return [{ kind: "vote", rule, principal, path, basis, rests: homeRests(ratifier) }];
  });
}

function vetoBlocker({ principal, path, voice }: VetoPlayer, choice: Choice): Blocker[] {
  const redLines = crossed(voice.redLines, choice);
  const gain = gainOf(voice, choice);
  const isShort = gain !== undefined && gain.n < 0n;
  if (!isShort && redLines.length === 0) return [];
  return [
    {
      kind: "ratifier",
      party: voice.id,
      principal,
      shortfall: isShort ? -toNumber(gain) : null,
      redLines: redLines.map((line) => line.path),
      rests: [
        ...new Set([path, ...(isShort ? worthRests(voice) : []), ...redLines.flatMap(({ rests }) => rests)]),
      ],
    },
  ];
}

function nearest(model: DealsModel, space: PackageSpace, from: Choice): PackageStanding["nearestAcceptable"] {
  const found = nearestAcceptable(space, from, { limit: NEAREST_LIMIT });
  if (found.status !== "found" || found.changed.length === 0) return null;
  return {
    package: toPackage(model.issues, found.choice),
    changed: found.changed.map((issue) => model.issues[issue]?.id ?? ""),
    values: standing(space, found.choice).values.map(toNumber),
  };
}
