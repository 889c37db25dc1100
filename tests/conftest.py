"""Settings of all tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "untimed",
    # How long an example takes says something of the machine and nothing of the code.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    # A change is judged by the same examples each time; new ones are tried at the desk.
    derandomize="CI" in os.environ,
)
settings.load_profile("untimed")
