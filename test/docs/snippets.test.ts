import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
const pages = [
  "README.md",
  "docs/adding-an-analysis.md",
  ...readdirSync(new URL("docs/method/", root)).map((name) => `docs/method/${name}`),
];
const folder = mkdtempSync(join(tmpdir(), "concordat-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The package's own names stand for its sources, other packages for what is installed here. */
function onSources(code: string): string {
  return code
    .replaceAll(
      /from "concordat(\/\w+)?"/g,
      (_, part = "") => `from "${new URL(`src${part}/index.ts`, root).href}"`,
    )
    .replaceAll(/from "(zod)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
}

describe.each(pages)("%s", (page) => {
  const text = readFileSync(new URL(page, root), "utf8");
  const snippets = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "");

  it.each(snippets.map((code, index) => [index + 1, code] as const))(
    "snippet %i runs as it stands",
    (index, code) => {
      const file = join(folder, `${page.replaceAll("/", "-")}-${index}.ts`);
      writeFileSync(file, onSources(code));
      expect(() =>
        execFileSync(process.execPath, [file], { cwd: fileURLToPath(root), stdio: "pipe" }),
      ).not.toThrow();
    },
  );

  it("has at least one", () => {
    expect(snippets.length).toBeGreaterThan(0);
  });
});
