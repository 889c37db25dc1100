"""Gated parts of the spec: their kinds, names and addresses on the site."""

from __future__ import annotations

from generator.docs.names import anchor
from generator.docs.reference import message_page, type_page
from generator.emit.quoting import plain
from generator.spec.parts import Part


def kind_of(part: Part) -> str:
    """Return the kind of a part in words."""
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


def name_of(part: Part) -> str:
    """Return the name of a part, with those of the parts that hold it."""
    names = part.place.names
    if part.kind == "property":
        return ".".join(names)
    if part.kind in ("member", "option"):
        above, name = ".".join(names[:-1]), plain(part.name)
        return f"{above}: {name}" if above else name
    return part.name


def href_of(part: Part, holder: str) -> str:
    """Return the address of a part; `holder` is the page of its operation or message."""
    place, path = part.place, part.place.path
    if part.kind == "message":
        return message_page(part.name)
    if part.kind == "member":
        path = (*path[:-1], plain(part.name))
    elif part.kind == "option":
        path = path[:-1]  # it is shown where the union is
    if place.component is not None:
        page = type_page(place.component)
        return f"{page}#{anchor(*path)}" if path else page
    # The pages show no properties of a parameter or a header: it stands for all of them.
    depth = 2 if place.section == "parameter" else 3 if path[1:2] == ("header",) else len(path)
    members = path[-1:] if part.kind == "member" and len(path) > depth else ()
    return f"{holder}#{anchor(*path[:depth], *members)}"
