"""Milliseconds that NegMAS takes for the Pareto frontier of a space read as JSON from standard input: party, issue, option -> value."""

import json
import sys
import time

from negmas import make_issue
from negmas.preferences import LinearAdditiveUtilityFunction, pareto_frontier
from negmas.preferences.value_fun import TableFun

worth = json.load(sys.stdin)
issues = [make_issue(len(options), name=f"issue-{i}") for i, options in enumerate(worth[0])]
parties = [
    LinearAdditiveUtilityFunction(
        values=[TableFun(dict(enumerate(options))) for options in party],
        weights=[1.0] * len(issues),
        issues=issues,
    )
    for party in worth
]
start = time.perf_counter()
frontier = pareto_frontier(parties, issues=issues)[0]
print(json.dumps({"ms": 1000 * (time.perf_counter() - start), "points": len({tuple(p) for p in frontier})}))
