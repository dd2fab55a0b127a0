import { setImmediate as nextTurn } from "node:timers/promises";
import type { Positions } from "../../analysis/deals/result.ts";
import { analyses, analysisOf, type Outcome, runAnalysis } from "../../analysis/index.ts";
import { asOfView, currentView } from "../../dossier/as-of.ts";
import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";

/** Where the reader stands: a date, and whose word on red lines is taken. */
export interface Standpoint {
  readonly asOf: CalendarDate | null;
  readonly positions: Positions;
}

/** One dossier read from one standpoint; its analyses run when first asked for and are kept. */
export interface Reading {
  readonly view: Dossier;
  readonly standpoint: Standpoint;
  outcome(id: string): Outcome | undefined;
  /** All of them; requests that wait are answered between one analysis and the next. */
  outcomes(): Promise<readonly Outcome[]>;
}

/** Reads a view of a dossier from a standpoint. */
export function readFrom(view: Dossier, hash: string, standpoint: Standpoint): Reading {
  const { asOf, positions } = standpoint;
  const kept = new Map<string, Outcome>();
  const outcome = (id: string) => {
    const analysis = analysisOf(id);
    if (analysis === undefined) return undefined;
    const known = kept.get(id);
    if (known !== undefined) return known;
    const fresh = runAnalysis(
      analysis,
      { dossier: view, hash, asOf },
      { settings: settingsOf(id, positions) },
    );
    kept.set(id, fresh);
    return fresh;
  };
  const outcomes = async () => {
    const found: Outcome[] = [];
    for (const { id } of analyses) {
      await nextTurn();
      const one = outcome(id);
      if (one !== undefined) found.push(one);
    }
    return found;
  };
  return { view, standpoint, outcome, outcomes };
}

/** Only the analysis of deals distinguishes whose word on red lines is taken. */
export function settingsOf(id: string, positions: Positions): { positions?: Positions } {
  return id === "deals" ? { positions } : {};
}

/** The dossier as known on a date, or as it stands with everything on file. */
export function viewOf(dossier: Dossier, asOf: CalendarDate | null): Dossier {
  return asOf === null ? currentView(dossier) : asOfView(dossier, asOf);
}

const entriesKept = 16;

/**
 * Keeps the latest views and readings, so that a page's several requests and a step back in time run nothing twice. Both readings of
 * the red lines share one view, because models of preferences are remembered by it.
 */
export function readingShelf() {
  const views = new Map<string, Dossier>();
  const readings = new Map<string, Reading>();
  return (dossier: Dossier, hash: string, standpoint: Standpoint): Reading => {
    const { asOf, positions } = standpoint;
    const view = kept(views, `${hash} ${asOf}`, () => viewOf(dossier, asOf));
    return kept(readings, `${hash} ${asOf} ${positions}`, () => readFrom(view, hash, standpoint));
  };
}

/** The value kept under a key, or a new one in place of the one unused longest. */
function kept<Value>(shelf: Map<string, Value>, key: string, make: () => Value): Value {
  const value = shelf.get(key) ?? make();
  shelf.delete(key);
  shelf.set(key, value);
  const [oldest] = shelf.keys();
  if (shelf.size > entriesKept && oldest !== undefined) shelf.delete(oldest);
  return value;
}
