import { describe, expect, it } from "vitest";
import { createApp } from "../../src/desk/server/desk-app.ts";
import { folderLoader } from "../../src/desk/server/folder-loader.ts";
import { deskFixture } from "./fixtures.ts";

const token = "a-token-of-the-test";
const once = new Set<string>();
const app = createApp({ load: folderLoader(deskFixture("well")), keys: { token, once } });

const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(`http://localhost:4600${address}`, { method, headers: { host: "localhost:4600", ...headers } });

const cookie = `concordat-4600=${token}`;
const bearer = { authorization: `Bearer ${token}` };

describe("who has the desk's token", () => {
  it("in the address is given a cookie and led on to the address without it", async () => {
    const response = await ask(`/deals?lang=ar&token=${token}`);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/deals?lang=ar"]);
    const given = response.headers.get("set-cookie") ?? "";
    expect(given).toContain(`${cookie};`);
    expect(given).toMatch(/HttpOnly/i);
    expect(given).toMatch(/SameSite=Strict/i);
    // It ends with the browser.
    expect(given).not.toMatch(/Max-Age|Expires/i);
  });

  it("for one opening opens one time, and gives the same cookie", async () => {
    once.add("a-ticket");
    expect((await ask("/deals?token=a-ticket")).headers.get("set-cookie")).toContain(`${cookie};`);
    expect((await ask("/deals?token=a-ticket")).status).toBe(401);
    once.add("another-ticket");
    expect((await ask("/api/dossier", { authorization: "Bearer another-ticket" })).status).toBe(401);
  });

  it("as a cookie or as a bearer is let in", async () => {
    expect((await ask("/api/dossier", { cookie })).status).toBe(200);
    expect((await ask("/api/dossier", bearer)).status).toBe(200);
  });

  it("is not led to another host by two slashes", async () => {
    const response = await ask(`//evil.example/x?token=${token}`);
    expect(response.headers.get("location")).toBe("/evil.example/x");
  });
});

describe("who has not", () => {
  it.each([
    ["nothing", {}],
    ["another token", { cookie: "concordat-4600=another" }],
    ["the cookie of a desk on another port", { cookie: `concordat-4601=${token}` }],
    ["another bearer", { authorization: "Bearer another" }],
    ["a wrong bearer beside the right cookie", { authorization: "Bearer another", cookie }],
  ] as const)("is answered nothing of the dossier: %s", async (_, headers) => {
    for (const address of ["/api/dossier", "/api/openapi.json", "/api/docs", "/api/events", "/api/nowhere"]) {
      const response = await ask(address, headers);
      expect([response.status, await response.json()]).toEqual([401, { error: "no-token" }]);
    }
    expect((await ask(`/api/dossier?token=another`, headers)).status).toBe(401);
  });

  it("is told in four languages where the address was printed, in a page without script", async () => {
    const response = await ask("/deals?asOf=2020");
    const page = await response.text();
    expect(response.status).toBe(401);
    for (const lang of ["en", "ar", "hi", "zh-Hans"]) expect(page).toContain(`<section lang="${lang}"`);
    expect(page).toContain('dir="rtl"');
    expect(page).not.toMatch(/<script|style=/);
    expect((await ask("/plain.css")).headers.get("content-type")).toContain("text/css");
  });

  it("and follows a link on another site is led on by a page of the desk's own, where the cookie counts", async () => {
    const fromOther = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    const response = await ask("/deals?lang=%22%3E%3Cscript%3E", fromOther);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('http-equiv="refresh"');
    expect(page).not.toContain("<script");
    expect((await ask("/deals", { ...fromOther, "sec-fetch-site": "same-origin" })).status).toBe(401);
  });
});

describe("a change asked for", () => {
  it.each([
    ["by a page elsewhere", { origin: "https://evil.example" }],
    ["by a page of another port of this machine", { origin: "http://localhost:3000" }],
    ["by a page without an origin", { origin: "null" }],
    ["across sites", { "sec-fetch-site": "cross-site" }],
    ["from the same site, which other ports are", { "sec-fetch-site": "same-site" }],
  ])("%s is refused, cookie or not", async (_, headers) => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const response = await ask("/api/drafts", { ...headers, cookie }, method);
      expect([response.status, await response.json()]).toEqual([403, { error: "foreign-origin" }]);
    }
  });

  it("by the desk's own page or by a program is not", async () => {
    const own = { origin: "http://localhost:4600", "sec-fetch-site": "same-origin", cookie };
    // There is nothing to be written at this desk, and that is what it says.
    expect((await ask("/api/drafts", own, "POST")).status).toBe(404);
    expect((await ask("/api/drafts", bearer, "POST")).status).toBe(404);
  });
});
