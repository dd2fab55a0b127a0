import type { Claim, Source } from "../../dossier/schema/record.ts";
import type { Said } from "./said.ts";

const statuses: readonly NonNullable<Claim["status"]>[] = [
  "confirmed",
  "asserted",
  "disputed",
  "superseded",
  "refuted",
];

/** What is not graded cannot be judged: 6 and F. */
const ungraded = { credibility: 6, reliability: "F" } as const;

/**
 * Negative where the first claim stands better, positive where the second does, 0 where neither: by status, then credibility, then the
 * reliability of the source. A claim without a status is asserted.
 */
export function compareStanding(left: Said, right: Said): number {
  const [a, b] = [gradesOf(left), gradesOf(right)];
  for (const [index, grade] of a.entries()) {
    const difference = grade - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function gradesOf({ claim, source }: Said): readonly number[] {
  return [
    statuses.indexOf(claim.status ?? "asserted"),
    claim.credibility ?? ungraded.credibility,
    (source?.reliability ?? ungraded.reliability).charCodeAt(0),
  ];
}

/** Best first; equals by date, then by wording, so that neither the order of the dossier nor its ids decide. */
export function bestFirst(left: Said, right: Said): number {
  return compareStanding(left, right) || compareContent(left, right);
}

/** By date, wording and, for claims alike in both, id. */
export function compareContent(left: Said, right: Said): number {
  const key = ({ claim, time }: Said) => [time.first, JSON.stringify(claim.text), claim.id];
  const [a, b] = [key(left), key(right)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

/** As `compareStanding` for the best of each side, and where that ties by the number of independent sources: different publishers. */
export function compareSides(left: readonly Said[], right: readonly Said[]): number {
  const [one] = left.toSorted(bestFirst);
  const [other] = right.toSorted(bestFirst);
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return compareStanding(one, other) || publishers(right) - publishers(left);
}

function publishers(side: readonly Said[]): number {
  return new Set(side.map(({ claim, source }) => publisherOf(source) ?? claim.source)).size;
}

function publisherOf(source: Source | undefined): string | undefined {
  return source?.publisher === undefined ? undefined : JSON.stringify(source.publisher);
}

/** Whether nothing but a low grade speaks for a claim: improbable, from a source not usually reliable, or disputed. */
export function isDoubtful({ claim, source }: Said): boolean {
  return (
    claim.status === "disputed" ||
    (claim.credibility ?? 0) >= 4 ||
    ["D", "E", "F"].includes(source?.reliability ?? "")
  );
}
