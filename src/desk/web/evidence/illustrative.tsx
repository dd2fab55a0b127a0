import { useLanguage } from "../text/language-context.tsx";

/** The mark of a judgement that only shows the method and is the view of no party. */
export function Illustrative() {
  const { words } = useLanguage();
  const { illustrative, illustrativeMeaning } = words.desk.drawer;
  return (
    <span className="illustrative" title={illustrativeMeaning}>
      {illustrative}
    </span>
  );
}
