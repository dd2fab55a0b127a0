import type { DealsModel } from "./model.ts";

/** A model as JSON can carry it: whole numbers of any size, maps and sets under a sign of their own. */
export type PackedModel = { readonly [Part in keyof DealsModel]: unknown };

/** Packs a model for another program, exactly: a browser that has it places packages without asking again. */
export function packModel(model: DealsModel): PackedModel {
  return pack(model) as PackedModel;
}

/** The model that was packed; only for what `packModel` made, since nothing is checked. */
export function unpackModel(packed: PackedModel): DealsModel {
  return unpack(packed) as DealsModel;
}

// No key of a model begins with this sign: they are names of fields and tags of languages.
const whole = "$whole";
const map = "$map";
const set = "$set";

function pack(value: unknown): unknown {
  if (typeof value === "bigint") return { [whole]: String(value) };
  if (value instanceof Map) return { [map]: [...value].map(pack) };
  if (value instanceof Set) return { [set]: [...value].map(pack) };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]));
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== "object" || value === null) return value;
  const parts = value as Readonly<Record<string, unknown>>;
  if (whole in parts) return BigInt(parts[whole] as string);
  if (map in parts)
    return new Map((parts[map] as unknown[]).map((pair) => unpack(pair) as [unknown, unknown]));
  if (set in parts) return new Set((parts[set] as unknown[]).map(unpack));
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, unpack(part)]));
}
