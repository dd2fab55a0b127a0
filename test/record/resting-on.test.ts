import { expect, it } from "vitest";
import { evidenceFor } from "../../src/dossier/index.ts";
import { restingOn } from "../../src/dossier/views/resting-on.ts";
import { soundCase } from "../cases/case-reading.ts";
import { claimOf, recordOf } from "./plain-record.ts";

it("what rests on a source are the claims it makes and the entries that name it; on another, nothing", () => {
  const dossier = recordOf({
    claims: [claimOf("said", {})],
    events: [
      { id: "walk-out", title: "A walk-out", from: "2025-04-12", sources: ["register"] },
      { id: "by-claim", title: "Told by a claim", from: "2025-04-12", sources: ["said"] },
    ],
    people: [{ id: "envoy", name: "The envoy", offices: [{ title: "Envoy", sources: ["register"] }] }],
  });
  expect(restingOn(dossier, "register").toSorted()).toEqual([
    "claims.said",
    "events.walk-out",
    "people.envoy.offices.0",
  ]);
  expect(restingOn(dossier, "said")).toEqual(["events.by-claim"]);
  expect(restingOn(dossier, "leaflet")).toEqual([]);
});

it("each address leads to an entry whose evidence names the source", async () => {
  const { dossier } = await soundCase("iran-us-2025");
  for (const { id } of dossier.sources) {
    for (const path of restingOn(dossier, id))
      expect(
        evidenceFor(dossier, path)?.sources.map((source) => source.id),
        path,
      ).toContain(id);
  }
});
