import { Document } from "yaml";
import type { DossierInput } from "../../dossier/schema/dossier.ts";
import type { Interview, InterviewView } from "./interview.ts";

/** The answers of an interview as a dossier's YAML. Judgements are marked as the author's own, to be given reasons and sources. */
export function interviewText({ title, parties, issues, views }: Interview, language: string): string {
  const input: DossierInput = {
    concordat: 1,
    title,
    language,
    parties: parties.map((party) => ({ ...party, kind: "organisation", roles: [{ role: "principal" }] })),
    issues: issues.map(({ id, name, options }) => ({ id, name, kind: "options", options: [...options] })),
    preferences: Object.fromEntries(views.map((view) => [view.party.id, { short: shortMatrix(view) }])),
  };
  const document = new Document(input);
  document.commentBefore =
    " Written from an interview. Next: a reason and sources for each judgement, dates on which it was made,\n what no deal would mean to each party, linkages between issues.";
  return document.toString({ lineWidth: 110 });
}

function shortMatrix({ matrix, order, wouldSign }: InterviewView) {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const cells = matrix.map(({ issue, wants, canLiveWith, never }) => [
    issue.id,
    {
      wants: wants.id,
      ...(canLiveWith.length > 0 ? { canLiveWith: ids(canLiveWith) } : {}),
      ...(never.length > 0 ? { never: ids(never) } : {}),
    },
  ]);
  return {
    matrix: Object.fromEntries(cells),
    ...(order.length > 1 ? { issues: ids(order) } : {}),
    ...(wouldSign ? { wouldSign: [Object.fromEntries(wouldSign)] } : {}),
    basis: "assessed" as const,
  };
}
