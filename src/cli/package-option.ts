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
  const pairs = text.split(",").map((pair): [string, OptionValue] => {
    const [issueId = "", chosen = ""] = pair.split("=").map((part) => part.trim());
    const issue = dossier.issues.find(({ id }) => id === issueId);
    if (issue === undefined) {
      throw usageFault("unknown-issue", { found: issueId, known: dossier.issues.map(({ id }) => id) });
    }
    return [issue.id, readChosen(issue, chosen)];
  });
  return Object.fromEntries(pairs);
}

function readChosen(issue: Issue, chosen: string): OptionValue {
  if (issue.kind === "options") {
    const found = issue.options.find(({ id }) => id === chosen);
    if (found !== undefined) return found.id;
    throw usageFault("unknown-choice", {
      issue: issue.id,
      found: chosen,
      allowed: issue.options.map(({ id }) => id),
    });
  }
  const steps = (Number(chosen) - Number(issue.from)) / Number(issue.step);
  const onStep = Math.abs(steps - Math.round(steps)) < 1e-9;
  if (chosen !== "" && onStep && steps > -1e-9 && Number(chosen) <= Number(issue.to) + 1e-9)
    return Number(chosen);
  const last = String(issue.to);
  const allowed = [String(issue.from), String(Number(issue.from) + Number(issue.step)), "…", last];
  throw usageFault("unknown-choice", { issue: issue.id, found: chosen, allowed });
}
