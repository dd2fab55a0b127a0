import { type ReactNode, useId } from "react";
import { problemText } from "../../../language/sentences.ts";
import { useLanguage } from "../text/language-context.tsx";
import { useEditing } from "./editing-context.tsx";

interface FieldProps {
  readonly label: string;
  readonly at: string;
  /** Problems further in count as this field's. */
  readonly deep?: boolean;
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A label, what is written, and what is wrong with it at that very place. */
export function Field({ label, at, deep = true, children }: FieldProps) {
  const id = useId();
  const problems = useProblems(at, deep);
  const describedBy = problems.length > 0 ? `${id}-problem` : undefined;
  return (
    <div className="field" data-wrong={problems.length > 0 || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy })}
      <ProblemLines id={`${id}-problem`} problems={problems} />
    </div>
  );
}

/** Several fields under one label. */
export function FieldGroup({
  label,
  at,
  children,
}: {
  readonly label: string;
  readonly at: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="field-group" aria-describedby={`${id}-problem`}>
      <legend>{label}</legend>
      {children}
      <ProblemLines id={`${id}-problem`} problems={useProblems(at, false)} />
    </fieldset>
  );
}

function ProblemLines({ id, problems }: { readonly id: string; readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div id={id} className="field-problem">
      {problems.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What is wrong at an address and further in, where no field of its own says it. */
export function ProblemsAt({ at }: { readonly at: string }) {
  return <ProblemLines id={`problems-${at}`} problems={useProblems(at, true)} />;
}

/** What is wrong at an address, in the words of `check`. */
export function useProblems(at: string, deep: boolean): readonly string[] {
  const { problems } = useEditing();
  const { words, f } = useLanguage();
  return problems
    .filter(({ path }) => path === at || (deep && path.startsWith(`${at}.`)))
    .map((problem) => {
      const { message, remedy } = problemText(problem, words, f);
      return `${message} ${remedy}`;
    });
}
