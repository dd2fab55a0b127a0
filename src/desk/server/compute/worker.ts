import { parentPort } from "node:worker_threads";
import { type Job, type JobAnswer, perform } from "./job.ts";

/** What a thread is given: the job, a number to tell its progress by, and a cell that becomes 1 when nobody waits any more. */
export interface Task {
  readonly job: Job;
  readonly number: number;
  readonly stop: Int32Array;
}

/** Told by a thread at work. */
export interface Progress {
  readonly number: number;
  readonly share: number;
}

const noticeEveryMs = 100;

/** Answers one job in a thread of the pool. */
export default function answer({ job, number, stop }: Task): JobAnswer {
  const signal = {
    get aborted() {
      return Atomics.load(stop, 0) === 1;
    },
  };
  let last = 0;
  const progress = (share: number) => {
    const now = performance.now();
    if (now - last < noticeEveryMs) return;
    last = now;
    parentPort?.postMessage({ number, share } satisfies Progress);
  };
  return perform(job, { signal, progress });
}
