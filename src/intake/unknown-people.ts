import type { Document } from "./document.ts";
import type { Mention } from "./mentions.ts";

/** Somebody with a title whom the dossier does not know; offsets into the normalised text, end exclusive. */
export interface UnknownPerson {
  readonly name: string;
  readonly title: string;
  readonly titleStart: number;
  readonly start: number;
  readonly end: number;
}

const latinName =
  /^ (\p{Lu}[\p{L}'’-]{1,30}(?: (?:al|el|bin|van|von|de|der)[ -]?)?(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})/u;
const chineseName = /^(\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,3})/u;
/** Arabic and Devanagari have no capitals: two words after a title are taken, and only as what a person may look at. */
const plainName =
  /^ ((?:\p{Script=Arabic}{3,14}|[\p{Script=Devanagari}]{2,14}) (?:\p{Script=Arabic}{3,14}|[\p{Script=Devanagari}]{3,14}))(?=[\s،,।.])/u;

/** Names that follow a title and are not the dossier's: suggestions of people, never claims. Linear in the mentions. */
export function unknownPeopleIn(document: Document, mentions: readonly Mention[]): UnknownPerson[] {
  const taken = mentions.map(({ start }) => start);
  return mentions.flatMap((title, index) => {
    if (title.kind !== "office") return [];
    const rest = document.text.slice(title.end, title.end + 120);
    const name = (latinName.exec(rest) ?? chineseName.exec(rest) ?? plainName.exec(rest))?.[1];
    if (name === undefined) return [];
    const start = title.end + rest.indexOf(name);
    const next = taken[index + 1] ?? Number.POSITIVE_INFINITY;
    return next < start + name.length
      ? []
      : [{ name, title: title.text, titleStart: title.start, start, end: start + name.length }];
  });
}
