import type { GatheredDocument } from "../../gather/documents.ts";
import { gatherFile } from "../../gather/file.ts";
import { gatherAddress } from "../../gather/network/document.ts";
import { type DocumentReading, readAgainst, withReference } from "../../reading/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fail } from "../failure.ts";
import { titleLines } from "../report/outcome.ts";
import { readingLines } from "../report/reading.ts";
import type { Session } from "../session.ts";
import { isSubject, readSubject, readWholly } from "../subject.ts";

export interface ReadOptions {
  readonly dossier: string;
  readonly published?: string;
  readonly reference?: string;
  readonly allow?: ReadonlySet<string>;
}

/** `concordat read <document> --dossier <dossier>`: what a document says beside the record. Nothing is saved. */
export async function readDocuments(
  session: Session,
  path: string,
  { dossier: folder, published, reference, allow = new Set() }: ReadOptions,
): Promise<ExitCode> {
  const { terminal, options } = session;
  const subject = await readSubject(session, folder);
  if (!isSubject(subject)) return fail(session, "read", subject);
  const known = reference === undefined ? undefined : await readWholly(session, reference);
  if (known !== undefined && !isSubject(known)) return fail(session, "read", known);
  const isAddress = /^https?:\/\//i.test(path);
  const gathered = await (isAddress ? gatherAddress(path, allow, published) : gatherFile(path, published));
  if ("code" in gathered) return fail(session, "read", [gathered], "input");
  const dossier = known === undefined ? subject.dossier : withReference(subject.dossier, known.dossier);
  const read = gathered.documents.map((one) => ({ ...one, reading: readAgainst(one.document, dossier) }));
  if (options.json) {
    const entries = read.map((one) => entryOf(one, !isAddress));
    terminal.out(JSON.stringify(gathered.kind === "feed" ? { entries } : entries[0], null, 2));
    return exitCode.done;
  }
  const told = read.flatMap(({ document, reading }) => readingLines(session, dossier, reading, document));
  terminal.out([...titleLines(session, dossier, subject.asOf), ...told].join("\n").trimEnd());
  return exitCode.done;
}

/** A reading as `--json` gives it. What was read out of a PDF, a feed or an address stands with it, since its offsets count in that. */
function entryOf(
  { document, url, entry, reading }: GatheredDocument & { reading: DocumentReading },
  isFile: boolean,
) {
  const { document: about, ...rest } = reading;
  const isWhole = isFile && document.format !== "pdf" && entry === undefined && url === undefined;
  const from = { ...(entry === undefined ? {} : { entry }), ...(url === undefined ? {} : { url }) };
  return { document: { ...about, ...from, ...(isWhole ? {} : { text: document.original }) }, ...rest };
}
