import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { feedOf, rememberFeed } from "../../src/store/feeds.ts";
import { decide, inboxDocument, inboxOf, keepDocument, markDocument } from "../../src/store/inbox.ts";
import { beginDossier } from "../../src/store/revisions.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { emptyFolder, talks } from "./folder.ts";

const article = {
  feed: "gazette",
  entry: "1",
  url: "https://example.org/1",
  title: "Round one",
  published: "2025-04-15",
  language: "en",
  format: "html",
  original: "<p>Round one was in Muscat.</p>",
};
const content = "0123456789abcdef0123456789abcdef";

let store: Store;
let clock = 0;

beforeEach(async () => {
  const now = () => new Date(Date.UTC(2025, 3, 15, 0, clock++)).toISOString();
  store = await openStore({ data: emptyFolder(), now });
  for (const id of ["alder", "birch"])
    await beginDossier(store, id, { files: talks("One"), author: "ada", message: "Begun" });
});
afterEach(() => store.close());

describe("the inbox of a dossier", () => {
  it("keeps a document as it came, once, the newest first", async () => {
    const id = await keepDocument(store, "alder", content, article);
    expect(id).toBe("0123456789abcdef");
    expect(await keepDocument(store, "alder", content, { ...article, feed: "other" })).toBeUndefined();
    const later = await keepDocument(store, "alder", `f${content}`, { ...article, feed: null, title: null });
    expect((await inboxOf(store, "alder")).map((one) => one.id)).toEqual([later, id]);
    expect(await inboxDocument(store, "alder", id ?? "")).toMatchObject({
      ...article,
      status: "waiting",
      decisions: {},
    });
    expect(await inboxOf(store, "birch")).toEqual([]);
    expect(await keepDocument(store, "birch", content, article)).toBe(id);
  });

  it("keeps what was decided on suggestions, and which documents are done with", async () => {
    const id = (await keepDocument(store, "alder", content, article)) ?? "";
    expect(await decide(store, "alder", id, "a", "accepted")).toBe(true);
    expect(await decide(store, "alder", id, "b", "rejected")).toBe(true);
    expect(await decide(store, "alder", id, "a", null)).toBe(true);
    expect(await markDocument(store, "alder", id, "done")).toBe(true);
    expect(await inboxDocument(store, "alder", id)).toMatchObject({
      status: "done",
      decisions: { b: "rejected" },
    });
    expect(await decide(store, "alder", "none", "a", "accepted")).toBe(false);
    expect(await markDocument(store, "birch", id, "done")).toBe(false);
  });
});

it("what is known of a feed is kept a dossier, the newest in the place of the older", async () => {
  const known = { url: "https://example.org/", etag: '"1"', lastModified: null, failures: 0, due: "2025" };
  await rememberFeed(store, "alder", "gazette", known);
  await rememberFeed(store, "alder", "gazette", { ...known, failures: 2 });
  expect(await feedOf(store, "alder", "gazette")).toEqual({ ...known, failures: 2 });
  expect(await feedOf(store, "birch", "gazette")).toBeUndefined();
});
