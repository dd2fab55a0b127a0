import * as z from "zod";
import { id } from "../../dossier/schema/primitives.ts";

/** `positions`: whose word on red lines is taken. `package`: place only this named package (default: all that are whole). */
export const dealsSettings = z.strictObject({
  positions: z.enum(["assessed", "declared"]).default("assessed"),
  package: id.optional(),
});

export type DealsSettings = z.output<typeof dealsSettings>;
