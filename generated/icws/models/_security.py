# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws._runtime.model import Model

__all__ = [
    "Password",
]


class Password(Model, kw_only=True):
    """The old password and the new one."""

    old_password: str
    """The password up to now."""
    new_password: str
    """The password from now on."""
