import { basename } from "node:path";
import { openAll } from "../../../dossier/edit/merged.ts";
import type { Problem } from "../../../dossier/problem.ts";
import type { DossierFile } from "../../../dossier/reading/files.ts";
import { personHere } from "../../../node/person.ts";
import { dataFolder, storeFile } from "../../../store/data-folder.ts";
import { bindFolder } from "../../../store/folders/binding.ts";
import { followFolder } from "../../../store/folders/follow.ts";
import { syncFolder } from "../../../store/folders/sync.ts";
import { filesHashOf } from "../../../store/hashes.ts";
import { isNewerSchema } from "../../../store/migrations.ts";
import { openStore, type Store } from "../../../store/store.ts";
import type { LoadedDossier } from "../loaded-dossier.ts";
import type { ContentAnswer, ReadingOnly } from "../workspace-types.ts";
import { type DossierInStore, dossierInStore, revisionAnswer } from "./dossier-in-store.ts";
import { type Drafts, draftsIn } from "./drafts.ts";
import type { Events } from "./events.ts";
import { byFolder, diskState } from "./folder-side.ts";
import type { Opened } from "./opened.ts";
import { type Saving, savingIn } from "./saving.ts";

/** A dossier that can be written: in the store, and followed in its folder. */
export interface Workspace {
  /** The folder as it was given. */
  readonly folder: string;
  /** Who is named where a request names nobody. */
  readonly person: string;
  readonly dossier: DossierInStore;
  readonly drafts: Drafts;
  readonly saving: Saving;
  readonly events: Events;
  /** What was last passed over in the folder. */
  warnings(): readonly Problem[];
  /** Tells the windows where the head has moved since it was last told. */
  lookAtHead(): Promise<void>;
  close(): Promise<void>;
}

export interface WorkspaceOptions {
  readonly folder: string;
  /** Tells the windows. */
  readonly events: Events;
  /** Folder of the store; left out, the person's own data folder. */
  readonly data?: string;
  /** How often to look for what other processes put into the store, and for changes on disk the system does not tell of. */
  readonly lookMs?: number;
}

/** Opens the store and takes the folder's dossier into it, what changed on disk since included. Where that cannot be, says why; nothing is thrown. */
export async function openWorkspace({
  folder,
  events,
  data,
  lookMs = 2_000,
}: WorkspaceOptions): Promise<Opened> {
  const path = data ?? dataFolder();
  const person = personHere();
  const readingOnly = (reason: ReadingOnly): Opened => ({ status: "reading-only", folder, person, reason });
  let store: Store | undefined;
  try {
    store = await openStore({ data: path });
    const bound = await bindFolder(store, folder, {
      author: person,
      message: `Taken over from ${basename(folder)}`,
    });
    if (bound.status === "bound") {
      await syncFolder(store, bound.dossier, byFolder);
      return {
        status: "open",
        workspace: await follow(store, bound.dossier, { folder, events, person, lookMs }),
      };
    }
    await store.close();
    return readingOnly({ code: "folder", path: folder });
  } catch (error) {
    await store?.close();
    if (isNewerSchema(error)) return readingOnly({ code: "newer-store", path: storeFile(path) });
    return readingOnly({ code: "data-folder", path, detail: detailOf(error) });
  }
}

interface Surroundings {
  readonly folder: string;
  readonly events: Events;
  readonly person: string;
  readonly lookMs: number;
}

async function follow(
  store: Store,
  id: string,
  { folder, events, person, lookMs }: Surroundings,
): Promise<Workspace> {
  const dossier = dossierInStore(store, id);
  const drafts = draftsIn(dossier, events, person);
  let told = (await dossier.head()).id;
  let isClosed = false;
  let telling = Promise.resolve();
  const failed = (error: unknown) => console.error(error);
  // One look after another, so that closing can wait for the last.
  const inTurn = (tell: () => Promise<void>) => {
    telling = telling.then(() => (isClosed ? undefined : tell())).catch(failed);
    return telling;
  };
  let warnings: readonly Problem[] = [];
  const lookAtDisk = async () => {
    const disk = await diskState(dossier);
    if (disk.status === "followed") warnings = disk.problems;
    return disk;
  };
  await lookAtDisk();
  const tellDisk = async () => events.tell({ kind: "disk", disk: await lookAtDisk() });
  const lookAtHead = () =>
    inTurn(async () => {
      const head = await dossier.head();
      if (head.id === told) return;
      told = head.id;
      events.tell({ kind: "head", head: revisionAnswer(head) });
      await tellDisk();
    });
  const following = await followFolder(store, id, {
    by: byFolder,
    failed,
    pollMs: lookMs,
    told: ({ status }) => void (status === "followed" ? lookAtHead() : inTurn(tellDisk)),
  });
  const looking = setInterval(lookAtHead, lookMs);
  looking.unref();
  return {
    folder,
    person,
    dossier,
    drafts,
    saving: savingIn(dossier, drafts, person),
    events,
    warnings: () => warnings,
    lookAtHead,
    close: async () => {
      isClosed = true;
      clearInterval(looking);
      await following.close();
      await telling;
      await store.close();
    },
  };
}

/** What the reading addresses show: the head, or a draft. */
export async function loadFrom(
  { dossier, drafts, warnings }: Workspace,
  draft: string | undefined,
): Promise<LoadedDossier | undefined> {
  if (draft !== undefined) return (await drafts.live(draft))?.shown;
  const { id } = await dossier.head();
  const read = dossier.read(await dossier.files(id));
  return { ...read, problems: [...warnings(), ...read.problems] };
}

/** The files that `head`, `draft:<id>` or a revision's id names; undefined where it names none. */
export async function filesNamed(
  { dossier, drafts }: Workspace,
  name: string,
): Promise<readonly DossierFile[] | undefined> {
  if (name.startsWith("draft:")) return (await drafts.live(name.slice("draft:".length)))?.files;
  const revision = name === "head" ? await dossier.head() : await dossier.revision(name);
  return revision && dossier.files(revision.id);
}

/** Everything on file as it is written. */
export function contentOf(dossier: DossierInStore, files: readonly DossierFile[]): ContentAnswer {
  const content = openAll(files).named as ContentAnswer["content"];
  return { content, filesHash: filesHashOf(files), problems: dossier.read(files).problems };
}

function detailOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" && code !== "ERR_SQLITE_ERROR" ? code : String(message ?? error);
}
