import type { CST } from "yaml";

/** A quotation mark, bracket or brace without its partner. */
interface Unclosed {
  readonly offset: number;
  readonly opening: string;
  readonly closing: string;
}

/** What is opened in a text and not closed. Recursive: the depth of tokens is bounded when the text is cut into them. */
export function unclosedIn(token: CST.Token): readonly Unclosed[] {
  switch (token.type) {
    case "document":
      return token.value === undefined ? [] : unclosedIn(token.value);
    case "block-map":
    case "block-seq":
      return token.items.flatMap(unclosedInItem);
    case "flow-collection": {
      const { offset, source: opening } = token.start;
      const closing = opening === "[" ? "]" : "}";
      const inside = token.items.flatMap(unclosedInItem);
      return token.end[0]?.source === closing ? inside : [{ offset, opening, closing }, ...inside];
    }
    case "single-quoted-scalar":
    case "double-quoted-scalar": {
      const { offset, source } = token;
      const mark = source.slice(0, 1);
      const closed = source.length > 1 && source.endsWith(mark);
      return closed ? [] : [{ offset, opening: mark, closing: mark }];
    }
    default:
      return [];
  }
}

function unclosedInItem({ key, value }: CST.CollectionItem): readonly Unclosed[] {
  return [key, value].flatMap((token) => (token ? unclosedIn(token) : []));
}
