"""Matching of the parts of two specs by keys, and keys that parts have."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from generator.spec.document import Node
from generator.spec.pointer import Key

Part = TypeVar("Part")


class Matches(NamedTuple, Generic[Part]):
    """Parts that both specs have, and those of only one, in the order of the specs."""

    both: list[tuple[Part, Part]]
    old: list[Part]
    new: list[Part]

    def pairs(self) -> Iterator[tuple[Part | None, Part | None]]:
        """Yield the parts side by side, those of both specs first; None where one lacks a part."""
        yield from self.both
        yield from ((part, None) for part in self.old)
        yield from ((None, part) for part in self.new)


def match(
    old: Iterable[Part], new: Iterable[Part], *keys: Callable[[Part], Hashable | None]
) -> Matches[Part]:
    """Match the parts of two specs by a key, what that leaves over by the next key, and so on.

    A key is a function that returns None for a part without one. Parts with the same key are
    matched in their order.
    """
    matches = Matches[Part]([], list(old), list(new))
    for key in keys:
        candidates: dict[Hashable, deque[Part]] = defaultdict(deque)
        for part in matches.new:
            if (name := key(part)) is not None:
                candidates[name].append(part)
        partners: list[tuple[Part, Part | None]] = []
        for part in matches.old:
            waiting = candidates.get(key(part))
            partners.append((part, waiting.popleft() if waiting else None))
        # Told by identity: equal parts may stand beside each other.
        taken = {id(partner) for _, partner in partners}
        matches = Matches(
            matches.both + [(part, partner) for part, partner in partners if partner is not None],
            [part for part, partner in partners if partner is None],
            [part for part in matches.new if id(part) not in taken],
        )
    return matches


def in_order(matches: Matches[Part], fits: Callable[[Part, Part], bool]) -> Matches[Part]:
    """Match what is left over on both sides by its order, where the two fit."""
    both, old, new = list(matches.both), [], list(matches.new)
    for part in matches.old:
        partner = next((other for other in new if fits(part, other)), None)
        if partner is None:
            old.append(part)
        else:
            both.append((part, partner))
            new = [other for other in new if other is not partner]
    return Matches(both, old, new)


def with_ranges(matches: Matches[Part], has: Callable[[Part, Part], bool]) -> Matches[Part]:
    """Match what is left over with the narrowest range of the other side that has it in it.

    A range can be that of several. `has` tells whether its first part is a range that has the
    second one in it.
    """
    before, after = ([pair[at] for pair in matches.both] for at in (0, 1))

    def range_of(part: Part, others: list[Part]) -> Part | None:
        ranges = [other for other in others if has(other, part)]
        inner = (one for one in ranges if not any(has(one, o) for o in ranges if o is not one))
        return next(inner, None)

    narrowed = [(range_of(part, [*matches.old, *before]), part) for part in matches.new]
    widened = [(part, range_of(part, [*matches.new, *after])) for part in matches.old]
    both = [(one, two) for one, two in (*widened, *narrowed) if one is not None and two is not None]
    taken = {id(part) for pair in both for part in pair}
    old, new = ([n for n in side if id(n) not in taken] for side in (matches.old, matches.new))
    return Matches([*matches.both, *both], old, new)


def are_distinct(parts: Iterable[Part], key: Callable[[Part], Hashable | None]) -> bool:
    """Tell whether each part has a key, and no other part has the same."""
    keys = [key(part) for part in parts]
    return None not in keys and len(set(keys)) == len(keys)


def key_of(node: Node) -> str:
    """Return the key below which a part stands; of a whole document, what refers to it."""
    return str(node.parts[-1]) if node.parts else "#"


def text_below(key: Key) -> Callable[[Node], str | None]:
    """Return a function that returns the text below a key; None where there is none."""

    def text(node: Node) -> str | None:
        value = node.child(key).value
        return value if isinstance(value, str) else None

    return text


def values(node: Node) -> list[Node]:
    """Return the values of an object; none of any other value."""
    return [value for _, value in node.items()]


def caseless(text: str) -> str:
    """Return a name, such as a media type, without what does not count: case and spaces."""
    return "".join(text.lower().split())
