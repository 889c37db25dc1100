"""Views of an area: its methods and messages on servers of each version of its feature."""

from __future__ import annotations

from dataclasses import replace

from generator.emit.plan import Area, Argument, MessageClass, Method, View
from generator.spec.gates import Gates


def views_of(area: Area, messages: tuple[MessageClass, ...]) -> tuple[View, ...]:
    """Return a view for each version that adds or drops a part, the oldest first.

    A view derives from the one before and has only the parts that its version adds. Where a
    version drops a part, the view starts anew: a class cannot lose what its base has.

    Args:
        area: the area; its parts without a gate of its feature are in all views.
        messages: all messages of the API.
    """
    views: list[View] = []
    before: dict[str, Method] = {}
    kinds_before: tuple[str, ...] = ()
    kinds = _brought(area, messages)
    for version in _versions(area, kinds):
        alive = {m.name: m for method in area.methods if (m := _at(method, area, version))}
        now = tuple(kind.class_name for kind in kinds if _open(kind.gates, area, version))
        lost = _lost(before, alive) or not set(kinds_before) <= set(now)
        new = [m for name, m in alive.items() if lost or before.get(name) != m]
        if views and not new and now == kinds_before:
            continue
        views.append(
            View(
                version=version,
                class_name=f"{area.class_name}V{version}",
                base=views[-1].class_name if views and not lost else None,
                methods=tuple(new),
                messages=now if lost or now != kinds_before else (),
            )
        )
        before, kinds_before = alive, now
    return (*views, _whole(area, views, before, kinds, kinds_before))


def _whole(
    area: Area,
    views: list[View],
    newest: dict[str, Method],
    kinds: list[MessageClass],
    known: tuple[str, ...],
) -> View:
    """Return the view of all versions; it adds the parts that the newest version lacks."""
    all_kinds = tuple(kind.class_name for kind in kinds)
    whole = {method.name: method for method in area.methods}
    lost = not views or _lost(newest, whole)
    return View(
        version=None,
        class_name=area.class_name,
        base=None if lost else views[-1].class_name,
        methods=tuple(m for name, m in whole.items() if lost or newest.get(name) != m),
        messages=all_kinds if lost or all_kinds != known else (),
    )


def _brought(area: Area, messages: tuple[MessageClass, ...]) -> list[MessageClass]:
    """Return the messages that the operations of an area bring."""
    names = {name for method in area.methods for name in method.brings}
    return [message for message in messages if message.class_name in names]


def _versions(area: Area, kinds: list[MessageClass]) -> list[int]:
    gates = [gate for kind in kinds for gate in kind.gates]
    for method in area.methods:
        gates += method.gates
        for argument in method.arguments:
            gates += argument.gates
            gates += [gate for _, several in argument.options for gate in several]
    own = [gate for gate in gates if gate.feature == area.feature]
    ends = {gate.obsolete for gate in own if gate.obsolete is not None}
    return sorted({gate.since for gate in own} | ends)


def _open(gates: Gates, area: Area, version: int) -> bool:
    return all(gate.admits(version) for gate in gates if gate.feature == area.feature)


def _at(method: Method, area: Area, version: int) -> Method | None:
    """Return a method as a version has it; None where it has not."""
    if not _open(method.gates, area, version):
        return None
    arguments = tuple(
        _argument_at(argument, area, version)
        for argument in method.arguments
        if _open(argument.gates, area, version)
    )
    names = {argument.name for argument in arguments}
    # An example of an argument that came later is none of this version.
    calls = tuple(call for call in method.calls if {name for name, _ in call.arguments} <= names)
    return replace(method, arguments=arguments, calls=calls)


def _argument_at(argument: Argument, area: Area, version: int) -> Argument:
    """Return an argument without the options that a version does not have."""
    gates = dict(argument.options)
    left = tuple(c for c in argument.choices if _open(gates.get(c, ()), area, version))
    return replace(argument, choices=left) if left else argument


def _lost(before: dict[str, Method], now: dict[str, Method]) -> bool:
    """Tell whether a method, an argument or a choice is missing now."""
    for name, method in before.items():
        if name not in now:
            return True
        left = {argument.name: set(argument.choices) for argument in now[name].arguments}
        for argument in method.arguments:
            if argument.name not in left or not set(argument.choices) <= left[argument.name]:
                return True
    return False
