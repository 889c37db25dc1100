"""The spec, the plan of its client, and where each thing stands on the site."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.docs.names import Anchors, anchor, file_stem
from generator.emit.client import plan_client
from generator.emit.errors import SpecError
from generator.emit.gates import gates_of, merged
from generator.emit.load import Spec, load
from generator.emit.plan import Area, Gates, Method, Plan

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation: what the spec says of it, its method of the client, its place on the site."""

    tag: str
    path: str
    http: str
    node: Node
    own: Gates
    gates: Gates
    area: Area
    method: Method
    anchor: str
    page: str

    @property
    def title(self) -> str:
        """The operation id, or method and path where it has none."""
        return str(self.node.get("operationId") or f"{self.http} {self.path}")

    @property
    def href(self) -> str:
        """The operation's address, from the root of the site."""
        return f"{self.page}#{self.anchor}"


@dataclass(frozen=True)
class Reference:
    """All that the pages are made from."""

    spec: Spec
    plan: Plan
    sources: dict[str, list[str]]
    entries: tuple[Entry, ...] = field(default=())

    def area_entries(self, area: Area) -> list[Entry]:
        """Return the operations of an area, in the order of the spec."""
        return [entry for entry in self.entries if entry.area == area]

    def messages(self) -> dict[str, Node]:
        """Return the messages of the AsyncAPI document by name."""
        given = (self.spec.asyncapi.get("components") or {}).get("messages") or {}
        return {
            str(name): self.spec.resolve(node, f"/components/messages/{name}", asyncapi=True)
            for name, node in given.items()
        }

    def from_where(self, name: str) -> tuple[str, ...]:
        """Return the places, `page:line`, that a part was read from; none where unknown."""
        return tuple(self.sources.get(name, ()))


def read_reference(spec_dir: Path) -> Reference:
    """Read a spec and plan its client.

    Raises:
        SpecError: the spec is not what it should be.
    """
    spec = load(spec_dir)
    _check_tree("openapi.yaml", "", spec.openapi, ())
    _check_tree("asyncapi.yaml", "", spec.asyncapi, ())
    plan = plan_client(spec_dir)
    return Reference(spec, plan, _sources(spec_dir / "sources.json"), tuple(_entries(spec, plan)))


def area_page(area: Area) -> str:
    """Return the address of the page of an area."""
    return f"operations/{file_stem(area.attribute)}.html"


def type_page(name: str) -> str:
    """Return the address of the page of a type."""
    return f"types/{file_stem(name)}.html"


def message_href(name: str) -> str:
    """Return the address of a message."""
    return f"messages.html#{anchor(name)}"


def _entries(spec: Spec, plan: Plan) -> Iterator[Entry]:
    nodes = {(path, http): (item, node) for path, http, item, node in _operations(spec)}
    for area in plan.areas:
        anchors = Anchors()
        for method in area.methods:
            item, node = nodes[method.path, method.http]
            own = gates_of(node, f"/paths/{method.path}/{method.http}")
            title = str(node.get("operationId") or f"{method.http} {method.path}")
            yield Entry(
                tag=str((node.get("tags") or ["default"])[0]),
                path=method.path,
                http=method.http,
                node=node,
                own=own,
                gates=merged((*gates_of(item, f"/paths/{method.path}"), *own)),
                area=area,
                method=method,
                anchor=anchors.take(title),
                page=area_page(area),
            )


def _operations(spec: Spec) -> Iterator[tuple[str, str, Node, Node]]:
    for path, given in (spec.openapi.get("paths") or {}).items():
        item = spec.resolve(given, f"/paths/{path}")
        for http, value in item.items():
            if not isinstance(value, dict):
                continue
            node = spec.resolve(value, f"/paths/{path}/{http}")
            every = [*(item.get("parameters") or []), *(node.get("parameters") or [])]
            found: dict[tuple[Any, Any], Node] = {}
            for at, parameter in enumerate(every):
                one = spec.resolve(parameter, f"/paths/{path}/{http}/parameters/{at}")
                found[one.get("name"), one.get("in")] = one
            yield str(path), str(http).upper(), item, {**node, "parameters": list(found.values())}


def _check_tree(file: str, pointer: str, node: Any, above: tuple[int, ...]) -> None:
    """Refuse a document that holds itself, as an alias of YAML can make it."""
    if not isinstance(node, (dict, list)):
        return
    if id(node) in above:
        raise SpecError(file, pointer, "holds itself by an alias", "a $ref")
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        _check_tree(file, f"{pointer}/{key}", value, (*above, id(node)))


def _sources(path: Path) -> dict[str, list[str]]:
    if not path.is_file():
        return {}
    expected = "names with lists of page:line"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise SpecError(path.name, "/", f"cannot be read ({error})", expected) from error
    if not isinstance(found, dict):
        raise SpecError(path.name, "/", "is no object", expected)
    return {
        name: [str(place) for place in places]
        for name, places in found.items()
        if isinstance(places, list)
    }
