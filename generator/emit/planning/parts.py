"""Parts of large areas: the operations of each sub-resource are in a module of their own."""

from __future__ import annotations

from generator.emit.plan import Area, Method
from generator.emit.planning.naming import Names, module_name, snake_case

# Modules of areas with fewer methods stay below 300 kB.
_LARGE = 100


def parts_of(area: Area) -> dict[str, str]:
    """Return the part that each method of an area is in, by its name.

    A part is named as the sub-resource, which is the segment of the path behind that of the area.
    It is empty for the operations of the area itself, and for all methods of a small area.
    """
    if len(area.methods) < _LARGE:
        return dict.fromkeys((method.name for method in area.methods), "")
    names = Names()
    resources = {method.name: _resource(method, area) for method in area.methods}
    parts = {
        resource: names.take(module_name(resource)) if resource else ""
        for resource in dict.fromkeys(resources.values())
    }
    return {name: parts[resource] for name, resource in resources.items()}


def _resource(method: Method, area: Area) -> str:
    """Return the first constant segment behind the area's own; empty where there is none."""
    segments = [segment for segment in method.path.split("/") if segment and "{" not in segment]
    own = snake_case(area.feature)
    behind = [at for at, segment in enumerate(segments, 1) if snake_case(segment) == own]
    return segments[behind[0]] if behind and behind[0] < len(segments) else ""
