# Copied from sandbox/centre/behaviours/attributes.py; edits here are lost.
"""Reading and writing attributes."""

from __future__ import annotations

from ...call import Answer, Call
from ..attributes import selection
from ..parts import Parts
from ..world import refuse_reserved
from .requests import INTERACTION, Handler, body_of, done, interaction_of

SEPARATOR = "|"
_APPEND, _APPEND_WITH_SEPARATOR = 1, 2


def read(parts: Parts, call: Call) -> Answer:
    """Return the attributes that `select` names; the id alone without it."""
    interaction = interaction_of(parts, call)
    parts.world.bring_up_to_date(interaction)
    asked = [name.strip() for name in call.query.get("select", "").split(",")]
    names = selection([name for name in asked if name] or ["Eic_CallId"])
    return Answer(200, {"attributes": interaction.attributes.select(names)})


def write(parts: Parts, call: Call) -> Answer:
    """Write attributes, or add to them."""
    interaction = interaction_of(parts, call)
    body = body_of(call)
    refuse_reserved(body["attributes"])
    mode = body.get("appendMode")
    for name, value in body["attributes"].items():
        old = interaction.attributes.get(name, "")
        between = SEPARATOR if mode == _APPEND_WITH_SEPARATOR and old else ""
        kept = old + between if mode in (_APPEND, _APPEND_WITH_SEPARATOR) else ""
        parts.world.write(interaction, name, kept + value)
    return done(call)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", INTERACTION): read,
    ("POST", INTERACTION): write,
}
