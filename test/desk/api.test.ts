import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { DealsResult, PackageStanding } from "../../src/analysis/deals/result.ts";
import type { DossierAnswer, EvidenceAnswer, PackagesAnswer } from "../../src/desk/server/answer-types.ts";
import * as schema from "../../src/desk/server/api-schemas.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { askDesk, deskFixture } from "./fixtures.ts";

const ask = askDesk(deskFixture("well"));
const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe("the desk's API", () => {
  it("gives the dossier as known on its own date, and says how much more is on file", async () => {
    const { response, body } = await ask("/api/dossier");
    const answer = body as DossierAnswer;
    expect(response.status).toBe(200);
    expect(schema.dossierSchema.safeParse(body).success).toBe(true);
    expect([answer.asOf, answer.ownAsOf]).toEqual(["2020-03-10", "2020-03-10"]);
    expect(answer.dossier?.events).toEqual([]);
    expect(answer.later).toBe(3); // the April gazette, its claim and the event
    expect(answer.dates.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2020-03-05 round",
      "2020-03-20 round",
      "2020-04-01 event",
    ]);
  });

  it("shows what the public may see on request, and nothing of the rest in its dates or counts", async () => {
    const folder = await mkdtemp(join(tmpdir(), "concordat-desk-"));
    made.push(folder);
    const text = await readFile(join(deskFixture("well"), "dossier.yaml"), "utf8");
    const secret = "{ id: pump, visibility: private,";
    await writeFile(join(folder, "dossier.yaml"), text.replace("{ id: pump,", secret));
    const of = async (level: string) =>
      (await askDesk(folder)(`/api/dossier?visibility=${level}`)).body as DossierAnswer;
    const [all, seen] = [await of("private"), await of("public")];
    expect([all.dates.length, seen.dates.length]).toEqual([3, 2]);
    expect([all.later, seen.later]).toEqual([3, 2]);
    expect(seen.hash).not.toBe(all.hash);
  });

  it("shows everything on file on request", async () => {
    const answer = (await ask("/api/dossier?asOf=latest")).body as DossierAnswer;
    expect([answer.asOf, answer.later, answer.dossier?.events.length]).toEqual([null, 0, 1]);
  });

  it("prints an analysis in the envelope of the command line", async () => {
    const { response, body } = await ask("/api/analyses/deals");
    expect(response.status).toBe(200);
    expect(schema.outcomeSchema.safeParse(body).success).toBe(true);
    expect(Object.keys(body).toSorted()).toEqual(["id", "provenance", "result", "status"]);
    expect(body.provenance).toMatchObject({
      analysis: "deals",
      asOf: "2020-03-10",
      settings: { positions: "assessed" },
    });
  });

  it("takes the public lines at their word when asked to", async () => {
    const result = (await ask("/api/analyses/deals?positions=declared")).body.result as DealsResult;
    expect(result.positions).toBe("declared");
    expect(result.acceptable).toBe(result.zones.declared.acceptable);
  });

  it("lists every feasible package, as many as the analysis counts, acceptable ones marked", async () => {
    for (const positions of ["assessed", "declared"]) {
      const result = (await ask(`/api/analyses/deals?positions=${positions}`)).body.result as DealsResult;
      const { body } = await ask(`/api/packages?positions=${positions}`);
      const { points, complete } = body as PackagesAnswer;
      const count = (wanted: typeof points) => wanted.reduce((sum, point) => sum + point.count, 0);
      expect(schema.packagesSchema.safeParse(body).success).toBe(true);
      expect(complete).toBe(true);
      expect(count(points)).toBe(result.feasible);
      expect(count(points.filter(({ acceptable }) => acceptable))).toBe(result.acceptable);
    }
  });

  it("places any package, by hand 45 for the upper and 74.5 for the lower village", async () => {
    const choice = encodeURIComponent(JSON.stringify({ well: "shared", road: "open", fee: 10 }));
    const { body } = await ask(`/api/standing?package=${choice}`);
    const standing = body as PackageStanding;
    expect(schema.standingSchema.safeParse(body).success).toBe(true);
    expect(standing.values[0]).toBeCloseTo(0.5 * 60 + 0.2 * 0 + 0.3 * 50, 9);
    expect(standing.values[1]).toBeCloseTo(0.6 * 70 + 0.25 * 100 + 0.15 * 50, 9);
    expect(standing.acceptable).toEqual({ assessed: true, declared: false });
    expect(standing.blockers).toMatchObject([{ kind: "redLine", party: "upper", basis: "declared" }]);
  });

  it("says what a party is best asked next: nothing, where its figures leave nothing open", async () => {
    const { response, body } = await ask("/api/questions?party=upper");
    expect(response.status).toBe(200);
    expect(schema.questionsSchema.safeParse(body).success).toBe(true);
    expect(body).toEqual({ questions: [], acceptances: [], samples: 1_000 });
    expect((await ask("/api/questions?party=upper&visibility=public")).body).toEqual({
      error: "unpublished-judgements",
    });
  });

  it("leads from a number to the statements, claims and passages behind it", async () => {
    const { body } = await ask("/api/evidence?analysis=deals&path=zones.declared.acceptable");
    const evidence = body as EvidenceAnswer;
    expect(schema.evidenceSchema.safeParse(body).success).toBe(true);
    const line = evidence.trails.find(({ path }) => path === "preferences.upper.redLines.own-well");
    expect(line?.claims[0]?.claim.passage?.quote).toBe("The well was always ours and stays ours.");
    expect(line?.claims[0]?.source.id).toBe("gazette");
    expect(evidence.provenance?.analysis).toBe("deals");
  });

  it("leads from a place in the dossier to its passages as well", async () => {
    const { body } = await ask("/api/evidence?path=preferences.upper.redLines.own-well");
    expect((body as EvidenceAnswer).trails[0]?.claims).toHaveLength(1);
  });

  it("tells the findings of the standpoint, the heaviest first", async () => {
    const { body } = await ask("/api/findings?positions=declared");
    const { findings } = body as { findings: Finding[] };
    expect(schema.findingsSchema.safeParse(body).success).toBe(true);
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.map(({ weight }) => weight)).toEqual(
      findings.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  });

  it.each([
    ["/api/dossier?asOf=yesterday", 400],
    ["/api/dossier?positions=hoped", 400],
    ["/api/standing?package=%7B%22well%22%3A%22shared%22%7D", 400],
    ["/api/standing?package=nonsense", 400],
    ["/api/analyses/divination", 404],
    ["/api/evidence?analysis=deals&path=zones.imagined", 404],
    ["/api/evidence?path=claims.nobody", 404],
    ["/api/questions", 400],
    ["/api/questions?party=nobody", 404],
    ["/api/nowhere", 404],
  ])("answers %s with %i and says why", async (address, status) => {
    const { response, body } = await ask(address);
    expect(response.status).toBe(status);
    expect(body.error).toMatch(/\w/);
  });

  it("describes itself as OpenAPI, every address with its answers", async () => {
    const { body } = await ask("/api/openapi.json");
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        "/api/dossier",
        "/api/analyses/{id}",
        "/api/findings",
        "/api/packages",
        "/api/evidence",
      ]),
    );
  });
});

