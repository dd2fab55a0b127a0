import type { Text } from "../../../dossier/schema/primitives.ts";
import type { NameForm } from "../../../language/format.ts";
import { useLanguage } from "./language-context.tsx";

/** A text of the dossier; where it is not translated, in its own language, said to be so to browsers and readers. */
export function Name({ text, form = "text" }: { readonly text: Text; readonly form?: NameForm }) {
  const { words, f } = useLanguage();
  const found = f.chosen(text);
  const shown = found.forms?.[form] ?? found.text;
  if (found.translated) return <bdi>{shown}</bdi>;
  return (
    <bdi lang={found.language} title={words.desk.drawer.notTranslated} className="foreign">
      {shown}
    </bdi>
  );
}
