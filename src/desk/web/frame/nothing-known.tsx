import { useLocation } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { CalendarDate } from "../../../dossier/schema/primitives.ts";
import { pageAt } from "../pages.ts";
import { useDesk } from "../state/use-desk.ts";
import { useLanguage } from "../text/language-context.tsx";

/** In place of a page, where nothing on file had become known by the date that is read: why, and the first date that shows something. */
export function NothingKnown({ earliest }: { readonly earliest: CalendarDate }) {
  const { words, f } = useLanguage();
  const { change } = useDesk();
  const page = pageAt(useLocation().pathname);
  return (
    <section className="state">
      <h1 className="question">
        {page === undefined ? words.desk.state.notFound : words.desk.question[page.name]}
      </h1>
      <p>{words.frame.nothingKnown({ date: earliest }, f)}</p>
      <Button className="button" onPress={() => change({ asOf: earliest })}>
        {words.desk.asOf.goTo({ date: earliest }, f)}
      </Button>
    </section>
  );
}
