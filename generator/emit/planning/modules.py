"""Modules of the models: those that one area alone needs are together, the others are shared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.emit.plan import Area, Method
from generator.emit.planned_models import Models, ModelType, Struct, Union
from generator.emit.planning.naming import Names
from generator.emit.planning.shapes import hint

_CLASS = re.compile(r"\bmodels\.(\w+)")
_SHARED = "_shared"
References = dict[str, frozenset[str]]
"""The classes that each class or alias refers to."""


def references_of(models: Models) -> References:
    """Return the classes that each class or alias refers to."""
    return {item.name: frozenset(_referred(item)) for item in models.types}


def model_modules(
    models: Models, areas: Sequence[Area], references: References
) -> dict[str, Models]:
    """Return the models by module.

    A base and the classes that derive from it are in one module, and so are an alias and its
    members: so none needs another module while it is loaded.

    Args:
        models: the models.
        areas: the areas of the client.
        references: the classes that each class refers to.
    """
    names = Names()
    shared = names.take(_SHARED)
    users: dict[str, set[str]] = {name: set() for name in references}
    for area in areas:
        module = names.take(f"_{area.attribute}")
        needed = {name for m in area.every_method for name in (*sent(m), *received(m))}
        for name in reached(needed, references):
            users[name].add(module)
    places: dict[str, str] = {}
    for together in _inseparable(models, references):
        modules = set().union(*(users[name] for name in together))
        place = modules.pop() if len(modules) == 1 else shared
        places |= dict.fromkeys(together, place)
    return {module: _part(models, module, places) for module in sorted(set(places.values()))}


def _referred(item: ModelType) -> Iterator[str]:
    """Yield the classes that the fields of a class or the members of an alias name."""
    if isinstance(item, Struct):
        for field in item.fields:
            yield from classes_in([hint(field.shape)])
        if item.base:
            yield item.base
    elif isinstance(item, Union):
        yield from classes_in([hint(item.shape)])


def sent(method: Method) -> Iterator[str]:
    """Yield the classes that the arguments of a method name."""
    yield from classes_in(argument.hint for argument in method.arguments)
    if method.body_class:
        yield method.body_class


def received(method: Method) -> Iterator[str]:
    """Yield the classes that come back from a method, and those of the messages that follow."""
    yield from classes_in(method.answers)
    yield from method.brings


def classes_in(hints: Iterable[str]) -> Iterator[str]:
    """Yield the classes that types name as source."""
    yield from _CLASS.findall(" ".join(hints))


def reached(names: Iterable[str], references: References) -> set[str]:
    """Return classes, and those that they refer to at any depth."""
    seen: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        # The class of unknown objects is the runtime's.
        if name in references and name not in seen:
            seen.add(name)
            waiting += references[name]
    return seen


def _inseparable(models: Models, references: References) -> list[set[str]]:
    """Return the classes and aliases in groups, each of which needs to be in one module."""
    groups = {item.name: {item.name} for item in models.types}
    pairs = [(struct.name, struct.base) for struct in models.structs if struct.base]
    pairs += [(union.name, name) for union in models.unions for name in references[union.name]]
    for one, other in pairs:
        if other in groups and groups[one] is not groups[other]:
            joined = groups[one] | groups[other]
            groups |= dict.fromkeys(joined, joined)
    return list({id(group): group for group in groups.values()}.values())


def _part(models: Models, module: str, places: Mapping[str, str]) -> Models:
    return Models(
        tuple(item for item in models.structs if places[item.name] == module),
        tuple(item for item in models.enumerations if places[item.name] == module),
        tuple(item for item in models.unions if places[item.name] == module),
    )
