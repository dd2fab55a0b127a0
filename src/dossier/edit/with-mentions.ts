import { isMap, type PlainMap } from "../reading/text-tree.ts";
import type { Mention } from "./mentions.ts";

/** The same plain data with another id at each of the places given; keys keep their place in their map. Linear in the data, for each place in its depth. */
export function withMentions(content: PlainMap, mentions: readonly Mention[], id: string): PlainMap {
  const places = (as: Mention["as"]) =>
    new Set(mentions.filter((mention) => mention.as === as).map(({ path }) => path.join("\n")));
  const [values, keys] = [places("value"), places("key")];
  const renew = (value: unknown, at: string): unknown => {
    if (values.has(at)) return id;
    const inner = (key: string | number) => (at === "" ? String(key) : `${at}\n${key}`);
    if (Array.isArray(value)) return value.map((one, index) => renew(one, inner(index)));
    if (!isMap(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [keys.has(inner(key)) ? id : key, renew(one, inner(key))]),
    );
  };
  return renew(content, "") as PlainMap;
}
