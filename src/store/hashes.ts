import { createHash } from "node:crypto";
import { canonicalJson } from "../dossier/hash.ts";
import type { DossierFile } from "../dossier/reading/files.ts";

/** SHA-256 of a text in UTF-8, in hex. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Names a set of files by every byte of them and by their order. Comments count, unlike in a dossier's own content hash. */
export function filesHashOf(files: readonly DossierFile[]): string {
  return hashOfListed(files.map(({ path, text }) => ({ path, hash: hashOf(text) })));
}

/** The same from the hashes of the texts. */
export function hashOfListed(files: readonly { readonly path: string; readonly hash: string }[]): string {
  return hashOf(canonicalJson(files.map(({ path, hash }) => [path, hash])));
}

/** What a revision's id is made from: with its parent's id in it, a revision vouches for all before it. */
export interface RevisionFacts {
  readonly dossier: string;
  readonly number: number;
  readonly parent: string | null;
  readonly author: string;
  readonly at: string;
  readonly message: string;
  readonly filesHash: string;
}

/** A revision's id. */
export function revisionIdOf({
  dossier,
  number,
  parent,
  author,
  at,
  message,
  filesHash,
}: RevisionFacts): string {
  return hashOf(canonicalJson([dossier, number, parent, author, at, message, filesHash]));
}
