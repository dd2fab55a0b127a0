import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readArticleFiles } from "../../src/node/articles.ts";
import { readDocument } from "../../src/node/document.ts";
import { readFolder } from "../../src/node/folder.ts";

let root = "";
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "dossier-")));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("reading a folder", () => {
  test("takes YAML and JSON from the folder and the folders in it, in the order of their paths", async () => {
    mkdirSync(join(root, "b", "deeper"), { recursive: true });
    mkdirSync(join(root, "node_modules"));
    for (const name of [
      "c.yaml",
      "a.yml",
      "b/d.JSON",
      "b/deeper/e.yaml",
      "f.txt",
      ".g.yaml",
      "node_modules/h.json",
    ]) {
      write(name, name);
    }
    const { files, problems } = await readFolder(root);
    expect(problems).toEqual([]);
    expect(files.map(({ text }) => text)).toEqual(["a.yml", "b/d.JSON", "c.yaml"]);
    expect(files[0]?.path).toBe(join(root, "a.yml"));
  });

  test("a single file may have any name", async () => {
    write("notes", "concordat: 1");
    const { files } = await readFolder(join(root, "notes"));
    expect(files).toEqual([{ path: join(root, "notes"), text: "concordat: 1" }]);
  });

  test("what is missing, empty, too large or no text is a problem, and the rest is read", async () => {
    expect((await readFolder(join(root, "nowhere"))).problems).toMatchObject([{ code: "file-missing" }]);
    expect((await readFolder(root)).problems).toMatchObject([{ code: "folder-empty" }]);
    write("a.yaml", "");
    truncateSync(join(root, "a.yaml"), 50_000_000);
    expect((await readFolder(join(root, "a.yaml"))).problems).toMatchObject([
      { code: "file-too-large", values: { megabytes: 50 } },
    ]);
    truncateSync(join(root, "a.yaml"), 5_000_001);
    write("b.yaml", new Uint8Array([0x61, 0xff, 0xfe]));
    write("c.yaml", "concordat: 1");
    symlinkSync(join(root, "gone"), join(root, "d.yaml"));
    const { files, problems } = await readFolder(root);
    expect(problems.map(({ code, file }) => `${code} ${file.slice(root.length + 1)}`)).toEqual([
      "file-missing d.yaml",
      "file-too-large a.yaml",
      "not-text b.yaml",
    ]);
    expect(files).toHaveLength(1);
  });

  test("a pipe that nobody writes to and a device are not waited for; a pipe that a shell hands over is read", async () => {
    const pipe = join(root, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    for (const path of [pipe, "/dev/zero"]) {
      expect(await readFolder(path)).toMatchObject({
        files: [],
        problems: [{ code: "not-a-file", file: path }],
      });
      expect(await readDocument(path)).toMatchObject({ code: "not-a-file", file: path });
    }
    const reading = `import { readFolder } from "./src/node/folder.ts"; console.log((await readFolder("/dev/fd/0")).files[0].text)`;
    const asked = `printf 'concordat: 1' | "${process.execPath}" --input-type=module -e '${reading}'`;
    expect(execFileSync("bash", ["-c", asked], { encoding: "utf8" })).toBe("concordat: 1\n");
  });

  test("a pipe, a device or a socket among the files is told, not passed over", async () => {
    write("a.yaml", "concordat: 1");
    execFileSync("mkfifo", [join(root, "b.yaml")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "c.yaml"), resolve));
    const { files, problems } = await readFolder(root);
    await new Promise((resolve) => server.close(resolve));
    expect(files).toHaveLength(1);
    expect(problems.map(({ code, severity, file }) => [code, severity, file.slice(root.length + 1)])).toEqual(
      [
        ["not-a-file", "error", "b.yaml"],
        ["not-a-file", "error", "c.yaml"],
      ],
    );
  });

  test.runIf(process.getuid?.() !== 0)(
    "a folder that may not be listed is told, not taken for empty",
    async () => {
      write("a.yaml", "concordat: 1");
      mkdirSync(join(root, "closed"), { mode: 0 });
      expect((await readFolder(root)).problems).toMatchObject([
        { code: "file-unreadable", file: join(root, "closed"), values: { fault: "not-permitted" } },
      ]);
      chmodSync(root, 0);
      const { problems } = await readFolder(root).finally(() => chmodSync(root, 0o700));
      expect(problems).toMatchObject([{ code: "file-unreadable", file: root }]);
    },
  );

  test("what the file system says is told in words: a folder, a name too long, a link to itself", async () => {
    symlinkSync(join(root, "loop"), join(root, "loop"));
    write("a.yaml", "concordat: 1");
    const long = "a".repeat(300);
    for (const [name, problem] of [
      ["a.yaml/inside", { code: "file-missing" }],
      [long, { code: "file-missing" }],
      ["loop", { code: "file-unreadable", values: { fault: "link-loop" } }],
    ] as const) {
      const path = join(root, name);
      expect(await readDocument(path)).toMatchObject(problem);
      expect((await readFolder(path)).problems).toMatchObject([problem]);
    }
    expect(await readDocument(root)).toMatchObject({ code: "not-a-file", values: { folder: true } });
    write("b.txt", "");
    truncateSync(join(root, "b.txt"), 5_000_001);
    expect(await readDocument(join(root, "b.txt"))).toMatchObject({
      code: "file-too-large",
      values: { megabytes: 5.1, limitMegabytes: 5 },
    });
  });

  test("links are followed inside the folder and not out of it", async () => {
    const inner = join(root, "inner");
    mkdirSync(inner);
    write("secret.yaml", "secret");
    write("inner/a.yaml", "a");
    symlinkSync(join(inner, "a.yaml"), join(inner, "b.yaml"));
    symlinkSync(join(root, "secret.yaml"), join(inner, "c.yaml"));
    symlinkSync(root, join(inner, "up.yaml"));
    const { files, problems } = await readFolder(inner);
    expect(files.map(({ text }) => text)).toEqual(["a", "a"]);
    expect(problems).toMatchObject([
      { code: "link-outside", severity: "warning", file: join(inner, "c.yaml") },
      { code: "link-outside", file: join(inner, "up.yaml") },
    ]);
  });

  test("articles beside it that cannot be read are told, not passed over", async () => {
    expect(await readArticleFiles(root)).toEqual({ files: [], problems: [] });
    write("a.yaml", "concordat: 1");
    expect(await readArticleFiles(join(root, "a.yaml"))).toEqual({ files: [], problems: [] });
    mkdirSync(join(root, "articles", "c.md"), { recursive: true });
    write("articles/a.en.md", "Words");
    write("articles/b.en.md", new Uint8Array([0x61, 0xff, 0xfe]));
    write("articles/d.en.md", "");
    truncateSync(join(root, "articles/d.en.md"), 5_000_001);
    const { files, problems } = await readArticleFiles(root);
    expect(files).toEqual([{ path: join(root, "articles/a.en.md"), text: "Words" }]);
    expect(problems.map(({ code }) => code)).toEqual(["not-text", "file-too-large"]);
  });

  test("many files together have a limit, told at the largest", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) {
      write(`${name}.yaml`, "");
      truncateSync(join(root, `${name}.yaml`), name === "c" ? 4_600_000 : 4_500_000);
    }
    const { files, problems } = await readFolder(root);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ code: "dossier-too-large", values: { limitMegabytes: 20 } }]);
    expect(problems[0]?.file).toMatch(/c\.yaml$/);
  });
});
