import { Link } from "@tanstack/react-router";
import { pages } from "../pages.ts";
import { standpointOf } from "../state/desk-search.ts";
import { useLanguage } from "../text/language-context.tsx";

/** The desk's pages, one word each; date, language, reading and pinned evidence go along. */
export function Rail() {
  const { words } = useLanguage();
  return (
    <nav className="rail" aria-label={words.desk.bar.rail}>
      <ul>
        {pages.map(({ name, path }) => (
          <li key={name}>
            <Link
              to={path as never}
              search={standpointOf as never}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
            >
              {words.desk.page[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
