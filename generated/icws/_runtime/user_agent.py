# Copied from runtime/user_agent.py; edits here are lost.
"""The user agent of the client, with the versions of Python and the kind of system."""

from __future__ import annotations

import sys

__all__ = ["user_agent_of"]


def user_agent_of(product: str) -> str:
    """Return a user agent: ``icws-client/1.0 CPython/3.11.7 (linux)``."""
    name = sys.implementation.name
    name = {"cpython": "CPython", "pypy": "PyPy"}.get(name, name)
    version = ".".join(map(str, sys.version_info[:3]))
    return f"{product} {name}/{version} ({sys.platform})"
