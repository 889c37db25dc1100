"""Directions of models: which ones a server sends, which ones a client does, and what follows.

What is only sent takes any sequence, mapping and datetime. What is received has lists and
dictionaries, which a program can change, and its date-times as texts and as datetimes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from generator.emit.plan import Area
from generator.emit.planned_models import Field, Models, Struct, holds_attributes, is_moment
from generator.emit.planning.modules import reached, received, referred, sent


def with_directions(models: Models, areas: Sequence[Area], messages: Iterable[str]) -> Models:
    """Return the models, where each class knows who sends its objects.

    A class that nobody is known to send counts as both.
    """
    references = _references(models)
    methods = [method for area in areas for method in area.every_method]
    of_client = {name for method in methods for name in sent(method)}
    of_server = {*messages, *(name for method in methods for name in received(method))}
    of_client, of_server = reached(of_client, references), reached(of_server, references)
    structs = tuple(
        _directed(struct, struct.name in of_server, struct.name in of_client)
        for struct in models.structs
    )
    return replace(models, structs=structs)


def _references(models: Models) -> Mapping[str, frozenset[str]]:
    """Return the classes that each class or alias refers to, with those that derive from it."""
    references = {item.name: {*referred(item)} for item in models.types}
    for struct in models.structs:
        if struct.base:
            references[struct.base].add(struct.name)
    return {name: frozenset(names) for name, names in references.items()}


def _directed(struct: Struct, is_received: bool, is_sent: bool) -> Struct:
    if is_sent and not is_received:
        return replace(struct, received=False, sent=True)
    names = {field.name for field in struct.fields}
    return replace(
        struct,
        sent=is_sent or not is_received,
        fields=tuple(_received(field, names) for field in struct.fields),
    )


def _received(field: Field, names: set[str]) -> Field:
    parsed = f"{field.name}_datetime" if is_moment(field.shape) else ""
    parsed = "" if parsed in names else parsed
    is_attributes = holds_attributes(field)
    is_known = (parsed, is_attributes) == (field.parsed, field.is_attributes)
    return field if is_known else replace(field, parsed=parsed, is_attributes=is_attributes)
