import * as z from "zod";
import { isMap, type PlainMap } from "./reading/text-tree.ts";

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** What a schema may be once wrappers and unions are opened, wrappers and unions themselves included, outermost first. */
function opened(schema: Schema): readonly Schema[] {
  const known = openings.get(schema);
  if (known !== undefined) return known;
  const all = [schema, ...innerOf(schema).flatMap(opened)];
  openings.set(schema, all);
  return all;
}

const openings = new WeakMap<Schema, readonly Schema[]>();

function innerOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [schema.def.innerType];
  // `z.preprocess` is a pipe whose second half says what the value has to be.
  if (schema instanceof z.ZodPipe) return [schema.def.out];
  return schema instanceof z.ZodUnion ? schema.def.options : [];
}

function childOf(schema: Schema, segment: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    return Object.hasOwn(schema.shape, segment) ? schema.shape[segment] : undefined;
  }
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  if (schema instanceof z.ZodArray) return schema.def.element;
  return schema instanceof z.ZodTuple ? schema.def.items[Number(segment)] : undefined;
}

/** Every form the value at a path may take. */
function formsAt(schema: Schema, path: Path): readonly Schema[] {
  let forms = opened(schema);
  for (const segment of path) {
    forms = forms.flatMap((form) => {
      const child = childOf(form, segment);
      return child === undefined ? [] : opened(child);
    });
  }
  return forms;
}

/** The title under which the schema describes the value at a path: "id", "date", "package" … */
export function titleAt(schema: Schema, path: Path): string | undefined {
  for (const form of formsAt(schema, path)) {
    const title = z.globalRegistry.get(form)?.title;
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Keys that the map at a path may have, over all its forms. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  return [...new Set(mapFormsAt(schema, path).flatMap(({ shape }) => Object.keys(shape)))];
}

/** Keys of the one form that a value at a path was most likely meant to have. */
export function likeliestKeysAt(schema: Schema, path: Path, value: PlainMap): readonly string[] {
  const faults = ({ shape }: z.ZodObject) =>
    Object.keys(value).filter((key) => !Object.hasOwn(shape, key) || isOtherLiteral(shape[key], value[key]))
      .length;
  const [best] = mapFormsAt(schema, path).toSorted((a, b) => faults(a) - faults(b));
  return best === undefined ? [] : Object.keys(best.shape);
}

/** The form, of those at a path that differ in one key's word (`kind: amount`), which a word of that key stands for. */
export function formNamed(schema: Schema, path: Path, key: string, word: string): z.ZodObject | undefined {
  return mapFormsAt(schema, path).find(({ shape }) => shape[key] && !isOtherLiteral(shape[key], word));
}

function mapFormsAt(schema: Schema, path: Path): readonly z.ZodObject[] {
  return formsAt(schema, path).filter((form) => form instanceof z.ZodObject);
}

function isOtherLiteral(schema: Schema | undefined, value: unknown): boolean {
  return schema instanceof z.ZodLiteral && !schema.values.has(value as z.core.util.Literal);
}

/** An entry met on a walk: a map with fixed keys. `has` tells whether its form has a key, given or not. */
export interface Entry {
  readonly value: PlainMap;
  readonly path: Path;
  has(key: string): boolean;
  /** Title of what stands under a key: "date", "id" … */
  titleOf(key: string): string | undefined;
}

/** Visits every entry in a value, outer ones first; maps from ids to values (choices, patterns) are passed through, not visited. */
export function visitEntries(
  schema: Schema,
  value: unknown,
  visit: (entry: Entry) => void,
  path: Path = [],
): void {
  rewriteEntries(
    schema,
    value,
    (entry) => {
      visit(entry);
      return entry.value;
    },
    path,
  );
}

/**
 * Rebuilds a value, each entry replaced by what `rewrite` makes of it or, where that is undefined, left out of the list or map it
 * stands in. Outer entries first: what is inside a rewritten entry is rewritten after it. Linear in the value.
 */
export function rewriteEntries(
  schema: Schema,
  value: unknown,
  rewrite: (entry: Entry) => PlainMap | undefined,
  path: Path = [],
): unknown {
  if (Array.isArray(value)) {
    const element = opened(schema).find((form) => form instanceof z.ZodArray)?.def.element;
    if (element === undefined) return value;
    return value
      .map((item, index) => rewriteEntries(element, item, rewrite, [...path, index]))
      .filter((item) => item !== undefined);
  }
  if (!isMap(value)) return value;
  const form = formOf(schema, value);
  if (form === undefined) return value;
  if (form instanceof z.ZodRecord) {
    return rewriteInside(value, (key) =>
      rewriteEntries(form.def.valueType, value[key], rewrite, [...path, key]),
    );
  }
  const entry = rewrite(entryOf(form, value, path));
  if (entry === undefined) return undefined;
  return rewriteInside(entry, (key) => {
    const child = childOf(form, key);
    return child === undefined ? entry[key] : rewriteEntries(child, entry[key], rewrite, [...path, key]);
  });
}

function rewriteInside(value: PlainMap, rewrite: (key: string) => unknown): PlainMap {
  const result: PlainMap = {};
  for (const key of Object.keys(value)) {
    const rewritten = rewrite(key);
    if (rewritten !== undefined) result[key] = rewritten;
  }
  return result;
}

type MapForm = z.ZodObject | z.ZodRecord;

function formOf(schema: Schema, value: PlainMap): MapForm | undefined {
  const forms = opened(schema).filter(
    (form): form is MapForm => form instanceof z.ZodObject || form instanceof z.ZodRecord,
  );
  const fits = (form: MapForm) =>
    form instanceof z.ZodObject && Object.keys(value).every((key) => Object.hasOwn(form.shape, key));
  return forms.find(fits) ?? forms.find((form) => form instanceof z.ZodRecord) ?? forms[0];
}

function entryOf(form: z.ZodObject, value: PlainMap, path: Path): Entry {
  return {
    value,
    path,
    has: (key) => Object.hasOwn(form.shape, key),
    titleOf: (key) => {
      const child = childOf(form, key);
      return child === undefined ? undefined : titleAt(child, []);
    },
  };
}
