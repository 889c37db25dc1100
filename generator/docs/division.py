"""Division of large areas: which operations share a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.emit.planning.naming import snake_case

Names = tuple[str, ...]

# An operation takes 8 kB on average, and a page shall stay below 300 kB.
_LARGE = 30
_SUBSCRIPTIONS = ["messaging", "subscriptions"]


def sub_resources(paths: Sequence[str], area: str) -> dict[str, Names]:
    """Return the sub-resource that each path of an area belongs to; empty for the area itself.

    An area of up to 30 operations is not divided. A larger one is divided by the first constant
    segment behind the area's own, and what is still too large by the next one. Two operations or
    more make a sub-resource: a segment that only one has, as `hold` of an interaction, is none.
    Names are those of attributes: `user-statuses` is `user_statuses`.

    Args:
        paths: the path of each operation, so that one with several methods is there as often.
        area: the name of the area, as a segment of the paths has it.
    """
    return dict(_placed([(path, _segments(path, area)) for path in paths], ()))


def _placed(paths: list[tuple[str, list[str]]], above: Names) -> Iterator[tuple[str, Names]]:
    count = Counter(segment for _, segments in paths for segment in segments[:1])
    if len(paths) <= _LARGE or not count:
        yield from ((path, above) for path, _ in paths)
        return
    yield from ((path, above) for path, segments in paths if not segments)
    for segment, number in count.items():
        below = [(path, rest[1:]) for path, rest in paths if rest[:1] == [segment]]
        if number == 1:
            yield below[0][0], above
        else:
            # A segment that all have divides nothing.
            names = above if number == len(paths) else (*above, segment)
            yield from _placed(below, names)


def _segments(path: str, area: str) -> list[str]:
    """Return the constant segments behind that of the area; all where it is not in the path."""
    constant = (segment for segment in path.split("/") if segment and "{" not in segment)
    segments, own = [snake_case(segment) for segment in constant], snake_case(area)
    if own in segments:
        return segments[segments.index(own) + 1 :]
    if segments[:1] == ["icws"]:
        segments = segments[1:]
    return segments[2:] if segments[:2] == _SUBSCRIPTIONS else segments
