import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use } from "react";
import type { PublishingWords } from "../../../language/publishing-words.ts";
import { useLatest } from "../state/use-latest.ts";
import { useLanguage } from "../text/language-context.tsx";

const modules = import.meta.glob<{ readonly publishing: PublishingWords }>(
  "../../../language/*/publishing.ts",
);

const WordsContext = createContext<PublishingWords | undefined>(undefined);

/** Brings the words of this page, once a language. */
export function WithPublishingWords({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ["publishing-words", language.tag],
    queryFn: async () =>
      (await modules[`../../../language/${language.tag}/publishing.ts`]?.())?.publishing ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const words = useLatest(data ?? undefined);
  return words === undefined ? null : <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of this page. */
export function usePublishingWords(): PublishingWords {
  const words = use(WordsContext);
  if (words === undefined) throw new Error("usePublishingWords: outside WithPublishingWords");
  return words;
}
