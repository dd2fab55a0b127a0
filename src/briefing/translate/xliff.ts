import { SaxesParser } from "saxes";
import { referencePattern } from "../../dossier/article/read.ts";
import { type Html, html, raw } from "../html/html.ts";
import type { LockedName } from "./locks.ts";
import { locksOf } from "./locks.ts";
import type { Segment } from "./segments.ts";

/** What a translator is given: an article in pieces, and all that is known of each in the other language. */
export interface Translation {
  readonly id: string;
  /** The file it was made from, and the fingerprint of its text. */
  readonly original: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly segments: readonly Segment[];
  readonly names: readonly LockedName[];
  /** What a reference says in the language translated to. */
  readonly say: (reference: string) => string;
  /** Pieces translated before. */
  readonly memory: ReadonlyMap<string, string>;
}

/** The pieces as XLIFF 2.1 (OASIS): references are placeholders that may not be dropped, names carry their translation. */
export function writeXliff(translation: Translation): string {
  const { id, original, of, from, to, segments } = translation;
  return html`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${from}" trgLang="${to}">
<file id="${id}" original="${original}">
<notes><note category="of">${of}</note></notes>
${segments.map((segment) => unit(translation, segment))}</file>
</xliff>
`.html;
}

function unit(translation: Translation, { id, text }: Segment): Html {
  const known = translation.memory.get(text);
  const state = known === undefined ? "initial" : "translated";
  return html`<unit id="${id}"><segment id="${id}-1" state="${state}">
<source xml:space="preserve">${marked(translation, text, true)}</source>
<target xml:space="preserve">${marked(translation, known ?? "", false)}</target>
</segment></unit>
`;
}

/** A piece with its references as placeholders and, in the source, its names marked. */
function marked(translation: Translation, text: string, withNames: boolean): Html {
  let references = 0;
  let marks = 0;
  const names = withNames ? locksOf(text, translation.names).names : [];
  const parts = text.split(new RegExp(`(${referencePattern.source})`, "gu")).filter((_, at) => at % 4 < 2);
  return html`${parts.map((part, at) => {
    if (at % 2 === 1) {
      references += 1;
      return html`<ph id="r${references}" equiv="${part}" disp="${translation.say(part)}" canCopy="no" canDelete="no"/>`;
    }
    let written = html`${part}`.html;
    for (const { source, targets } of names) {
      const escaped = html`${source}`.html;
      if (!written.includes(escaped)) continue;
      marks += 1;
      const mark = html`<mrk id="n${marks}" type="term" translate="no" value="${targets[0]}">${source}</mrk>`
        .html;
      written = written.replace(escaped, mark);
    }
    return raw(written);
  })}`;
}

/** What came back: the translated pieces by their ids; undefined where the text is no XLIFF 2 of ours. */
export function readXliff(
  text: string,
): { readonly to: string; readonly of: string; readonly targets: ReadonlyMap<string, string> } | undefined {
  const parser = new SaxesParser();
  const targets = new Map<string, string>();
  let [to, of, unitId, target, note]: (string | undefined)[] = [];
  let isXliff = false;
  let failed = false;
  parser.on("error", () => {
    failed = true;
  });
  parser.on("doctype", () => {
    failed = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const at = (key: string) => String(attributes[key] ?? "");
    if (name === "xliff") {
      isXliff = at("version").startsWith("2.");
      to = at("trgLang");
    }
    if (name === "note" && at("category") === "of") note = "";
    if (name === "unit") unitId = at("id");
    if (name === "target") target = "";
    if (name === "ph" && target !== undefined) target += at("equiv");
  });
  parser.on("text", (words) => {
    if (note !== undefined) note += words;
    if (target !== undefined) target += words;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "note" && note !== undefined) {
      of = note.trim();
      note = undefined;
    }
    if (name !== "target" || target === undefined || unitId === undefined) return;
    if (target.trim() !== "") targets.set(unitId, target.replace(/\s+/gu, " ").trim());
    target = undefined;
  });
  try {
    parser.write(text).close();
  } catch {
    return undefined;
  }
  if (failed || !isXliff || to === undefined || of === undefined) return undefined;
  return { to, of, targets };
}
