import { checkAcross } from "./checks/index.ts";
import { contentHash } from "./hash.ts";
import { hasErrors, type Place, type Problem } from "./problem.ts";
import { deriveIds } from "./reading/derived-ids.ts";
import { draftOf } from "./reading/draft.ts";
import { type Kept, laterSections, takeExtensions } from "./reading/extensions.ts";
import { type DossierFile, readFiles } from "./reading/files.ts";
import { type DossierText, locateIn, markAt } from "./reading/places.ts";
import { type Report, reporter } from "./reading/report.ts";
import { nearestWord } from "./reading/spelling.ts";
import { reportStructure } from "./reading/structure.ts";
import { type PlainMap, plainOf } from "./reading/text-tree.ts";
import { type Dossier, dossierSchema } from "./schema/dossier.ts";

/** What reading a dossier's files gives. */
export interface DossierReading {
  /** Undefined where any problem is an error. */
  readonly dossier: Dossier | undefined;
  /** All problems of the text, the structure and across entries, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Content hash of the dossier. */
  readonly hash: string | undefined;
  /** What the text holds besides the dossier: `x-` keys and sections this version does not read. */
  readonly kept: readonly Kept[];
  /** Where the thing with a dotted address stands; the nearest place around it where the address leads no further. */
  locate(path: string): Place;
}

/**
 * Reads one or more YAML or JSON files as one dossier. Never throws on what the files hold: whatever is wrong is a problem with file,
 * line and column; `found` are those met on the way to the files, told with the others. Lists of a section given in several files are joined, maps merged key by key. Linear in the text but for
 * did-you-mean; time and memory are bounded by `limits`.
 */
export function readDossier(files: readonly DossierFile[], found: readonly Problem[] = []): DossierReading {
  if (files.length === 0 && found.length > 0) return unread(found);
  const { files: read, root, problems, damaged } = readFiles(files);
  const plain = root === undefined ? {} : (plainOf(root) as PlainMap);
  const text: DossierText = { files: read, root, plain };
  const locate = (path: string) => locateIn(text, path);
  if (root === undefined) {
    return { dossier: undefined, problems: [...found, ...problems.all()], hash: undefined, kept: [], locate };
  }
  const report = reporter(text, problems);
  const { kept, meant } = takeUnread(text, damaged, report);
  deriveIds(plain);
  const parsed = parsePlain(plain);
  const whole = damaged.size === 0 && !hasErrors(found);
  reportStructure(parsed.issues, { text, damaged, whole }, report);
  const { dossier } = parsed;
  // With a part of the text lost, every name given there would seem unknown.
  if (whole)
    checkAcross(
      dossier === undefined ? draftOf(plain) : { ...dossier, brokenParties: new Set() },
      text,
      report,
      meant,
    );
  const sound = problems.hasErrors() || hasErrors(found) ? undefined : dossier;
  return {
    dossier: sound,
    problems: [...found, ...problems.all()],
    hash: sound === undefined ? undefined : contentHash(sound),
    kept: [...kept, ...parsed.kept],
    locate,
  };
}

function unread(found: readonly Problem[]): DossierReading {
  const locate = (path: string) => ({ file: found[0]?.file ?? "", line: 1, column: 1, path });
  return { dossier: undefined, problems: found, hash: undefined, kept: [], locate };
}

interface Unread {
  readonly kept: readonly Kept[];
  /** Sections whose name was probably meant by one that is nobody's. */
  readonly meant: ReadonlySet<string>;
}

/** The part of the text, in plain data, that is no section of this version; a name that is nobody's is worth a warning, not a loss. */
function takeUnread(text: DossierText, damaged: ReadonlySet<number>, report: Report): Unread {
  const { plain } = text;
  const known = [...Object.keys(dossierSchema.shape), ...laterSections];
  const kept: Kept[] = [];
  const meant = new Set<string>();
  for (const [key, value] of Object.entries(plain)) {
    if (Object.hasOwn(dossierSchema.shape, key)) {
      // A section with nothing under its name is a section without entries.
      if (value === null && key !== "concordat" && key !== "title") delete plain[key];
      continue;
    }
    kept.push({ path: [key], value });
    const isOurs = key.startsWith("x-") || laterSections.includes(key);
    // What a damaged text seems to say at its top may belong elsewhere.
    if (!isOurs && !damaged.has(markAt(text, [key], "key").file)) {
      const suggestion = nearestWord(key, known);
      if (suggestion !== undefined) meant.add(suggestion);
      const values = { key: key.slice(0, 80), ...(suggestion === undefined ? {} : { suggestion }) };
      report("unknown-section", [key], values, { at: "key", severity: "warning" });
    }
  }
  for (const { path } of kept) delete plain[String(path[0])];
  return { kept, meant };
}

function parsePlain(plain: PlainMap) {
  const kept: Kept[] = [];
  for (;;) {
    const { data, error } = dossierSchema.safeParse(plain);
    const taken = takeExtensions(error?.issues ?? [], plain);
    kept.push(...taken);
    if (taken.length === 0) return { dossier: data, issues: error?.issues ?? [], kept };
  }
}
