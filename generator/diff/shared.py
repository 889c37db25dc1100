"""Components that operations share, such as responses: compared once for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.diff.matching import key_of
from generator.diff.pair import Pair
from generator.spec.schema import only_refers


def compare_shared(pair: Pair, kind: str, compare: Callable[[Pair], object]) -> None:
    """Compare two parts, their references followed.

    What both specs have as the same component is compared once, under its own name and with the
    gates that all its users have: a changed sentence is one change. Anything else is compared
    where it is used, also a component beside whose reference something stands; a part that became
    a component, or is one no more, is none.
    """
    as_they_stand = all(map(only_refers, pair.nodes))
    pair = pair.resolved()
    old, new = (node.parts for node in pair.nodes)
    if as_they_stand and old == new and old[:1] == ("components",):
        pair = replace(pair, item=f"{kind} {key_of(pair.new)}", gates=pair.gates_of_users)
        if not pair.first_time(pair.direction):
            return
    compare(pair)
