import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { flagship, viewDesk } from "./open-desk.ts";

it.each(["en", "hi"])("a first visit in %s loads at most 250 kB of JavaScript, compressed", async (lang) => {
  const viewer = await viewDesk(flagship);
  const page = await viewer.open("about:blank");
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) bodies.push(response.body());
  });
  await page.goto(`${viewer.url}?lang=${lang}`);
  await page.locator(".headline").waitFor({ timeout: 60_000 });
  await page.waitForLoadState("networkidle");
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await viewer.close();
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});
