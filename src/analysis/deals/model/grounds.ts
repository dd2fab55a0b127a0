import { followPath } from "../../../dossier/addresses.ts";
import { isMap } from "../../../dossier/reading/text-tree.ts";
import type { Id } from "../../../dossier/schema/primitives.ts";
import type { ValueFunction } from "../centre/value-function.ts";
import { ofKind, type PartyStatements } from "../statements/statement.ts";
import type { DealsInput } from "./sections.ts";

type Preferences = DealsInput["preferences"];

/** What a statement that bears on a party rests on, by the statement's address: see `groundsFor`. */
export type Grounds = (path: string) => readonly string[];

/**
 * All that a party's statement rests on, itself among it: each `like` by which the party takes it over from another, and the named
 * packages it judges.
 */
export function groundsFor(preferences: Preferences, party: Id): Grounds {
  const chain = likenessesOf(preferences, party);
  return (path) => [...likesTo(chain, chain.indexOf(holderOf(path))), path, ...packagesIn(preferences, path)];
}

/** The party whose statement stands at an address. */
function holderOf(path: string): Id {
  return path.split(".")[1] ?? "";
}

/** The party, the one it is like, the one that one is like, … */
function likenessesOf(preferences: Preferences, party: Id): Id[] {
  const chain = [party];
  for (let next = preferences[party]?.like; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = preferences[next]?.like;
  }
  return chain;
}

function likesTo(chain: readonly Id[], hop: number): string[] {
  return chain.slice(0, Math.max(0, hop)).map((party) => `preferences.${party}.like`);
}

function judgesPackages({ short, compares = [] }: Preferences[Id] = {}): boolean {
  const { wouldSign = [], wouldRefuse = [] } = short ?? {};
  const inWords = compares.some((one) => "wouldAccept" in one || "wouldRefuse" in one);
  return wouldSign.length + wouldRefuse.length > 0 || inWords;
}

const verdicts = /\.(?:short\.would(?:Sign|Refuse)|compares\.[^.]+)$/;
const judged = ["prefers", "to", "indifferent", "wouldAccept", "wouldRefuse"] as const;

function packagesIn(preferences: Preferences, path: string): string[] {
  if (!verdicts.test(path)) return [];
  const said = followPath({ preferences }, path).value;
  const packages = isMap(said) ? judged.map((key) => said[key]) : [said];
  return packages.flat().flatMap((one) => (typeof one === "string" ? [`packages.${one}`] : []));
}

/** The value function of a party, of whom `said` is known, with the grounds of every statement behind it. */
export function withGrounds(
  value: ValueFunction,
  preferences: Preferences,
  { party, statements }: PartyStatements,
): ValueFunction {
  const grounds = groundsFor(preferences, party);
  const chain = likenessesOf(preferences, party);
  const scale = chain.findIndex((one) => preferences[one]?.valueScale !== undefined);
  const taken = preferences[chain[scale] ?? ""]?.valueScale === "source" ? likesTo(chain, scale) : [];
  // Words on no deal keep the verdicts of parties further along away, which would otherwise bear on weights and values.
  const words = ofKind(statements, "no-deal", "signs", "refuses").map(({ path }) => path);
  const further = chain.slice(1 + Math.max(0, ...words.map((path) => chain.indexOf(holderOf(path)))));
  const keepAway = words.length > 0 && further.some((other) => judgesPackages(preferences[other]));
  const replacing = keepAway ? words.flatMap(grounds) : [];
  const grounded = (paths: readonly string[]) => [
    ...new Set([...taken, ...paths.flatMap(grounds), ...replacing]),
  ];
  return {
    ...value,
    weightRests: grounded(value.weightRests),
    valueRests: value.valueRests.map(grounded),
    noDeal: value.noDeal && { ...value.noDeal, rests: [...new Set(value.noDeal.rests.flatMap(grounds))] },
  };
}
