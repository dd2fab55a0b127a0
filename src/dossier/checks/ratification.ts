import { compareExact, rangeOf } from "../exact.ts";
import { readable } from "../reading/draft.ts";
import { type Chamber, type RatificationRule, votesOf } from "../schema/ratification.ts";
import { type Checking, checkReference, type Path } from "./checking.ts";
import { checkRange } from "./ranges.ts";

/** Ratification is by parties that exist and can be won: no more votes are asked for than there are. */
export function checkRatification(checking: Checking): void {
  for (const [principal, rules] of Object.entries(checking.draft.ratification)) {
    checkReference(checking, "party", principal, ["ratification", principal], { at: "key" });
    for (const [rule, index] of readable(rules))
      checkRule(checking, rule, ["ratification", principal, index]);
  }
}

function checkRule(checking: Checking, rule: RatificationRule, path: Path): void {
  if (rule.rule === "disapproval") {
    checkReference(checking, "party", rule.executive, [...path, "executive"]);
    for (const [index, chamber] of rule.chambers.entries()) {
      checkChamber(checking, chamber, [...path, "chambers", index]);
    }
    return;
  }
  for (const [index, { party }] of rule.members.entries()) {
    checkReference(checking, "party", party, [...path, "members", index, "party"]);
  }
  if (rule.rule !== "quota") return;
  const total = votesOf(rule.members);
  if (rule.votes > total)
    checking.report("votes-impossible", [...path, "votes"], { votes: rule.votes, total });
}

function checkChamber(checking: Checking, chamber: Chamber, path: Path): void {
  const { seats } = chamber;
  for (const key of ["toPass", "cloture", "toOverride"] as const) {
    const votes = chamber[key];
    if (votes !== undefined && votes > seats) {
      checking.report("votes-impossible", [...path, key], { votes, total: seats });
    }
  }
  checkRange(checking, chamber.opposed, [...path, "opposed"]);
  if (chamber.opposed === undefined) return;
  const [low, high] = rangeOf(chamber.opposed);
  const outside = [low, high].find((end) => compareExact(end, 0) < 0 || compareExact(end, seats) > 0);
  if (outside === undefined) return;
  checking.report("out-of-range", [...path, "opposed"], {
    found: String(outside),
    low: "0",
    high: String(seats),
  });
}
