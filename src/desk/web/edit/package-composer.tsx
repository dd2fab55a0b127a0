import { useLanguage } from "../text/language-context.tsx";
import { Select } from "./choice-field.tsx";
import { entryName, type IssueEntry, optionChoices } from "./entries.ts";
import { Line } from "./plain-field.tsx";

/** Options by issue, as far as they are chosen. */
export type Composed = Record<string, string | number>;

interface Props {
  readonly label: string;
  readonly issues: readonly (IssueEntry & { readonly id: string })[];
  readonly choice: Readonly<Composed>;
  /** Called with an empty option where the choice is taken back. */
  readonly choose: (issue: string, option: string) => void;
}

/** A package put together issue by issue. */
export function PackageComposer({ label, issues, choice, choose }: Props) {
  const { f } = useLanguage();
  return (
    <ul className="composer">
      {issues.map((issue) => {
        const choices = optionChoices(issue, f);
        const value = choice[issue.id] === undefined ? "" : String(choice[issue.id]);
        const heard = `${label}: ${entryName(issue, f)}`;
        return (
          <li key={issue.id}>
            <span className="fine">
              <bdi>{entryName(issue, f)}</bdi>
            </span>
            {choices.length > 0 ? (
              <Select
                label={heard}
                choices={choices}
                value={value}
                choose={(option) => choose(issue.id, option)}
              />
            ) : (
              <Line label={heard} value={value} keep={(text) => choose(issue.id, text)} dir="ltr" numeric />
            )}
          </li>
        );
      })}
    </ul>
  );
}
