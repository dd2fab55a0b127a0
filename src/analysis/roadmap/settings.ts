import * as z from "zod";
import { id } from "../../dossier/schema/primitives.ts";

const share = z.number().min(0).max(1);

/** What one step would be like otherwise; what is left out stays as it is on file. */
const stepChange = z.strictObject({
  step: id,
  tranches: z.int().min(1).max(100).optional(),
  escrow: share.optional(),
  reversible: share.optional(),
  snapbackDays: z.number().min(0).optional(),
  detectionProbability: share.optional(),
  detectionDelayDays: z.number().min(0).optional(),
});

/**
 * `package`: only the steps of this named package (default: all steps). `horizonDays`: over how long what was received is enjoyed (365).
 * `phases`: this plan, steps by phase, instead of the best one. `changes`: what if some steps were otherwise. `stop`: what if a party left
 * after so many steps. `samples`: draws over the ranges (1,000; 0 draws none). `states`: most states that are all worked out (2^24).
 */
export const roadmapSettings = z.strictObject({
  package: id.optional(),
  horizonDays: z.number().positive().max(100_000).default(365),
  phases: z.array(z.array(z.string().min(1)).min(1)).optional(),
  changes: z.array(stepChange).default([]),
  stop: z.strictObject({ party: id, after: z.int().min(0) }).optional(),
  samples: z.int().min(0).max(100_000).default(1_000),
  states: z
    .int()
    .min(1)
    .max(2 ** 25)
    .optional(),
});

export type RoadmapSettings = z.output<typeof roadmapSettings>;
export type StepChange = z.output<typeof stepChange>;
