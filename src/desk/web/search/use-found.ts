import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Language } from "../../../language/language.ts";
import { allEntries } from "../../../search/all-entries.ts";
import { type SearchEntry, type SearchKind, searchEntry } from "../../../search/entry.ts";
import { searchIndex } from "../../../search/search-index.ts";
import type { Command } from "../frame/commands.ts";
import { findingsQuery } from "../state/api.ts";
import { languageList, loadLanguage } from "../state/languages.ts";
import type { ShownReading } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";
import { terms } from "./glossary.ts";

/** Entries of one kind that were found, best first. */
export interface Group {
  readonly kind: SearchKind;
  readonly entries: readonly SearchEntry[];
}

/**
 * What answers to the words asked, in groups, the best first; without words, every command. Undefined until what was known from the
 * standpoint can be searched. Sentences of findings and commands are searched in every language spoken.
 */
export function useFound(
  asked: string,
  { standpoint, dossier }: ShownReading,
  commands: readonly Command[],
): readonly Group[] | undefined {
  const { language } = useLanguage();
  const { data: languages } = useQuery({
    queryKey: ["language", "all"],
    queryFn: () => Promise.all(languageList.map(({ tag }) => loadLanguage(tag))),
    staleTime: Infinity,
  });
  const { data: answer, isPending } = useQuery(findingsQuery(standpoint));
  const findings = answer?.findings;
  const ordered = useMemo(
    () => commandEntries(commands, languages ?? [language]),
    [commands, languages, language],
  );
  const orders = useMemo(() => searchIndex(ordered), [ordered]);
  const index = useMemo(() => {
    if (languages === undefined || isPending) return undefined;
    const words = terms.map(({ id, name, meaning }) => searchEntry("terms", `term:${id}`, name, [meaning]));
    return searchIndex([...allEntries(dossier, findings ?? [], languages), ...words]);
  }, [dossier, findings, languages, isPending]);
  return useMemo(() => {
    if (asked.trim() === "") return [{ kind: "commands", entries: ordered }];
    return index && grouped([...orders.find(asked), ...index.find(asked)]);
  }, [asked, ordered, orders, index]);
}

function grouped(entries: readonly SearchEntry[]): Group[] {
  return [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, entries: ofKind }));
}

function commandEntries(commands: readonly Command[], languages: readonly Language[]): SearchEntry[] {
  return commands.map(({ id, say }) =>
    searchEntry(
      "commands",
      `command:${id}`,
      Object.fromEntries(languages.map(({ tag, messages }) => [tag, say(messages)])),
    ),
  );
}
