import { useMemo } from "react";
import { useLanguage } from "../text/language-context.tsx";

/** Writes a moment as the reader's language and clock have it. */
export function useTimes(): (at: string) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = new Intl.DateTimeFormat(language.locale, {
      dateStyle: "medium",
      timeStyle: "short",
      calendar: "gregory",
    });
    return (at) => written.format(new Date(at));
  }, [language]);
}
