import type { Dossier } from "../../dossier/schema/dossier.ts";
import type { Finding } from "../../findings/finding.ts";
import { sentenceOf } from "../../language/sentences.ts";
import { joined, type Session } from "../session.ts";
import { bullet, paragraph } from "../terminal.ts";
import { sureness } from "./sureness.ts";

/** The findings as a person reads them: the headline and how sure it is, then the others, saying so only where that differs. */
export function findingLines(session: Session, dossier: Dossier, findings: readonly Finding[]): string[] {
  const { terminal } = session;
  const [headline, ...others] = findings;
  if (headline === undefined) return [];
  const sure = howSure(session, headline);
  const line = (finding: Finding) => {
    const own = howSure(session, finding);
    const sentence = told(session, dossier, finding);
    return bullet(terminal, own === sure ? sentence : `${sentence} (${own})`);
  };
  return [
    terminal.bold(paragraph(terminal, told(session, dossier, headline))),
    terminal.dim(paragraph(terminal, sure)),
    "",
    ...others.map(line),
    ...(others.length > 0 ? [""] : []),
  ];
}

function told(session: Session, dossier: Dossier, { message }: Finding): string {
  return session.say(sentenceOf(message, session.language.messages, session.format(dossier.language)));
}

/** On what a finding stands: the record, or the analysis its numbers come from; and whether judgements under it only illustrate. */
function howSure(session: Session, { confidence }: Finding): string {
  const { desk } = session.language.messages;
  const basis =
    confidence.basis === "record"
      ? desk.page.record
      : sureness(
          session,
          confidence,
          confidence.basis === "sets" || confidence.basis === "ranges" ? confidence.basis : undefined,
        );
  return joined(session, confidence.illustrative ? [basis, desk.drawer.illustrative] : [basis]);
}
