import { isMap, type PlainMap } from "./reading/text-tree.ts";

/** What an address led to. `path` has indexes instead of ids and ends where the address leads no further; `found`: it was followed to its end. */
export interface Followed {
  readonly found: boolean;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  /** The values passed on the way, from the whole to `value`. */
  readonly trail: readonly unknown[];
}

/** Follows a dotted address through lists (by id, otherwise by index) and maps. A key may itself contain dots (`values.0.5`). */
export function followPath(whole: unknown, address: string): Followed {
  const segments = address === "" ? [] : address.split(".");
  const path: (string | number)[] = [];
  const trail: unknown[] = [whole];
  let value = whole;
  let next = 0;
  while (next < segments.length) {
    const step = Array.isArray(value)
      ? stepIntoList(value, segments[next] ?? "")
      : isMap(value)
        ? stepIntoMap(value, segments, next)
        : undefined;
    if (step === undefined) return { found: false, value: undefined, path, trail };
    value = (value as Record<string | number, unknown>)[step.key];
    path.push(step.key);
    trail.push(value);
    next += step.taken;
  }
  return { found: true, value, path, trail };
}

interface Step {
  readonly key: string | number;
  readonly taken: number;
}

function stepIntoList(list: readonly unknown[], segment: string): Step | undefined {
  const named = list.findIndex((entry) => isMap(entry) && entry.id === segment);
  if (named >= 0) return { key: named, taken: 1 };
  const index = /^\d{1,9}$/.test(segment) ? Number(segment) : -1;
  return index >= 0 && index < list.length ? { key: index, taken: 1 } : undefined;
}

// The shortest key that leads on comes first: a dot inside a key is the exception, and beside `0` there may be `0.5`.
function stepIntoMap(map: PlainMap, segments: readonly string[], from: number): Step | undefined {
  const longest = Math.min(segments.length, from + 4);
  let shortest: Step | undefined;
  for (let to = from + 1; to <= longest; to += 1) {
    const key = segments.slice(from, to).join(".");
    if (!Object.hasOwn(map, key)) continue;
    const step = { key, taken: to - from };
    if (to === segments.length || (typeof map[key] === "object" && map[key] !== null)) return step;
    shortest ??= step;
  }
  return shortest;
}

/** How one step from a value is written in an address: an entry of a list by its id where it is the first with that id. */
export function segmentOf(holder: unknown, segment: string | number): string {
  if (!Array.isArray(holder)) return String(segment);
  const entry: unknown = holder[Number(segment)];
  if (!isMap(entry) || typeof entry.id !== "string" || !/^[a-z0-9-]+$/.test(entry.id)) return String(segment);
  return holder.findIndex((other) => isMap(other) && other.id === entry.id) === Number(segment)
    ? entry.id
    : String(segment);
}

/** The entry or value at an address, or undefined where it leads nowhere. */
export function valueAt(whole: unknown, address: string): unknown {
  return followPath(whole, address).value;
}
