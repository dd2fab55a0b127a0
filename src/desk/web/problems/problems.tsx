import type { Problem } from "../../../dossier/problem.ts";
import { problemText } from "../../../language/sentences.ts";
import { useLanguage } from "../text/language-context.tsx";

/** Everything that keeps the dossier from being read: where it stands, what is wrong, what to do about it. Errors come first. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { words, f } = useLanguage();
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <section className="problems" aria-labelledby="problems-title">
      <h1 id="problems-title" className="headline">
        {words.desk.problems({ errors: errors.length, warnings: warnings.length }, f)}
      </h1>
      <ol>
        {[...errors, ...warnings].map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems can be alike in everything but their place in the list
          <ProblemEntry key={index} problem={problem} />
        ))}
      </ol>
    </section>
  );
}

function ProblemEntry({ problem }: { readonly problem: Problem }) {
  const { words, f } = useLanguage();
  const { message, remedy } = problemText(problem, words, f);
  return (
    <li data-severity={problem.severity}>
      <p className="problem-place">
        <span className="problem-severity">{words.commandLine.severity[problem.severity]}</span>{" "}
        <code dir="ltr">{`${problem.file}:${problem.line}:${problem.column}`}</code>
      </p>
      <p>{message}</p>
      <p className="problem-remedy">{remedy}</p>
    </li>
  );
}
