import { canonicalJson } from "../../../dossier/hash.ts";
import type { Engine } from "./engine.ts";
import type { Job, JobAnswer, JobAnswers } from "./job.ts";

/** Asks the engine, each thing once: who asks for what is being computed waits for it, and who asks again is given it. */
export interface Asking {
  /** Rejects with the signal's reason where it is aborted before the answer is there; the work stops where nobody else waits for it. */
  ask<Kind extends Job["kind"]>(
    job: Extract<Job, { kind: Kind }>,
    signal?: AbortSignal,
  ): Promise<JobAnswers[Kind]>;
}

/** How far a job has got that somebody waits for. */
export type TellProgress = (job: Job, share: number) => void;

interface Running {
  readonly answer: Promise<JobAnswer>;
  readonly stopping: AbortController;
  waiting: number;
}

/** Enough for a dozen standpoints; lists of packages can be megabytes long. */
const answersKept = 60;

export function askingOf(engine: Engine, tell: TellProgress = () => undefined): Asking {
  const kept = new Map<string, JobAnswer>();
  const running = new Map<string, Running>();

  const start = (key: string, job: Job): Running => {
    const stopping = new AbortController();
    const answer = engine
      .run(job, { signal: stopping.signal, progress: (share) => tell(job, share) })
      .then((found) => {
        if (!stopping.signal.aborted) {
          keep(kept, key, found);
          tell(job, 1);
        }
        return found;
      })
      .finally(() => {
        if (running.get(key)?.stopping === stopping) running.delete(key);
      });
    // Where nobody waits any more, nobody hears of a failure either.
    answer.catch(() => undefined);
    const started = { answer, stopping, waiting: 0 };
    running.set(key, started);
    return started;
  };

  const wait = async (key: string, job: Job, signal: AbortSignal | undefined): Promise<JobAnswer> => {
    signal?.throwIfAborted();
    const found = kept.get(key);
    if (found !== undefined) {
      keep(kept, key, found);
      return found;
    }
    const one = running.get(key) ?? start(key, job);
    one.waiting += 1;
    try {
      return await untilAborted(one.answer, signal);
    } finally {
      one.waiting -= 1;
      if (one.waiting === 0 && running.get(key) === one) {
        running.delete(key);
        one.stopping.abort();
      }
    }
  };

  return {
    ask: (job, signal) => wait(keyOf(job), job, signal) as Promise<never>,
  };
}

function keyOf({ subject, ...question }: Job): string {
  return `${subject.key} ${canonicalJson(question)}`;
}

function keep(kept: Map<string, JobAnswer>, key: string, answer: JobAnswer): void {
  kept.delete(key);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > answersKept && oldest !== undefined) kept.delete(oldest);
}

async function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return promise;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
