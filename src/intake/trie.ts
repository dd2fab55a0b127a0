/** A tree of folded names by their UTF-16 units, each ending in what it stands for. */
export interface Trie<Value> {
  readonly next: Map<number, Trie<Value>>;
  values: Value[] | undefined;
}

/** Names longer than this are not looked for, which bounds the steps taken at each place of a text. */
export const LONGEST_NAME = 160;

/** A tree without names. */
export function emptyTrie<Value>(): Trie<Value> {
  return { next: new Map(), values: undefined };
}

/** Adds a folded name; several may stand for several things. Too long or empty names are left out. */
export function addName<Value>(trie: Trie<Value>, name: string, value: Value): void {
  if (name === "" || name.length > LONGEST_NAME) return;
  let node = trie;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    let child = node.next.get(unit);
    if (child === undefined) {
      child = emptyTrie();
      node.next.set(unit, child);
    }
    node = child;
  }
  if (node.values === undefined) node.values = [value];
  else node.values.push(value);
}

/** The ends and values of all names that stand at a place, the shortest first; at most `LONGEST_NAME` steps. */
export function namesAt<Value>(
  trie: Trie<Value>,
  text: string,
  start: number,
): { end: number; values: readonly Value[] }[] {
  const found: { end: number; values: readonly Value[] }[] = [];
  let node: Trie<Value> | undefined = trie;
  for (let i = start; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) break;
    if (node.values !== undefined) found.push({ end: i + 1, values: node.values });
  }
  return found;
}
