import { useLanguage } from "../text/language-context.tsx";
import { ChoiceField, choicesFrom, YesField } from "./choice-field.tsx";
import { DateField } from "./date-field.tsx";
import { useEditing } from "./editing-context.tsx";
import { ReferencesField } from "./reference-field.tsx";
import { TextField } from "./text-field.tsx";

interface Props {
  readonly at: string;
  /** A judgement also says whose word it is and why. */
  readonly judgement?: boolean;
}

/** What an entry rests on, since when it is known, and who may see it. */
export function Grounds({ at, judgement = false }: Props) {
  const { ew } = useEditing();
  const { words } = useLanguage();
  return (
    <details className="grounds">
      <summary>{ew.grounds}</summary>
      <ReferencesField at={`${at}.sources`} label={ew.field.sources} to={["claims", "sources"]} />
      {judgement && (
        <>
          <ChoiceField at={`${at}.basis`} label={ew.field.basis} choices={choicesFrom(words.record.basis)} />
          <TextField at={`${at}.reason`} label={ew.field.reason} long />
          <YesField at={`${at}.illustrative`} label={ew.field.illustrative} />
          <ReferencesField
            at={`${at}.supersedes`}
            label={ew.field.supersedes}
            to={[at.slice(0, at.lastIndexOf("."))]}
          />
        </>
      )}
      <DateField at={`${at}.knownFrom`} label={ew.field.knownFrom} />
      <DateField at={`${at}.until`} label={ew.field.until} />
      <ChoiceField
        at={`${at}.visibility`}
        label={ew.field.visibility}
        choices={choicesFrom(words.record.visibility)}
      />
      <TextField at={`${at}.note`} label={ew.field.note} long />
    </details>
  );
}
