import { followPath, segmentOf } from "../../../dossier/addresses.ts";
import type { Plain } from "../../../dossier/edit/edit.ts";
import { namedAt } from "../../../dossier/edit/mentions.ts";
import { withMentions } from "../../../dossier/edit/with-mentions.ts";
import type { DraftEdit } from "../../server/workspace-types.ts";

export type Content = { readonly [section: string]: Plain };
type Key = string | number;

/**
 * What the content says after edits that the server has not answered yet, so that a form shows at once what was done in it. An edit that leads nowhere, or
 * that puts a file's text, changes nothing here: the server's answer will.
 */
export function afterEdits(content: Content, edits: readonly DraftEdit[]): Content {
  return edits.reduce(afterEdit, content);
}

function afterEdit(content: Content, edit: DraftEdit): Content {
  switch (edit.kind) {
    case "text":
      return content;
    case "set":
      return setAt(content, edit.at, edit.value);
    case "insert": {
      const list = followPath(content, edit.at).value;
      const entries = Array.isArray(list) ? (list as Plain[]) : [];
      return setAt(content, edit.at, entries.toSpliced(placeIn(entries, edit.before), 0, edit.value));
    }
    case "remove": {
      const { found, path } = followPath(content, edit.at);
      return found ? (without(content, path) as Content) : content;
    }
    case "rename": {
      const named = namedAt(content, edit.at);
      if (named === undefined) return content;
      const own = { path: [...named.path, "id"], as: "value" } as const;
      return withMentions(content, [own, ...named.mentions], edit.id) as Content;
    }
    case "move": {
      const { found, path, value, trail } = followPath(content, edit.at);
      const list = trail.at(-2);
      if (!found || !Array.isArray(list)) return content;
      const rest = (list as Plain[]).toSpliced(Number(path.at(-1)), 1);
      const moved = rest.toSpliced(placeIn(rest, edit.before), 0, value as Plain);
      return replaced(content, path.slice(0, -1), moved) as Content;
    }
  }
}

function setAt(content: Content, at: string, value: Plain): Content {
  const { found, path, trail } = followPath(content, at);
  if (found) return replaced(content, path, value) as Content;
  const known = path.reduce<string>((address, key, depth) => {
    const segment = segmentOf(trail[depth], key);
    return address === "" ? segment : `${address}.${segment}`;
  }, "");
  const rest = known === "" ? at : at.slice(known.length + 1);
  return replaced(content, [...path, ...rest.split(".")], value) as Content;
}

function placeIn(entries: readonly Plain[], before: string | undefined): number {
  if (before === undefined) return entries.length;
  const [place] = followPath(entries, before).path;
  return typeof place === "number" ? place : entries.length;
}

function replaced(held: Plain | undefined, [key, ...rest]: readonly Key[], value: Plain): Plain {
  if (key === undefined) return value;
  if (Array.isArray(held)) return held.with(Number(key), replaced(held[Number(key)], rest, value));
  const map = (held ?? {}) as Record<string, Plain>;
  return { ...map, [key]: replaced(map[key], rest, value) };
}

function without(held: Plain | undefined, [key, ...rest]: readonly Key[]): Plain {
  if (key === undefined || held === undefined || held === null) return held ?? null;
  if (Array.isArray(held)) {
    const place = Number(key);
    return rest.length === 0 ? held.toSpliced(place, 1) : held.with(place, without(held[place], rest));
  }
  const { [key]: inner, ...others } = held as Record<string, Plain>;
  return rest.length === 0 ? others : { ...(held as object), [key]: without(inner, rest) };
}
