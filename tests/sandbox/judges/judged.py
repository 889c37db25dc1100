"""The operations that the judges see: all, or all but those that are alike.

The judges read a schema with all that it refers to. The body of a user, a role or a workgroup then
has some 70,000 keywords, and one request of it can take half a minute. One store serves all objects
of the configuration, so some kinds stand for the others, unless JUDGE_ALL is in the environment.
"""

from __future__ import annotations

import os
import re
from functools import cache

from sandbox import Sandbox
from tests.sandbox.spec_facts import Operation, known, operations

JUDGED_KINDS = "skills|positions|status-messages|mail|system"
ALIKE = rf"/configuration/(?!({JUDGED_KINDS})(/|$))"
"""A pattern of the paths that are left out; of none where all operations are judged."""


def judges_all() -> bool:
    """Tell whether all operations are to be judged."""
    return "JUDGE_ALL" in os.environ


def is_judged(operation: Operation) -> bool:
    """Tell whether an operation is to be judged."""
    return judges_all() or not re.search(ALIKE, operation.path)


@cache
def judged_operations() -> list[Operation]:
    """Return the operations that are judged, of those that a server of the newest versions has."""
    newest = Sandbox().dial.features
    return [each for each in operations() if is_judged(each) and known(each, newest)]
