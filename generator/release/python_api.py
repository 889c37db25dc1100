"""Changes of the public Python API of the client. Its code is read, not run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import griffe

from generator.diff.rules import Level

# `icws_cli` is a command, which no program imports.
PACKAGES = ("icws", "icws_sandbox")
_REMOVED = "public object was removed"
# The operation in the source of a method of the client.
_CALLED = re.compile(r"\b_operations\.(\w+)")


@dataclass(frozen=True, order=True)
class ApiChange:
    """A change of a name that a program can use.

    Attributes:
        path: the dotted path of the name.
        parameter: its parameter that has changed, if it is about one.
        change: the change, in the words of griffe.
        level: how much it matters.
    """

    path: str
    parameter: str
    change: str
    level: Level

    @property
    def name(self) -> str:
        """Path and parameter."""
        return f"{self.path}({self.parameter})" if self.parameter else self.path


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
    changes = {*_breakages(old, new), *_others(before, after)}
    changes = set(_with_renames(changes, before, after))
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
    old: Mapping[str, griffe.Object], new: Mapping[str, griffe.Object]
) -> Iterator[ApiChange]:
    """Yield the changes that griffe does not look for."""
    for path, item in new.items():
        before = old.get(path)
        if before is None:
            # Where the holder is new as well, it says so for all in it.
            if path.rpartition(".")[0] in old:
                yield ApiChange(item.canonical_path, "", "public object was added", Level.ADDITION)
        elif isinstance(before, griffe.Function) and isinstance(item, griffe.Function):
            yield from _of_function(before, item)
        elif (
            isinstance(before, griffe.Attribute)
            and isinstance(item, griffe.Attribute)
            and str(before.annotation) != str(item.annotation)
        ):
            yield ApiChange(item.canonical_path, "", "type was changed", Level.WARNING)


def _of_function(old: griffe.Function, new: griffe.Function) -> Iterator[ApiChange]:
    path = new.canonical_path
    known = {parameter.name: parameter for parameter in old.parameters}
    for parameter in new.parameters:
        before = known.get(parameter.name)
        if before is None and not parameter.required:
            yield ApiChange(path, parameter.name, "parameter was added", Level.ADDITION)
        if before is not None and str(before.annotation) != str(parameter.annotation):
            yield ApiChange(path, parameter.name, "parameter type was changed", Level.WARNING)
    if new.returns is not None and str(old.returns) != str(new.returns):
        yield ApiChange(path, "", "return type was changed", Level.WARNING)


def _with_renames(
    changes: Iterable[ApiChange],
    old: Mapping[str, griffe.Object],
    new: Mapping[str, griffe.Object],
) -> Iterator[ApiChange]:
    """Yield changes; a method that is gone says which one calls its operation now."""
    before = {item.canonical_path: item for item in old.values()} | dict(old)
    now: dict[tuple[str, ...], str] = {}
    for path in sorted(new, key=len, reverse=True):
        if operation := _operation(path, new[path]):
            now[operation] = path
    for change in changes:
        item = before.get(change.path)
        operation = _operation(change.path, item) if item and change.change == _REMOVED else ()
        successor = now.get(operation, change.path)
        renamed = successor != change.path
        yield replace(change, change=f"method is {successor} now") if renamed else change


def _operation(path: str, item: griffe.Object) -> tuple[str, ...]:
    """Return the form, the area and the operation that a method of the client calls, if it does."""
    form, separator, module = path.partition(".areas.")
    called = _CALLED.search(item.source) if separator and item.is_function else None
    return (form, module.partition(".")[0], called[1]) if called else ()


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
