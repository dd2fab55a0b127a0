import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGenius } from "../../src/dossier/convert/genius.ts";
import { readXml } from "../../src/dossier/convert/xml.ts";

const read = (text: string) => readXml({ path: "a.xml", text });

describe("XML is read", () => {
  it("into elements with attributes and places", () => {
    const root = read(
      '<?xml version="1.0"?>\n<a x="1 &lt; 2">\n  <!-- <no/> -->\n  <b\n    y="&#65;"/>text<b/></a>',
    );
    expect(root).toMatchObject({
      name: "a",
      line: 2,
      column: 1,
      children: [
        { name: "b", path: "a.b", line: 4, column: 3 },
        { name: "b", line: 5, column: 20 },
      ],
    });
    if ("code" in root) throw new Error("not read");
    expect(root.attributes.get("x")).toBe("1 < 2");
    expect(root.children[0]?.attributes.get("y")).toBe("A");
  });
});

describe("XML is refused, with its place,", () => {
  it.each([
    [
      "when it declares entities",
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>',
      "xml-forbidden",
      2,
    ],
    ["when it names an external entity", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "xml-forbidden", 1],
    [
      "when it fetches one",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "http://127.0.0.1:9/x">]><a>&b;</a>',
      "xml-forbidden",
      1,
    ],
    ["when it uses an entity nobody declared", "<a>\n&b;</a>", "xml-syntax", 2],
    ["when it breaks off", "<a>\n<b>", "xml-syntax", 2],
    ["when elements cross", "<a><b></a></b>", "xml-syntax", 1],
    ["when it has two roots", "<a/>\n<b/>", "xml-syntax", 2],
    ["when it is no XML", "concordat: 1\n", "xml-syntax", 1],
    ["when it is binary", "\u0000\u0001\u0002PK\u0003", "xml-syntax", 1],
    ["when it is empty", " \n", "file-empty", 1],
    ["when it is nested too deep", "<a>".repeat(20_000), "too-deep", 1],
    ["when it has too many elements", `<a>${"<b/>".repeat(150_000)}</a>`, "too-many", 1],
    ["when it is too large", `<a>${" ".repeat(5_000_001)}</a>`, "file-too-large", 1],
  ])("%s", (_, text, code, line) => {
    const started = performance.now();
    expect(read(text)).toMatchObject({ code, line, severity: "error", file: "a.xml" });
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("without expanding a bomb of entities", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
      "",
    );
    const bomb = `<!DOCTYPE a [<!ENTITY e0 "ha">${levels}]><a>&e30;</a>`;
    const started = performance.now();
    expect(read(bomb)).toMatchObject({ code: "xml-forbidden", values: { what: "DOCTYPE" } });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("and whatever stands in the files, a conversion ends in problems and never in a throw", () => {
    const piece = fc.constantFrom(
      "<utility_space>",
      "</utility_space>",
      "<objective>",
      "</objective>",
      '<issue index="1" name="a">',
      "</issue>",
      '<item value="x" evaluation="1"/>',
      '<weight index="1" value="2"/>',
      '<reservation value="-1"/>',
      "<negotiation_template>",
      "</negotiation_template>",
      "&amp;",
      "<!DOCTYPE",
      "]]>",
      '"',
      "\u0000",
      "<issue type='integer' index='2' lowerbound='3' upperbound='1'/>",
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (domain, profile) => {
        const { files, problems } = readGenius({ path: "d.xml", text: domain }, [
          { path: "p.xml", text: profile },
        ]);
        expect(files !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
