import { followPath } from "../../dossier/addresses.ts";
import type { Fault, RecordResult } from "./result.ts";

type Rests = readonly string[];
type Keys = readonly (string | number)[];

/**
 * The dossier paths that the value at a path of the result rests on; undefined where the result has no such path. A fault rests on the
 * claims, offices, rounds and statements it was found from; its parts on those they name; a count on all faults counted.
 */
export function recordRests(result: RecordResult, path: string): Rests | undefined {
  const place = followPath(result, path);
  if (!place.found) return undefined;
  const [section, key, ...rest] = place.path;
  if (section === "faults" && key !== undefined) {
    const fault = result.faults[Number(key)];
    return fault && unique(restsOfPart(fault, rest));
  }
  const counted = section === "counts" && key !== undefined;
  return unique(result.faults.flatMap((fault) => (counted && fault.kind !== key ? [] : fault.rests)));
}

function restsOfPart(fault: Fault, keys: Keys): Rests {
  const [part, index] = keys;
  if ("against" in fault) {
    if (part === "claim") return [`claims.${fault.claim}`];
    if (part === "claims") return fault.claims.slice(...range(index)).map((id) => `claims.${id}`);
    if (part === "against") return fault.against.slice(...range(index)).map(({ path }) => path);
  }
  if (part === "known" && fault.kind === "figureOutOfRange") return fault.against.map(({ path }) => path);
  if (part === "circle" && fault.kind === "circularSourcing") return fault.circle.slice(...range(index));
  if (part === "offices" && fault.kind === "officeOutOfTerm") return restsOfOffice(fault, keys.slice(1));
  if (part === "statement" && fault.kind === "weakGrounds") return [fault.statement];
  if (part === "grounds" && fault.kind === "weakGrounds")
    return fault.grounds.slice(...range(index)).map(({ path }) => path);
  return fault.rests;
}

function restsOfOffice({ offices }: Fault & { kind: "officeOutOfTerm" }, [at, part, index]: Keys): Rests {
  return offices.slice(...range(at)).flatMap(({ claim, terms, holders }) => {
    if (part === "terms") return terms.slice(...range(index)).map(({ path }) => path);
    if (part === "holders") return holders.slice(...range(index)).flatMap(({ rests }) => rests);
    return [`claims.${claim}`, ...terms.map(({ path }) => path), ...holders.flatMap(({ rests }) => rests)];
  });
}

/** All of a list, or the one at an index. */
function range(index: string | number | undefined): [number?, number?] {
  return index === undefined ? [] : [Number(index), Number(index) + 1];
}

function unique(paths: Rests): Rests {
  return [...new Set(paths)];
}
