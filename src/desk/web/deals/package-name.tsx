import type { DealsResult, PackageChoice } from "../../../analysis/deals/result.ts";
import type { LandmarkView } from "../../../briefing/deal-views.ts";
import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { namesOf, packageWords } from "./package-words.ts";

interface Props {
  readonly result: DealsResult;
  readonly choice: PackageChoice;
  /** What to say of a package without a name; left out, its options. */
  readonly otherwise?: string;
}

/** The names a package goes by; one without a name is told by its options. */
export function PackageName({ result, choice, otherwise }: Props) {
  const { f } = useLanguage();
  const { dossier } = useShown();
  const names = namesOf(choice, result, dossier);
  if (names.length === 0) return otherwise ?? packageWords(choice, dossier.issues, f);
  return names.map(({ path, name }, index) => (
    <span key={path}>
      {index > 0 && " — "}
      <LandmarkName name={name} />
    </span>
  ));
}

/** A reference point in the reader's words, a named package by the dossier's name. */
export function LandmarkName({ name }: { readonly name: LandmarkView["name"] }) {
  const { words } = useLanguage();
  return "method" in name ? words.deals.method[name.method] : <Name text={name.named} />;
}
