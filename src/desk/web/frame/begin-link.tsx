import { Link } from "@tanstack/react-router";
import { standpointOf } from "../state/desk-search.ts";
import { useLanguage } from "../text/language-context.tsx";

/** On an empty page, the way to the matrix, where the smallest thing that is missing is added. */
export function BeginLink() {
  const { words } = useLanguage();
  return (
    <p>
      <Link to={"/dossier" as never} search={standpointOf as never}>
        {words.desk.page.dossier}
      </Link>
    </p>
  );
}
