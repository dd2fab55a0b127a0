import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Messages } from "../../../language/messages.ts";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { printDrawer } from "../evidence/print-drawer.ts";
import { pages } from "../pages.ts";
import { type DeskSearch, standpointOf } from "../state/desk-search.ts";
import { keepTag, languageList } from "../state/languages.ts";
import { roundAfter, roundBefore } from "../state/nearby-rounds.ts";
import { setTheme, themes } from "../state/theme.ts";
import { useDesk } from "../state/use-desk.ts";

/** Something the reader can have done, by its name or by keys pressed one after the other. */
export interface Command {
  readonly id: string;
  readonly keys?: string;
  readonly say: (words: Messages) => string;
  readonly run: () => void;
}

/** Everything that can be commanded here and now; a step that leads nowhere is not offered. */
export function useCommands(answer: DossierAnswer | undefined): readonly Command[] {
  const { search, change } = useDesk();
  const navigate = useNavigate();
  return useMemo(
    () => [
      ...pages.map(
        ({ name, path, key }): Command => ({
          id: `page-${name}`,
          keys: `g${key}`,
          say: ({ desk }) => `${desk.bar.rail}: ${desk.page[name]}`,
          run: () => void navigate({ to: path, search: standpointOf(search) } as never),
        }),
      ),
      ...(answer?.dossier ? [...dateCommands(answer, change), ...drawerCommands(search, change)] : []),
      ...languageCommands(change),
      ...themeCommands(),
      {
        id: "print",
        say: ({ desk }) => desk.button.print,
        // The list that was chosen from must be gone before the page is printed.
        run: () => void requestAnimationFrame(() => window.print()),
      },
    ],
    [answer, search, change, navigate],
  );
}

type Change = (change: DeskSearch) => void;

function dateCommands({ dates, asOf }: DossierAnswer, change: Change): Command[] {
  const before = roundBefore(dates, asOf);
  const after = roundAfter(dates, asOf);
  const commands: (Command | undefined)[] = [
    before && {
      id: "previous-round",
      keys: "p",
      say: ({ frame }) => frame.previousRound,
      run: () => change({ asOf: before.date }),
    },
    after && {
      id: "next-round",
      keys: "n",
      say: ({ frame }) => frame.nextRound,
      run: () => change({ asOf: after.date }),
    },
    asOf === null
      ? undefined
      : {
          id: "everything",
          keys: "e",
          say: ({ desk }) => desk.asOf.everything,
          run: () => change({ asOf: "latest" }),
        },
  ];
  return commands.filter((command) => command !== undefined);
}

function drawerCommands({ evidence, pinned, positions }: DeskSearch, change: Change): Command[] {
  const other = positions === "declared" ? "assessed" : "declared";
  const reading: Command = {
    id: `positions-${other}`,
    keys: "r",
    say: ({ deals }) => deals.positions[other],
    run: () => change({ positions: other === "assessed" ? undefined : other }),
  };
  if (evidence === undefined) return [reading];
  return [
    reading,
    {
      id: "pin",
      keys: "k",
      say: ({ desk }) => `${desk.drawer.title}: ${pinned ? desk.button.unpin : desk.button.pin}`,
      run: () => change({ pinned: pinned ? undefined : "yes" }),
    },
    {
      id: "print-evidence",
      say: ({ desk }) => `${desk.drawer.title}: ${desk.button.print}`,
      run: () => void requestAnimationFrame(printDrawer),
    },
  ];
}

function languageCommands(change: Change): Command[] {
  return languageList.map(({ tag, name }) => ({
    id: `language-${tag}`,
    keys: `l${tag.slice(0, 1)}`,
    say: ({ desk }) => `${desk.bar.language}: ${name}`,
    run: () => {
      keepTag(tag);
      change({ lang: tag });
    },
  }));
}

function themeCommands(): Command[] {
  return themes.map((theme) => ({
    id: `theme-${theme}`,
    keys: `t${theme.slice(0, 1)}`,
    say: ({ desk }) => `${desk.bar.theme}: ${desk.theme[theme]}`,
    run: () => setTheme(theme),
  }));
}
