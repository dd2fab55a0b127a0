import type { Step } from "./key-path.ts";

/** As much of JSON Schema as the dossier's uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Everything that may stand at a place, alternatives side by side. */
export function schemasAt(root: Schema, path: readonly Step[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (held, step) => held.flatMap((schema) => into(root, schema, step)),
    opened(root, root),
  );
}

/** The keys that may stand at a place, each with what it holds and whether it must be there. */
export function keysAt(
  root: Schema,
  path: readonly Step[],
): readonly { readonly key: string; readonly schema: Schema; readonly required: boolean }[] {
  const found = new Map<string, { key: string; schema: Schema; required: boolean }>();
  for (const { properties = {}, required = [] } of schemasAt(root, path)) {
    for (const [key, schema] of Object.entries(properties)) {
      if (!found.has(key)) found.set(key, { key, schema, required: required.includes(key) });
    }
  }
  return [...found.values()];
}

/** The words that may stand as a value, where the schema lists them. */
export function wordsOf(root: Schema, schemas: readonly Schema[]): readonly string[] {
  const words = schemas.flatMap((schema) => [
    ...(schema.enum ?? []),
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(schema.type === "boolean" ? [true, false] : []),
    ...(schema.items ? wordsOf(root, opened(root, schema.items)) : []),
  ]);
  return [...new Set(words.map(String))];
}

/** A schema with its references followed, its alternatives apart. */
export function opened(root: Schema, schema: Schema): readonly Schema[] {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    return target === undefined ? [] : opened(root, target);
  }
  const several = schema.anyOf ?? schema.oneOf;
  return several === undefined ? [schema] : several.flatMap((each) => opened(root, each));
}

function into(root: Schema, schema: Schema, step: Step): readonly Schema[] {
  if (step === null) return schema.items ? opened(root, schema.items) : [];
  const inner = schema.properties?.[step] ?? schema.additionalProperties;
  return typeof inner === "object" ? opened(root, inner) : [];
}
