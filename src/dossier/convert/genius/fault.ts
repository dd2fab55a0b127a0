import { parseRational, type Rational } from "../../../math/rational.ts";
import type { GeniusFault, Problem } from "../../problem.ts";
import type { XmlElement } from "../xml.ts";

/** Collects what is wrong with one GENIUS file. */
export interface FaultList {
  readonly problems: readonly Problem[];
  fault(detail: GeniusFault, at: XmlElement, subject?: string): void;
  warn(detail: GeniusFault, at: XmlElement, subject?: string): void;
  add(found: Pick<Problem, "code" | "values">, at: XmlElement): void;
}

export function faultList(file: string): FaultList {
  const problems: Problem[] = [];
  const place = ({ line, column, path }: XmlElement) => ({ file, line, column, path });
  const structure = (
    severity: "error" | "warning",
    detail: GeniusFault,
    at: XmlElement,
    subject?: string,
  ) => {
    const values = subject === undefined ? { detail } : { detail, subject };
    problems.push({ ...place(at), code: "genius-structure", severity, values });
  };
  return {
    problems,
    fault: (detail, at, subject) => structure("error", detail, at, subject),
    warn: (detail, at, subject) => structure("warning", detail, at, subject),
    add: (found, at) => problems.push({ ...place(at), severity: "error", ...found } as Problem),
  };
}

/** Longest number taken from a file: enough for any double written out, too short to make sums of fractions unwieldy. */
const MAX_NUMBER_LENGTH = 60;

/** The exact value of an attribute; undefined, with a fault, where it is not a number. Absent attributes are undefined without one. */
export function numberAttribute(element: XmlElement, name: string, faults: FaultList): Rational | undefined {
  const text = element.attributes.get(name)?.trim();
  if (text === undefined) return undefined;
  const value = text.length <= MAX_NUMBER_LENGTH ? readNumber(text) : undefined;
  if (value === undefined) faults.fault("number-malformed", element, `${name}="${text.slice(0, 40)}"`);
  return value;
}

function readNumber(text: string): Rational | undefined {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(text)) return undefined;
  return parseRational(text);
}
