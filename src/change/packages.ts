import type { Blocker, DealsResult, PackageChoice, PackageStanding } from "../analysis/deals/result.ts";
import { packageStanding } from "../analysis/index.ts";
import { canonicalJson } from "../dossier/hash.ts";
import type { Id } from "../dossier/schema/primitives.ts";
import { blocks } from "../findings/blockers.ts";
import { verdictOn } from "../findings/packages.ts";
import type { Because, EntryChange, PackageChange, State } from "./result.ts";

interface Candidate {
  readonly id: Id | null;
  readonly package: PackageChoice;
}

/** Packages that all accepted in one state and not in the other: the earlier Nash point, and the packages both name alike. */
export function packageChanges(
  before: State,
  after: State,
  entries: readonly EntryChange[],
): PackageChange[] {
  const positions = dealsOf(after)?.positions ?? dealsOf(before)?.positions;
  if (positions === undefined) return [];
  return candidatesIn(before, after).flatMap(({ id, package: choice }): PackageChange[] => {
    const [was, now] = [standingIn(before, choice), standingIn(after, choice)];
    if (was === undefined || now === undefined) return [];
    const accepted = (standing: PackageStanding) => verdictOn(standing, positions) === "acceptable";
    if (accepted(was) === accepted(now)) return [];
    const lost = accepted(was);
    const [failing, state] = lost ? [now, after] : [was, before];
    const inForce = failing.blockers.filter((blocker) => blocks(state.dossier, positions, blocker));
    return [
      {
        kind: lost ? "package-lost" : "package-won",
        id,
        package: choice,
        parties: [...new Set(inForce.flatMap(refusedBy))],
        positions,
        because: inForce.map((blocker): Because => ({ blocker, changed: changedUnder(blocker, entries) })),
      },
    ];
  });
}

function dealsOf({ outcomes }: State): DealsResult | undefined {
  const outcome = outcomes.find(({ id }) => id === "deals");
  return outcome?.status === "done" ? (outcome.result as DealsResult) : undefined;
}

function candidatesIn(before: State, after: State): Candidate[] {
  const nash = dealsOf(before)?.solutions?.nash[0];
  const named = (dealsOf(after)?.named ?? []).filter(({ id, package: choice }) =>
    dealsOf(before)?.named.some(
      (one) => one.id === id && canonicalJson(one.package) === canonicalJson(choice),
    ),
  );
  return [
    ...(nash === undefined ? [] : [{ id: null, package: nash.package }]),
    ...named.map(({ id, package: choice }) => ({ id, package: choice })),
  ];
}

/** Where a package stands in a state; undefined where that state has other issues or options, or says too little. */
function standingIn(state: State, choice: PackageChoice): PackageStanding | undefined {
  const positions = dealsOf(state)?.positions;
  if (positions === undefined) return undefined;
  const found = packageStanding(state.dossier, choice, { positions, asOf: state.asOf });
  return "blockers" in found ? found : undefined;
}

function refusedBy(blocker: Blocker): Id[] {
  if (blocker.kind === "linkage") return [];
  return ["principal" in blocker ? blocker.principal : blocker.party];
}

/** The changed entries that a blocker rests on, or stands in. */
function changedUnder(blocker: Blocker, entries: readonly EntryChange[]): EntryChange[] {
  const grounds = [
    ...("rests" in blocker ? blocker.rests : []),
    ...(blocker.kind === "redLine" ? [blocker.redLine] : []),
    ...(blocker.kind === "ratifier" ? blocker.redLines : []),
    ...(blocker.kind === "linkage" ? [blocker.linkage] : []),
  ];
  const holds = (path: string) =>
    grounds.some(
      (ground) => ground === path || ground.startsWith(`${path}.`) || path.startsWith(`${ground}.`),
    );
  return entries.filter(({ path }) => holds(path));
}
