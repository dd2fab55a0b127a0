import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/dossier/index.ts";
import { textFingerprint } from "../../src/dossier/prose.ts";
import { soundCase } from "../cases/case-reading.ts";
import { emptyFolder } from "../cli/spawn.ts";
import { briefingIn, filesIn, type Publishing, publish } from "./published.ts";

const secret = "Qazwsxsecret";

type Entry = Record<string, unknown>;

/** Fields that a person fills with words; each gets the secret in a hidden entry. */
const wordy = new Set([
  ...["title", "name", "text", "what", "rule", "reason", "note", "description", "question", "publisher"],
  ...["quote", "restated", "translation", "where", "by", "role", "unit", "aliases", "url", "place"],
]);

/** A copy of an entry with the secret in all its words, under another id and hidden from the public. */
function hidden(entry: Entry, visibility: "team" | "private"): Entry {
  const fill = (node: unknown, key: string): unknown => {
    if (key === "url") return `https://example.org/${secret}`;
    if (key === "aliases") return [secret];
    // A party or a person named by id, and a delegate's function, have the same key as words elsewhere.
    if (wordy.has(key) && (typeof node === "string" || isTexts(node))) return secret;
    if (Array.isArray(node)) return node.map((one) => fill(one, ""));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([inner, value]) => [inner, fill(value, inner)]));
  };
  const filled = fill(entry, "") as Entry;
  const ids = "id" in entry ? { id: `${entry.id}-${visibility}` } : {};
  const roles = "by" in entry && !("trend" in entry) ? { by: entry.by } : {};
  return { ...filled, ...ids, ...roles, visibility, note: secret };
}

function isTexts(node: unknown): boolean {
  return typeof node === "object" && node !== null && !Array.isArray(node) && "en" in node;
}

/** Kinds of entries that stand in a list of their own. */
const sections = [
  ...["sources", "people", "parties", "rounds", "events", "claims", "instruments", "deadlines"],
  ...["assessments", "series", "linkages", "packages", "prose", "corrections"],
] as const;

/** The dossier with something of an editor's to hide a twin of. */
function withEditors(dossier: Dossier): Dossier {
  const words = { en: "Mended.", ar: "صُوِّب.", hi: "सुधारा गया।", zh: "已更正。" };
  const of = textFingerprint(words.en);
  const reviewed = (text: string) => ({ text, state: "reviewed" as const, of });
  const translations = { ar: reviewed(words.ar), hi: reviewed(words.hi), zh: reviewed(words.zh) };
  return {
    ...dossier,
    prose: [{ id: "note", section: "key", language: "en", text: words.en, translations }],
    corrections: [{ id: "mended", at: "2025-04-17", what: words }],
  };
}

/** The dossier with a hidden twin of an entry of every kind, and a note on every public one. */
function withSecrets(dossier: Dossier, statements: boolean): Entry {
  const planted = structuredClone(withEditors(dossier)) as unknown as Record<string, Entry[]> & Entry;
  for (const section of sections) {
    const entries = planted[section] as Entry[];
    const [first] = entries.slice(-1);
    if (first === undefined) throw new Error(`withSecrets: the dossier has no ${section}`);
    const twins = (["team", "private"] as const).map((level) => hidden(first, level));
    for (const entry of entries) entry.note = secret;
    // A hidden linkage would change which packages there are; it is planted together with the statements.
    if (section === "linkages" && !statements) continue;
    planted[section] = [...entries, ...twins];
  }
  const protectedPerson = {
    id: "protected-one",
    name: secret,
    protected: true,
    offices: [{ title: secret, of: "iran" }],
  };
  (planted.people as Entry[]).push(protectedPerson);
  const office = { title: secret, of: "iran", from: "2024", visibility: "team", note: secret };
  const [person] = planted.people as (Entry & { offices?: Entry[] })[];
  person?.offices?.push(office);
  if (statements) plantStatements(planted);
  return planted;
}

function plantStatements(planted: Entry): void {
  const preferences = planted.preferences as Record<string, Record<string, Entry[]>>;
  for (const kinds of Object.values(preferences)) {
    for (const [kind, list] of Object.entries(kinds)) {
      const last = Array.isArray(list) ? list.at(-1) : undefined;
      if (last !== undefined && kind !== "weights" && kind !== "scale") list.push(hidden(last, "team"));
    }
  }
}

async function publishPlanted(statements: boolean): Promise<Publishing> {
  const { dossier } = await soundCase("iran-us-2025");
  const file = join(emptyFolder(), "dossier.json");
  writeFileSync(file, JSON.stringify(withSecrets(dossier, statements)));
  return publish(file, "--as-of", "2025-04-18");
}

let record: Publishing;
let judgements: Publishing;

beforeAll(async () => {
  record = await publishPlanted(false);
  judgements = await publishPlanted(true);
});

describe("what is published", () => {
  it("holds nothing of the entries of any kind that the public may not see, nor any note", () => {
    expect(record.err + record.out).not.toContain(secret);
    expect(record.code, record.err).toBe(0);
    for (const [path, bytes] of filesIn(record.folder)) expect(bytes.includes(secret), path).toBe(false);
  });

  it("is the same to the byte as if the hidden entries had never been written", async () => {
    const { dossier } = await soundCase("iran-us-2025");
    const file = join(emptyFolder(), "dossier.json");
    writeFileSync(file, JSON.stringify(withEditors(dossier)));
    const plain = await publish(file);
    const [published, expected] = [filesIn(record.folder), filesIn(plain.folder)];
    expect([...published.keys()]).toEqual([...expected.keys()]);
    for (const [path, bytes] of published) {
      expect(bytes.equals(expected.get(path) ?? Buffer.alloc(0)), path).toBe(true);
    }
  });

  it("answers in full where only the record holds something back", () => {
    expect(briefingIn(record.folder, "en").querySelectorAll("#deals svg").length).toBeGreaterThan(0);
  });

  it("holds nothing of hidden statements, and gives no answer that would need them", () => {
    expect(judgements.code, judgements.err).toBe(0);
    for (const [path, bytes] of filesIn(judgements.folder)) expect(bytes.includes(secret), path).toBe(false);
    const deals = briefingIn(judgements.folder, "en").querySelector("#deals");
    expect(deals?.textContent).toContain("The answer rests on judgements that are not published.");
    expect(deals?.querySelectorAll("svg, table, .findings")).toHaveLength(0);
  });

  it("cannot be widened by asking for another readers' view", async () => {
    const { code, err, folder } = await publish(
      join(import.meta.dirname, "../../cases/iran-us-2025"),
      "--visibility",
      "team",
    );
    expect(code).toBe(2);
    expect(err).toContain("--visibility");
    expect(() => filesIn(folder)).toThrow();
  });
});
