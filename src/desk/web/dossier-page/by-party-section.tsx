import { useEditing } from "../edit/editing-context.tsx";
import { entriesOf, entryName } from "../edit/entries.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { EntryLinks } from "./entries-section.tsx";
import { PreferencesForm } from "./forms/preferences-form.tsx";
import { RatificationForm } from "./forms/ratification-form.tsx";
import { PenaltiesForm } from "./forms/step-form.tsx";

/** Sections that hold something for each party, by its id. */
export const byParty = ["preferences", "ratification", "penalties"] as const;
export type ByParty = (typeof byParty)[number];

const formOf = { preferences: PreferencesForm, ratification: RatificationForm, penalties: PenaltiesForm };

/** A section that holds something for each party: the parties beside what is said of the one that is chosen. */
export function ByPartySection({ section }: { readonly section: ByParty }) {
  const { content, ew } = useEditing();
  const { words, f } = useLanguage();
  const { search } = useDesk();
  const rows = entriesOf(content, "parties").flatMap((party) =>
    party.id === undefined ? [] : [{ segment: party.id, name: entryName(party, f) }],
  );
  const chosen = rows.find(({ segment }) => segment === search.entry);
  const Form = formOf[section];
  const at = `${section}.${chosen?.segment}`;
  return (
    <div className="entries-grid">
      <div className="entry-list">
        <EntryLinks rows={rows} label={words.record.entry[section]} />
      </div>
      {chosen === undefined ? (
        <p className="state">{ew.choosesEntry}</p>
      ) : (
        <div key={at} className="entry-form">
          <h2>
            <bdi>{chosen.name}</bdi>
          </h2>
          <Form at={at} />
        </div>
      )}
    </div>
  );
}
