import { expect, it } from "vitest";
import type { DraftAnswer, DraftState } from "../../src/desk/server/workspace-types.ts";
import { start } from "../cli/spawn.ts";
import { copyOfWell, emptyFolder, openDesk } from "./open-workspace.ts";

it("a desk that is killed has lost no edit that it acknowledged", async () => {
  const [folder, data] = [await copyOfWell(), await emptyFolder()];
  const served = await start(["desk", folder, "--data", data, "--port", "0", "--json"]);
  const { origin, searchParams } = new URL((JSON.parse(served.line) as { url: string }).url);
  const headers = {
    authorization: `Bearer ${searchParams.get("token")}`,
    "content-type": "application/json",
  };
  const ask = async (method: string, address: string, body: object) => {
    const response = await fetch(`${origin}${address}`, { method, headers, body: JSON.stringify(body) });
    return (await response.json()) as DraftState;
  };
  let last = await ask("POST", "/api/drafts", {});
  const edits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      kind: "set",
      at: "issues.well.name.en",
      value: `Name ${index}`,
    }));
  for (let count = 1; count <= 6; count += 1) {
    const { id, version, base } = last;
    last = await ask("PUT", `/api/drafts/${id}`, { version, base, edits: edits(count), undone: [] });
  }
  // Another change is under way when the process ends.
  const { id, version, base } = last;
  const lost = ask("PUT", `/api/drafts/${id}`, { version, base, edits: edits(7), undone: [] });
  lost.catch(() => undefined);
  expect((await served.stop("SIGKILL")).code).toBeNull();
  const desk = await openDesk({ folder, data });
  const found = await desk.get<DraftAnswer>(`/api/drafts/${id}`);
  expect(found.version).toBeGreaterThanOrEqual(last.version);
  expect(found.edits).toEqual(edits(found.edits.length));
  expect(found.edits.length).toBe(found.version - 1);
  expect(found.shown).toBe("working");
  await desk.close();
});
