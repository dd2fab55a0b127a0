/** Cells of a table as spreadsheets copy it (tabs) or save it (commas or semicolons), quoted cells included. */
export function readTable(text: string): readonly (readonly string[])[] {
  const separator = text.includes("\t") ? "\t" : commonest(text);
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (sign === separator || sign === "\n") {
      rows.at(-1)?.push(cell.trim());
      cell = "";
      if (sign === "\n") rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  rows.at(-1)?.push(cell.trim());
  return rows.filter((row) => row.some((each) => each !== ""));
}

/** Files with commas quote a cell that holds one; a first line without any is a file with semicolons. */
function commonest(text: string): string {
  const [first = ""] = text.split("\n", 1);
  return first.replace(/"[^"]*"/g, "").includes(",") ? "," : ";";
}

/** Something that can be named in a table, by its id or any of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface NamedIssue extends Named {
  readonly kind: "options" | "amount";
  readonly options: readonly Named[];
}

/** A cell that was read: the answers, with what is wanted first. */
export interface PastedCell {
  readonly party: string;
  readonly issue: string;
  readonly wants: string | number | undefined;
  readonly canLiveWith: readonly (string | number)[];
  readonly never: readonly (string | number)[];
}

/** What could not be read, as it was written. */
export type Unread =
  | { readonly kind: "party"; readonly text: string }
  | { readonly kind: "issue"; readonly text: string }
  | { readonly kind: "cell"; readonly text: string; readonly issue: string; readonly party: string };

/**
 * Reads a table with parties in the first row and issues in the first column. In a cell: what is wanted; what can be lived with, by commas; what is never
 * accepted, by commas: the three apart by semicolons. What cannot be read is told and leaves everything else as read.
 */
export function readMatrix(
  table: readonly (readonly string[])[],
  parties: readonly Named[],
  issues: readonly NamedIssue[],
): { readonly cells: readonly PastedCell[]; readonly unread: readonly Unread[] } {
  const [head = [], ...rows] = table;
  const unread: Unread[] = [];
  const columns = head.slice(1).map((text) => {
    const party = find(parties, text);
    if (party === undefined && text !== "") unread.push({ kind: "party", text });
    return party;
  });
  const cells = rows.flatMap(([name = "", ...texts]) => {
    const issue = find(issues, name);
    if (issue === undefined) {
      unread.push({ kind: "issue", text: name });
      return [];
    }
    return texts.flatMap((text, column) => {
      const party = columns[column];
      if (party === undefined || text === "") return [];
      const read = readCell(text, issue);
      if (!("bad" in read)) return [{ party: party.id, issue: issue.id, ...read }];
      unread.push({ kind: "cell", text: read.bad, issue: name, party: head[column + 1] ?? party.id });
      return [];
    });
  });
  return { cells, unread };
}

type Answers = Pick<PastedCell, "wants" | "canLiveWith" | "never">;

function readCell(text: string, issue: NamedIssue): Answers | { readonly bad: string } {
  const parts = text.split(/[;；؛]/).map((part) => optionsIn(part, issue));
  const bad = parts.flat().find((option) => typeof option === "object");
  if (bad !== undefined && typeof bad === "object") return bad;
  const [wanted = [], live = [], never = []] = parts as (string | number)[][];
  const [wants, ...more] = wanted;
  const canLiveWith = [...more, ...live].filter((option) => option !== wants);
  return { wants, canLiveWith, never };
}

function optionsIn(text: string, issue: NamedIssue): readonly (string | number | { readonly bad: string })[] {
  const whole = optionOf(text, issue);
  if (text.trim() === "") return [];
  if (whole !== undefined) return [whole];
  return text
    .split(/[,،，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => optionOf(part, issue) ?? { bad: part });
}

function optionOf(text: string, issue: NamedIssue): string | number | undefined {
  if (issue.kind === "options") return find(issue.options, text)?.id;
  const amount = Number(text.trim());
  return text.trim() === "" || Number.isNaN(amount) ? undefined : amount;
}

function find<Item extends Named>(items: readonly Item[], text: string): Item | undefined {
  const plain = plainly(text);
  return (
    items.find(({ id }) => id === text.trim()) ??
    items.find(({ names }) => names.some((name) => plainly(name) === plain))
  );
}

function plainly(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
}
