import { type PackedModel, packModel } from "../../../analysis/deals/model/packed.ts";
import { type PackagePoints, packagePoints } from "../../../analysis/deals/points.ts";
import { type Questions, questionsFor } from "../../../analysis/deals/questions/questions.ts";
import type { PackageStanding, Positions } from "../../../analysis/deals/result.ts";
import { packageStanding, rememberedTerrain } from "../../../analysis/deals/standing.ts";
import { analysisOf, type Outcome, type Reason, runAnalysis, type Subject } from "../../../analysis/index.ts";
import type { CalendarDate, Choice, Id } from "../../../dossier/schema/primitives.ts";
import { shelf } from "../shelf.ts";

/** A subject made ready to be sent to another thread: its JSON, and a key that is the same for the same subject. */
export interface SentSubject {
  readonly key: string;
  /** Content hash and date, as in the subject. */
  readonly hash: string;
  readonly asOf: string | null;
  readonly json: string;
}

/** One question to the engine. Plain data, so that any thread can answer it. */
export type Job = { readonly subject: SentSubject } & (
  | { readonly kind: "analysis"; readonly id: string; readonly settings: unknown; readonly seed: number }
  | { readonly kind: "points"; readonly positions: Positions }
  | { readonly kind: "model" }
  | { readonly kind: "standing"; readonly positions: Positions; readonly choice: Choice }
  | { readonly kind: "questions"; readonly party: Id; readonly seed: number }
);

/** The answers to each kind of job, or why there is none. */
export interface JobAnswers {
  readonly analysis: Outcome;
  readonly points: PackagePoints | Reason;
  readonly model: PackedModel | Reason;
  readonly standing: PackageStanding | Reason | { readonly incomplete: readonly string[] };
  readonly questions: Questions | Reason;
}

export type JobAnswer = JobAnswers[Job["kind"]];

/** Lets long work be stopped, and tells how far it has got. */
export interface JobContext {
  readonly signal: { readonly aborted: boolean };
  readonly progress: (share: number) => void;
}

// Models of preferences are remembered by their sections, so the same subject should be the same object each time.
const subjects = shelf<Subject>(4);

/** Answers a job, in whatever thread this is. Throws RangeError for an analysis there is not. */
export function perform(job: Job, { signal, progress }: JobContext): JobAnswer {
  const subject = subjects.get(job.subject.key, () => JSON.parse(job.subject.json) as Subject);
  if (job.kind === "analysis") {
    const analysis = analysisOf(job.id);
    if (analysis === undefined) throw new RangeError(`perform: no analysis ${job.id}`);
    const { settings, seed } = job;
    return runAnalysis(analysis, subject, { settings, seed, signal, progress });
  }
  // From a part of the judgements, packages would not be fewer but worth something else.
  if (subject.lacksJudgements) return { key: "unpublished-judgements", values: {} };
  const { dossier } = subject;
  const asOf: CalendarDate | null = subject.asOf;
  if (job.kind === "questions") return questionsFor(dossier, job.party, asOf, job.seed, { signal });
  // The long part, which can be stopped; the others find it remembered.
  const terrain = rememberedTerrain(dossier, asOf, { signal });
  if ("key" in terrain) return terrain;
  switch (job.kind) {
    case "points":
      return packagePoints(dossier, { asOf, positions: job.positions });
    case "standing":
      return packageStanding(dossier, job.choice, { asOf, positions: job.positions });
    case "model":
      return packModel(terrain.model);
  }
}
