import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useDeferredValue, useRef, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Heading,
  Input,
  ListBox,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import type { SearchEntry, SearchKind } from "../../../search/entry.ts";
import type { Command } from "../frame/commands.ts";
import { standpointOf } from "../state/desk-search.ts";
import { type ShownReading, useShown } from "../state/shown-reading.tsx";
import { useDesk } from "../state/use-desk.ts";
import { loadChinese } from "../style/chinese.ts";
import { useLanguage } from "../text/language-context.tsx";
import { FoundEntry } from "./found-entry.tsx";
import { useListedFocus } from "./listed-focus.ts";
import { placeOf } from "./place-of.ts";
import { type Group, useFound } from "./use-found.ts";

loadChinese();

interface Props {
  readonly commands: readonly Command[];
  readonly close: () => void;
}

const shownInGroup = 5;

/** Search over everything on file and every command there is: written words on top, what answers to them below, one list for the keys. */
export function SearchDialog({ commands, close }: Props) {
  const { words } = useLanguage();
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={close} isDismissable>
      <Modal className="overlay-sheet">
        <Dialog className="search">
          <Heading slot="title" className="visually-hidden">
            {words.frame.searchAndCommands}
          </Heading>
          <Search commands={commands} close={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search({ commands, close }: Props) {
  const { words } = useLanguage();
  const { frame, desk } = words;
  const reading = useShown();
  const [written, setWritten] = useState("");
  // The field keeps up with whoever writes; the list follows.
  const asked = useDeferredValue(written);
  const groups = useFound(asked, reading, commands);
  const open = useOpen(reading, commands);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Autocomplete inputValue={written} onInputChange={setWritten}>
      <SearchField aria-label={frame.searchAndCommands} autoFocus>
        <Input placeholder={frame.placeholder} />
      </SearchField>
      <Found asked={asked} groups={groups} list={list} />
      <ListBox
        ref={list}
        aria-label={frame.searchAndCommands}
        className="found"
        items={groups ?? []}
        onAction={(address) => {
          close();
          open(String(address), groups ?? []);
        }}
        renderEmptyState={() => (groups === undefined ? desk.state.computing : frame.nothingFound)}
      >
        {({ kind, entries }: Group) => {
          const shown = kind === "commands" ? entries : entries.slice(0, shownInGroup);
          return (
            <ListBoxSection key={kind} id={kind}>
              <GroupHeader kind={kind} hidden={entries.length - shown.length} />
              {shown.map((entry) => (
                <FoundEntry
                  key={entry.address}
                  entry={entry}
                  asked={asked}
                  keys={commands.find(({ id }) => entry.address === `command:${id}`)?.keys}
                />
              ))}
            </ListBoxSection>
          );
        }}
      </ListBox>
    </Autocomplete>
  );
}

interface FoundProps {
  readonly asked: string;
  readonly groups: readonly Group[] | undefined;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** How much was found, said aloud as it changes; before anything is written, how to go about it. */
function Found({ asked, groups, list }: FoundProps) {
  const { words, f } = useLanguage();
  useListedFocus(list);
  const entries = (groups ?? []).reduce((sum, group) => sum + group.entries.length, 0);
  return (
    <p className="fine" role="status">
      {asked.trim() === "" ? words.frame.commandsNote : groups && words.frame.found({ entries }, f)}
    </p>
  );
}

function GroupHeader({ kind, hidden }: { readonly kind: SearchKind; readonly hidden: number }) {
  const { words, f } = useLanguage();
  return (
    <Header className="found-head">
      {kindName(kind, words)} {hidden > 0 && <span>{words.frame.more({ entries: hidden }, f)}</span>}
    </Header>
  );
}

function kindName(
  kind: SearchKind,
  { frame, desk, record }: ReturnType<typeof useLanguage>["words"],
): string {
  if (kind === "findings") return desk.section.findings;
  if (kind === "options" || kind === "terms" || kind === "commands") return frame[kind];
  return record.entry[kind];
}

/** Goes where a found entry is shown, or has a command done. */
function useOpen({ dossier }: ShownReading, commands: readonly Command[]) {
  const { search } = useDesk();
  const navigate = useNavigate();
  return (address: string, groups: readonly Group[]) => {
    const command = commands.find(({ id }) => address === `command:${id}`);
    if (command !== undefined) {
      command.run();
      return;
    }
    const entry = groups
      .flatMap(({ entries }): readonly SearchEntry[] => entries)
      .find((found) => found.address === address);
    if (entry === undefined) return;
    const { path, heading, search: shown } = placeOf(entry, dossier);
    const kept = path === undefined ? search : standpointOf(search);
    void navigate({ to: path ?? ".", hash: heading, search: { ...kept, ...shown } } as never);
  };
}
