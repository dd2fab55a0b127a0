import { useEditing } from "../edit/editing-context.tsx";
import { entriesOf, entryName } from "../edit/entries.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";
import { EntryLinks } from "./entries-section.tsx";
import { PreferencesForm } from "./forms/preferences-form.tsx";
import { RatificationForm } from "./forms/ratification-form.tsx";

/** A section that holds something for each party: the parties beside what is said of the one that is chosen. */
export function ByPartySection({ section }: { readonly section: "preferences" | "ratification" }) {
  const { content, ew } = useEditing();
  const { words, f } = useLanguage();
  const { search } = useDesk();
  const rows = entriesOf(content, "parties").flatMap((party) =>
    party.id === undefined ? [] : [{ segment: party.id, name: entryName(party, f) }],
  );
  const chosen = rows.find(({ segment }) => segment === search.entry);
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
          {section === "preferences" ? <PreferencesForm at={at} /> : <RatificationForm at={at} />}
        </div>
      )}
    </div>
  );
}
