import type { Finding } from "../../findings/finding.ts";

/** How many findings are told before anything else, and how heavy the lighter of them must be. */
const keyFindings = { most: 4, lightest: 0.6 };

/** Findings by the part of a briefing in which they are told. */
export interface Sorted {
  readonly key: readonly Finding[];
  readonly standing: readonly Finding[];
  readonly next: readonly Finding[];
  readonly record: readonly Finding[];
  readonly deals: readonly Finding[];
  readonly roadmap: readonly Finding[];
}

/** Each finding in one place: the weightiest ahead of everything, then those of the talks, of each analysis, and of the record. */
export function sortFindings(findings: readonly Finding[]): Sorted {
  const isNext = ({ message }: Finding) => message.key === "next-round";
  const others = findings.filter((finding) => !isNext(finding));
  const key = others
    .filter(({ weight }, place) => place === 0 || weight >= keyFindings.lightest)
    .slice(0, keyFindings.most);
  const rest = others.filter((finding) => !key.includes(finding));
  const isStanding = ({ message }: Finding) =>
    message.key === "last-round" || message.key === "deadline-ahead";
  const isOf = (id: string) => (finding: Finding) => finding.evidence.some(({ analysis }) => analysis === id);
  const [isDeals, isRoadmap] = [isOf("deals"), isOf("roadmap")];
  return {
    key,
    next: findings.filter(isNext),
    standing: rest.filter(isStanding),
    deals: rest.filter(isDeals),
    roadmap: rest.filter(isRoadmap),
    record: rest.filter((finding) => !isStanding(finding) && !isDeals(finding) && !isRoadmap(finding)),
  };
}
