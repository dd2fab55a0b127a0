import { Link } from "@tanstack/react-router";
import { pages } from "../pages.ts";
import { useLanguage } from "../text/language-context.tsx";

/** The desk's pages, one word each; the date, language and reading go along. */
export function Rail() {
  const { words } = useLanguage();
  return (
    <nav className="rail" aria-label={words.desk.bar.rail}>
      <ul>
        {pages.map(({ name, path }) => (
          <li key={name}>
            <Link
              to={path as never}
              search={keepStandpoint as never}
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

function keepStandpoint({ lang, asOf, positions }: Record<string, unknown>) {
  return { lang, asOf, positions };
}
