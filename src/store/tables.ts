/** The store's tables as of the newest migration. Times are ISO 8601 in UTC; ids and hashes are text, so that every database keeps them alike. */
export interface Tables {
  readonly schema_versions: SchemaVersionRow;
  readonly dossiers: DossierRow;
  readonly texts: TextRow;
  readonly revisions: RevisionRow;
  readonly revision_files: RevisionFileRow;
  readonly revision_names: RevisionNameRow;
  readonly drafts: DraftRow;
  readonly draft_files: DraftFileRow;
  readonly folders: FolderRow;
  readonly folder_files: FolderFileRow;
  readonly feeds: FeedRow;
  readonly inbox: InboxRow;
}

/** What is known of a feed since it was last asked. */
export interface FeedRow {
  readonly dossier: string;
  readonly feed: string;
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly failures: number;
  readonly due: string;
}

/** A document that came in; `content` is the key by which it is the same as another, `decisions` a JSON map. */
export interface InboxRow {
  readonly dossier: string;
  readonly id: string;
  readonly content: string;
  readonly received: string;
  readonly feed: string | null;
  readonly entry: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly format: string;
  readonly original: string;
  readonly status: string;
  readonly decisions: string;
}

export interface SchemaVersionRow {
  readonly version: number;
  readonly at: string;
}

export interface DossierRow {
  readonly id: string;
  readonly at: string;
}

/** A file's text, kept once however many revisions and drafts hold it. */
export interface TextRow {
  readonly hash: string;
  readonly text: string;
}

export interface RevisionRow {
  readonly id: string;
  readonly dossier: string;
  /** Counts from 1 in each dossier; the highest is the head. */
  readonly number: number;
  readonly parent: string | null;
  readonly author: string;
  readonly at: string;
  readonly message: string;
  readonly files_hash: string;
}

export interface RevisionFileRow {
  readonly revision: string;
  readonly place: number;
  readonly path: string;
  readonly hash: string;
}

export interface RevisionNameRow {
  readonly dossier: string;
  readonly name: string;
  readonly revision: string;
  readonly author: string;
  readonly at: string;
}

export interface DraftRow {
  readonly dossier: string;
  /** Window of the desk, or whatever else keeps working states apart. */
  readonly window: string;
  readonly author: string;
  readonly at: string;
  /** Revision it was begun from. */
  readonly parent: string;
  /** Counts up with every change. */
  readonly version: number;
  /** How the files came about, in the words of who keeps the draft; null where that was not told. */
  readonly steps: string | null;
}

export interface DraftFileRow {
  readonly dossier: string;
  readonly window: string;
  readonly place: number;
  readonly path: string;
  readonly hash: string;
}

export interface FolderRow {
  readonly dossier: string;
  readonly path: string;
  /** Revision being written into it; what a process that was killed left half done is known by it. */
  readonly writing: string | null;
}

/** What the folder held when it was last taken over or written: changes on disk are those since. */
export interface FolderFileRow {
  readonly dossier: string;
  readonly place: number;
  readonly path: string;
  readonly hash: string;
}
