import { segmentOf } from "../../dossier/addresses.ts";
import { dossierSchema } from "../../dossier/schema/dossier.ts";
import type { Id } from "../../dossier/schema/primitives.ts";
import type { Claim, Source } from "../../dossier/schema/record.ts";
import { type Entry, visitEntries } from "../../dossier/walk.ts";
import type { UnsupportedFault, WeakFault, Weakness } from "./result.ts";
import { weaknessInTime } from "./said.ts";
import type { RecordInput } from "./sections.ts";

const judgements = new Set<unknown>(["preferences", "ratification", "linkages", "steps", "penalties"]);

/** Judgements on preferences, ratification, linkages, steps and penalties that name what they rest on, and of that nothing is better than weak. */
export function weakFaults(input: RecordInput): WeakFault[] {
  const weaknessOf = readWeaknesses(input);
  const found: WeakFault[] = [];
  visit(input, ({ value, path }) => {
    const listed = judgements.has(path[0]) ? idsIn(value.sources) : [];
    const grounds = listed.map((id) => weaknessOf(id));
    const weak = grounds.filter((one) => one !== undefined);
    if (weak.length === 0 || weak.length < grounds.length) return;
    const statement = addressOf(input, path);
    found.push({
      id: `weak-${kebab(statement)}`,
      kind: "weakGrounds",
      about: path[0] === "linkages" || path[0] === "steps" ? [] : [String(path[1])],
      at: null,
      standing: "open",
      rests: [statement, ...weak.map(({ path: ground }) => ground)],
      statement,
      grounds: weak,
    });
  });
  return found;
}

/** Sources that no claim comes from and no entry names. */
export function unsupportedFaults(input: RecordInput): UnsupportedFault[] {
  const used = new Set(input.claims.map(({ source }) => source));
  visit(input, ({ value, path }) => {
    const own = path[0] === "sources" ? value.id : undefined;
    for (const id of idsIn(value.sources)) if (id !== own) used.add(id);
  });
  return input.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, published }) => ({
      id: `unsupported-${id}`,
      kind: "unsupportedSource",
      about: [id],
      at: published,
      standing: "open",
      rests: [`sources.${id}`],
      source: id,
    }));
}

type Ground = WeakFault["grounds"][number];

/** What makes a claim or source weak ground, by id; undefined where nothing does. */
function readWeaknesses({ claims, sources }: RecordInput): (id: Id) => Ground | undefined {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const claim = claimById.get(id);
    if (claim === undefined) {
      const weak = isUnreliable(sourceById.get(id));
      return weak ? { path: `sources.${id}`, weakness: "reliability" } : undefined;
    }
    const weakness = weaknessOfClaim(claim, claims, sourceById.get(claim.source));
    return weakness && { path: `claims.${id}`, weakness };
  };
}

function weaknessOfClaim(
  claim: Claim,
  claims: readonly Claim[],
  source: Source | undefined,
): Weakness | undefined {
  if ((claim.credibility ?? 0) >= 5) return "credibility";
  return weaknessInTime(claim, claims) ?? (isUnreliable(source) ? "reliability" : undefined);
}

function isUnreliable(source: Source | undefined): boolean {
  return source?.reliability === "E" || source?.reliability === "F";
}

function visit(input: RecordInput, look: (entry: Entry) => void): void {
  // At the top, `sources` is the section itself.
  visitEntries(dossierSchema, input, (entry) => {
    if (entry.path.length > 0) look(entry);
  });
}

function idsIn(list: unknown): readonly Id[] {
  return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
}

function kebab(address: string): string {
  return address.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(/[^a-z0-9]+/g, "-");
}

function addressOf(input: RecordInput, path: readonly (string | number)[]): string {
  let holder: unknown = input;
  const segments = path.map((step) => {
    const segment = segmentOf(holder, step);
    holder = (holder as Record<string | number, unknown>)[step];
    return segment;
  });
  return segments.join(".");
}
