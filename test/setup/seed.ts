import fc from "fast-check";

// A change is judged by the same inputs on every machine; `CONCORDAT_SEED=random` (or a number) looks elsewhere.
const asked = process.env.CONCORDAT_SEED ?? "20250418";
if (asked !== "random") {
  const seed = Number(asked);
  if (!Number.isInteger(seed))
    throw new Error(`CONCORDAT_SEED is "${asked}": give a whole number, or "random"`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
