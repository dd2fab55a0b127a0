/** How an id is written. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const idLength = 80;

/** Whether a word is no other thing too: "constructor" is an inherited property of every plain object; "12" or "1e5" would be read as numbers. */
export function staysWord(word: string): boolean {
  return word !== "constructor" && Number.isNaN(Number(word));
}

/** Whether a word can be an id. */
export function canBeId(word: string): boolean {
  return idPattern.test(word) && word.length <= idLength && staysWord(word);
}
