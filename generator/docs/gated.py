"""Gated parts of the spec, with their names and addresses on the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.docs.names import anchor
from generator.docs.reference import message_href, type_page
from generator.emit.quoting import plain
from generator.spec.gates import Gates
from generator.spec.parts import Part


@dataclass(frozen=True, slots=True)
class GatedPart:
    """A part that states gates of its own; `gates` are the effective ones."""

    kind: str
    name: str
    href: str
    own: Gates
    gates: Gates


def gated_parts(parts: Iterable[Part], holder: str) -> Iterator[GatedPart]:
    """Yield the parts that state gates.

    Args:
        parts: the parts of an operation, a message or a type.
        holder: the address of the operation or the message.
    """
    for part in parts:
        if part.own:
            yield GatedPart(_kind(part), _name(part), _href(part, holder), part.own, part.gates)


def _kind(part: Part) -> str:
    section = part.place.section.replace("response", "answer")
    status = section.removeprefix("answer ")
    match part.kind:
        case "response":
            return section
        case "header":
            return f"header of {status}"
        case "error":
            return f"error id of {status}"
        case "member":
            return "option" if section == "parameter" else "member"
        case "property":
            return "body property" if section == "body" else section or "property"
    return part.kind


def _name(part: Part) -> str:
    names = part.place.names
    if part.kind == "property":
        return ".".join(names)
    if part.kind == "member":
        above, name = ".".join(names[:-1]), plain(part.name)
        return f"{above}: {name}" if above else name
    return part.name


def _href(part: Part, holder: str) -> str:
    place, path = part.place, part.place.path
    if part.kind == "message":
        return message_href(part.name)
    if part.kind == "member":
        path = (*path[:-1], plain(part.name))
    if place.component is not None:
        page = type_page(place.component)
        return f"{page}#{anchor(*path)}" if path else page
    # The pages show no properties of a parameter or a header: it stands for all of them.
    depth = 2 if place.section == "parameter" else 3 if path[1:2] == ("header",) else len(path)
    members = path[-1:] if part.kind == "member" and len(path) > depth else ()
    return f"{holder}.{anchor(*path[:depth], *members)}"
