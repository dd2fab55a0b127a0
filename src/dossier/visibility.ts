import { segmentOf } from "./addresses.ts";
import type { PlainMap } from "./reading/text-tree.ts";
import { type Dossier, dossierSchema } from "./schema/dossier.ts";
import { visibility as levels, type Visibility } from "./schema/primitives.ts";
import { withoutDanglingReferences } from "./views/consistency.ts";
import { type Entry, rewriteEntries } from "./walk.ts";

/**
 * What readers of a level may see: `public` is least, `team` more, `private` everything. Preferences, ratification, steps, penalties and the watch
 * list are the team's unless they say otherwise, notes always; the record is public. Protected people, and claims about whoever is hidden, are not shown
 * outside the team. A ratification rule with a hidden member is hidden, since it would read as another rule. Linear in the dossier.
 */
export function visibleTo(dossier: Dossier, level: Visibility): Dossier {
  return split(dossier, level).visible;
}

/** Addresses of the entries and statements that `visibleTo` holds back for their own sake: what a result for those readers may be missing. */
export function withheldFrom(dossier: Dossier, level: Visibility): readonly string[] {
  return split(dossier, level).withheld;
}

function split(dossier: Dossier, level: Visibility): { visible: Dossier; withheld: readonly string[] } {
  const inherited: (Visibility | undefined)[] = [];
  const withheld: string[] = [];
  const visible = rewriteEntries(dossierSchema, dossier, (entry) => {
    const { value, path } = entry;
    if (path.length === 0) return value;
    // Entries are met outermost first: what stands at lesser depths are this one's holders.
    inherited.length = path.length;
    const own = levelOf(
      entry,
      inherited.findLast((one) => one !== undefined),
    );
    inherited.push(own);
    // What has no standing of its own is seen with what holds it.
    const shown = !entry.has("visibility") || (isWithin(own, level) && !hasHiddenMember(entry, own, level));
    if (!shown) withheld.push(addressIn(dossier, path));
    return shown ? withoutNote(value, level) : undefined;
  }) as Dossier;
  const shown = withoutClaimsOnHidden(dossier, visible);
  const preferences = withoutEmptyParties(shown.preferences);
  return { visible: withoutDanglingReferences({ ...shown, preferences }), withheld };
}

// A party of whose statements, its own and those it starts from, none is left: that it has any is not shown either.
function withoutEmptyParties(preferences: Dossier["preferences"]): Dossier["preferences"] {
  const saysSomething = (party: string | undefined): boolean => {
    const statements = party === undefined ? undefined : preferences[party];
    if (statements === undefined) return false;
    const { like, valueScale: _, ...own } = statements;
    return Object.values(own).some((one) => !Array.isArray(one) || one.length > 0) || saysSomething(like);
  };
  return Object.fromEntries(Object.entries(preferences).filter(([party]) => saysSomething(party)));
}

function isWithin(own: Visibility, level: Visibility): boolean {
  return levels.options.indexOf(own) <= levels.options.indexOf(level);
}

function levelOf({ value, path }: Entry, holder: Visibility | undefined): Visibility {
  const stated = levels.safeParse(value.visibility).data;
  if (value.protected === true && path[0] === "people" && path.length === 2) return atLeastTeam(stated);
  return stated ?? holder ?? (ofTheTeam.has(path[0]) ? "team" : "public");
}

const ofTheTeam = new Set<unknown>(["preferences", "ratification", "steps", "penalties", "watch"]);

function atLeastTeam(stated: Visibility | undefined): Visibility {
  return stated === "private" ? "private" : "team";
}

function hasHiddenMember({ value, path }: Entry, own: Visibility, level: Visibility): boolean {
  if (path[0] !== "ratification" || path.length !== 3) return false;
  const parts = [value.members, value.chambers].flatMap((list) => (Array.isArray(list) ? list : []));
  return parts.some((part) => !isWithin(levels.safeParse(part.visibility).data ?? own, level));
}

function withoutNote(value: PlainMap, level: Visibility): PlainMap {
  if (level !== "public" || !Object.hasOwn(value, "note")) return value;
  const { note: _, ...rest } = value;
  return rest;
}

// To say something about a hidden entry is to show it; so is to say something about a claim that does.
function withoutClaimsOnHidden(whole: Dossier, visible: Dossier): Dossier {
  const shown = idsOf(visible);
  const hidden = new Set([...idsOf(whole)].filter((id) => !shown.has(id)));
  const bySubject = Map.groupBy(visible.claims, ({ subject }) => subject);
  const pending = [...hidden];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const claim of bySubject.get(id) ?? []) {
      if (hidden.has(claim.id)) continue;
      hidden.add(claim.id);
      pending.push(claim.id);
    }
  }
  return { ...visible, claims: visible.claims.filter(({ id }) => !hidden.has(id)) };
}

function idsOf(dossier: Dossier): ReadonlySet<string> {
  const sections: readonly unknown[] = Object.values(dossier);
  const entries = sections.flatMap((section): readonly unknown[] => (Array.isArray(section) ? section : []));
  return new Set(entries.flatMap((entry) => String((entry as { id?: unknown }).id ?? [])));
}

function addressIn(dossier: Dossier, path: readonly (string | number)[]): string {
  let holder: unknown = dossier;
  const segments = path.map((segment) => {
    const written = segmentOf(holder, segment);
    holder = (holder as Record<string | number, unknown>)[segment];
    return written;
  });
  return segments.join(".");
}
