import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";
import { type Document, type DocumentFormat, readDocument } from "../../src/intake/index.ts";
import { readAgainst } from "../../src/reading/index.ts";
import { soundCase } from "../cases/case-reading.ts";
import type { Expected } from "./expected.ts";

const formats: Readonly<Record<string, DocumentFormat>> = { txt: "text", md: "markdown", html: "html" };

/** The dossier that the articles are read against. */
export const dossier: Dossier = (await soundCase("iran-us-2025")).dossier;

/** One of the articles as a document. */
export function articleOf({ file, published }: Pick<Expected, "file" | "published">): Document {
  const original = readFileSync(join(import.meta.dirname, "documents", file), "utf8");
  return readDocument({ original, format: formats[file.split(".")[1] ?? ""] ?? "text", published });
}

/** What is read of an article, as the expectations write it. */
export function claimsRead(one: Expected): string[] {
  const { suggestions, findings } = readAgainst(articleOf(one), dossier);
  const wrong = new Set(findings.map(({ claim }) => keyOf(claim)));
  const claims = suggestions.filter(({ kind }) => kind === "claim");
  return [...new Set(claims.map(({ claim }) => `${wrong.has(keyOf(claim)) ? "!" : ""}${keyOf(claim)}`))];
}

function keyOf({ subject, property, value }: { subject: string; property: string; value: unknown }): string {
  return `${subject} ${property} ${[value].flat().join(",")}`;
}
