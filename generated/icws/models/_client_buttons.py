# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "ClientButtonHandlerRequest",
]


class ClientButtonHandlerRequest(Model, kw_only=True):
    """A request to run the action of a client button."""

    button_id: str
    """The id of the button, in which case does not matter."""
    interaction_id: str | UnsetType = UNSET
    """The interaction on which the action runs."""
