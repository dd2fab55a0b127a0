import type { Plain } from "../../../dossier/edit/edit.ts";
import type { DraftEdit } from "../../server/workspace-types.ts";
import type { Content } from "../edit/after-edits.ts";
import { entriesOf, newId } from "../edit/entries.ts";

/** For whom the answers are, who gives them (empty: whoever writes, as an own judgement), and on which day. */
export interface Answerer {
  readonly party: string;
  readonly who: string;
  readonly date: string;
}

type Package = { readonly [issue: string]: string | number };

/** What was answered to a question, as the statement it becomes. */
export type Answered =
  | { readonly prefers: Package; readonly to: Package }
  | { readonly indifferent: readonly [Package, Package] }
  | { readonly wouldAccept: Package }
  | { readonly wouldRefuse: Package };

/** The edits that keep an answer: the statement, and the private source it rests on where somebody is named and it is not there yet. */
export function answerEdits(
  content: Content,
  answerer: Answerer,
  answered: Answered,
  title: string,
): DraftEdit[] {
  const { source, edits } = interviewSource(content, answerer, title);
  const statement = { ...answered, ...groundsOf(source) } as Plain;
  return [...edits, { kind: "insert", at: `preferences.${answerer.party}.compares`, value: statement }];
}

/** The edits that keep how much issues count against the first: this person's statement of the day, made or changed. Nobody's words are put under another's name. */
export function swingEdits(
  content: Content,
  answerer: Answerer,
  values: Readonly<Record<string, Plain>>,
  title: string,
): DraftEdit[] {
  const { source, edits } = interviewSource(content, answerer, title);
  const at = `preferences.${answerer.party}.weights`;
  const id = swingId(source);
  const statement = { id, values, ...groundsOf(source) } as Plain;
  const said = weightsOf(content, answerer.party).some((one) => one.id === id);
  const kept: DraftEdit = said
    ? { kind: "set", at: `${at}.${id}`, value: statement }
    : { kind: "insert", at, value: statement };
  return [...edits, kept];
}

/** How much issues count, as whoever answers has said before on that day; undefined where nothing was. */
export function swingSaid(content: Content, answerer: Answerer, title: string): WeightsStatement["values"] {
  const { source, edits } = interviewSource(content, answerer, title);
  if (edits.length > 0) return undefined;
  return weightsOf(content, answerer.party).find(({ id }) => id === swingId(source))?.values;
}

/** Id of the statement that holds how much issues count, one for each source; without one, whoever writes says it. */
function swingId(source: string | undefined): string {
  return source === undefined ? "interview-swing" : `interview-swing-${source}`;
}

interface WeightsStatement {
  readonly id?: string;
  readonly values?: Readonly<Record<string, Plain>>;
}

/** What is said of a party's weights, as it is written. */
export function weightsOf(content: Content, party: string): readonly WeightsStatement[] {
  const of = content.preferences as Readonly<Record<string, { readonly weights?: unknown }>> | undefined;
  const list = of?.[party]?.weights;
  return Array.isArray(list) ? (list as WeightsStatement[]) : [];
}

function groundsOf(source: string | undefined) {
  return source === undefined ? { basis: "assessed" } : { basis: "reported", sources: [source] };
}

/** Two answers of one person on one day rest on one source. */
function interviewSource(
  content: Content,
  { party, who, date }: Answerer,
  title: string,
): { readonly source: string | undefined; readonly edits: DraftEdit[] } {
  if (who.trim() === "") return { source: undefined, edits: [] };
  const sources = entriesOf(content, "sources");
  const known = sources.find((one) => one.title === title && one.published === date);
  if (known?.id !== undefined) return { source: known.id, edits: [] };
  const id = newId(
    `interview ${party}`,
    sources.map((one) => one.id),
    "interview",
  );
  const value = { id, title, published: date, visibility: "private" };
  return { source: id, edits: [{ kind: "insert", at: "sources", value }] };
}
