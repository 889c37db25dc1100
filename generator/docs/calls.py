"""Calls in Python and on the command line, as the pages show them."""

from __future__ import annotations

import runpy
from dataclasses import dataclass
from types import SimpleNamespace

from generator.emit.plan import Argument, Method
from generator.emit.planning.sentences import gate_sentences
from generator.emit.rendering.signatures import annotation
from generator.shipped import shipped

_MAX_HINT = 60
_LINE = 78
_SEVERAL = ("Sequence[", "Mapping[")
# The command line's own rules of names, which no package beside it can import.
_NAMES = SimpleNamespace(**runpy.run_path(str(shipped("commandline") / "names.py")))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of source, and the comment behind it with the gap before that."""

    code: str
    gap: str = ""
    note: str = ""


def call(method: Method) -> tuple[Line, ...]:
    """Return the call of a method: required arguments first, positional ones before keywords."""
    required = [a for a in method.arguments if a.required]
    optional = [a for a in method.arguments if not a.required]
    rows = [_row(a) for a in sorted(required, key=lambda a: not a.is_positional)]
    if rows and optional:
        rows.append(("", "# optional:"))
    rows += map(_row, optional)
    if method.body_class:
        rows.append(("", f"# or: {method.body_name}={method.body_class}(...)"))
    name = f"client.{method.address}"
    return (Line(f"{name}("), *_lined_up(rows), Line(")")) if rows else (Line(f"{name}()"),)


def command(method: Method, *, has_choice: bool = False) -> tuple[Line, ...]:
    """Return the command that calls a method; what it need not have is in brackets.

    Args:
        method: the method.
        has_choice: whether its body is one of several objects, which options state.
    """
    words = ["icws", *map(_NAMES.shell_name, method.address.split("."))]
    words += (a.name.upper() for a in method.arguments if a.place == "path")
    options = [a for a in method.arguments if not a.is_positional]
    rows = [
        (_option(a) if a.required else f"[{_option(a)}]", _needs(a))
        for a in sorted(options, key=lambda a: not a.required)
    ]
    if method.body_class:
        rows.append(("[--json FILE]", "# the whole body, instead of its properties"))
    elif any(a.place == "body" for a in method.arguments):
        other = "; or --type TYPE, and options for its properties" if has_choice else ""
        rows.append(("--json FILE", f"# the body{other}"))
    line = " ".join([*words, *(code for code, _ in rows if not method.body_class)])
    if len(rows) <= 1 and len(line) <= _LINE and not any(note for _, note in rows):
        return (Line(line),)
    return (Line(" ".join(words)), *_lined_up(rows))


def _option(argument: Argument) -> str:
    is_flag = set(argument.hint.split(" | ")) <= {"bool", "None"}
    name = "|".join(_NAMES.option_names(argument.name, is_flag=is_flag))
    if is_flag:
        return name
    several = "..." if argument.hint.startswith(_SEVERAL) else ""
    return f"{name} {argument.name.strip('_').upper()}{several}"


def _lined_up(rows: list[tuple[str, str]]) -> tuple[Line, ...]:
    """Return rows of code and notes as lines, the notes below each other."""
    width = min(max((len(code) for code, note in rows if note), default=0), 40)
    gaps = (" " * max(2, width + 2 - len(code)) if code and note else "" for code, note in rows)
    return tuple(Line(f"    {row[0]}", gap, row[1]) for row, gap in zip(rows, gaps, strict=True))


def _needs(argument: Argument) -> str:
    gates = gate_sentences(argument.gates).rstrip(".")
    return f"# {gates[0].lower()}{gates[1:]}" if gates else ""


def _row(argument: Argument) -> tuple[str, str]:
    is_bare = argument.is_positional and argument.required
    code = f"{argument.name}," if is_bare else f"{argument.name}=...,"
    hint = annotation(argument).replace("models.", "")
    note = f"# {hint if len(hint) <= _MAX_HINT else hint[: _MAX_HINT - 1] + '…'}"
    needs = _needs(argument)
    return code, f"{note} - {needs.removeprefix('# ')}" if needs else note
