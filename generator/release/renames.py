"""Renames in a public Python API: what a reader takes for one change, not for two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import griffe

from generator.release.api_change import (
    ADDED,
    PARAMETER_ADDED,
    PARAMETER_REMOVED,
    REMOVED,
    ApiChange,
)

# The operation in the source of a method of the client.
_CALLED = re.compile(r"\b_operations\.(\w+)")
_WORD = re.compile(r"\w+")
_Objects = Mapping[str, griffe.Object]


def renamed_classes(old: _Objects, new: _Objects) -> dict[str, str]:
    """Map the paths of classes that are gone to those of new ones with the same members.

    A class is matched only where no other one of its package fits as well.
    """
    return _lone_partners(_by_members(old, new), _by_members(new, old))


def _lone_partners(
    gone: Mapping[tuple[str, ...], list[str]], come: Mapping[tuple[str, ...], list[str]]
) -> dict[str, str]:
    """Map what is gone to what has come, where each is the only one of its kind."""
    return {
        paths[0]: come[kind][0]
        for kind, paths in gone.items()
        if len(paths) == len(come.get(kind, ())) == 1
    }


def _by_members(here: _Objects, there: _Objects) -> dict[tuple[str, ...], list[str]]:
    """Return the classes that only one side has, by their package and members."""
    classes: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for path, item in here.items():
        members = sorted(name for name, one in item.members.items() if one.is_public)
        if item.is_class and path not in there and members:
            classes[path.rpartition(".")[0], *members].append(path)
    return classes


def with_new_names(text: str, classes: Mapping[str, str]) -> str:
    """Return an annotation of the old package as it is with its classes renamed."""
    names = {old.rpartition(".")[2]: new.rpartition(".")[2] for old, new in classes.items()}
    return _WORD.sub(lambda word: names.get(word[0], word[0]), text) if names else text


def with_renames(
    changes: Iterable[ApiChange], old: _Objects, new: _Objects, classes: Mapping[str, str]
) -> Iterator[ApiChange]:
    """Yield changes; what is only called otherwise is one change that says so.

    Args:
        changes: the changes of two packages.
        old: the public objects of the old package, by path.
        new: those of the new one.
        classes: the classes that are renamed.
    """
    gone = {old[path].canonical_path: renamed for path, renamed in classes.items()}
    gone.update(classes)
    come = {new[path].canonical_path for path in classes.values()}
    before = {item.canonical_path: item for item in old.values()} | dict(old)
    methods = _methods(new)
    members = _renamed_members(old, new)
    renamed_members = {new[path].canonical_path for path in members.values()}
    members |= {old[path].canonical_path: name for path, name in members.items()}
    parameters = _renamed_parameters(changes := list(changes), before, new)
    successors = {(path, new_name) for (path, _), new_name in parameters.items()}
    for change in changes:
        operation = _operation(change.path, before.get(change.path))
        successor = methods.get(operation, change.path) if operation else change.path
        key = change.path, change.parameter
        if change.change == REMOVED and change.path in gone:
            yield replace(change, change="class is called", new=gone[change.path])
        elif change.change == REMOVED and (successor_of := members.get(change.path)):
            yield replace(change, change="is called", new=successor_of)
        elif change.change == REMOVED and successor not in (change.path, *old):
            yield replace(change, change="method is called", new=successor)
        elif change.change == PARAMETER_REMOVED and key in parameters:
            yield replace(change, change="parameter is called", new=parameters[key])
        elif not (change.change == ADDED and change.path in {*come, *renamed_members}) and not (
            change.change == PARAMETER_ADDED and key in successors
        ):
            yield change


def _renamed_parameters(
    changes: Iterable[ApiChange], old: _Objects, new: _Objects
) -> dict[tuple[str, str], str]:
    """Map functions and parameters that are gone to the one of the same type that has come."""
    now = {item.canonical_path: item for item in new.values()}
    gone: dict[str, list[str]] = defaultdict(list)
    come: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        if change.change in (PARAMETER_REMOVED, PARAMETER_ADDED):
            (gone if change.change == PARAMETER_REMOVED else come)[change.path].append(
                change.parameter
            )
    renamed = {}
    for path, (name, *others) in gone.items():
        (successor, *rest) = come.get(path, [""])
        if successor and not others and not rest:
            types = (_type(old.get(path), name), _type(now.get(path), successor))
            if types[0] == types[1]:
                renamed[path, name] = successor
    return renamed


def _renamed_members(old: _Objects, new: _Objects) -> dict[str, str]:
    """Map attributes of classes that are gone to the only new one of the same value and type."""
    return _lone_partners(_by_value(old, new), _by_value(new, old))


def _by_value(here: _Objects, there: _Objects) -> dict[tuple[str, ...], list[str]]:
    """Return the attributes that only one side has of a class that both have."""
    values: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for path, item in here.items():
        holder = path.rpartition(".")[0]
        is_class = holder in there and there[holder].is_class
        if is_class and path not in there and isinstance(item, griffe.Attribute) and item.value:
            values[holder, str(item.value), str(item.annotation)].append(path)
    return values


def _type(function: griffe.Object | None, parameter: str) -> str:
    if not isinstance(function, griffe.Function):
        return ""
    return str(function.parameters[parameter].annotation)


def _methods(new: _Objects) -> dict[tuple[str, ...], str]:
    """Return the shortest path of the method that calls each operation."""
    methods: dict[tuple[str, ...], str] = {}
    for path in sorted(new, key=len, reverse=True):
        if operation := _operation(path, new[path]):
            methods[operation] = path
    return methods


def _operation(path: str, item: griffe.Object | None) -> tuple[str, ...]:
    """Return the form, the area and the operation that a method of the client calls, if it does."""
    form, separator, module = path.partition(".areas.")
    called = _CALLED.search(item.source) if item and separator and item.is_function else None
    return (form, module.partition(".")[0], called[1]) if called else ()
