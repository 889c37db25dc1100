"""Views of an area: its methods and messages on servers of each version of its feature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.emit.plan import Area, Argument, Method, View
from generator.spec.gates import Gates


def views_of(area: Area, messages: Mapping[str, Gates]) -> tuple[View, ...]:
    """Return a view for each version that adds or drops a part, the oldest first, and one for all.

    A view derives from the one before and has only the parts that its version adds. Where a
    version drops a part, the view starts anew: a class cannot lose what its base has.

    Args:
        area: the area; its parts without a gate of its feature are in all views.
        messages: the gates of all messages of the API, by class.
    """
    brought = {name for method in area.methods for name in method.brings}
    kinds = {name: gates for name, gates in messages.items() if name in brought}
    views: list[View] = []
    before: dict[str, Method] = {}
    kinds_before: tuple[str, ...] = ()
    for version in (*_versions(area, kinds), None):
        methods = {m.name: m for method in area.methods if (m := _at(method, area, version))}
        present = tuple(name for name, gates in kinds.items() if _has(gates, area, version))
        lost = not views or not _parts(before, kinds_before) <= _parts(methods, present)
        new = [method for name, method in methods.items() if lost or before.get(name) != method]
        if version is not None and views and not new and present == kinds_before:
            continue
        view = View(
            version=version,
            class_name=area.class_name if version is None else f"{area.class_name}V{version}",
            base=None if lost else views[-1].class_name,
            methods=tuple(new),
            messages=present if lost or present != kinds_before else (),
        )
        views.append(view)
        before, kinds_before = methods, present
    return tuple(views)


def _versions(area: Area, kinds: Mapping[str, Gates]) -> list[int]:
    gates = [gate for several in kinds.values() for gate in several]
    for method in area.methods:
        gates += method.gates + method.body_gates
        for argument in method.arguments:
            gates += argument.gates
            gates += [gate for _, several in argument.options for gate in several]
    own = [gate for gate in gates if gate.feature == area.feature]
    ends = {gate.obsolete for gate in own if gate.obsolete is not None}
    return sorted({gate.since for gate in own} | ends)


def _has(gates: Gates, area: Area, version: int | None) -> bool:
    """Tell whether a version has a part; None stands for all versions."""
    own = [gate for gate in gates if gate.feature == area.feature]
    return version is None or all(gate.admits(version) for gate in own)


def _at(method: Method, area: Area, version: int | None) -> Method | None:
    """Return a method as a version has it; None where it has not."""
    if not _has(method.gates, area, version):
        return None
    has_body = _has(method.body_gates, area, version)
    arguments = tuple(
        _argument_at(argument, area, version)
        for argument in method.arguments
        if _has(argument.gates, area, version) and (has_body or argument.place != "property")
    )
    keys = {argument.key for argument in arguments}
    # An example of an argument that came later is none of this version.
    calls = tuple(call for call in method.calls if call.values.keys() <= keys)
    body = method.body_class if has_body else None
    return replace(method, arguments=arguments, calls=calls, body_class=body)


def _argument_at(argument: Argument, area: Area, version: int | None) -> Argument:
    """Return an argument without the options that a version does not have."""
    gates = dict(argument.options)
    left = tuple(c for c in argument.choices if _has(gates.get(c, ()), area, version))
    return replace(argument, choices=left) if left else argument


def _parts(methods: Mapping[str, Method], kinds: Iterable[str]) -> set[tuple[object, ...]]:
    """Return the messages, methods, arguments and choices of a view, by names that differ."""
    parts: set[tuple[object, ...]] = {("", kind) for kind in kinds} | {(name,) for name in methods}
    for name, method in methods.items():
        for argument in method.arguments:
            parts |= {(name, argument.name, choice) for choice in (None, *argument.choices)}
    return parts
