import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placeIn } from "../../src/desk/web/edit/yaml/key-path.ts";
import { keysAt, type Schema, schemasAt, wordsOf } from "../../src/desk/web/edit/yaml/schema-place.ts";

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../schema/dossier.schema.json"), "utf8"),
) as Schema;

/** The place of the sign `|` in a text. */
function placeOf(text: string) {
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.includes("|"));
  const column = lines[line]?.indexOf("|") ?? 0;
  return placeIn(lines.with(line, (lines[line] ?? "").replace("|", "")), line, column);
}

describe("a place in YAML text", () => {
  it.each([
    ["concordat: 1\n|", [], undefined],
    ["concordat: 1\nlanguage: |", [], "language"],
    ["title:\n  |", ["title"], undefined],
    ["parties:\n  - id: a\n    ki|", ["parties", null], undefined],
    ["parties:\n  - id: a\n    kind: |", ["parties", null], "kind"],
    ["parties:\n- id: a\n  kind: |", ["parties", null], "kind"],
    ["parties:\n  - id: a\n    roles:\n    - role: |", ["parties", null, "roles", null], "role"],
    [
      "parties:\n  - id: a\n    roles:\n      - role: host\n        ro|",
      ["parties", null, "roles", null],
      undefined,
    ],
    ["parties:\n  - { id: a, ki| }", ["parties", null], undefined],
    ["parties:\n  - { id: a, kind: | }", ["parties", null], "kind"],
    ["parties:\n  - { id: a, roles: [{ role: | }] }", ["parties", null, "roles", null], "role"],
    [
      "preferences:\n  iran:\n    noDeal:\n    # why\n    - value: 3\n\n      ba|",
      ["preferences", "iran", "noDeal", null],
      undefined,
    ],
  ])("of %j", (text, path, key) => {
    expect(placeOf(text)).toEqual({ path, key });
  });

  it("offers the keys of a party and the words its kind may have", () => {
    const { path, key } = placeOf("parties:\n  - id: a\n    kind: |");
    const keys = keysAt(schema, path);
    expect(keys.map((each) => each.key)).toEqual(expect.arrayContaining(["id", "name", "kind", "roles"]));
    expect(keys.find((each) => each.key === "kind")?.required).toBe(true);
    expect(wordsOf(schema, schemasAt(schema, [...path, key ?? ""]))).toEqual([
      "state",
      "organisation",
      "faction",
    ]);
  });

  it("offers both kinds of issue, and nothing at a place the schema does not know", () => {
    const keys = keysAt(schema, ["issues", null]).map((each) => each.key);
    expect(keys).toEqual(expect.arrayContaining(["options", "step"]));
    expect(keysAt(schema, ["nonsense", null])).toEqual([]);
  });
});
