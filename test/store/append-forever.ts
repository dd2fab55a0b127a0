// Run by a test in a process of its own, which is then killed: appends revisions without end and acknowledges each on a line.
import { setTimeout } from "node:timers/promises";
import { saveDraft } from "../../src/store/drafts.ts";
import { appendRevision, beginDossier } from "../../src/store/revisions.ts";
import { openStore } from "../../src/store/store.ts";

const data = process.argv[2];
if (data === undefined) throw new Error("append-forever: no data folder was given");
const store = await openStore({ data });
const files = (count: number) => [
  {
    path: "dossier.yaml",
    text: `concordat: 1\ntitle: ${process.pid} ${count}\n${"# a line\n".repeat(2000)}`,
  },
  { path: "claims.yaml", text: `claims:\n  - id: c-${count}\n` },
];
const change = (count: number) => ({ files: files(count), author: "ada", message: String(count) });
const begun = await beginDossier(store, "alder", change(0));
let parent = begun.status === "taken" ? begun.head : begun.revision;
for (let count = 1; ; count += 1) {
  const window = `w${process.pid}`;
  await saveDraft(store, {
    dossier: "alder",
    window,
    author: "ada",
    parent: parent.id,
    files: files(-count),
  });
  process.stdout.write(`draft ${window} ${count}\n`);
  const outcome = await appendRevision(store, "alder", parent.id, change(count));
  if (outcome.status === "appended") process.stdout.write(`revision ${outcome.revision.id}\n`);
  parent = outcome.status === "conflict" ? outcome.head : outcome.revision;
  await setTimeout(0);
}
