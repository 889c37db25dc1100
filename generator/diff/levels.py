"""Levels that a project gives to rules, in a file of its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from generator.diff.change import Change, Effect, by_level
from generator.diff.rules import LEVELS, RULES, Direction, Level
from generator.input_file import read_file
from generator.spec.document import Node
from generator.spec.errors import SpecError
from generator.spec.parsing import parse

Levels = Mapping[str, Mapping[Direction, Level]]


def load_levels(path: Path) -> Levels:
    """Read a file that gives rules other levels: below `levels`, a level by the id of each rule.

    A rule of schemas can have one for each direction instead.

    Raises:
        SpecError: the file has something else, or names a rule, direction or level that is none.
    """
    top = parse(read_file(path), path.as_posix()).top
    stated = top.child("levels")
    if not isinstance(stated.value, dict) or len(top.value) > 1:
        problem = "the file gives no levels"
        raise SpecError(path.as_posix(), problem, "an object below `levels:`", 1)
    return {id_: _of_rule(id_, node) for id_, node in stated.items()}


def with_levels(changes: Iterable[Change], levels: Levels) -> list[Change]:
    """Return changes with the levels that a file gives to their rules, by level, then by item."""
    return by_level(_with_level(c, levels[c.rule]) if c.rule in levels else c for c in changes)


def _of_rule(id_: str, node: Node) -> Mapping[Direction, Level]:
    rule = RULES.get(id_)
    if rule is None:
        raise node.error(f"there is no rule {id_!r}", "a rule of docs/rules.md")
    if not isinstance(node.value, dict):
        level = _level(node)
        return dict.fromkeys((*rule.levels, "any"), level)
    for direction, _ in node.items():
        if direction not in rule.levels:
            expected = " or ".join(rule.levels)
            raise node.error(f"{id_} has no direction {direction!r}", expected)
    return {cast(Direction, name): _level(child) for name, child in node.items()}


def _level(node: Node) -> Level:
    level = LEVELS.get(node.value) if isinstance(node.value, str) else None
    if level is None:
        raise node.error(f"{node.value!r} is no level", " or ".join(reversed(LEVELS)))
    return level


def _with_level(change: Change, levels: Mapping[Direction, Level]) -> Change:
    effects = change.effects or (Effect("any", change.level),)
    changed = (replace(e, level=levels.get(e.direction, e.level)) for e in effects)
    return replace(change, effects=tuple(sorted(changed, key=lambda effect: -effect.level)))
