import type { Format } from "./format.ts";

/** A sentence made from typed values; it may reorder and inflect as its language needs. */
export type Sentence<Values> = (values: Values, format: Format) => string;
