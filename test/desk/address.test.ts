import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseSearch,
  standpointOf,
  stringifySearch,
  validateSearch,
} from "../../src/desk/web/state/desk-search.ts";
import { packageAddress, readPackageAddress } from "../../src/desk/web/state/package-address.ts";

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
  const issues = [
    { id: "well", kind: "options" },
    { id: "fee", kind: "amount" },
  ] as const;

  it("is read back with amounts as numbers", () => {
    expect(readPackageAddress("well:shared,fee:2.5", issues)).toEqual({ well: "shared", fee: 2.5 });
  });

  it.each(["", "well:shared", "well:shared,fee:", "well:shared,fee:much", "fee:1"])(
    "is none where it says %j",
    (address) => {
      expect(readPackageAddress(address, issues)).toBeUndefined();
    },
  );
});
