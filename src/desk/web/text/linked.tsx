import { Fragment, type ReactNode } from "react";

/**
 * A sentence some of whose values are more than text, such as numbers that lead somewhere: it is said with a mark in place of each, in whatever
 * order its language puts them, and the parts are then set where the marks stand.
 */
export function linked<Key extends string>(
  parts: { readonly [Name in Key]: ReactNode },
  say: (marks: { readonly [Name in Key]: string }) => string,
): ReactNode {
  const names = Object.keys(parts) as Key[];
  const marks = Object.fromEntries(names.map((name) => [name, `${mark}${name}${mark}`]));
  return say(marks as { readonly [Name in Key]: string })
    .split(mark)
    .map((piece, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have nothing but their place
      <Fragment key={place}>{place % 2 === 0 ? piece : parts[piece as Key]}</Fragment>
    ));
}

/** A character for private use, which no sentence holds. */
const mark = "\ue000";