describe("the record on the desk", () => {
  const askTalks = askDesk(join(import.meta.dirname, "../../cases/iran-us-2025"));

  it("is told among the findings, each leading to its passages in the drawer", async () => {
    const { findings } = (await askTalks("/api/findings?asOf=2025-04-18")).body as { findings: Finding[] };
    const ofRecord = findings.filter(({ evidence }) =>
      evidence.some(({ analysis }) => analysis === "record"),
    );
    expect(ofRecord).toHaveLength(12);
    for (const { evidence, rests } of ofRecord.slice(1)) {
      const [place] = evidence;
      const address = `/api/evidence?asOf=2025-04-18&analysis=${place?.analysis}&path=${place?.path}`;
      const { response, body } = await askTalks(address);
      expect(response.status).toBe(200);
      expect((body as EvidenceAnswer).provenance).toMatchObject({ analysis: "record", asOf: "2025-04-18" });
      expect((body as EvidenceAnswer).trails.map(({ path }) => path)).toEqual(rests);
    }
  });
});

describe("a dossier with errors", () => {
  const askBroken = askDesk(deskFixture("broken"));

  it("comes as its problems, with their places", async () => {
    const { response, body } = await askBroken("/api/dossier");
    const { dossier, problems } = body as DossierAnswer;
    expect(response.status).toBe(200);
    expect(dossier).toBeUndefined();
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["not-one-of 4", "too-few 6"]);
  });

  it("fails each analysis in the envelope of the command line", async () => {
    const { response, body } = await askBroken("/api/analyses/deals");
    expect(response.status).toBe(422);
    expect(body).toMatchObject({ id: "deals", status: "failed", problem: { code: "dossier" } });
    expect(body.problem.problems).toHaveLength(2);
  });
});

describe("a dossier that changes on disk", () => {
  it("is read again at the next request", async () => {
    const folder = await mkdtemp(join(tmpdir(), "concordat-desk-"));
    made.push(folder);
    await cp(deskFixture("well"), folder, { recursive: true });
    const askCopy = askDesk(folder);
    const title = async () => ((await askCopy("/api/dossier")).body as DossierAnswer).dossier?.title;
    expect(await title()).toMatchObject({ en: "The well" });
    const file = join(folder, "dossier.yaml");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace("{ en: The well, ar: البئر", "{ en: The old well, ar: البئر"),
    );
    expect(await title()).toMatchObject({ en: "The old well" });
  });
});
