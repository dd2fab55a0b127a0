import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { GatheredDocument } from "../../src/gather/documents.ts";
import type { Answer } from "../../src/gather/network/fetch.ts";
import { contentKey } from "../../src/gather/watch/content-key.ts";
import { type Keeping, pollFeeds } from "../../src/gather/watch/poll.ts";
import { dueAfter, type FeedMemory } from "../../src/gather/watch/schedule.ts";
import { readDocument } from "../../src/intake/index.ts";

const now = new Date("2025-04-15T12:00:00Z");
const minutesUntil = (due: string) => (Date.parse(due) - now.getTime()) / 60_000;
const failing = (code: number | null, retryAfterSeconds: number | null = null): Answer => ({
  status: "failed",
  fault: code === null ? "unreachable" : "status",
  code,
  retryAfterSeconds,
});

describe("when a feed may be asked again", () => {
  it.each<[string, Answer, number, number | undefined, number]>([
    ["after an hour where nobody says otherwise", { status: "unchanged" }, 0, undefined, 60],
    ["after the minutes the watch list gives", { status: "unchanged" }, 0, 15, 15],
    ["after twice as long for each failure in a row", failing(500), 3, 15, 120],
    ["after a day at most", failing(null), 40, 15, 1440],
    ["never sooner than its own interval", failing(500), 1, 2880, 2880],
    ["not before the time it asked for", failing(429, 7200), 1, 15, 120],
    ["after a week where it asked for longer", failing(503, 10_000_000), 1, 15, 7 * 1440],
    ["after a week where it is gone", failing(410), 1, 15, 7 * 1440],
    ["after a week where it is refused", { status: "refused", url: "x", fault: "private" }, 1, 15, 7 * 1440],
  ])("%s", (_, answer, failures, every, minutes) => {
    expect(minutesUntil(dueAfter(answer, failures, every, now))).toBe(minutes);
  });
});

describe("documents of the same words", () => {
  const key = (original: string, format: "text" | "html" = "text") =>
    contentKey(readDocument({ original, format }));

  it("are one, whatever is around the words and however they are written", () => {
    const words = "The first round was held in Muscat.";
    expect(key(`<nav>Home</nav><p>The <b>first</b> round was held in&nbsp;Muscat.</p>`, "html")).toBe(
      key(words),
    );
    expect(key(`${words}\n\nSubscribe to our newsletter.`)).toBe(key(words));
    expect(key(words.toUpperCase())).toBe(key(words));
    expect(key("عُقدت الجولة الأولى")).toBe(key("عقدت الجولة الاولى"));
    expect(key("The first round was held in Rome.")).not.toBe(key(words));
  });
});

/** What a store does, in memory. */
function memory() {
  const feeds = new Map<string, FeedMemory>();
  const contents = new Map<string, GatheredDocument>();
  const keeping: Keeping = {
    memoryOf: async (feed) => feeds.get(feed),
    remember: async (feed, known) => void feeds.set(feed, known),
    keep: async (found, _, content) => {
      if (contents.has(content)) return undefined;
      contents.set(content, found);
      return content;
    },
  };
  return { keeping, feeds, contents };
}

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const entry = (id: number, words: string) =>
  `<item><guid>${id}</guid><title>Day ${id}</title><description>${words}</description></item>`;

describe("feeds that are followed", () => {
  it("are asked when due, with what is known of them, and only what is new comes in", async () => {
    let body = `<rss><channel>${entry(1, "In Muscat.")}</channel></rss>`;
    const asked: string[] = [];
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers["if-none-match"] ?? "-"}`);
      if (request.url === "/bad") {
        response.end("<rss><channel>");
        return;
      }
      if (request.url === "/busy") {
        response.writeHead(503, { "retry-after": "600" }).end();
        return;
      }
      const tag = `"${body.length}"`;
      const known = request.headers["if-none-match"] === tag;
      response.writeHead(known ? 304 : 200, { etag: tag }).end(known ? undefined : body);
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const feeds = ["/a", "/b", "/bad", "/busy"].map((path) => ({ id: path.slice(1), url: home + path }));
    const { keeping, feeds: known } = memory();
    let time = now;
    const poll = () => pollFeeds(feeds, keeping, { allowed: new Set(["127.0.0.1"]), now: () => time });
    const told = async () =>
      (await poll()).map(({ feed, status, documents }) => `${feed} ${status} ${documents.length}`);

    // The second feed holds the same words: one document.
    const first = await told();
    expect(first.filter((one) => /^[ab] /.test(one)).toSorted()).toEqual(
      ["a new 1", "b unchanged 0"].toSorted(),
    );
    expect(first.slice(2)).toEqual(["bad failed 0", "busy failed 0"]);
    expect(known.get("busy")).toMatchObject({ failures: 1 });
    expect(minutesUntil(known.get("busy")?.due ?? "")).toBe(120);

    expect(await told()).toEqual(["a waiting 0", "b waiting 0", "bad waiting 0", "busy waiting 0"]);
    expect(asked).toHaveLength(4);

    time = new Date(now.getTime() + 61 * 60_000);
    expect((await told()).slice(0, 2)).toEqual(["a unchanged 0", "b unchanged 0"]);
    expect(asked.slice(4, 6).toSorted()).toEqual([`/a "${body.length}"`, `/b "${body.length}"`]);

    body = `<rss><channel>${entry(2, "In Rome.")}${entry(1, "In Muscat.")}</channel></rss>`;
    time = new Date(now.getTime() + 123 * 60_000);
    const last = await poll();
    expect(last.flatMap(({ documents }) => documents.map(({ document }) => document.title))).toEqual([
      "Day 2",
    ]);
    expect(last[2]?.problem).toMatchObject({ code: "feed-unreadable" });
    expect(known.get("bad")).toMatchObject({ failures: 2 });
  });

  it("are asked anew where their address has changed, and never in a private network", async () => {
    const { keeping, feeds } = memory();
    feeds.set("a", { url: "http://old.example/", etag: '"x"', lastModified: null, failures: 9, due: "9999" });
    const [polled] = await pollFeeds([{ id: "a", url: "http://192.168.1.1/" }], keeping, {
      allowed: new Set(),
      now: () => now,
    });
    expect(polled).toMatchObject({ status: "failed", problem: { code: "address-refused" } });
    expect(feeds.get("a")).toMatchObject({ failures: 1, url: "http://192.168.1.1/" });
  });
});
