"""Scenarios: scripts of events in the contact centre, of faults, and of their times.

A scenario is a TOML or JSON file, or the same as a dict: an optional `seed`, and `steps`:

```toml
seed = 7

[[steps]]                  # one call after two seconds
at = 2
do = "call-arrives"
workgroup = "Sales"
as = "first"               # a name for it, which later steps can use

[[steps]]                  # then one every five seconds, up to a second late, ten in all
every = 5
times = 10
jitter = 1.0
do = "call-arrives"
workgroup = ["Sales", "Billing"]   # of several values one is drawn each time

[[steps]]
at = 20
do = "hang-up"
on = "first"               # without it: one that is still there

[[steps]]                  # of the polls and streams that come in the next minute, half are cut
at = 30
do = "drop"
where = "middle"
path = "*/messaging/messages"
share = 0.5
requests = 100
for = 60
```

When: `at` seconds after the start, or `every` so many seconds (beginning with `at`, if both are
there), `times` in all (with `at` alone: all at once), each up to `jitter` seconds later and with
the probability `chance`. What: `do`, one of the actions in `actions`, and its arguments.

Every step draws from a random generator of its own, made from the seed and its number. Steps run in
the order of their times, and at the same time in the order of the file. So the same file with the
same seed gives the same run, and the same log.
"""

from __future__ import annotations

from .check import check
from .control import SandboxControl
from .read import load, read
from .run import ScenarioRun
from .steps import Scenario, ScenarioError, Step

__all__ = [
    "SandboxControl",
    "Scenario",
    "ScenarioError",
    "ScenarioRun",
    "Step",
    "check",
    "load",
    "read",
]
