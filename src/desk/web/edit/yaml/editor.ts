import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { foldGutter, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  hoverTooltip,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { placeIn } from "./key-path.ts";
import { keysAt, type Schema, schemasAt, wordsOf } from "./schema-place.ts";

interface Options {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly schema: Schema;
  /** The reader's own word for a key, where there is one. */
  readonly wordFor: (key: string) => string | undefined;
  /** The editor's own words in the reader's language. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly changed: (text: string) => void;
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--link)" },
  { tag: [tags.string, tags.content], color: "var(--ink)" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: [tags.keyword, tags.number, tags.bool], color: "var(--ink)", fontWeight: "600" },
]);

const look = EditorView.theme({
  "&": { height: "100%", fontSize: "0.875rem", color: "var(--ink)", backgroundColor: "var(--sheet)" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace, var(--sans)", lineHeight: "1.5" },
  ".cm-gutters": { backgroundColor: "var(--wash)", color: "var(--muted)", border: "none" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--wash) 60%, transparent)" },
  ".cm-cursor": { borderInlineStartColor: "var(--ink)" },
  "*": { boxSizing: "border-box" },
  ".cm-tooltip": { backgroundColor: "var(--sheet)", border: "1px solid var(--muted)", color: "var(--ink)" },
  ".code-hover": { padding: "0.375rem 0.5rem", maxWidth: "30rem", fontSize: "0.8125rem" },
  ".code-hover p": { margin: "0" },
  ".cm-panels": { backgroundColor: "var(--wash)", color: "var(--ink)" },
});

/** An editor of YAML that knows the dossier's schema: completion and hover from it, keys told in the reader's words. Tab leaves it, as it leaves every field. */
export function makeEditor({ parent, text, label, schema, wordFor, phrases, changed }: Options): EditorView {
  // Inside a shadow root its styles are adopted sheets, which the content security policy allows; elsewhere they would be inline.
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorState.phrases.of(phrases),
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        yaml(),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": label, dir: "ltr", tabindex: "0" }),
        autocompletion({ override: [(context) => complete(context, schema, wordFor)] }),
        hoverTooltip((view, position) => hover(view.state, position, schema, wordFor)),
        keymap.of([...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((each) => each.isUserEvent("restore"))) {
            changed(update.state.doc.toString());
          }
        }),
      ],
    }),
  });
}

/** Puts another text into the editor, as when it was changed elsewhere. */
export function replaceText(view: EditorView, text: string): void {
  const { length } = view.state.doc;
  view.dispatch({ changes: { from: 0, to: length, insert: text }, userEvent: "restore" });
}

/** Marks problems at their lines. */
export function showProblems(
  view: EditorView,
  problems: readonly { line: number; column: number; severity: "error" | "warning"; message: string }[],
): void {
  const { doc } = view.state;
  const marks = problems.map(({ line, column, severity, message }): Diagnostic => {
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const from = Math.min(at.from + column - 1, at.to);
    return { from, to: Math.max(at.to, from), severity, message };
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

function placeAt(state: EditorState, position: number) {
  const line = state.doc.lineAt(position);
  return placeIn(state.doc.toString().split("\n"), line.number - 1, position - line.from);
}

function complete(
  context: CompletionContext,
  schema: Schema,
  wordFor: Options["wordFor"],
): CompletionResult | null {
  const word = context.matchBefore(/[\w-]*/);
  if (word === null || (word.from === word.to && !context.explicit)) return null;
  const { path, key } = placeAt(context.state, word.from);
  const options: readonly Completion[] =
    key === undefined
      ? keysAt(schema, path).map((each) => ({
          label: each.key,
          apply: `${each.key}: `,
          detail: wordFor(each.key) ?? "",
          type: "property",
          boost: each.required ? 1 : 0,
        }))
      : wordsOf(schema, schemasAt(schema, [...path, key])).map((label) => ({ label, type: "constant" }));
  return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w-]*$/ };
}

function hover(state: EditorState, position: number, schema: Schema, wordFor: Options["wordFor"]) {
  const line = state.doc.lineAt(position);
  const name = /[\w-]+(?=\s*:(\s|$))/g;
  const found = [...line.text.matchAll(name)].find(
    ({ index, 0: word }) => index <= position - line.from && position - line.from <= index + word.length,
  );
  if (found === undefined) return null;
  const from = line.from + found.index;
  const { path } = placeAt(state, from);
  const schemas = schemasAt(schema, [...path, found[0]]);
  const told = [
    wordFor(found[0]),
    ...new Set(schemas.map(({ title, description }) => [title, description].filter(Boolean).join(": "))),
    wordsOf(schema, schemas).join(" | "),
  ].filter((text) => text !== undefined && text !== "");
  if (told.length === 0) return null;
  return {
    pos: from,
    end: from + found[0].length,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "code-hover";
      dom.append(
        ...told.map((text) => {
          const part = document.createElement("p");
          part.textContent = text ?? "";
          return part;
        }),
      );
      return { dom };
    },
  };
}
