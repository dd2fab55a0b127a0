import type { OptionValue, PackageChoice } from "../analysis/deals/result.ts";
import type { Dossier } from "../dossier/schema/dossier.ts";
import type { Issue } from "../dossier/schema/issues.ts";
import { usageFault } from "./usage-fault.ts";

/** The package meant by `--package`: a named package's id, or `issue=option,issue=option`; it chooses on every issue. */
export function readPackage(dossier: Dossier, text: string): PackageChoice {
  const choice = text.includes("=") ? readChoices(dossier, text) : namedChoice(dossier, text);
  const missing = dossier.issues.filter(({ id }) => !(id in choice)).map(({ id }) => id);
  if (missing.length > 0) throw usageFault("incomplete-package", { missing });
  return choice;
}

function namedChoice(dossier: Dossier, text: string): PackageChoice {
  const found = dossier.packages.find(({ id }) => id === text.trim());
  if (found === undefined) {
    throw usageFault("unknown-package", { found: text, known: dossier.packages.map(({ id }) => id) });
  }
  return found.choice as PackageChoice;
}

function readChoices(dossier: Dossier, text: string): PackageChoice {
  // A comma at the end is no further pair.
  const written = text.split(",").filter((pair) => pair.trim() !== "");
  const pairs = written.map((pair) => readPair(dossier, pair));
  const issues = pairs.map(([issue]) => issue);
  const twice = issues.find((issue, place) => issues.indexOf(issue) < place);
  if (twice !== undefined) throw usageFault("chosen-twice", { issue: twice });
  return Object.fromEntries(pairs);
}

function readPair(dossier: Dossier, pair: string): readonly [string, OptionValue] {
  const [issueId = "", chosen = "", ...more] = pair.split("=").map((part) => part.trim());
  if (issueId === "" || more.length > 0 || !pair.includes("="))
    throw usageFault("not-a-pair", { found: pair.trim() });
  const issue = dossier.issues.find(({ id }) => id === issueId);
  if (issue === undefined) {
    throw usageFault("unknown-issue", { found: issueId, known: dossier.issues.map(({ id }) => id) });
  }
  return [issue.id, readChosen(issue, chosen)];
}

function readChosen(issue: Issue, chosen: string): OptionValue {
  const value =
    issue.kind === "options" ? issue.options.find(({ id }) => id === chosen)?.id : amountOn(issue, chosen);
  if (value !== undefined) return value;
  const allowed = allowedOn(issue);
  throw chosen === ""
    ? usageFault("nothing-chosen", { issue: issue.id, allowed })
    : usageFault("unknown-choice", { issue: issue.id, found: chosen, allowed });
}

/** An amount as written, where it lies on one of the issue's steps. */
function amountOn({ from, to, step }: Issue & { kind: "amount" }, chosen: string): number | undefined {
  const amount = chosen === "" ? Number.NaN : Number(chosen);
  const steps = (amount - Number(from)) / Number(step);
  const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-9;
  return isOnStep && steps > -1e-9 && amount <= Number(to) + 1e-9 ? amount : undefined;
}

function allowedOn(issue: Issue): readonly string[] {
  if (issue.kind === "options") return issue.options.map(({ id }) => id);
  const { from, to, step } = issue;
  return [String(from), String(Number(from) + Number(step)), "…", String(to)];
}
