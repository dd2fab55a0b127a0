import { useLanguage } from "../text/language-context.tsx";

/** Said where an address leads nowhere. */
export function NotFound() {
  const { words } = useLanguage();
  return <p className="state">{words.desk.state.notFound}</p>;
}
