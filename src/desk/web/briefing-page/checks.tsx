import type { CheckedPage, PageFault } from "../../server/briefing/answer.ts";
import { useLanguage } from "../text/language-context.tsx";
import { usePublishingWords } from "./publishing-words.tsx";

interface Props {
  readonly pages: readonly CheckedPage[];
  readonly choose: (path: string) => void;
}

type Say = (values: { readonly found: number | string }, format: object) => string;

/** What an editor should look at before a page goes out. */
export function Checks({ pages, choose }: Props) {
  const { f } = useLanguage();
  const pw = usePublishingWords();
  const amiss = pages.filter(({ faults }) => faults.length > 0);
  const count = amiss.reduce((sum, { faults }) => sum + faults.length, 0);
  const say = ({ kind, found }: PageFault) => (pw.fault[kind] as Say)({ found }, f);
  return (
    <section>
      <h2>{pw.part.checks}</h2>
      <p>
        {pw.checked({ pages: pages.length, faults: count }, f)} {count === 0 && pw.none.faults}
      </p>
      <ul>
        {amiss.map((page) => (
          <li key={page.path}>
            <button type="button" className="link" onClick={() => choose(page.path)}>
              <bdi>{page.title}</bdi>
            </button>
            <ul>
              {page.faults.map((fault) => (
                <li key={`${fault.kind} ${fault.found}`}>{say(fault)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
