import type { Problem } from "../../dossier/problem.ts";
import type { CalendarDate } from "../../dossier/schema/primitives.ts";
import { documentsFrom, type Gathered, gatherProblem } from "../documents.ts";
import { gatherLimits } from "../limits.ts";
import { type Answer, fetchAddress } from "./fetch.ts";

/** Reads an address into documents. Whatever keeps it from being read comes back as a problem; never throws. */
export async function gatherAddress(
  url: string,
  allowed: ReadonlySet<string>,
  published?: CalendarDate,
): Promise<Gathered | Problem> {
  const answer = await fetchAddress({ url, allowed, mostBytes: gatherLimits.bytes });
  if (answer.status !== "got") return problemOf(url, answer);
  const { bytes, mediaType, charset } = answer;
  return documentsFrom({ name: answer.url, bytes, mediaType, charset, published });
}

/** Why an address gave nothing, as a problem. */
export function problemOf(url: string, answer: Exclude<Answer, { status: "got" }>): Problem {
  switch (answer.status) {
    case "refused":
      return gatherProblem(url, "address-refused", { address: answer.url, fault: answer.fault });
    case "failed":
      return gatherProblem(url, "address-unanswered", {
        address: url,
        fault: answer.fault,
        ...(answer.code === null ? {} : { code: answer.code }),
      });
    case "unchanged":
      throw new Error(`problemOf: ${url} is unchanged`);
  }
}
