import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseHTML } from "linkedom";
import { emptyFolder, inProcess, type Ran } from "../cli/spawn.ts";

export const flagship = join(import.meta.dirname, "../../cases/iran-us-2025");

export interface Publishing extends Ran {
  /** Where it was published. */
  readonly folder: string;
}

/** Publishes a dossier into a fresh folder, as the command line does. */
export async function publish(dossier: string, ...options: readonly string[]): Promise<Publishing> {
  const folder = join(emptyFolder(), "site");
  return { folder, ...(await inProcess(["brief", dossier, "--out", folder, ...options])) };
}

/** Every file of a folder by its path in it. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return new Map(paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]));
}

export function pageOf(folder: string, tag: string): Document {
  return documentIn(readFileSync(join(folder, tag, "index.html"), "utf8"));
}

/** The latest briefing in a language. */
export function briefingIn(folder: string, tag: string): Document {
  const dates = readdirSync(join(folder, tag, "briefings")).toSorted();
  return documentIn(readFileSync(join(folder, tag, "briefings", dates.at(-1) ?? "", "index.html"), "utf8"));
}

export function documentIn(text: string): Document {
  return parseHTML(text).document as unknown as Document;
}

/** Every page of a language's folder, by its path in the site. */
export function pagesIn(folder: string, tag: string): ReadonlyMap<string, Document> {
  const files = [...filesIn(join(folder, tag))].filter(([path]) => path.endsWith(".html"));
  return new Map(files.map(([path, bytes]) => [`${tag}/${path}`, documentIn(bytes.toString())]));
}

/** What a page says in its own language: text outside elements that name another one, and outside styles. */
export function ownText(page: Document): string {
  const own = page.documentElement.getAttribute("lang");
  const walk = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? "";
    const lang = (node as Element).getAttribute?.("lang");
    if (lang && lang !== own) return " ";
    return [...node.childNodes].map(walk).join("");
  };
  return walk(page.body);
}
