"""Parts that an earlier spec was read to have, and the next one is not.

A page that lost a section or a row can still be sound. Nothing in it says that something is
missing; only the spec that was made of the page before does.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from generator.errors import LocatedError, printable
from generator.spec.sources import load_sources

_SHOWN = 10
# Components that operations share are parts of them, too; so is a path, or the method and it.
_SHARED = ("parameters.", "responses.")


def lost_parts(folder: Path, sources: Mapping[str, object]) -> Iterator[str]:
    """Yield lines about the parts that the spec in a folder has, and the next one lacks.

    Each is named with the place that it was read from; what is within another lost part is
    not named. Nothing is known of an earlier spec without sources, or with others than ours.

    Args:
        folder: the folder that the spec is written to.
        sources: the sources of the next spec, by part.
    """
    try:
        earlier = load_sources(folder)
    except (LocatedError, OSError):
        return
    lost = {name: places for name, places in earlier.items() if name not in sources}
    named = [name for name in lost if _is_outermost(name, lost)]
    if not named:
        return
    yield f"parts of the replaced spec that are gone: {len(named)}"
    for name in named[:_SHOWN]:
        place = next(iter(lost[name]), folder.as_posix())
        yield f"  {printable(place)}: {printable(name)}"
    if len(named) > _SHOWN:
        yield f"  and {len(named) - _SHOWN} more"


def _is_outermost(name: str, lost: Container[str]) -> bool:
    """Tell whether a part is an operation, a type or the like, and is within no other lost one."""
    if name.startswith(("/", *_SHARED)) or " " in name:
        return False
    words = name.split(".")
    return not any(".".join(words[:end]) in lost for end in range(1, len(words)))
