import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

/** On paper: which dossier it was, as of when, and the address that leads back here. */
export function PrintHead() {
  const { words, f } = useLanguage();
  const { dossier, answer } = useShown();
  const { bar, asOf } = words.desk;
  return (
    <div className="print-head">
      <p>
        <Name text={dossier.title} />
      </p>
      <p className="fine">
        {bar.asOf} {answer.asOf === null ? asOf.everything : f.date(answer.asOf)} —{" "}
        <bdi dir="ltr">{window.location.href}</bdi>
      </p>
    </div>
  );
}
