import type { Positions } from "../../../analysis/deals/result.ts";
import type { Job } from "../compute/job.ts";
import type { WorkspaceEvent } from "../workspace-types.ts";

/** How far an analysis has got, for the windows; undefined for a job that is none. */
export function progressEvent(job: Job, share: number): WorkspaceEvent | undefined {
  if (job.kind !== "analysis") return undefined;
  const { hash, asOf } = job.subject;
  const { positions = null } = job.settings as { positions?: Positions };
  return { kind: "progress", analysis: job.id, hash, asOf, positions, share };
}
