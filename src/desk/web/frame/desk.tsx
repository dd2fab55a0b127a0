import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { neededParts, pageAt } from "../pages.ts";
import { hearEvents } from "../state/draft-events.ts";
import { useEdition } from "../state/draft-window.ts";
import { chooseTag, loadLanguage } from "../state/languages.ts";
import { useReading } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { useLatest } from "../state/use-latest.ts";
import { loadChinese } from "../style/chinese.ts";
import { LanguageProvider } from "../text/language-context.tsx";
import { Frame } from "./frame.tsx";

/** The whole desk: waits for a language, asks for what the standpoint needs, and draws the frame. */
export function Desk() {
  const { search, standpoint } = useDesk();
  const tag = chooseTag(search.lang);
  const spoken = useQuery({
    queryKey: ["language", tag],
    queryFn: () => loadLanguage(tag),
    staleTime: Infinity,
  });
  const needs = neededParts(pageAt(useLocation().pathname), search.evidence);
  const edition = useEdition();
  const { reading, changing } = useReading({ ...standpoint, ...edition }, needs);
  useEffect(hearEvents, []);
  // The language on show stays until the next one is there, so that a switch never blanks the page.
  const language = useLatest(spoken.data);
  useEffect(() => {
    if (language?.tag === "zh") loadChinese();
  }, [language]);
  if (language === undefined) return null;
  return (
    <LanguageProvider language={language} dossierLanguage={reading.answer?.dossier?.language ?? "en"}>
      <Frame reading={reading} changing={changing} />
    </LanguageProvider>
  );
}
