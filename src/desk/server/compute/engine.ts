import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { type Job, type JobAnswer, perform } from "./job.ts";
import type { Progress, Task } from "./worker.ts";

/** Where jobs are answered. */
export interface Engine {
  /** Answers a job; `stopped` rejects or answers early, as the job sees fit. */
  run(job: Job, options: RunOptions): Promise<JobAnswer>;
  close(): Promise<void>;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
}

/** An engine in this very thread, for programs and tests that need no other. */
export function engineHere(): Engine {
  return {
    run: async (job, options) => perform(job, options),
    close: async () => undefined,
  };
}

// Runs from src as TypeScript and from dist as JavaScript.
const workerFile = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "worker.ts" : "worker.js",
);

/** An engine in threads of its own, so that requests are answered while it computes. One core is left to them. */
export function engineInThreads(): Engine {
  const threads = Math.min(2, Math.max(1, availableParallelism() - 1));
  const pool = new Piscina<Task, JobAnswer>({ filename: workerFile, minThreads: 1, maxThreads: threads });
  const listeners = new Map<number, (share: number) => void>();
  pool.on("message", ({ number, share }: Progress) => listeners.get(number)?.(share));
  let count = 0;
  return {
    run: async (job, { signal, progress }) => {
      count += 1;
      const number = count;
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const stopping = () => Atomics.store(stop, 0, 1);
      signal.addEventListener("abort", stopping, { once: true });
      listeners.set(number, progress);
      try {
        return await pool.run({ job, number, stop });
      } finally {
        listeners.delete(number);
        signal.removeEventListener("abort", stopping);
      }
    },
    close: () => pool.destroy(),
  };
}
