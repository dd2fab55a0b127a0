import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../src");

/** What each layer may import from, itself always; where it says `types`, what is imported must be gone when the program runs. */
const mayImport: Record<string, Readonly<Record<string, "code" | "types">>> = {
  math: {},
  dossier: { math: "code" },
  intake: { dossier: "code", math: "code" },
  analysis: { dossier: "code", math: "code" },
  // The one type that lets a reason without a sentence fail to compile: see docs/decisions/001.
  language: { dossier: "code", "analysis/contract.ts": "types" },
  // What a number rests on has one definition, which the findings share: see docs/decisions/001.
  findings: {
    dossier: "code",
    analysis: "types",
    "analysis/deals/rests.ts": "code",
    "analysis/deals/samples.ts": "code",
    "analysis/over-sets.ts": "code",
    "analysis/roadmap/rests.ts": "code",
    language: "types",
  },
  briefing: { dossier: "code", findings: "code", language: "code", analysis: "types" },
  // A document beside the record: what intake suggests is judged by the record's own analysis. See docs/decisions/012.
  reading: { dossier: "code", intake: "code", analysis: "code", language: "types" },
  // Two states of a dossier side by side: a package is placed in both by the analysis itself. See docs/decisions/013.
  change: { dossier: "code", analysis: "code", findings: "code", language: "code" },
  // Findings are searched by their sentences, which only types of theirs are needed for.
  search: { dossier: "code", language: "code", findings: "types" },
  node: { dossier: "code" },
  // Files and feeds brought in as documents: what reading them needs of the machine. See docs/decisions/012.
  gather: { dossier: "code", intake: "code", node: "code" },
  store: { dossier: "code", node: "code" },
  // A briefing made whole: what everyone may see is analysed, told and written as files. See docs/decisions/001.
  publication: all(
    "dossier",
    "intake",
    "reading",
    "change",
    "analysis",
    "language",
    "findings",
    "briefing",
    "node",
  ),
  desk: {
    ...all(
      "math",
      "dossier",
      "intake",
      "reading",
      "change",
      "analysis",
      "language",
      "findings",
      "briefing",
      "search",
      "node",
      "gather",
      "store",
      "publication",
    ),
    // The glossary that people read is the one the desk explains words by.
    "../docs/glossary.md?raw": "code",
  },
  cli: all(
    "math",
    "dossier",
    "intake",
    "reading",
    "change",
    "analysis",
    "language",
    "findings",
    "briefing",
    "node",
    "gather",
    "store",
    "publication",
    "desk",
  ),
  "index.ts": all("math", "dossier", "intake", "reading", "analysis", "language", "findings", "briefing"),
};

const pure = [
  "math",
  "dossier",
  "intake",
  "analysis",
  "reading",
  "change",
  "language",
  "findings",
  "briefing",
  "search",
];
/** Command-line writers of generated files live beside what they write, and need the machine. */
const needsMachine = /\/write-[a-z-]+\.ts$/;
/** A field called `process` (of peace, say) and a sentence that ends in the word are not Node's global. */
const impure =
  /\bMath\.random\b|\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<![.\w])(?:console|process)\.\w|\bsetTimeout\b|\bglobalThis\b/;

interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function all(...layers: readonly string[]): Record<string, "code"> {
  return Object.fromEntries(layers.map((layer) => [layer, "code"]));
}

/** One sentence for each import that goes against the arrows and each file that is not as pure as its layer. */
function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const file = { path, text: withoutComments(text) };
    return [...importViolations(file), ...purityViolations(file)];
  });
}

function importViolations({ path, text }: SourceFile): string[] {
  const layer = layerOf(path);
  if (mayImport[layer] === undefined) return [`${path}: ${layer} is not a layer`];
  return importsOf(text).flatMap((found) =>
    found.specifier.startsWith(".") ? ownViolation(path, found) : packageViolation(path, found.specifier),
  );
}

function ownViolation(path: string, { specifier, typeOnly }: Import): string[] {
  const target = posix.join(posix.dirname(path), specifier);
  if (layerOf(target) === layerOf(path)) return [];
  const allowed = mayImport[layerOf(path)] ?? {};
  const depth = allowed[target] ?? allowed[layerOf(target)];
  if (depth === undefined) return [`${path} imports ${target}`];
  return depth === "types" && !typeOnly ? [`${path} imports more than types from ${target}`] : [];
}

