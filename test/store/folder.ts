import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DossierFile } from "../../src/dossier/reading/files.ts";

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "concordat-store-"));
}

/** A small dossier of two files whose title is given. */
export function talks(title: string): readonly DossierFile[] {
  return [
    { path: "dossier.yaml", text: `# Talks\nconcordat: 1\ntitle: ${title}\n` },
    {
      path: "record/claims.yaml",
      text: "claims:\n  # said in April\n  - id: a\n    text: سقف 水 \u{1f30d}\n",
    },
  ];
}

export const by = (title: string) => ({ files: talks(title), author: "ada", message: `Call it ${title}` });

/** A clock that goes on by a second with each look. */
export function clock(): () => string {
  let seconds = 0;
  return () => new Date(Date.UTC(2025, 3, 18) + 1000 * seconds++).toISOString();
}
