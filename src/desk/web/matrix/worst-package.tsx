import { useState } from "react";
import { valueAt } from "../../../dossier/addresses.ts";
import { edit, put, useEditing, useValue } from "../edit/editing-context.tsx";
import { type Entry, entryName, type IssueEntry, optionValue } from "../edit/entries.ts";
import { useProblems } from "../edit/field.tsx";
import { type Composed, PackageComposer } from "../edit/package-composer.tsx";
import { useLanguage } from "../text/language-context.tsx";

type WithId = { readonly id: string };

interface Props {
  readonly party: Entry & WithId;
  readonly place: number;
  readonly issues: readonly (IssueEntry & WithId)[];
}

/** The worst package one party would still sign; it is kept once every issue has its option. */
export function WorstPackage({ party, place, issues }: Props) {
  const { content } = useEditing();
  const { f } = useLanguage();
  const at = `preferences.${party.id}.short.wouldSign`;
  const said = useValue(at);
  const problems = useProblems(at, true);
  const first = Array.isArray(said) ? (said[0] as string | Composed | undefined) : undefined;
  const kept = typeof first === "string" ? (valueAt(content, `packages.${first}.choice`) as Composed) : first;
  const [begun, setBegun] = useState<Composed>({});
  const choose = (issue: string, option: string) => {
    const now: Composed = { ...(kept ?? begun) };
    const entry = issues.find(({ id }) => id === issue);
    if (option === "") delete now[issue];
    else now[issue] = optionValue(entry, option);
    setBegun(now);
    const rest = Array.isArray(said) ? said.slice(1) : [];
    if (issues.every(({ id }) => now[id] !== undefined)) put(at, [now, ...rest]);
    else if (kept !== undefined && rest.length > 0) put(at, rest);
    else if (kept !== undefined) edit({ kind: "remove", at });
  };
  return (
    <div>
      <h3 className="party" data-party={(place % 5) + 1}>
        <bdi>{entryName(party, f)}</bdi>
      </h3>
      <PackageComposer label={entryName(party, f)} issues={issues} choice={kept ?? begun} choose={choose} />
      {problems.map((line) => (
        <p key={line} className="field-problem">
          {line}
        </p>
      ))}
    </div>
  );
}
