"""Directions of models: which ones a server sends, which ones a client does, and what follows.

What is only sent takes any sequence, mapping and datetime. What is received has lists and
dictionaries, which a program can change, and its date-times as texts and as datetimes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from generator.emit.plan import Area
from generator.emit.planned_models import Models, Struct, holds_attributes, is_moment
from generator.emit.planning.modules import References, reached, received, sent


def as_received(models: Models) -> Models:
    """Return the models, where the fields of all classes are as those that a server sends."""
    return replace(models, structs=tuple(map(_received, models.structs)))


def with_directions(
    models: Models, areas: Sequence[Area], messages: Iterable[str], references: References
) -> Models:
    """Return the models, where each class knows who sends its objects.

    A class that nobody is known to send counts as both.

    Args:
        models: the models as a server sends them.
        areas: the areas of the client.
        messages: the classes of all messages.
        references: the classes that each class refers to.
    """
    methods = [method for area in areas for method in area.every_method]
    below = _with_derived(models, references)
    of_client = reached((name for method in methods for name in sent(method)), below)
    returned = (name for method in methods for name in received(method))
    of_server = reached((*messages, *returned), below)
    structs = tuple(
        _directed(struct, struct.name in of_server, struct.name in of_client)
        for struct in models.structs
    )
    return replace(models, structs=structs)


def _with_derived(models: Models, references: References) -> References:
    """Return references with those from each class to the ones that derive from it."""
    derived: dict[str, set[str]] = {}
    for struct in models.structs:
        if struct.base:
            derived.setdefault(struct.base, set()).add(struct.name)
    return references | {base: references[base] | names for base, names in derived.items()}


def _directed(struct: Struct, is_received: bool, is_sent: bool) -> Struct:
    if is_received or not is_sent:
        return replace(struct, sent=is_sent or not is_received)
    fields = (replace(field, parsed="", is_attributes=False) for field in struct.fields)
    return replace(struct, received=False, sent=True, fields=tuple(fields))


def _received(struct: Struct) -> Struct:
    names = {field.name for field in struct.fields}
    fields = []
    for field in struct.fields:
        parsed = f"{field.name}_datetime" if is_moment(field.shape) else ""
        parsed = "" if parsed in names else parsed
        fields.append(replace(field, parsed=parsed, is_attributes=holds_attributes(field)))
    return replace(struct, fields=tuple(fields))
