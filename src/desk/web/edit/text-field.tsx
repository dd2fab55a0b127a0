import { useEffect } from "react";
import type { WordForms } from "../../../dossier/schema/primitives.ts";
import { languageList } from "../state/languages.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";
import { choicesFrom, Select } from "./choice-field.tsx";
import { put, useEditing, useValue } from "./editing-context.tsx";
import { FieldGroup } from "./field.tsx";
import { Line } from "./plain-field.tsx";
import { formOf, languagesOf, textWith, type WrittenText } from "./text-value.ts";

interface Props {
  readonly at: string;
  readonly label: string;
  readonly long?: boolean;
  /** Whether the text is used as a name inside sentences, and so may carry grammatical forms. */
  readonly name?: boolean;
}

/** A text in the desk's languages and any other it has; a name with the forms it takes inside sentences. */
export function TextField({ at, label, long = false, name = false }: Props) {
  const { content, ew } = useEditing();
  const { language } = useLanguage();
  const value = useValue(at) as WrittenText | undefined;
  const own = String(content.language ?? "en");
  const tags = languagesOf(value, own, [language.tag, ...languageList.map(({ tag }) => tag)]);
  const [first, ...others] = tags;
  useEffect(loadChinese, []);
  const change = (tag: string, form: keyof WordForms, text: string) => {
    put(at, textWith(value, tag, form, text, own), value !== undefined);
  };
  const line = (tag: string) => (
    <Line
      key={tag}
      label={`${label}, ${nameOf(tag)}`}
      value={formOf(value, tag, "text", own)}
      keep={(text) => change(tag, "text", text)}
      long={long}
      lang={tag}
    />
  );
  return (
    <FieldGroup label={label} at={at}>
      {first && (
        <div className="language-line">
          <span className="fine">{nameOf(first)}</span>
          {line(first)}
        </div>
      )}
      <details>
        <summary>{others.map(nameOf).join(" — ")}</summary>
        {others.map((tag) => (
          <div key={tag} className="language-line">
            <span className="fine">{nameOf(tag)}</span>
            {line(tag)}
          </div>
        ))}
      </details>
      {name && (
        <details>
          <summary>{ew.form.title}</summary>
          {tags
            .filter((tag) => formOf(value, tag, "text", own) !== "")
            .map((tag) => (
              <Forms key={tag} tag={tag} value={value} own={own} change={change} label={label} />
            ))}
        </details>
      )}
    </FieldGroup>
  );
}

interface FormsProps {
  readonly tag: string;
  readonly value: WrittenText | undefined;
  readonly own: string;
  readonly label: string;
  readonly change: (tag: string, form: keyof WordForms, text: string) => void;
}

function Forms({ tag, value, own, change, label }: FormsProps) {
  const { form } = useEditing().ew;
  const { masculine, feminine, neuter, singular, dual, plural } = form;
  const lists = {
    gender: choicesFrom({ masculine, feminine, neuter }),
    number: choicesFrom({ singular, dual, plural }),
  };
  const heard = (what: string) => `${label}, ${nameOf(tag)}: ${what}`;
  return (
    <div className="forms">
      <span className="fine">{nameOf(tag)}</span>
      {(["gender", "number"] as const).map((key) => (
        <span key={key} className="form-cell">
          <span>{form[key]}</span>
          <Select
            label={heard(form[key])}
            choices={lists[key]}
            value={formOf(value, tag, key, own)}
            choose={(chosen) => change(tag, key, chosen)}
          />
        </span>
      ))}
      {(["definite", "oblique", "short"] as const).map((key) => (
        <span key={key} className="form-cell">
          <span>{form[key]}</span>
          <Line
            label={heard(form[key])}
            value={formOf(value, tag, key, own)}
            keep={(text) => change(tag, key, text)}
            lang={tag}
          />
        </span>
      ))}
    </div>
  );
}

function nameOf(tag: string): string {
  return languageList.find((language) => language.tag === tag)?.name ?? tag;
}
