import { gridFault } from "../amounts.ts";
import { readable } from "../reading/draft.ts";
import type { Checking } from "./checking.ts";
import { checkChoice, checkOptionOf } from "./choices.ts";

/** Amount issues form a grid, and what is today's option or a named package is on offer. */
export function checkAmounts(checking: Checking): void {
  for (const [issue, index] of readable(checking.draft.issues)) {
    const fault = issue.kind === "amount" ? gridFault(issue) : undefined;
    if (issue.kind === "amount" && fault !== undefined) {
      const { from, to, step } = issue;
      const values = { from: String(from), to: String(to), step: String(step), reason: fault };
      checking.report("amount-bounds", ["issues", index, fault === "ends" ? "to" : "step"], values);
    }
    if (issue.statusQuo !== undefined) {
      checkOptionOf(checking, issue.id, issue.statusQuo, ["issues", index, "statusQuo"]);
    }
  }
  for (const [named, index] of readable(checking.draft.packages)) {
    checkChoice(checking, named.choice, ["packages", index, "choice"]);
  }
}
