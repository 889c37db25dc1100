"""Division of large areas into the pages that list their operations."""

from __future__ import annotations

from collections.abc import Iterator

from generator.emit.plan import Area, Method

Names = tuple[str, ...]

# The methods of a page of the Python reference stand on it in full, and it shall stay below 300 kB.
_LARGE = 30


def divided(area: Area, above: Names = ()) -> Iterator[tuple[Method, Names]]:
    """Yield each method of an area with the attributes that name its page, that of the area first.

    An area of up to 30 operations has one page. In a larger one each resource has its own, and is
    divided in turn where it is large itself. A resource with a single operation stays on the page
    of what holds it.
    """
    names = (*above, area.attribute)
    is_large = len(area.every_method) > _LARGE
    yield from ((method, names) for method in area.methods)
    for child in area.children:
        if is_large and len(child.every_method) > 1:
            yield from divided(child, names)
        else:
            yield from ((method, names) for method in child.every_method)
