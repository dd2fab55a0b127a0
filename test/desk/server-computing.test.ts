import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { analyses, runAnalysis } from "../../src/analysis/index.ts";
import { askingOf } from "../../src/desk/server/compute/asking.ts";
import { type Engine, engineHere, engineInThreads } from "../../src/desk/server/compute/engine.ts";
import type { Job, JobAnswer } from "../../src/desk/server/compute/job.ts";
import { readingShelf, type Standpoint } from "../../src/desk/server/reading.ts";
import { asOfView } from "../../src/dossier/as-of.ts";
import { readDossier } from "../../src/dossier/read.ts";
import { readFolder } from "../../src/node/folder.ts";
import { flagship } from "../dossier/edit/flagship.ts";
import { deskFixture } from "./fixtures.ts";

const threads = engineInThreads();

afterAll(() => threads.close());

function read(files: Parameters<typeof readDossier>[0]) {
  const { dossier, hash } = readDossier(files);
  if (dossier === undefined || hash === undefined) throw new Error("read: the dossier has errors");
  return { dossier, hash };
}

const well = read((await readFolder(deskFixture("well"))).files);
const here: Standpoint = { asOf: "2020-03-10", positions: "assessed", visibility: "private" };

const job = (id: string): Job => ({
  kind: "analysis",
  id,
  settings: {},
  seed: 1,
  subject: { key: "k", hash: "h", asOf: null, json: "{}" },
});

/** An engine whose answers come when the test says so. */
function heldEngine() {
  const started: { job: Job; signal: AbortSignal; answer: (value: JobAnswer) => void }[] = [];
  const engine: Engine = {
    run: (asked, { signal }) =>
      new Promise((resolve) => {
        started.push({ job: asked, signal, answer: resolve });
      }),
    close: async () => undefined,
  };
  return { engine, started };
}

const answerOf = (id: string) => ({ id, status: "done", result: {}, provenance: {} }) as unknown as JobAnswer;

describe("what is computed for the desk", () => {
  it("is the same in a thread of its own as here, and as the runner says", async () => {
    const asked = async (engine: Engine) => {
      const reading = readingShelf(askingOf(engine))(well.dossier, well.hash, here);
      const choice = { well: "shared", road: "open", fee: 10 };
      return [
        await reading.outcomes(),
        await reading.points(),
        await reading.standing(choice),
        await reading.model(),
      ];
    };
    const [inThreads, inPlace] = [await asked(threads), await asked(engineHere())];
    expect(inThreads).toEqual(inPlace);
    const view = asOfView(well.dossier, "2020-03-10");
    const subject = { dossier: view, hash: well.hash, asOf: "2020-03-10" };
    const run = analyses.map((one) =>
      runAnalysis(one, subject, { settings: one.id === "deals" ? { positions: "assessed" } : {} }),
    );
    expect(inThreads[0]).toEqual(JSON.parse(JSON.stringify(run)));
  });

  it("leaves this thread free while it goes on, and stops where nobody waits for it any more", async () => {
    const { dossier, hash } = read(flagship);
    const standpoint: Standpoint = {
      asOf: dossier.asOf ?? null,
      positions: "assessed",
      visibility: "private",
    };
    // The thread is up and has its modules.
    await readingShelf(askingOf(threads))(well.dossier, well.hash, here).outcomes();
    const reading = readingShelf(askingOf(threads))(dossier, hash, standpoint);
    const gone = new AbortController();
    const first = reading.outcome("deals", gone.signal);
    await wait(50);
    gone.abort();
    await expect(first).rejects.toThrow(/abort/i);
    let longest = 0;
    const begun = performance.now();
    let last = begun;
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const outcome = await reading.outcome("deals");
    clearInterval(ticking);
    expect(outcome.status).toBe("done");
    expect(longest).toBeLessThan(Math.max(100, (performance.now() - begun) / 2));
  });

  it("is refused from a part of the judgements, like everywhere", async () => {
    const asking = askingOf(engineHere());
    const reading = readingShelf(asking)(well.dossier, well.hash, { ...here, visibility: "public" });
    const deals = await reading.outcome("deals");
    expect(deals).toMatchObject({
      status: "not-applicable",
      reason: { key: "unpublished-judgements" },
      provenance: { visibility: "public" },
    });
    for (const answer of [reading.points(), reading.model(), reading.standing({ well: "shared" })]) {
      expect(await answer).toEqual({ key: "unpublished-judgements", values: {} });
    }
  });
});

describe("one question asked by many", () => {
  it("is computed once, and kept", async () => {
    const { engine, started } = heldEngine();
    const asking = askingOf(engine);
    const both = [asking.ask(job("deals")), asking.ask(job("deals"))];
    started[0]?.answer(answerOf("deals"));
    expect(await Promise.all(both)).toEqual([answerOf("deals"), answerOf("deals")]);
    expect(await asking.ask(job("deals"))).toEqual(answerOf("deals"));
    expect(started).toHaveLength(1);
  });

  it("goes on while one of them waits, stops with the last, and is asked anew afterwards", async () => {
    const { engine, started } = heldEngine();
    const asking = askingOf(engine);
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [asking.ask(job("deals"), one.signal), asking.ask(job("deals"), two.signal)];
    const settled = Promise.allSettled(asked);
    one.abort();
    await wait(0);
    expect(started[0]?.signal.aborted).toBe(false);
    two.abort();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(started[0]?.signal.aborted).toBe(true);
    const again = asking.ask(job("deals"));
    expect(started).toHaveLength(2);
    // What the stopped one says at last is not taken for an answer.
    started[0]?.answer(answerOf("cancelled"));
    started[1]?.answer(answerOf("deals"));
    expect(await again).toEqual(answerOf("deals"));
    expect(await asking.ask(job("deals"))).toEqual(answerOf("deals"));
  });

  it("keeps apart what differs in settings, seed, subject or kind", async () => {
    const { engine, started } = heldEngine();
    const asking = askingOf(engine);
    const base = job("deals") as Extract<Job, { kind: "analysis" }>;
    const questions: Job[] = [
      base,
      { ...base, seed: 2 },
      { ...base, settings: { positions: "declared" } },
      { ...base, subject: { ...base.subject, key: "other" } },
      { kind: "model", subject: base.subject },
    ];
    for (const question of questions) void asking.ask(question);
    expect(started).toHaveLength(questions.length);
  });
});
