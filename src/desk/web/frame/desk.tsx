import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { dossierQuery } from "../state/api.ts";
import { chooseTag, loadLanguage } from "../state/languages.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLatest } from "../state/use-latest.ts";
import { LanguageProvider } from "../text/language-context.tsx";
import { Frame } from "./frame.tsx";

/** The whole desk: waits for a language and the dossier, then draws the frame. */
export function Desk() {
  const { search, standpoint } = useDesk();
  const tag = chooseTag(search.lang);
  const spoken = useQuery({
    queryKey: ["language", tag],
    queryFn: () => loadLanguage(tag),
    staleTime: Infinity,
  });
  const dossier = useQuery(dossierQuery(standpoint));
  // The language on show stays until the next one is there, so that a switch never blanks the page.
  const language = useLatest(spoken.data);
  useEffect(() => {
    document.getElementById("desk")?.setAttribute("aria-busy", String(dossier.isFetching));
  }, [dossier.isFetching]);
  if (language === undefined) return null;
  return (
    <LanguageProvider language={language} dossierLanguage={dossier.data?.dossier?.language ?? "en"}>
      <Frame answer={dossier.data} failed={dossier.isError} retry={() => void dossier.refetch()} />
    </LanguageProvider>
  );
}
