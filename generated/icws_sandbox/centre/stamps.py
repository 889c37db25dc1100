# Copied from sandbox/centre/stamps.py; edits here are lost.
"""Times as ICWS writes them."""

from __future__ import annotations

from datetime import datetime


def stamp(moment: datetime) -> str:
    """Return a UTC time in the compact form of ICWS, such as 20201029T082018Z."""
    return moment.strftime("%Y%m%dT%H%M%SZ")
