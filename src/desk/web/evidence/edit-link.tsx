import { Link } from "@tanstack/react-router";
import { type DeskSearch, standpointOf } from "../state/desk-search.ts";
import { useLanguage } from "../text/language-context.tsx";
import { formPlaceOf } from "./form-place.ts";

/** Leads from a statement or an entry to the form it is written in; nothing where there is none. */
export function EditLink({ path }: { readonly path: string }) {
  const { words } = useLanguage();
  const place = formPlaceOf(path);
  if (place === undefined) return null;
  return (
    <Link
      className="link"
      to={"/dossier" as never}
      search={((now: DeskSearch) => ({ ...standpointOf(now), ...place })) as never}
    >
      {words.desk.button.edit}
    </Link>
  );
}
