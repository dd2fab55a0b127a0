import type { Instrument } from "../../../dossier/schema/record.ts";
import { useShown } from "../state/shown-reading.tsx";
import { EntryLink } from "../tables/entry-link.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";

interface Props {
  readonly provision: NonNullable<Instrument["provisions"]>[number];
  readonly path: string;
}

/** One provision: the issue it settles, what it says of it in the instrument's words or as an option, and until when. */
export function Provision({ provision, path }: Props) {
  const { words, f } = useLanguage();
  const issue = useShown().dossier.issues.find(({ id }) => id === provision.issue);
  const { text, until, paragraph } = provision;
  const option =
    issue?.kind === "options" ? issue.options.find(({ id }) => id === provision.option)?.name : undefined;
  return (
    <li>
      {issue !== undefined && (
        <>
          <b>
            <Name text={issue.name} />
          </b>
          {f.colon}
        </>
      )}
      <EntryLink path={path}>
        {text !== undefined ? (
          <Name text={text} />
        ) : option !== undefined ? (
          <Name text={option} />
        ) : issue?.kind === "amount" && provision.amount !== undefined ? (
          [provision.amount]
            .flat()
            .map((end) => f.amount(end, issue.unit))
            .join(" – ")
        ) : (
          words.pages.record.provisions
        )}
      </EntryLink>
      {(until !== undefined || paragraph !== undefined) && (
        <p className="fine">
          {until !== undefined && words.pages.record.until({ date: until }, f)}
          {until !== undefined && paragraph !== undefined && " — "}
          {paragraph !== undefined && <bdi>§ {paragraph}</bdi>}
        </p>
      )}
    </li>
  );
}
