import { describe, expect, it } from "vitest";
import { inProcess } from "./spawn.ts";

const ask = ["deals", "cases/iran-us-2025", "--as-of", "2025-04-18"];

/** The lines under a heading, up to the next blank one, as one text. */
function under(out: string, heading: string): string {
  const lines = out.split("\n");
  const at = lines.findIndex((line) => line.trim() === heading);
  if (at < 0) return "";
  const end = lines.findIndex((line, index) => index > at && line.trim() === "");
  return lines
    .slice(at + 1, end < 0 ? undefined : end)
    .map((line) => line.trim())
    .join(" ");
}

describe("what blocks a package on the command line", () => {
  const line = "declared in public only";

  it("leaves out lines that are only positions, and tells them apart, with limits as assessed", async () => {
    const { out } = await inProcess([...ask, "--package", "us-ask-2025-04-15"]);
    const blocks = under(out, "What blocks it");
    expect(blocks).toContain("Worth 30 points less than no deal to Iran");
    expect(blocks).not.toContain(line);
    // The Supreme Leader's office shares Iran's public line alone, which is none of its reasons here.
    expect(blocks).toMatch(
      /The Office of the Supreme Leader.* less than no deal to it\. - The Supreme National/u,
    );
    expect(under(out, "Beyond lines drawn in public")).toContain(line);
  });

  it("is every line where public lines are taken at their word", async () => {
    const { out } = await inProcess([...ask, "--package", "us-ask-2025-04-15", "--positions", "declared"]);
    expect(under(out, "What blocks it")).toContain(line);
    expect(under(out, "Beyond lines drawn in public")).toBe("");
  });

  it("is nothing for a package that only goes beyond a public line", async () => {
    const { out } = await inProcess([...ask, "--package", "phased-balance"]);
    expect(out).not.toContain("What blocks it");
    expect(under(out, "Beyond lines drawn in public")).toContain(line);
    const home = under(out, "Consent at home");
    expect(home).toContain("Review by the Senate and the House of Representatives: would let it stand");
    expect(home).toMatch(/Majlis: would consent; needed by Iran; Gain: 15\.7/u);
  });
});

describe("consent at home on the command line", () => {
  it("is a table of who would refuse how many, and all together", async () => {
    const { out } = await inProcess(ask);
    const table = under(out, "Consent at home");
    expect(table).toMatch(/Majlis +10 +97 /u);
    expect(table).toMatch(/All together +10 +125 /u);
    expect(table).toContain("Senate: 40 to 58 of 100 votes expected against");
    expect(out.replaceAll(/\s+/gu, " ")).toContain(
      "Of 24 efficient outcomes, 14 would pass everybody whose consent is needed at home and 10 would be refused (the Majlis: 10).",
    );
  });
});
