import type { Blocker, Centre, DealsResult } from "../analysis/deals/result.ts";

/** Addresses of all that decides which packages are acceptable: what is said of each principal, red lines and linkages. */
export function behindEverything({ centres, redLines, linkages }: DealsResult): string[] {
  return [
    ...centres.flatMap((centre) => [...behindValues(centre), ...behindNoDeal(centre)]),
    ...redLines.map(({ redLine }) => redLine),
    ...linkages,
  ];
}

/** Addresses of the statements that a party's value of any package rests on. */
export function behindValues({ weights, values }: Centre): string[] {
  return [...weights, ...values].flatMap(({ rests }) => rests);
}

/** Addresses of the statements that a party's no-deal value rests on. */
export function behindNoDeal({ noDeal }: Centre): readonly string[] {
  return noDeal?.rests ?? [];
}

/** Addresses of the issues that packages choose on. */
export function issuesOf({ centres }: DealsResult): string[] {
  return (centres[0]?.weights ?? []).map(({ issue }) => `issues.${issue}`);
}

/** Addresses of what makes a blocker one. */
export function behindBlocker(blocker: Blocker): readonly string[] {
  switch (blocker.kind) {
    case "reservation":
    case "ratifier":
      return blocker.rests;
    case "redLine":
      return [blocker.redLine];
    case "linkage":
      return [blocker.linkage];
  }
}
