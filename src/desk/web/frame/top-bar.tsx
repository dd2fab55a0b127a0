import type { ReactNode } from "react";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Name } from "../text/name.tsx";
import { AsOfControl } from "./as-of-control.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { ThemeMenu } from "./theme-menu.tsx";

interface Props {
  readonly answer: DossierAnswer | undefined;
  /** Searches what is on file, once it is there. */
  readonly search: ReactNode;
}

/** The dossier's title and the controls that hold on every page. */
export function TopBar({ answer, search }: Props) {
  const { words } = useLanguage();
  return (
    <header className="top-bar">
      <p className="title">{answer?.dossier ? <Name text={answer.dossier.title} /> : "Concordat"}</p>
      <fieldset className="controls" aria-label={words.desk.bar.settings}>
        {search}
        {answer?.dossier && <AsOfControl answer={answer} />}
        <LanguageMenu />
        <ThemeMenu />
      </fieldset>
    </header>
  );
}
