"""Renames in a public Python API: what a reader takes for one change, not for two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
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
_Kind = tuple[str, ...]
"""All that makes an object recognisable under another name; empty for one that is not."""


def renamed_classes(old: _Objects, new: _Objects) -> dict[str, str]:
    """Map the paths of classes that are gone to those of new ones with the same members."""
    return _partners(old, new, _members)


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
    changes = list(changes)
    before = {item.canonical_path: item for item in old.values()} | dict(old)
    # By path and parameter: what is gone with its new name, and the new names, which are no news.
    renames: dict[tuple[str, str], tuple[str, str]] = {}
    known: set[tuple[str, str]] = set()
    for words, pairs in (("is called", _partners(old, new, _value)), ("class is called", classes)):
        for path, name in pairs.items():
            renames |= dict.fromkeys(((path, ""), (old[path].canonical_path, "")), (words, name))
            known.add((new[name].canonical_path, ""))
    for (path, parameter), name in _renamed_parameters(changes, before, new).items():
        renames[path, parameter] = "parameter is called", name
        known.add((path, name))
    methods = _methods(new)
    for change in changes:
        key = change.path, change.parameter
        if change.change in (REMOVED, PARAMETER_REMOVED):
            operation = _operation(change.path, before.get(change.path))
            method = methods.get(operation, "") if change.change == REMOVED else ""
            if key not in renames and method and method not in (change.path, *old):
                renames[key] = "method is called", method
            words, name = renames.get(key, (change.change, change.new))
            yield replace(change, change=words, new=name)
        elif change.change not in (ADDED, PARAMETER_ADDED) or key not in known:
            yield change


def _partners(
    old: _Objects, new: _Objects, kind: Callable[[str, griffe.Object, _Objects], _Kind]
) -> dict[str, str]:
    """Map the paths that are gone to new ones, where each is the only one of its kind."""
    gone, come = (_by_kind(here, there, kind) for here, there in ((old, new), (new, old)))
    return {
        paths[0]: come[key][0]
        for key, paths in gone.items()
        if len(paths) == len(come.get(key, ())) == 1
    }


def _by_kind(
    here: _Objects, there: _Objects, kind: Callable[[str, griffe.Object, _Objects], _Kind]
) -> dict[_Kind, list[str]]:
    """Return the paths that only one side has by their kinds."""
    kinds: dict[_Kind, list[str]] = defaultdict(list)
    for path, item in here.items():
        if path not in there and (key := kind(path.rpartition(".")[0], item, there)):
            kinds[key].append(path)
    return kinds


def _members(package: str, item: griffe.Object, there: _Objects) -> _Kind:
    """Return the package and the members of a class."""
    members = sorted(name for name, one in item.members.items() if one.is_public)
    return (package, *members) if item.is_class and members else ()


def _value(holder: str, item: griffe.Object, there: _Objects) -> _Kind:
    """Return class, value and type of an attribute of a class that the other side has, too."""
    is_of_class = holder in there and there[holder].is_class
    if is_of_class and isinstance(item, griffe.Attribute) and item.value:
        return holder, str(item.value), str(item.annotation)
    return ()


def _renamed_parameters(
    changes: Iterable[ApiChange], old: _Objects, new: _Objects
) -> dict[tuple[str, str], str]:
    """Map functions and parameters that are gone to the one of the same type that has come."""
    now = {item.canonical_path: item for item in new.values()}
    names: dict[str, dict[str, list[str]]] = {PARAMETER_REMOVED: {}, PARAMETER_ADDED: {}}
    for change in changes:
        if change.change in names:
            names[change.change].setdefault(change.path, []).append(change.parameter)
    return {
        (path, gone[0]): come[0]
        for path, gone in names[PARAMETER_REMOVED].items()
        if len(gone) == len(come := names[PARAMETER_ADDED].get(path, [])) == 1
        and _type(old.get(path), gone[0]) == _type(now.get(path), come[0])
    }


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
