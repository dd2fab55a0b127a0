import { parse } from "yaml";
import { textFingerprint } from "../prose.ts";
import { patterns } from "../schema/patterns.ts";
import { type Article, type ArticleFault, frontMatter } from "./article.ts";

/** `round-2-preview.ar.md`: an article's id and its language. */
const fileName = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.([A-Za-z0-9-]+)\.md$/;

/** Reads one article from the text of its file; what is wrong with it is told, not thrown. */
export function readArticle(file: {
  readonly path: string;
  readonly text: string;
}): { readonly article: Article } | { readonly faults: readonly ArticleFault[] } {
  const { path } = file;
  const [, id, language] = fileName.exec(path.replaceAll("\\", "/")) ?? [];
  if (id === undefined || language === undefined || !patterns.language.test(language)) {
    return { faults: [{ path, line: 1, kind: "name", what: path.split(/[\\/]/u).at(-1) ?? path }] };
  }
  const parts = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/u.exec(file.text.replaceAll("\r\n", "\n"));
  if (parts === null) return { faults: [{ path, line: 1, kind: "front-matter", what: "---" }] };
  const [, head = "", body = ""] = parts;
  const read = frontMatter.safeParse(yamlIn(head));
  if (read.success) {
    const lines = {
      headline: lineOf(head, "headline"),
      standfirst: lineOf(head, "standfirst"),
      body: `${head}${/^\s*/u.exec(body)?.[0]}`.split("\n").length + 3,
    };
    return { article: { ...read.data, id, language, path, body: body.trim(), lines } };
  }
  const keys = read.error.issues.map(({ path: keys, code, ...issue }) =>
    code === "unrecognized_keys" && "keys" in issue ? String(issue.keys) : keys.join("."),
  );
  return {
    faults: [...new Set(keys)].map((what) => ({
      path,
      line: lineOf(head, what),
      kind: "front-matter",
      what,
    })),
  };
}

/** The plain data of a front matter; undefined where it is no YAML. */
function yamlIn(text: string): unknown {
  try {
    return parse(text, { schema: "core", maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

function lineOf(head: string, key: string): number {
  const at = head.split("\n").findIndex((line) => line.startsWith(`${key.split(".")[0]}:`));
  return at === -1 ? 1 : at + 2;
}

/** A reference in an article: what kind of thing it names, and by which id. */
export interface Reference {
  readonly kind: string;
  readonly id: string;
  readonly line: number;
}

/** `{claim:id}`, `{date:round-2}`. */
export const referencePattern = /\{([a-z]+):([a-z0-9][a-z0-9.-]*)\}/gu;

/** Every reference of a text, in order, with its line counted from 1. */
export function referencesIn(body: string): Reference[] {
  return body
    .split("\n")
    .flatMap((line, at) =>
      [...line.matchAll(referencePattern)].map(([, kind = "", id = ""]) => ({ kind, id, line: at + 1 })),
    );
}

/** Names the text of an article, for translations made from it: headline, standfirst and body. */
export function articleFingerprint({ headline, standfirst, body }: Article): string {
  return textFingerprint([headline, standfirst, body].join("\n\n"));
}
