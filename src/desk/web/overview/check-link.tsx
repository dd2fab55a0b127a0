import { Link } from "@tanstack/react-router";
import { standpointOf } from "../state/desk-search.ts";
import { useLanguage } from "../text/language-context.tsx";

/** The first thing a reader can do: hold an article against the record. */
export function CheckLink() {
  const { words } = useLanguage();
  return (
    <p className="first-action">
      <Link className="button" to={"/check" as never} search={standpointOf as never}>
        {words.desk.page.check}
      </Link>
    </p>
  );
}
