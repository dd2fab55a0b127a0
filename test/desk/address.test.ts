import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSearch,
  standpointOf,
  stringifySearch,
  validateSearch,
} from "../../src/desk/web/state/desk-search.ts";
import { notUnderstood } from "../../src/desk/web/state/not-understood.ts";
import { packageAddress, readPackageAddress } from "../../src/desk/web/state/package-address.ts";
import type { Issue } from "../../src/dossier/schema/issues.ts";

describe("a view's address", () => {
  it("keeps a bare year text, drops what it does not know, and leaves out what is not set", () => {
    const read = validateSearch(parseSearch("?asOf=2025&lang=ar&positions=hoped&utm=x&package="));
    expect(read).toEqual({ asOf: "2025", lang: "ar" });
    expect(stringifySearch({ asOf: "2025", lang: undefined, package: "" })).toBe("?asOf=2025");
    expect(stringifySearch({})).toBe("");
  });

  it("comes back as it was, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (evidence, source) => {
        const search = { asOf: "2025-04", evidence, source, positions: "declared" as const };
        expect(validateSearch(parseSearch(stringifySearch(search)))).toEqual(search);
      }),
    );
  });

  it("drops a date that is none, so that the desk opens on the dossier's own", () => {
    for (const asOf of ["nonsense", "2025-13", "2025-02-30", "2025-4-1", "20255"])
      expect(validateSearch({ asOf }), asOf).toEqual({});
    for (const asOf of ["2024-02-29", "2025-12", "1979"]) expect(validateSearch({ asOf })).toEqual({ asOf });
    expect(validateSearch({ asOf: "latest" })).toEqual({ asOf: "latest" });
  });

  it("takes evidence along to another page only where it is pinned", () => {
    const shown = { lang: "ar", asOf: "2025", evidence: ":parties.iran", package: "well:shared" };
    expect(standpointOf(shown)).toEqual({ lang: "ar", asOf: "2025", positions: undefined });
    expect(standpointOf({ ...shown, pinned: "yes" })).toMatchObject({
      evidence: ":parties.iran",
      pinned: "yes",
    });
    expect(validateSearch({ pinned: "yes" })).toEqual({});
    expect(validateSearch({ pinned: "maybe", evidence: "x" })).toEqual({ evidence: "x" });
  });

  it("stays legible where it carries a package", () => {
    const choice = { well: "shared", fee: 10 };
    expect(stringifySearch({ package: packageAddress(choice) })).toBe("?package=well:shared,fee:10");
  });
});

describe("a package's address", () => {
  const issues: Issue[] = [
    { id: "well", name: "Well", kind: "options", options: ["shared", "own"].map((id) => ({ id, name: id })) },
    { id: "fee", name: "Fee", kind: "amount", from: 0, to: 10, step: 0.5 },
  ];

  it("is read back with amounts as numbers", () => {
    expect(readPackageAddress("well:shared,fee:2.5", issues)).toEqual({ well: "shared", fee: 2.5 });
  });

  it.each([
    "",
    "well:shared",
    "well:shared,fee:",
    "well:shared,fee:much",
    "fee:1",
    "well:dry,fee:1",
    "well:shared,fee:0.7",
    "well:shared,fee:11",
    "well:shared,fee:1e999",
  ])("is none where it says %j", (address) => {
    expect(readPackageAddress(address, issues)).toBeUndefined();
  });
});

describe("an address that asks for what is not there", () => {
  const dossier = {
    issues: [{ id: "fee", name: "Fee", kind: "amount" as const, from: 0, to: 10, step: 1 }],
    sources: [{ id: "report", title: "Report", published: "2025" }],
  };

  it("is told part by part, and one that can be followed is not", () => {
    const vain = {
      asOf: "2025-02-30",
      positions: "banana",
      package: "fee:11",
      compare: "fee:1;fee:x",
      source: "none",
    };
    expect(notUnderstood(vain, dossier)).toEqual([
      "asOf=2025-02-30",
      "positions=banana",
      "package=fee:11",
      "compare=fee:x",
      "source=none",
    ]);
    const sound = {
      asOf: "2025-02",
      positions: "declared",
      package: "fee:2",
      compare: "fee:1;fee:3",
      source: "report",
    };
    expect(notUnderstood(sound, dossier)).toEqual([]);
  });

  it("is told as far as can be seen before the dossier has come", () => {
    expect(notUnderstood({ asOf: "soon", package: "fee:11" }, undefined)).toEqual(["asOf=soon"]);
  });
});
