"""The call of the client that an operation becomes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.emit.arguments import annotation
from generator.emit.gates import sentence
from generator.emit.plan import Area, Argument, Method, Plan

_POSITIONAL = ("path", "body")
_MAX_HINT = 60


@dataclass(frozen=True, slots=True)
class Call:
    """A call as source; `shortcut` is the method of the client that does it for the user."""

    source: str
    result: str
    shortcut: str


def call(plan: Plan, area: Area, method: Method) -> Call:
    """Return the call of a method: what it cannot do without first, then the rest."""
    keywords = [a for a in method.arguments if a.place not in _POSITIONAL]
    needed = [a for a in method.arguments if a.place in _POSITIONAL and a.required]
    needed += [a for a in keywords if a.required]
    others = [a for a in method.arguments if not a.required]
    head = f"client.{area.attribute}.{method.name}("
    if not method.arguments:
        return Call(f"{head})", _short(method.result), _shortcut(plan, area, method))
    rows = [_row(a) for a in needed]
    if others:
        rows += [("# optional:", "")] if needed else []
        rows += [_row(a) for a in others]
    if method.body_class:
        rows.append((f"# or: {method.body_name}={method.body_class}(...)", ""))
    width = min(max(len(code) for code, _ in rows), 40)
    lines = [f"    {code:<{width}}  {note}".rstrip() for code, note in rows]
    source = "\n".join([head, *lines, ")"])
    return Call(source, _short(method.result), _shortcut(plan, area, method))


def _row(argument: Argument) -> tuple[str, str]:
    positional = argument.place in _POSITIONAL and argument.required
    code = f"{argument.name}," if positional else f"{argument.name}=...,"
    hint = _short(annotation(argument))
    note = f"# {hint if len(hint) <= _MAX_HINT else hint[: _MAX_HINT - 1] + '…'}"
    gates = sentence(argument.gates).rstrip(".")
    return code, f"{note} - {gates[0].lower()}{gates[1:]}" if gates else note


def _short(hint: str) -> str:
    return hint.replace("models.", "")


def _shortcut(plan: Plan, area: Area, method: Method) -> str:
    own = {"log_in": plan.log_in, "log_out": plan.log_out, "poll": plan.poll}
    for name, found in own.items():
        same = found and found[0].attribute == area.attribute and found[1].name == method.name
        if same:
            return f"client.{name}()"
    return ""
