import type { Dossier, SectionName } from "../dossier/schema/dossier.ts";
import type { Visibility } from "../dossier/schema/primitives.ts";
import type { Analysis, Answer, CancelSignal, Provenance, Reason } from "./contract.ts";
import { engineVersion } from "./engine.ts";
import { type SettingFault, settingFaults } from "./setting-fault.ts";
import { needsAllJudgements } from "./withheld.ts";

/** What an analysis is run on: a dossier, the hash of its content, and the date of the view (null: everything on file). */
export interface Subject {
  readonly dossier: Dossier;
  readonly hash: string;
  readonly asOf: string | null;
  /** Whose view the dossier is; left out: everything on file. `subjectFor` takes such a view. */
  readonly visibility?: Visibility;
  /** Whether that view lacks some of what packages and their worth depend on. */
  readonly lacksJudgements?: boolean;
}

export interface RunOptions {
  /** Read by the analysis's own schema; defaults fill what is left out. */
  readonly settings?: unknown;
  /** Seed of sampled answers (default 1). */
  readonly seed?: number;
  readonly signal?: CancelSignal;
  readonly progress?: (share: number) => void;
}

/** Why a run came to nothing: settings it does not take, a request to stop, or a fault in the engine. */
export type RunProblem =
  | {
      readonly code: "settings";
      readonly faults: readonly SettingFault[];
    }
  | { readonly code: "cancelled" }
  | { readonly code: "internal"; readonly message: string };

type Body<Result> =
  | { readonly status: "done"; readonly result: Result }
  | { readonly status: "not-applicable"; readonly reason: Reason }
  | { readonly status: "failed"; readonly problem: RunProblem };

/** All that comes of running an analysis, as plain JSON. */
export type Outcome<Result = unknown> = {
  readonly id: string;
  readonly provenance: Provenance;
} & Body<Result>;

/** An analysis of which only the result's type matters. */
export type AnalysisOf<Result> = Analysis<string, readonly SectionName[], unknown, Result>;

const defaultSeed = 1;

/**
 * Runs one analysis. It sees only the sections it reads, and whatever goes wrong inside becomes a `failed` outcome, so one analysis never
 * takes another down. The same dossier, settings and seed give the same bytes. Throws RangeError where the seed is not a safe integer.
 */
export function runAnalysis<Result>(
  analysis: AnalysisOf<Result>,
  subject: Subject,
  options: RunOptions = {},
): Outcome<Result> {
  const seed = options.seed ?? defaultSeed;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`runAnalysis: seed ${seed} is not a safe integer`);
  const outcome = (settings: unknown, body: Body<Result>, answer?: Answer<Result>): Outcome<Result> => ({
    id: analysis.id,
    ...body,
    provenance: provenanceOf(analysis, subject, settings, seed, answer),
  });
  const read = analysis.settings.safeParse(options.settings ?? {});
  if (!read.success) {
    const faults = settingFaults(analysis.settings, read.error.issues);
    return outcome(options.settings, { status: "failed", problem: { code: "settings", faults } });
  }
  const signal = options.signal ?? { aborted: false };
  const progress = risingOnly(options.progress ?? (() => {}));
  try {
    if (signal.aborted) return outcome(read.data, cancelled);
    if (subject.lacksJudgements && needsAllJudgements(analysis)) return outcome(read.data, unpublished);
    const input = sectionsOf(subject.dossier, analysis.reads);
    const answer =
      analysis.applies(input) ??
      analysis.run(input, read.data, { seed, asOf: subject.asOf, signal, progress });
    if (signal.aborted) return outcome(read.data, cancelled);
    if ("key" in answer) return outcome(read.data, { status: "not-applicable", reason: answer });
    return outcome(read.data, { status: "done", result: answer.result }, answer);
  } catch (error) {
    const problem = { code: "internal", message: String(error) } as const;
    return outcome(read.data, signal.aborted ? cancelled : { status: "failed", problem });
  }
}

const cancelled = { status: "failed", problem: { code: "cancelled" } } as const;

const unpublished = {
  status: "not-applicable",
  reason: { key: "unpublished-judgements", values: {} },
} as const;

function sectionsOf(dossier: Dossier, reads: readonly SectionName[]): Pick<Dossier, SectionName> {
  // Each analysis declares what it reads; its own type of input names just these.
  return Object.fromEntries(reads.map((section) => [section, dossier[section]])) as Pick<
    Dossier,
    SectionName
  >;
}

function provenanceOf(
  analysis: Pick<AnalysisOf<unknown>, "id" | "literature">,
  { hash, asOf, visibility = "private" }: Subject,
  settings: unknown,
  seed: number,
  answer: Answer<unknown> | undefined,
): Provenance {
  const sets = answer?.sets ?? 0;
  return {
    analysis: analysis.id,
    engine: engineVersion,
    dossier: hash,
    asOf,
    visibility,
    settings: settings ?? {},
    seed,
    exact: sets === 0 && (answer?.exact ?? false),
    samples: sets + (answer?.samples ?? 0),
    sets,
    literature: analysis.literature.map(({ id }) => id),
  };
}

/** Progress as promised: never less than before. */
function risingOnly(progress: (share: number) => void): (share: number) => void {
  let furthest = 0;
  return (share) => {
    if (share <= furthest) return;
    furthest = share;
    progress(share);
  };
}
