import { useLanguage } from "../text/language-context.tsx";

/** Said where an address leads nowhere. */
export function NotFound() {
  const { words } = useLanguage();
  return <h1 className="question">{words.desk.state.notFound}</h1>;
}
