import { useShown } from "../state/shown-reading.tsx";
import { useLanguage } from "../text/language-context.tsx";

/** What a file of packages must say besides its source: whose word on red lines is taken, and that judgements in it only illustrate. */
export function useCaveat(): string {
  const { words } = useLanguage();
  const { standpoint, findings } = useShown();
  const isIllustrative = findings?.findings.some(
    ({ message, confidence }) => message.key === "illustrative-judgements" && confidence.illustrative,
  );
  const { illustrative, illustrativeMeaning } = words.desk.drawer;
  return [
    words.deals.positions[standpoint.positions],
    ...(isIllustrative ? [illustrative, illustrativeMeaning] : []),
  ].join(" — ");
}
