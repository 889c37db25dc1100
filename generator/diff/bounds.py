"""Bounds of numbers: minimum and maximum, each written in up to three ways.

OpenAPI 3.1 and AsyncAPI have `exclusiveMinimum` as a number beside `minimum`; OpenAPI 3.0 has it as
a flag of `minimum`. Of integers, more than 0 is the same as at least 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import Any

from generator.diff.data import canonical, is_number
from generator.diff.matching import key_of
from generator.diff.pair import Pair
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.property_types import with_format

LOWER = ("minimum", "exclusiveMinimum")
UPPER = ("maximum", "exclusiveMaximum")


@dataclass(frozen=True, slots=True)
class _Bound:
    """A bound: its value, whether that value is out of bounds itself, and the keyword."""

    value: Any
    exclusive: bool
    node: Node

    @property
    def keyword(self) -> str:
        return key_of(self.node)

    @property
    def sign(self) -> int:
        """1 for a bound that is the tighter, the larger it is; else -1."""
        return 1 if self.keyword in LOWER else -1

    @property
    def tightness(self) -> tuple[Any, bool]:
        """A pair that is the larger, the fewer values are within bounds."""
        return self.sign * self.value, self.exclusive

    def of_integers(self) -> _Bound:
        """Return the same bound of integers as one that is within bounds."""
        value, _ = self.tightness
        whole = floor(value) + 1 if self.exclusive else ceil(value)
        return _Bound(self.sign * whole, exclusive=False, node=self.node)


def compare_bounds(pair: Pair, keywords: tuple[str, str], old: Shape, new: Shape) -> bool:
    """Compare the bounds on one side; False where a value is not as expected."""
    # Where one side has integers only, only these are left to compare.
    whole = {"integer"} in (old.types, new.types)
    several = [_bounds(shape, keywords, whole=whole) for shape in (old, new)]
    if None in several:
        return False
    end = _end_of_format(keywords, old, new) if whole else None
    inner = [
        [b for b in bounds or () if end is None or b.tightness > end.tightness]
        for bounds in several
    ]
    one, other = (max(bounds, key=lambda b: b.tightness, default=None) for bounds in inner)
    tightness = [bound and bound.tightness for bound in (one, other)]
    if tightness[0] == tightness[1]:
        _compare_others(pair, keywords, old, new, inner)
        return True
    is_looser = other is None or (one is not None and other.tightness < one.tightness)
    named = {bound.keyword for bound in (one, other) if bound is not None}
    keyword = named.pop() if len(named) == 1 else keywords[0]
    before, after = _text(one, keyword), _text(other, keyword)
    where = pair.below(one.node if one else None, other.node if other else None)
    rule = "limit-loosened" if is_looser else "limit-tightened"
    where.part(keyword).report(rule, keyword=keyword, old=before, new=after)
    return True


def _end_of_format(keywords: tuple[str, str], old: Shape, new: Shape) -> _Bound | None:
    """Return the last integer of the format that both have; a bound beyond it limits nothing."""
    node = new.keyword("format")
    known = with_format(node.value) if old.keyword("format").value == node.value else None
    end = (known.minimum if keywords is LOWER else known.maximum) if known else None
    return None if end is None else _Bound(end, exclusive=False, node=node.beside(keywords[0], end))


def _compare_others(
    pair: Pair, keywords: tuple[str, str], old: Shape, new: Shape, bounds: list[list[_Bound]]
) -> None:
    """Report a bound that changed beside a tighter one, or a flag of a bound that is not there."""
    if all(len(several) == 1 for several in bounds):
        return
    for keyword in keywords:
        child = pair.below(old.keyword(keyword), new.keyword(keyword))
        if any(not node.missing and node.value is not False for node in child.nodes):
            child.part(keyword).report_idle()


def _bounds(shape: Shape, keywords: tuple[str, str], *, whole: bool) -> list[_Bound] | None:
    plain, strict = (shape.keyword(keyword) for keyword in keywords)
    bounds = [] if plain.missing else [_Bound(plain.value, strict.value is True, plain)]
    if not strict.missing and not isinstance(strict.value, bool):
        bounds.append(_Bound(strict.value, exclusive=True, node=strict))
    if not all(is_number(bound.value) for bound in bounds):
        return None
    return [bound.of_integers() for bound in bounds] if whole else bounds


def _text(bound: _Bound | None, keyword: str) -> str:
    """Return the value as the spec has it, with the keyword where it is another one."""
    if bound is None:
        return "none"
    text = canonical(bound.node.value)
    if bound.keyword != keyword:
        return f"{text} ({bound.keyword})"
    # OpenAPI 3.0: the keyword alone does not say it.
    is_told = not bound.exclusive or keyword.startswith("exclusive")
    return text if is_told else f"{text} (exclusive)"
