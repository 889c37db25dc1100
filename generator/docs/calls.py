"""Calls of the client, as the pages show them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.plan import Argument, Method, Plan
from generator.emit.planning.sentences import gate_sentences
from generator.emit.rendering.signatures import annotation

_MAX_HINT = 60


@dataclass(frozen=True, slots=True)
class CallText:
    """A call as source.

    Attributes:
        name: the method, such as `client.configuration.users.list`.
        source: the call with its arguments.
        result: the type that it returns.
        shortcut: the method of the client that does it for the user.
        watch: the method that subscribes by it and ends the subscription.
    """

    name: str
    source: str
    result: str
    shortcut: str
    watch: str


def call(plan: Plan, method: Method) -> CallText:
    """Return the call of a method: required arguments first, positional ones before keywords."""
    required = [a for a in method.arguments if a.required]
    optional = [a for a in method.arguments if not a.required]
    rows = [_row(a) for a in sorted(required, key=lambda a: not a.is_positional)]
    if rows and optional:
        rows.append(("# optional:", ""))
    rows += map(_row, optional)
    if method.body_class:
        rows.append((f"# or: {method.body_name}={method.body_class}(...)", ""))
    width = min(max((len(code) for code, _ in rows), default=0), 40)
    lines = [f"    {code:<{width}}  {note}".rstrip() for code, note in rows]
    name = f"client.{method.address}"
    source = "\n".join([f"{name}(", *lines, ")"]) if lines else f"{name}()"
    watch = f"{name.rpartition('.')[0]}.{method.watch}(...)" if method.watch else ""
    return CallText(
        name, source, _short(method.returns.removeprefix("Async")), _shortcut(plan, method), watch
    )


def _row(argument: Argument) -> tuple[str, str]:
    is_bare = argument.is_positional and argument.required
    code = f"{argument.name}," if is_bare else f"{argument.name}=...,"
    hint = _short(annotation(argument))
    note = f"# {hint if len(hint) <= _MAX_HINT else hint[: _MAX_HINT - 1] + '…'}"
    gates = gate_sentences(argument.gates).rstrip(".")
    return code, f"{note} - {gates[0].lower()}{gates[1:]}" if gates else note


def _short(hint: str) -> str:
    return hint.replace("models.", "")


def _shortcut(plan: Plan, method: Method) -> str:
    shortcuts = {"log_in": plan.log_in, "log_out": plan.log_out, "poll": plan.poll}
    for name, target in shortcuts.items():
        if target and target[1].address == method.address:
            return f"client.{name}()"
    return ""
