import type { DraftParty } from "../reading/draft.ts";
import type { Checking } from "./checking.ts";

// A faction of a faction of a principal is three; longer chains are not judged for what they lack.
const longestChain = 16;

/** A party's own statements and those it starts from through `like`, nearest first; undefined where any of them could not be read. */
export function statementsBehind(checking: Checking, party: string): readonly DraftParty[] | undefined {
  const { preferences, brokenParties } = checking.draft;
  const chain: DraftParty[] = [];
  for (let next: string | undefined = party; next !== undefined; next = preferences[next]?.like) {
    const statements = Object.hasOwn(preferences, next) ? preferences[next] : undefined;
    if (statements === undefined || brokenParties.has(next) || chain.length === longestChain)
      return undefined;
    chain.push(statements);
  }
  return chain;
}

/** The scale on which a party's figures stand: its own, or that of the party it starts from. */
export function scaleOf(chain: readonly DraftParty[]): "normalised" | "source" {
  return chain.find(({ valueScale }) => valueScale !== undefined)?.valueScale ?? "normalised";
}
