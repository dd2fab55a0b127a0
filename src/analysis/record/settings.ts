import * as z from "zod";

/** Nothing to choose: what the record holds is compared as it stands. */
export const recordSettings = z.strictObject({});

export type RecordSettings = z.output<typeof recordSettings>;
