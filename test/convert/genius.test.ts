import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGenius } from "../../src/dossier/convert/genius.ts";
import type { Problem } from "../../src/dossier/problem.ts";
import { readDossier } from "../../src/dossier/read.ts";
import type { Dossier } from "../../src/dossier/schema/dossier.ts";

const fixtures = join(import.meta.dirname, "../fixtures/genius");
const file = (name: string) => ({
  path: `somewhere/${name}`,
  text: readFileSync(join(fixtures, name), "utf8"),
});

const domain = file("market-stall.xml");
const tenant = file("Tenant.xml");
const landlord = file("Land lord.xml");

/** The converted dossier; fails where converting or reading it back reports an error. */
function converted(...profiles: { path: string; text: string }[]): { dossier: Dossier; text: string } {
  const { files, problems } = readGenius(domain, profiles);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const read = readDossier(files ?? []);
  expect(read.problems).toEqual([]);
  if (read.dossier === undefined) throw new Error("no dossier");
  return { dossier: read.dossier, text: files?.[0]?.text ?? "" };
}

const faults = (problems: readonly Problem[]) =>
  problems.map(({ code, severity, values, line }) => ({ code, severity, line, ...values }));

describe("a GENIUS domain with its profiles becomes a dossier", () => {
  it("whose principals are the profiles' owners in the order given, with ids from the files' names", () => {
    const { dossier } = converted(landlord, tenant);
    expect(dossier.title).toBe("Market stall");
    expect(dossier.parties.map(({ id, name }) => [id, name])).toEqual([
      ["land-lord", "Land lord"],
      ["tenant", "Tenant"],
    ]);
    expect(dossier.parties.flatMap(({ roles }) => roles?.map(({ role }) => role))).toEqual([
      "principal",
      "principal",
    ]);
  });

  it("whose issues keep their names, those of nested objectives too, and whose ids never read as numbers", () => {
    const { dossier } = converted(tenant, landlord);
    expect(dossier.issues.map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ["place", "Place", "options"],
      ["rent", "Rent", "amount"],
      ["days", "Days", "options"],
    ]);
    const [place, rent, days] = dossier.issues;
    expect(place).toMatchObject({
      options: [{ id: "corner" }, { id: "middle" }, { id: "back-row-lane", name: "Back row & lane" }],
    });
    expect(rent).toMatchObject({ from: 10, to: 18, step: 1 });
    expect(days).toMatchObject({
      options: [
        { id: "option-2", name: "2" },
        { id: "option-5", name: "5" },
      ],
    });
  });

  it("with evaluations divided by the largest where any exceeds 1, and weights of issues by their sum, exactly", () => {
    const { dossier } = converted(tenant, landlord);
    const { tenant: t, "land-lord": l } = dossier.preferences;
    expect(t?.valueScale).toBe("source");
    // 0.3, 0.5 and 0.1 are divided by 0.9; the inner objective's own 0.7 does not count.
    expect(t?.weights?.[0]?.values).toEqual({ place: "1/3", rent: "5/9", days: "1/9" });
    expect(t?.scale?.map(({ values }) => values)).toEqual([
      { corner: 1, middle: "2/3", "back-row-lane": 0 },
      { 10: 1, 18: 0 },
      { "option-2": 0.25, "option-5": 0.75 },
    ]);
    expect(l?.weights?.[0]?.values).toEqual({ place: "1/7", rent: "5/7", days: "1/7" });
    // offset 0.5 and slope 0.5 give 0.5 at 10 and 4.5 at 18, so everything is divided by 4.5.
    expect(l?.scale?.map(({ values }) => values)).toEqual([
      { corner: "1/3", middle: "2/3", "back-row-lane": 1 },
      { 10: "1/9", 18: 1 },
      { "option-2": 1, "option-5": 1 },
    ]);
  });

  it("whose no-deal values are the reservation values, 0 with a warning where a profile gives none", () => {
    const { dossier } = converted(tenant, landlord);
    expect(dossier.preferences.tenant?.noDeal?.[0]).toMatchObject({ value: 0.4, basis: "reported" });
    expect(dossier.preferences["land-lord"]?.noDeal?.[0]).toMatchObject({ value: 0, basis: "assessed" });
    expect(faults(readGenius(domain, [tenant, landlord]).problems)).toEqual([
      { code: "genius-structure", severity: "warning", line: 1, detail: "reservation-missing" },
      { code: "genius-structure", severity: "warning", line: 19, detail: "discount-unused", subject: "0.9" },
    ]);
  });

  it("with a header for people that names the format and no folder", () => {
    const { text } = converted(tenant, landlord);
    expect(text).toMatch(/^# .*GENIUS/);
    expect(text).not.toContain("somewhere");
  });

  it("reading an integer issue whose profile evaluates every number by itself, and one with a single number", () => {
    const listed = {
      ...tenant,
      text: tenant.text.replace(
        /<evaluator[^>]*>/,
        Array.from({ length: 9 }, (_, i) => `<item value="${10 + i}" evaluation="${i * i}"/>`).join(""),
      ),
    };
    const values = converted(listed, landlord).dossier.preferences.tenant?.scale?.[1]?.values;
    expect(values).toMatchObject({ 10: 0, 11: 0.015625, 14: 0.25, 18: 1 });

    const single = { ...domain, text: domain.text.replace('upperbound="18"', 'upperbound="10"') };
    const { files } = readGenius(single, [tenant, landlord]);
    const { dossier, problems } = readDossier(files ?? []);
    expect(problems).toEqual([]);
    expect(dossier?.issues[1]).toMatchObject({
      kind: "options",
      options: [{ id: "only-value", name: "10" }],
    });
  });

  it("giving two files of one name, a number, a reserved word and foreign letters ids of their own", () => {
    const names = [
      "a/Buyer.xml",
      "b/buyer.xml",
      "12.xml",
      "1e5.xml",
      "constructor.xml",
      "买方.xml",
      "Ärger–Müller.v2.xml",
    ];
    const { dossier } = converted(...names.map((path) => ({ ...tenant, path })));
    expect(dossier.parties.map(({ id }) => id)).toEqual([
      "buyer",
      "buyer-2",
      "party-12",
      "party-1e5",
      "party-constructor",
      "party",
      "arger-muller-v2",
    ]);
  });
});

