import * as z from "zod";
import { dossierSchema, formatVersion } from "./schema/dossier.ts";
import { patterns } from "./schema/patterns.ts";

type JsonSchema = Record<string, unknown>;

/**
 * The dossier's format as JSON Schema (draft 2020-12), for editors that check while one types. It says what a file may hold; what has to fit
 * together across entries only `readDossier` knows.
 */
export function dossierJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(dossierSchema, {
    io: "input",
    reused: "ref",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => amend(zodSchema, jsonSchema as JsonSchema),
  });
  const { $schema, ...parts } = named(schema as JsonSchema);
  return {
    $schema,
    $id: `urn:concordat:dossier:${formatVersion}`,
    title: "Concordat dossier",
    description: `A negotiation, written down once. Format version ${formatVersion}.`,
    ...parts,
    // A section this version does not read is a warning, not an error; nor need each file of a folder hold every part.
    additionalProperties: true,
  };
}

/** The shared parts under their titles instead of numbers, where a title is one part's alone. */
function named(schema: JsonSchema): JsonSchema {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, part] of Object.entries(schema.$defs as Record<string, JsonSchema>)) {
    const name =
      typeof part.title === "string" ? part.title.replaceAll(" ", "-") : key.replace("__schema", "part-");
    if (taken.has(name)) continue;
    taken.add(name);
    names.set(key, name);
  }
  return renamed(schema, names) as JsonSchema;
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const reference =
        key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", "") : undefined;
      if (reference !== undefined) return [key, `#/$defs/${names.get(reference) ?? reference}`];
      return [names.get(key) ?? key, renamed(inner, names)];
    }),
  );
}

function amend(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { "^x-": {} };
  // A date is read as text, but YAML takes a bare year for a number.
  if (zodSchema instanceof z.ZodPipe) {
    for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
    Object.assign(jsonSchema, {
      title: "date",
      anyOf: [
        { type: "string", pattern: patterns.date.source },
        { type: "integer", minimum: 1000, maximum: 9999 },
      ],
    });
  }
}
