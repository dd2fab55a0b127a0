import { Button, ToggleButton } from "react-aria-components";
import { Cross } from "../frame/icons.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Select } from "./choice-field.tsx";
import { put, useEditing, useValue } from "./editing-context.tsx";
import { entryChoices, entryName, type IssueEntry, issuesOf, optionChoices } from "./entries.ts";
import { Line, numberOf } from "./plain-field.tsx";

type Value = string | number;
type OptionPattern = Value | readonly Value[] | { readonly above?: Value; readonly below?: Value };
export type Pattern = Readonly<Record<string, OptionPattern>>;

interface Props {
  readonly label: string;
  /** The word between an issue and its options. */
  readonly verb: string;
  readonly value: Pattern;
  readonly change: (value: Pattern) => void;
}

/** A condition on packages as part of a sentence: issue by issue, which options or amounts it is about. */
export function PatternEditor({ label, verb, value, change }: Props) {
  const { content, ew } = useEditing();
  const { f } = useLanguage();
  const issues = issuesOf(content);
  const free = entryChoices(content, ["issues"], f).filter((choice) => !(choice.value in value));
  const without = (id: string) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== id));
  return (
    <>
      {Object.entries(value).map(([id, pattern], index) => {
        const issue = issues.find((each) => each.id === id);
        const name = issue ? entryName(issue, f) : id;
        return (
          <span key={id} className="sentence">
            {index > 0 && <span>{ew.linkage.and}</span>}
            <b>
              <bdi>{name}</bdi>
            </b>
            <span>{verb}</span>
            <Options
              label={`${label}: ${name}`}
              issue={issue}
              pattern={pattern}
              change={(next) => change({ ...value, [id]: next })}
            />
            <Button
              className="control small"
              aria-label={`${ew.action.remove}: ${name}`}
              onPress={() => change(without(id))}
            >
              <Cross />
            </Button>
          </span>
        );
      })}
      {free.length > 0 && (
        <span className="sentence">
          {Object.keys(value).length > 0 && <span>{ew.linkage.and}</span>}
          <Select
            label={`${label}: ${ew.field.issue}`}
            choices={free}
            value=""
            required
            choose={(id) => {
              const issue = issues.find((each) => each.id === id);
              change({ ...value, [id]: issue?.kind === "amount" ? { above: issue.from ?? 0 } : [] });
            }}
          />
        </span>
      )}
    </>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly issue: IssueEntry | undefined;
  readonly pattern: OptionPattern;
  readonly change: (pattern: OptionPattern) => void;
}

function Options({ label, issue, pattern, change }: OptionsProps) {
  const { ew } = useEditing();
  const { f } = useLanguage();
  if (issue?.kind === "amount") {
    const bounds = typeof pattern === "object" && !Array.isArray(pattern) ? (pattern as Bounds) : {};
    const keep = (side: "above" | "below", text: string) => {
      const { [side]: _, ...rest } = bounds;
      change(text === "" ? rest : { ...rest, [side]: numberOf(text) });
    };
    return (["above", "below"] as const).map((side) => {
      const word = side === "above" ? ">" : "<";
      return (
        <span key={side} className="sentence">
          <span>{word}</span>
          <Line
            label={`${label} ${word}`}
            value={bounds[side] === undefined ? "" : String(bounds[side])}
            keep={(text) => keep(side, text)}
            dir="ltr"
            numeric
          />
        </span>
      );
    });
  }
  const chosen = (Array.isArray(pattern) ? pattern : [pattern]) as readonly Value[];
  return (
    <fieldset className="sentence" aria-label={`${label}: ${ew.field.options}`}>
      {optionChoices(issue, f).map(({ value, text }) => (
        <ToggleButton
          key={value}
          className="button"
          isSelected={chosen.includes(value)}
          onChange={(isSelected) => {
            const next = isSelected ? [...chosen, value] : chosen.filter((other) => other !== value);
            const [only] = next;
            change(next.length === 1 && only !== undefined ? only : next);
          }}
        >
          {text}
        </ToggleButton>
      ))}
    </fieldset>
  );
}

type Bounds = { readonly above?: Value; readonly below?: Value };

/** Whether a condition says which options it is about, on every issue it names. */
export function isWhole(pattern: Pattern): boolean {
  const parts = Object.values(pattern);
  return (
    parts.length > 0 &&
    parts.every((part) =>
      Array.isArray(part) ? part.length > 0 : typeof part !== "object" || Object.keys(part).length > 0,
    )
  );
}

/** A condition that stands in the dossier. */
export function PatternField({
  at,
  label,
  verb,
}: {
  readonly at: string;
  readonly label: string;
  readonly verb: string;
}) {
  const value = useValue(at);
  return (
    <PatternEditor
      label={label}
      verb={verb}
      value={(value ?? {}) as Pattern}
      change={(next) => put(at, next)}
    />
  );
}
