import * as z from "zod";
import { id } from "../../dossier/schema/primitives.ts";

/**
 * `positions`: whose word on red lines is taken. `package`: place only this named package (default: all that are whole).
 * `samples`: preference sets drawn a party (default 2,000; rounded up to whole chains of 500; 0 draws none).
 * `vectorLimit`: most value vectors held at a time for an efficient set (default 2,000,000); a set that needs more is left out.
 */
export const dealsSettings = z.strictObject({
  positions: z.enum(["assessed", "declared"]).default("assessed"),
  package: id.optional(),
  samples: z.int().min(0).max(100_000).default(2_000),
  vectorLimit: z.int().min(1).max(20_000_000).optional(),
});

export type DealsSettings = z.output<typeof dealsSettings>;
