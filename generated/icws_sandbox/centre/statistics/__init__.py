# Copied from sandbox/centre/statistics/__init__.py; edits here are lost.
"""Statistics, computed from what happens in the centre.

Identifiers of statistics and types of parameters are those that public clients ask for; no public
source has the whole catalogue, nor its texts, which are the sandbox's own. These choices are, too:

- An interaction waits while it alerts on the queue of its workgroup. It is abandoned if it ends
  without having been connected.
- A user is available at whom calls of the workgroup would ring (`centre/availability.py`).
- The current period and the current shift began with the server; nothing happened before.
- A statistic without anything to count from, such as an average of nothing, has no value (null).
- A key with the wrong parameters has an error for a value, as has one that nobody knows.
- Durations do not tick: they are computed when something happens.
"""

from __future__ import annotations

from .catalogue import CATALOGUE
from .parameters import Parameters
from .tallies import Tallies
from .values import Values

__all__ = ["CATALOGUE", "Parameters", "Tallies", "Values"]
