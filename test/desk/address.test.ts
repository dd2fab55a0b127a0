import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearch, stringifySearch, validateSearch } from "../../src/desk/web/state/desk-search.ts";
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
    expect(validateSearch({ asOf: "nonsense" })).toEqual({});
    expect(validateSearch({ asOf: "latest" })).toEqual({ asOf: "latest" });
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
