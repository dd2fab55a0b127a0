import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { type Format, format } from "../../../language/format.ts";
import type { Language } from "../../../language/language.ts";
import type { Messages } from "../../../language/messages.ts";
import { type PointsWriter, pointsWriter } from "./points.ts";

interface Speaking extends PointsWriter {
  readonly language: Language;
  readonly words: Messages;
  readonly f: Format;
}

const SpeakingContext = createContext<Speaking | undefined>(undefined);

interface Props {
  readonly language: Language;
  readonly dossierLanguage: string;
  readonly children: ReactNode;
}

/** Speaks one language below it, and tells the document so. */
export function LanguageProvider({ language, dossierLanguage, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = language.lang;
    document.documentElement.dir = language.direction;
  }, [language]);
  const speaking = useMemo(
    () => ({
      language,
      words: language.messages,
      f: format(language, dossierLanguage),
      ...pointsWriter(language.locale),
    }),
    [language, dossierLanguage],
  );
  return (
    <I18nProvider locale={language.locale}>
      <SpeakingContext value={speaking}>{children}</SpeakingContext>
    </I18nProvider>
  );
}

/** The language spoken here: its words and its way of writing numbers, dates and names. */
export function useLanguage(): Speaking {
  const speaking = use(SpeakingContext);
  if (speaking === undefined) throw new Error("useLanguage: outside LanguageProvider");
  return speaking;
}
