import { isScalar, type ParsedNode } from "yaml";
import { canonicalJson } from "../hash.ts";
import { isMap } from "../reading/text-tree.ts";
import { canBeId } from "../schema/id-word.ts";
import { refusal } from "./edit.ts";
import { type Mention, namedAt } from "./mentions.ts";
import { type Merged, sitesOf, withFile } from "./merged.ts";
import { type Opened, openFile, withBody } from "./opened.ts";
import { nodeAt, spotAt } from "./step.ts";
import { withMentions } from "./with-mentions.ts";

/**
 * Gives an entry, option or statement another id, and every mention of it with it, in all files at once; not a character else changes. Each file is
 * read back: it must say the same with the one id in the place of the other. Linear in the text of the files that mention it.
 */
export function renameEntry(merged: Merged, at: string, id: string): Merged {
  const named = namedAt(merged.plain, at);
  if (named === undefined) throw refusal({ code: "nothing-there", at });
  if (named.id === id) return merged;
  if (!canBeId(id)) throw refusal({ code: "id-unsuited", at, id });
  if (named.taken.has(id)) throw refusal({ code: "id-taken", at: at.slice(0, at.lastIndexOf(".")), id });
  const own: Mention = { path: [...named.path, "id"], as: "value" };
  const sites = [own, ...named.mentions].flatMap((mention) =>
    sitesOf(merged, mention.path).map(({ file, path }) => ({ file, mention: { ...mention, path } })),
  );
  let result = merged;
  for (const [file, ofFile] of Map.groupBy(sites, (site) => site.file)) {
    const opened = merged.files[file];
    if (opened === undefined) throw new RangeError(`renameEntry: no file ${file}`);
    const { path } = opened.file;
    if (!opened.sound) throw refusal({ code: "file-damaged", at, file: path });
    const next = renamedIn(
      opened,
      ofFile.map(({ mention }) => mention),
      id,
    );
    if (next === undefined) throw refusal({ code: "form-unsuited", at, file: path });
    result = withFile(result, file, next);
  }
  return result;
}

/** One file with its mentions changed; undefined where it then says anything else than is meant. */
function renamedIn(opened: Opened, mentions: readonly Mention[], id: string): Opened | undefined {
  const nodes = new Set(mentions.flatMap((mention) => scalarOf(opened, mention) ?? []));
  const body = [...nodes]
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce((text, { range: [from, to] }) => {
      const quote = /^["']/.exec(text.slice(from, to))?.[0] ?? "";
      return text.slice(0, from) + quote + id + quote + text.slice(to);
    }, opened.body);
  const next = openFile(withBody(opened, body));
  const wanted = withMentions(opened.plain, mentions, id);
  return next.sound && canonicalJson(next.plain) === canonicalJson(wanted) ? next : undefined;
}

/** Where a mention is written; undefined where it is written in another place, which is a mention of its own (an alias). */
function scalarOf({ contents }: Opened, { path, as }: Mention): ParsedNode | undefined {
  if (as === "value") return nodeAt(contents, path);
  const spot = spotAt(contents, path);
  const held = spot?.holder.node as { readonly items?: readonly unknown[] } | undefined;
  const pair = held?.items?.[spot?.index ?? -1];
  const key: unknown = isMap(pair) ? pair.key : undefined;
  return isScalar(key) ? (key as ParsedNode) : undefined;
}
