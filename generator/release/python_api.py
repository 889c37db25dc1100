"""What changed in the public Python API of the client. Its code is read, not run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import griffe
from griffe import BreakageKind as Kind

from generator.diff.rules import Level

PACKAGES = ("icws", "icws_sandbox")

_SENTENCES: Mapping[Kind, str] = {
    Kind.PARAMETER_MOVED: "{} has another position",
    Kind.PARAMETER_REMOVED: "{} is gone",
    Kind.PARAMETER_CHANGED_KIND: "{} is passed otherwise (by position, by name)",
    Kind.PARAMETER_CHANGED_DEFAULT: "{} has another default",
    Kind.PARAMETER_CHANGED_REQUIRED: "{} is now required",
    Kind.PARAMETER_ADDED_REQUIRED: "{} is new and required",
    Kind.RETURN_CHANGED_TYPE: "no longer says what it returns",
    Kind.OBJECT_REMOVED: "is gone",
    Kind.OBJECT_CHANGED_KIND: "is another kind of thing",
    Kind.CLASS_REMOVED_BASE: "has lost a base class",
}


@dataclass(frozen=True, order=True)
class ApiChange:
    """A change of a name that a program can use; `part` is its parameter, if it is about one."""

    path: str
    part: str
    sentence: str
    level: Level

    @property
    def text(self) -> str:
        """What it means, without the name."""
        return self.sentence.format(self.part)


def compare_apis(old: Path, new: Path) -> list[ApiChange]:
    """Compare the packages in two folders; the worst first, then by name.

    griffe says what breaks; what is new, and types that differ, are found here. Whether a field
    that a model now needs breaks anything depends on who sends it: the diff of the spec knows. A
    package that only one folder has is new, or gone, as a whole.
    """
    changes: set[ApiChange] = set()
    for name in PACKAGES:
        there = [(folder / name / "__init__.py").is_file() for folder in (old, new)]
        if all(there):
            changes |= _of_package(_load(name, old), _load(name, new))
        elif any(there):
            level, how = (Level.BREAKING, "is gone") if there[0] else (Level.ADDITION, "is new")
            changes.add(ApiChange(name, "", how, level))
    return sorted(changes, key=lambda change: (-change.level, change))


def _of_package(old: griffe.Object, new: griffe.Object) -> set[ApiChange]:
    before, after = _public(old), _public(new)
    names = {**_names(before), **_names(after)}
    changes = {*_breakages(old, new), *_others(before, after)}
    return {replace(change, path=names.get(change.path, change.path)) for change in changes}


def _load(name: str, folder: Path) -> griffe.Object:
    loader = griffe.GriffeLoader(search_paths=[folder], allow_inspection=False)
    package = loader.load(name, try_relative_path=False)
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(package, griffe.Object):  # an alias: never so for a package
        raise TypeError(name)
    return package


def _breakages(old: griffe.Object, new: griffe.Object) -> Iterator[ApiChange]:
    for found in griffe.find_breaking_changes(old, new):
        value = found.old_value if found.old_value is not None else found.new_value
        part = value.name if isinstance(value, griffe.Parameter) else ""
        level = Level.BREAKING
        if found.kind is Kind.PARAMETER_CHANGED_DEFAULT:
            level = Level.WARNING  # as a default in the spec: calls go on as they are
        path = found.obj.path if found.kind is Kind.OBJECT_REMOVED else found.obj.canonical_path
        yield ApiChange(path, part, _SENTENCES.get(found.kind, "has changed"), level)


def _others(old: Mapping[str, griffe.Object], new: Mapping[str, griffe.Object]) -> set[ApiChange]:
    """What griffe does not look for."""
    changes: set[ApiChange] = set()
    for path, item in new.items():
        before = old.get(path)
        holder = path.rpartition(".")[0]
        if before is not None:
            changes.update(_of_kept(before, item))
        elif holder in old:  # else the holder is new, and says it for all in it
            changes.add(ApiChange(item.canonical_path, "", "is new", Level.ADDITION))
    return changes


def _of_kept(old: griffe.Object, new: griffe.Object) -> Iterator[ApiChange]:
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _of_function(old, new)
    match old, new:
        case griffe.Attribute(), griffe.Attribute() if str(old.annotation) != str(new.annotation):
            yield ApiChange(new.canonical_path, "", "has another type", Level.WARNING)


def _of_function(old: griffe.Function, new: griffe.Function) -> Iterator[ApiChange]:
    path = new.canonical_path
    known = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        before = known.get(parameter.name)
        if before is None and not parameter.required:
            yield ApiChange(path, parameter.name, "{} is new", Level.ADDITION)
        if before is not None and str(before.annotation) != str(parameter.annotation):
            yield ApiChange(path, parameter.name, "{} has another type", Level.WARNING)
    if new.returns is not None and str(old.returns) != str(new.returns):
        yield ApiChange(path, "", "returns another type", Level.WARNING)


def _names(public: Mapping[str, griffe.Object]) -> dict[str, str]:
    """For what is defined in a private place, the shortest of the names that programs use."""
    names: dict[str, str] = {}
    for path in sorted(public, key=len, reverse=True):
        place = public[path].canonical_path
        if any(part.startswith("_") for part in place.split(".")):
            names[place] = path
    return names


def _public(package: griffe.Object) -> dict[str, griffe.Object]:
    """Every public name of a package, under each path it can be reached by."""
    found: dict[str, griffe.Object] = {package.path: package}
    _collect(package, package.path, found)
    return found


def _collect(holder: griffe.Object, path: str, found: dict[str, griffe.Object]) -> None:
    members: Mapping[str, Any] = holder.all_members if holder.is_class else holder.members
    for name, member in members.items():
        below = f"{path}.{name}"
        if below in found or not member.is_public:
            continue
        try:
            target = member.final_target if member.is_alias else member
        except griffe.AliasResolutionError:
            continue  # of another package
        found[below] = target
        if target.is_class or (target.is_module and not member.is_alias):
            _collect(target, below, found)
