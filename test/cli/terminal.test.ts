import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { harmless } from "../../src/cli/terminal.ts";
import { emptyFolder, program } from "./spawn.ts";

const esc = String.fromCharCode(27);

describe("what a file brings along cannot take over the terminal:", () => {
  it.each([
    ["an escape that retitles the window", `a${esc}]0;b\u0007c`, "a␛]0;b␇c"],
    ["an escape that moves the cursor", `a${esc}[2Ab`, "a␛[2Ab"],
    ["an eight-bit control", "a\u009b2Jb", "a\ufffd2Jb"],
    ["a carriage return over what was written", "error\rfine", "error␍fine"],
    ["text turned around", "a\u202etxt.exe", "a\ufffdtxt.exe"],
  ])("%s", (_, text, shown) => expect(harmless(text)).toBe(shown));

  it("colours, line ends, isolates and every language's letters stay as they are", () => {
    const text = `${esc}[31merror${esc}[39m\n«\u2068مياه\u2069» पानी 水`;
    expect(harmless(text)).toBe(text);
  });

  const hasScript = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

  it.skipIf(!hasScript)("at a terminal the program shows it as a picture", () => {
    const path = join(emptyFolder(), `${esc}]0;owned\u0007.yaml`);
    writeFileSync(path, 'concordat: 1\ntitle: T\nlanguage: "\\e[2J"\n');
    const command = `"${process.execPath}" "${program}" check "${path}"`;
    const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    expect(stdout).toContain("␛]0;owned␇.yaml");
    expect(stdout).not.toMatch(new RegExp(`${esc}(?!\\[\\d*m)`, "u"));
  });
});
