import type { TypeName } from "../problem.ts";
import { dossierSchema } from "../schema/dossier.ts";
import { keysAt, titleAt } from "../walk.ts";
import { shortOf } from "./report.ts";

type Path = readonly (string | number)[];

const titles: Readonly<Record<string, TypeName>> = {
  id: "id",
  date: "date",
  language: "language",
  text: "text",
  number: "number",
  "number or range": "number-or-range",
  package: "package",
  "option pattern": "pattern",
  "package pattern": "pattern",
};

const types: Readonly<Record<string, TypeName>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "true-or-false",
  array: "list",
  tuple: "list",
  object: "map",
  record: "map",
};

/** What the schema asks for at a path: by the title it gives it, otherwise by the type it expects. */
export function typeName(expected: string, path: Path): TypeName {
  const title = titleAt(dossierSchema, path);
  return titles[title ?? ""] ?? types[expected] ?? "one-of-several-forms";
}

/** How a value of a type is written, with what was found in it where that is all it takes; undefined where a type has several forms. */
export function exampleOf(type: TypeName, path: Path, value: unknown): string | undefined {
  const holdsMaps = type === "list" && keysAt(dossierSchema, [...path, 0]).length > 0;
  // A single value in a list is probably the one that was meant.
  const found = type !== "list" && Array.isArray(value) && value.length === 1 ? value[0] : value;
  const isScalar = typeof found === "string" || typeof found === "number" || typeof found === "boolean";
  switch (type) {
    case "text":
      return isScalar ? JSON.stringify(shortOf(found)) : '"…"';
    case "list":
      return holdsMaps ? "[{ … }]" : isScalar ? `[${shortOf(found)}]` : "[…]";
    case "one-of-several-forms":
      return undefined;
    default:
      return found !== value && isScalar ? shortOf(found) : examples[type];
  }
}

const examples: Readonly<Record<Exclude<TypeName, "text" | "list" | "one-of-several-forms">, string>> = {
  number: "12",
  "whole-number": "3",
  "true-or-false": "true",
  map: "{ …: … }",
  id: "snapback-2025",
  date: "2025-04-18",
  language: "en",
  "number-or-range": "[10, 20]",
  package: "{ …: … }",
  pattern: "{ …: … }",
};
