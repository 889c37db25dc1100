"""Reading and writing of attributes."""

from __future__ import annotations

from ...handling import Request, Response
from ..attributes import selection
from ..centre import Centre
from ..store import check_writable
from .routing import INTERACTION, handles, interaction_of

SEPARATOR = "|"
_APPEND, _APPEND_WITH_SEPARATOR = 1, 2


@handles("GET", INTERACTION)
def read(centre: Centre, request: Request) -> Response:
    """Return the attributes in `select`; without it, the id alone."""
    interaction = interaction_of(centre, request)
    centre.store.update_duration(interaction)
    names = [name.strip() for name in request.query.get("select", "").split(",")]
    selected = selection([name for name in names if name] or ["Eic_CallId"])
    return Response(200, {"attributes": interaction.attributes.select(selected)})


@handles("POST", INTERACTION)
def write(centre: Centre, request: Request) -> None:
    """Write attributes, or append to them."""
    interaction = interaction_of(centre, request)
    attributes = request.properties["attributes"]
    check_writable(attributes)
    mode = request.properties.get("appendMode")
    for name, value in attributes.items():
        old = interaction.attributes.get(name, "")
        separator = SEPARATOR if mode == _APPEND_WITH_SEPARATOR and old else ""
        kept = old + separator if mode in (_APPEND, _APPEND_WITH_SEPARATOR) else ""
        centre.store.set_attribute(interaction, name, kept + value)
