import { textFingerprint, translationState } from "../../../../dossier/prose.ts";
import { type Prose, proseSections } from "../../../../dossier/schema/editorial.ts";
import { ChoiceField } from "../../edit/choice-field.tsx";
import { DateField } from "../../edit/date-field.tsx";
import { put, useEditing, useValue } from "../../edit/editing-context.tsx";
import { FieldGroup } from "../../edit/field.tsx";
import { Grounds } from "../../edit/grounds.tsx";
import { Line, PlainField } from "../../edit/plain-field.tsx";
import { TextField } from "../../edit/text-field.tsx";
import { languageList } from "../../state/languages.ts";

type Props = { readonly at: string };

/** What an editor writes into the briefing, with a translation a language and how far each is. */
export function ProseForm({ at }: Props) {
  const { ew } = useEditing();
  const language = String(useValue(`${at}.language`) ?? "en");
  const places = proseSections.map((value) => ({ value, text: ew.briefingPart[value] }));
  const steps = (["draft", "review", "published"] as const).map((value) => ({
    value,
    text: ew.prose.step[value],
  }));
  const spoken = languageList.map(({ tag, name }) => ({ value: tag, text: name }));
  return (
    <>
      <ChoiceField at={`${at}.section`} label={ew.prose.section} choices={places} required />
      <ChoiceField at={`${at}.language`} label={ew.field.language} choices={spoken} required />
      <PlainField at={`${at}.text`} label={ew.field.text} long lang={language} />
      <FieldGroup label={ew.prose.translations} at={`${at}.translations`}>
        {languageList
          .filter(({ tag }) => tag !== language)
          .map(({ tag, name }) => (
            <Translation key={tag} at={at} tag={tag} name={name} />
          ))}
      </FieldGroup>
      <ChoiceField at={`${at}.state`} label={ew.prose.progress} choices={steps} />
      <PlainField at={`${at}.embargo`} label={ew.prose.embargo} dir="ltr" />
      <DateField at={`${at}.briefing`} label={ew.prose.onlyFor} />
      <Grounds at={at} />
    </>
  );
}

/** A translation begins as a draft; once reviewed it carries what it was made from, so that a change of that leaves it stale. */
function Translation({ at, tag, name }: Props & { readonly tag: string; readonly name: string }) {
  const { ew } = useEditing();
  const prose = useValue(at) as Prose | undefined;
  const all = prose?.translations ?? {};
  const own = all[tag];
  const state = prose === undefined ? "missing" : translationState({ ...prose, translations: all }, tag);
  const keep = (translation: Prose["translations"][string] | undefined) => {
    const { [tag]: _, ...others } = all;
    put(`${at}.translations`, translation === undefined ? others : { ...others, [tag]: translation });
  };
  return (
    <div className="language-line">
      <span className="fine">
        {name} — {ew.prose.state[state]}
      </span>
      <Line
        label={`${ew.prose.translations}, ${name}`}
        value={own?.text ?? ""}
        keep={(text) => keep(text === "" ? undefined : { text, state: "draft" })}
        long
        lang={tag}
      />
      {own !== undefined && state !== "reviewed" && (
        <button
          type="button"
          className="link"
          onClick={() => keep({ text: own.text, state: "reviewed", of: textFingerprint(prose?.text ?? "") })}
        >
          {ew.prose.markReviewed}
        </button>
      )}
    </div>
  );
}

/** What was published wrongly, and when that was mended. */
export function CorrectionForm({ at }: Props) {
  const { ew } = useEditing();
  return (
    <>
      <DateField at={`${at}.at`} label={ew.field.at} />
      <TextField at={`${at}.what`} label={ew.field.what} long />
      <DateField at={`${at}.briefing`} label={ew.prose.briefing} />
      <Grounds at={at} />
    </>
  );
}
