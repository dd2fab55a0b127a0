import { EvidenceLink } from "../evidence/evidence-link.tsx";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  /** Address of what falls on the date. */
  readonly path: string;
  /** Null where they cannot be counted. */
  readonly days: number | null;
}

/** How many days are left, leading to the dates between which they are counted. */
export function DaysLeft({ path, days }: Props) {
  const { words, f } = useLanguage();
  if (days === null) return null;
  return (
    <b className="days">
      {" "}
      <EvidenceLink analysis="days" path={path}>
        {words.pages.overview.daysLeft({ days }, f)}
      </EvidenceLink>
    </b>
  );
}