describe("a GENIUS file with a fault gives a problem with its place:", () => {
  const change = (from: string | RegExp, to: string, source = tenant) => {
    expect(source.text).toMatch(from);
    return { ...source, text: source.text.replace(from, to) };
  };
  const problemsOf = (profile: { path: string; text: string }) => {
    const { files, problems } = readGenius(domain, [profile, landlord]);
    expect(files).toBeUndefined();
    return problems.filter(({ severity, file: name }) => severity === "error" && name === profile.path);
  };

  it.each([
    ["an evaluation that is missing", /evaluation="6"/, "", "evaluation-missing", 5, "Place: Middle"],
    [
      "an item the domain does not have",
      'value="Middle"',
      'value="Centre"',
      "unknown-item",
      7,
      "Place: Centre",
    ],
    ["an item that stands twice", 'value="Middle"', 'value="Corner"', "item-repeated", 7, "Corner"],
    ["a negative evaluation", 'evaluation="6"', 'evaluation="-6"', "negative-value", 7, "Place: Middle"],
    [
      "an evaluation that is no number",
      'evaluation="6"',
      'evaluation="six"',
      "number-malformed",
      7,
      'evaluation="six"',
    ],
    [
      "an evaluation that is NaN",
      'evaluation="6"',
      'evaluation="NaN"',
      "number-malformed",
      7,
      'evaluation="NaN"',
    ],
    [
      "an evaluation of endless size",
      'evaluation="6"',
      'evaluation="1e999"',
      "number-malformed",
      7,
      'evaluation="1e999"',
    ],
    ["a weight that is missing", '<weight index="2" value="0.5"/>', "", "weight-missing", 13, "Rent"],
    ["a weight below zero", 'value="0.5"', 'value="-0.5"', "negative-value", 11, "-0.5"],
    ["an issue without an index", 'issue index="1"', "issue", "issue-index-missing", 5, "Place"],
    [
      "an issue the domain does not have",
      'issue index="1"',
      'issue index="77"',
      "issue-not-in-domain",
      5,
      "Place",
    ],
    ["an issue that stands twice", 'issue index="1"', 'issue index="3"', "issue-repeated", 16, "3"],
    ["a linear evaluator that falls below zero", "-0.125", "-0.25", "negative-value", 14, "Rent"],
    [
      "an evaluator that is not linear",
      "linear",
      "triangular",
      "unsupported-evaluator",
      14,
      "Rent (triangular)",
    ],
    ["an evaluator that is missing", /<evaluator.*>/, "", "evaluation-missing", 13, "Rent"],
    [
      "constraints instead of a sum",
      "<utility_space",
      '<utility_space type="NONLINEAR"',
      "unsupported-utility-space",
      1,
      "NONLINEAR",
    ],
  ])("%s", (_, from, to, detail, line, subject) => {
    const [first] = problemsOf(change(from, to));
    expect(first).toMatchObject({
      code: "genius-structure",
      line,
      values: { detail, subject },
      file: tenant.path,
    });
    expect(first?.column).toBeGreaterThan(0);
  });

  it("nothing, where a space says of itself only that it may be any, as NegMAS writes it", () => {
    const any = (text: string) => text.replace("<utility_space", '<utility_space type="any"');
    const profiles = [tenant, landlord].map((one) => ({ ...one, text: any(one.text) }));
    expect(readGenius(domain, profiles)).toEqual(readGenius(domain, [tenant, landlord]));
  });

  it("weights that are all zero", () => {
    const zeros = { ...tenant, text: tenant.text.replaceAll(/(<weight index="\d" value=)"[^"]*"/g, '$1"0"') };
    expect(problemsOf(zeros)).toMatchObject([
      { code: "genius-structure", values: { detail: "all-weights-zero" } },
    ]);
  });

  it("several at once, all of them told", () => {
    const twice = change('evaluation="6"', 'evaluation="-6"', change('value="0.5"', 'value="half"'));
    expect(problemsOf(twice).length).toBeGreaterThanOrEqual(2);
  });

  it("a domain whose issue is real, has no values, no bounds or no index", () => {
    const cases = [
      ['type="integer" vtype="integer"', 'type="real"', "unsupported-issue-kind", "Rent (real)"],
      ['lowerbound="10"', "", "bounds-missing", "Rent"],
      [/<item index="\d" value="[25]"\/>/g, "", "issue-without-values", "Days"],
      ['issue index="3"', "issue", "issue-index-missing", "Days"],
    ] as const;
    for (const [from, to, detail, subject] of cases) {
      const { files, problems } = readGenius(change(from, to, domain), [tenant, landlord]);
      expect(files).toBeUndefined();
      expect(problems[0]).toMatchObject({
        code: "genius-structure",
        values: { detail, subject },
        file: domain.path,
      });
    }
  });

  it("a profile in the domain's place, a domain in a profile's place, and no profile at all", () => {
    expect(faults(readGenius(tenant, [landlord]).problems)[0]).toMatchObject({ detail: "no-domain" });
    expect(faults(readGenius(domain, [domain]).problems)[0]).toMatchObject({ detail: "no-profile" });
    expect(faults(readGenius(domain, []).problems)[0]).toMatchObject({ detail: "no-profile" });
  });

  it("another name for an issue than the domain's is only a warning", () => {
    const { files, problems } = readGenius(domain, [change('name="Place"', 'name="Location"'), landlord]);
    expect(files).toHaveLength(1);
    expect(faults(problems)[0]).toMatchObject({ severity: "warning", detail: "issue-name-differs" });
  });
});