function packageViolation(path: string, specifier: string): string[] {
  const web = path.startsWith("desk/web/");
  const webOnly = /^(?:react-aria|react-stately|@react-aria\/|@react-stately\/|@tanstack\/)/.test(specifier);
  const react = /^react(?:-dom)?(?:\/|$)/.test(specifier);
  const machine = specifier.startsWith("node:") && pure.includes(layerOf(path)) && !needsMachine.test(path);
  const wrong = (webOnly && !web) || (react && !web && !path.startsWith("briefing/html/")) || machine;
  return wrong ? [`${path} imports ${specifier}`] : [];
}

function purityViolations({ path, text }: SourceFile): string[] {
  if (!pure.includes(layerOf(path)) || needsMachine.test(path)) return [];
  const found = impure.exec(text);
  return found ? [`${path} uses ${found[0]}`] : [];
}

function layerOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** The colon keeps addresses such as https://… whole. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
}

function importsOf(text: string): Import[] {
  const statement = /\b(?:import|export)\b([^;"'`()]*?)\bfrom\s*["']([^"']+)["']/g;
  const bare = /\bimport\s*(?:\(\s*)?["'`]([^"'`]+)["'`]/g;
  return [
    ...[...text.matchAll(statement)].map(([, names = "", specifier = ""]) => ({
      specifier,
      typeOnly: isTypeOnly(names),
    })),
    ...[...text.matchAll(bare)].map(([, specifier = ""]) => ({ specifier, typeOnly: false })),
  ];
}

function isTypeOnly(names: string): boolean {
  if (/^\s*type\b(?!\s*,)/.test(names)) return true;
  const braced = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  if (braced === undefined) return false;
  const each = braced.split(",").filter((name) => name.trim() !== "");
  return each.every((name) => /^\s*type\s/.test(name));
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
    ["dossier/schema/planted.ts", 'import {\n  type A,\n  b,\n} from "../../findings/finding.ts";'],
    ["findings/planted.ts", 'const late = await import("../cli/main.ts");'],
    ["node/planted.ts", 'import "../desk/server/serve.ts";'],
    ["store/planted.ts", 'export * from "../cli/main.ts";'],
    ["store/planted.ts", 'import { analyses } from "../analysis/index.ts";'],
    ["dossier/edit/planted.ts", 'import { headOf } from "../../store/revisions.ts";'],
    ["briefing/planted.ts", 'import type { Revision } from "../store/revisions.ts";'],
    ["node/planted.ts", 'import { openStore } from "../store/store.ts";'],
    ["publication/planted.ts", 'import { run } from "../cli/run.ts";'],
    ["node/planted.ts", 'import { publicationOf } from "../publication/files.ts";'],
    ["language/planted.ts", 'import type { R } from "../analysis/deals/result.ts";'],
    ["findings/planted.ts", 'import { deals } from "../analysis/deals/index.ts";'],
    ["findings/planted.ts", 'import { type Outcome, run } from "../analysis/run.ts";'],
    ["briefing/planted.ts", 'import { run } from "../analysis/run.ts";'],
    ["analysis/planted.ts", "const x = Math.random();"],
    ["findings/planted.ts", "const now = new Date();"],
    ["findings/planted.ts", "const now = Date.now();"],
    ["math/planted.ts", 'console.log("here");'],
    ["dossier/planted.ts", "const { HOME } = process.env;"],
    ["briefing/planted.ts", "setTimeout(done, 10);"],
    ["analysis/planted.ts", 'import { readFileSync } from "node:fs";'],
    ["findings/planted.tsx", 'import { useState } from "react";'],
    ["briefing/planted.ts", 'import { renderToStaticMarkup } from "react-dom/server";'],
    ["desk/server/planted.ts", 'import { Button } from "react-aria-components";'],
    ["search/planted.ts", 'import { findingsOf } from "../findings/index.ts";'],
    ["stranger/planted.ts", ""],
  ])("a fault planted in %s is caught: %s", (path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ["findings/fine.ts", 'import type { Outcome } from "../analysis/contract.ts";'],
    ["findings/fine.ts", 'import { type A, type B } from "../analysis/contract.ts";'],
    ["briefing/fine.ts", 'import { format } from "../language/format.ts";'],
    ["briefing/html/fine.tsx", 'import { renderToStaticMarkup } from "react-dom/server";'],
    ["desk/web/fine.tsx", 'import { Button } from "react-aria-components";'],
    ["language/fine.ts", 'const sentence = "This ends the process.";'],
    ["analysis/fine.ts", "const day = new Date(text); const stage = dossier.process.stage;"],
    ["math/fine.ts", '// as in import { x } from "../cli/main.ts"; and Math.random()'],
  ])("what is allowed in %s is let through: %s", (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});
