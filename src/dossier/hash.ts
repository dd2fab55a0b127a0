import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Dossier } from "./schema/dossier.ts";

/** Names a dossier by its content: SHA-256, in hex, of its JSON with keys sorted; the order in which a file gives keys does not count. */
export function contentHash(dossier: Dossier): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(dossier))));
}

/** JSON without spaces, keys in code-unit order, keys whose value is undefined left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${entries.join(",")}}`;
}
