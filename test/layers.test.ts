import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

/** What each layer may import from; itself is always allowed. */
const mayImport: Record<string, readonly string[]> = {
  math: [],
  dossier: ["math"],
  intake: ["dossier"],
  analysis: ["dossier", "math"],
  language: ["dossier", "analysis/contract.ts"],
  findings: ["dossier", "analysis", "language"],
  briefing: ["dossier", "findings", "language", "analysis"],
  node: ["dossier"],
  store: ["dossier", "node"],
  desk: ["math", "dossier", "intake", "analysis", "language", "findings", "briefing", "node", "store"],
  cli: ["math", "dossier", "intake", "analysis", "language", "findings", "briefing", "node", "store", "desk"],
  "index.ts": ["math", "dossier", "intake", "analysis", "language", "findings", "briefing"],
};

const pure = ["math", "dossier", "intake", "analysis", "language", "findings", "briefing"];
/** Command-line writers of generated files live beside what they write, and need the machine. */
const needsMachine = /\/write-[a-z-]+\.ts$/;
const impure =
  /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\s*\)|\bconsole\.|\bprocess\.|\bsetTimeout\b|\bglobalThis\b/;

interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...importViolations(file), ...purityViolations(file)]);
}

function importViolations({ path, text }: SourceFile): string[] {
  const layer = path.split("/")[0] ?? "";
  const allowed = mayImport[layer];
  if (allowed === undefined) return [`${path}: ${layer} is not a layer`];
  return importsOf(text).flatMap((specifier) => {
    if (!specifier.startsWith(".")) return packageViolation(path, specifier);
    const target = relative(source, join(source, path, "..", specifier)).replaceAll("\\", "/");
    const targetLayer = target.split("/")[0] ?? "";
    const fine = targetLayer === layer || allowed.some((name) => target === name || targetLayer === name);
    return fine ? [] : [`${path} imports ${target}`];
  });
}

function packageViolation(path: string, specifier: string): string[] {
  const web = path.startsWith("desk/web/");
  if (/^react-aria/.test(specifier) && !web) return [`${path} imports ${specifier}`];
  if (/^react(-dom)?(\/|$)/.test(specifier) && !web && !path.startsWith("briefing/html/")) {
    return [`${path} imports ${specifier}`];
  }
  if (specifier.startsWith("node:") && pure.includes(path.split("/")[0] ?? "") && !needsMachine.test(path)) {
    return [`${path} imports ${specifier}`];
  }
  return [];
}

function purityViolations({ path, text }: SourceFile): string[] {
  if (!pure.includes(path.split("/")[0] ?? "") || needsMachine.test(path)) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const found = impure.exec(code);
  return found ? [`${path} uses ${found[0]}`] : [];
}

function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

function sourceFiles(): SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(source, path), "utf8") }));
}

describe("the layers of the house", () => {
  it("import downwards only, and the pure ones touch nothing of the machine", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ["math/planted.ts", 'import { deals } from "../analysis/index.ts";'],
    ["dossier/planted.ts", 'export type { X } from "../language/index.ts";'],
    ["findings/planted.ts", 'const late = await import("../cli/main.ts");'],
    ["language/planted.ts", 'import type { R } from "../analysis/deals/result.ts";'],
    ["analysis/planted.ts", "const x = Math.random();"],
    ["findings/planted.ts", "const now = new Date();"],
    ["analysis/planted.ts", 'import { readFileSync } from "node:fs";'],
    ["findings/planted.tsx", 'import { useState } from "react";'],
    ["desk/server/planted.ts", 'import { Button } from "react-aria-components";'],
    ["stranger/planted.ts", ""],
  ])("a fault planted in %s is caught: %s", (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });
});
