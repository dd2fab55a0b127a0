import { DateField } from "../../edit/date-field.tsx";
import { useEditing } from "../../edit/editing-context.tsx";
import { PlainField } from "../../edit/plain-field.tsx";
import { TextField } from "../../edit/text-field.tsx";

/** The dossier as a whole: what it is called, what it asks, the date it is read at. */
export function AboutForm() {
  const { ew } = useEditing();
  return (
    <>
      <TextField at="title" label={ew.field.title} />
      <TextField at="question" label={ew.field.question} long />
      <TextField at="summary" label={ew.field.summary} long />
      <DateField at="asOf" label={ew.field.asOf} />
      <PlainField at="language" label={ew.field.language} dir="ltr" />
    </>
  );
}
