import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useLanguage } from "../text/language-context.tsx";
import type { Command } from "./commands.ts";
import { Lens } from "./icons.tsx";

interface Props {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly commands: readonly Command[];
}

/** The field that opens the search; what searches is loaded when it is first opened. */
export function SearchControl({ open, setOpen, commands }: Props) {
  const { words } = useLanguage();
  const { data: SearchDialog } = useQuery({
    queryKey: ["search-dialog"],
    queryFn: async () => (await import("../search/search-dialog.tsx")).SearchDialog,
    enabled: open,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return (
    <>
      <Button
        className="control search-control"
        onPress={() => setOpen(true)}
        aria-label={words.desk.bar.search}
        aria-keyshortcuts="/ Control+K Meta+K"
      >
        <Lens />
        <span>{words.desk.bar.search}</span>
        <kbd>/</kbd>
      </Button>
      {open && SearchDialog && <SearchDialog commands={commands} close={() => setOpen(false)} />}
    </>
  );
}
