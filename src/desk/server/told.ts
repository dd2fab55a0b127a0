/** Answers are typed read-only where they are made; the routes' types, derived from schemas, are not. Tests check answers by the schemas. */
export const told = (answer: object | undefined) => answer as never;
