import { explain } from "../../analysis/explain.ts";
import { analysisOf } from "../../analysis/index.ts";
import { evidenceFor } from "../../dossier/evidence.ts";
import type { EvidenceAnswer } from "./answer-types.ts";
import type { Reading } from "./reading.ts";

/** What stands at a path of an analysis's result, or of the dossier itself, and what it rests on; undefined where nothing does. */
export async function evidenceAt(
  reading: Reading,
  analysisId: string | undefined,
  path: string,
  signal?: AbortSignal,
): Promise<EvidenceAnswer | undefined> {
  const trails =
    analysisId === undefined
      ? fromDossier(reading, path)
      : await fromAnalysis(reading, analysisId, path, signal);
  // Trails carry whole entries for programs; readers get the statement, and the dossier is in the page already.
  return trails && { ...trails, trails: trails.trails.map((trail) => ({ ...trail, entry: null })) };
}

function fromDossier({ view }: Reading, path: string): EvidenceAnswer | undefined {
  const trail = evidenceFor(view, path);
  return trail && { path, value: null, trails: [trail] };
}

async function fromAnalysis(
  reading: Reading,
  id: string,
  path: string,
  signal: AbortSignal | undefined,
): Promise<EvidenceAnswer | undefined> {
  const analysis = analysisOf(id);
  const found = analysis && explain(analysis, await reading.outcome(id, signal), path, reading.view);
  return found && { analysis: id, ...found };
}
