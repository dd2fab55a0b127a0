import { id } from "../schema/primitives.ts";

const MAX_LENGTH = 80;

/** Gives out ids made from names, each one only once. */
type IdSource = (name: string) => string;

/**
 * Ids for entries of one list: the name in lower case, everything but a–z and 0–9 a hyphen, accents dropped. A name without such
 * letters, or one that reads as a number, gets `kind` in front; a repeated one a number behind.
 */
export function idSource(kind: string): IdSource {
  const taken = new Set<string>();
  return (name) => {
    const base = baseFor(name, kind);
    let candidate = base;
    for (let count = 2; taken.has(candidate); count += 1) candidate = withSuffix(base, `-${count}`);
    taken.add(candidate);
    return candidate;
  };
}

function baseFor(name: string, kind: string): string {
  const slug = trimHyphens(
    name
      .normalize("NFKD")
      .replace(/\p{Mark}/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-"),
  );
  const short = withSuffix(slug, "");
  if (id.safeParse(short).success) return short;
  return withSuffix(short === "" ? kind : `${kind}-${short}`, "");
}

function withSuffix(base: string, suffix: string): string {
  return `${trimHyphens(base.slice(0, MAX_LENGTH - suffix.length))}${suffix}`;
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/g, "");
}
