"""Changes of the public Python API of the client. Its code is read, not run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import griffe

from generator.diff.rules import Level
from generator.release.api_change import ADDED, PARAMETER_ADDED, ApiChange
from generator.release.renames import renamed_classes, with_new_names, with_renames

# `icws_cli` is a command, which no program imports.
PACKAGES = ("icws", "icws_sandbox")


def compare_apis(old: Path, new: Path) -> list[ApiChange]:
    """Compare the packages in two folders; the worst changes come first, then by name.

    griffe finds what breaks; new names and other types are found here. Whether a field that a
    model now requires breaks anything depends on who sends it: the diff of the spec knows. A
    package that only one folder has is new, or removed, as a whole.
    """
    changes: set[ApiChange] = set()
    for name in PACKAGES:
        old_has, new_has = ((folder / name / "__init__.py").is_file() for folder in (old, new))
        if old_has and new_has and _code(old / name) != _code(new / name):
            changes |= _changes(_load(name, old), _load(name, new))
        elif old_has and not new_has:
            changes.add(ApiChange(name, "", "package was removed", Level.BREAKING))
        elif new_has and not old_has:
            changes.add(ApiChange(name, "", "package was added", Level.ADDITION))
    return sorted(changes, key=lambda change: (-change.level, change))


def _code(package: Path) -> dict[str, bytes]:
    return {str(file.relative_to(package)): file.read_bytes() for file in package.rglob("*.py")}


def _changes(old: griffe.Object, new: griffe.Object) -> set[ApiChange]:
    before: dict[str, griffe.Object] = {}
    after: dict[str, griffe.Object] = {}
    _collect(old, old.path, before)
    _collect(new, new.path, after)
    names = {**_public_names(before), **_public_names(after)}
    classes = renamed_classes(before, after)
    changes = {*_breakages(old, new), *_others(before, after, classes)}
    changes = set(with_renames(changes, before, after, classes))
    return {replace(change, path=names.get(change.path, change.path)) for change in changes}


def _load(name: str, folder: Path) -> griffe.Object:
    loader = griffe.GriffeLoader(search_paths=[folder], allow_inspection=False)
    package = loader.load(name, try_relative_path=False)
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(package, griffe.Object):  # an alias: never so for a package
        raise TypeError(name)
    return package


def _breakages(old: griffe.Object, new: griffe.Object) -> Iterator[ApiChange]:
    for breakage in griffe.find_breaking_changes(old, new):
        values = (breakage.old_value, breakage.new_value)
        parameter = next((v.name for v in values if isinstance(v, griffe.Parameter)), "")
        level = Level.BREAKING
        if breakage.kind is griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
            level = Level.WARNING  # as a default in the spec: calls go on as they are
        removed = breakage.kind is griffe.BreakageKind.OBJECT_REMOVED
        path = breakage.obj.path if removed else breakage.obj.canonical_path
        words = breakage.kind.value
        yield ApiChange(path, parameter, words[0].lower() + words[1:], level)


def _others(
    old: Mapping[str, griffe.Object], new: Mapping[str, griffe.Object], classes: Mapping[str, str]
) -> Iterator[ApiChange]:
    """Yield the changes that griffe does not look for; a renamed class is no other type."""
    for path, item in new.items():
        before = old.get(path)
        if before is None:
            # Where the holder is new as well, it says so for all in it.
            if path.rpartition(".")[0] in old:
                yield ApiChange(item.canonical_path, "", ADDED, Level.ADDITION)
        elif isinstance(before, griffe.Function) and isinstance(item, griffe.Function):
            yield from _of_function(before, item, classes)
        elif isinstance(before, griffe.Attribute) and isinstance(item, griffe.Attribute):
            types = (with_new_names(str(before.annotation), classes), str(item.annotation))
            yield from _of_type("type is", types, item.canonical_path)


def _of_function(
    old: griffe.Function, new: griffe.Function, classes: Mapping[str, str]
) -> Iterator[ApiChange]:
    path = new.canonical_path
    known = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        before = known.get(parameter.name)
        if before is not None:
            types = (with_new_names(str(before.annotation), classes), str(parameter.annotation))
            yield from _of_type("type is", types, path, parameter.name)
        elif not parameter.required:
            yield ApiChange(path, parameter.name, PARAMETER_ADDED, Level.ADDITION)
    if new.returns is not None:
        types = (with_new_names(str(old.returns), classes), str(new.returns))
        yield from _of_type("return type is", types, path)


def _of_type(
    change: str, types: tuple[str, str], path: str, parameter: str = ""
) -> Iterator[ApiChange]:
    old, new = types
    if old != new:
        yield ApiChange(path, parameter, change, Level.WARNING, old, new)


def _public_names(public: Mapping[str, griffe.Object]) -> dict[str, str]:
    """Map objects of private modules to the shortest of the names that programs use."""
    names: dict[str, str] = {}
    for path in sorted(public, key=len, reverse=True):
        place = public[path].canonical_path
        if any(part.startswith("_") for part in place.split(".")):
            names[place] = path
    return names


def _collect(item: griffe.Object, path: str, objects: dict[str, griffe.Object]) -> None:
    """Add an object and every public object in it, under each path that leads to it."""
    objects[path] = item
    members: Mapping[str, Any] = item.all_members if item.is_class else item.members
    for name, member in members.items():
        below = f"{path}.{name}"
        if below in objects or not member.is_public:
            continue
        try:
            target = member.final_target if member.is_alias else member
        except griffe.AliasResolutionError:
            continue  # of another package
        if target.is_class or (target.is_module and not member.is_alias):
            _collect(target, below, objects)
        else:
            objects[below] = target
