"""Reference of an API: its spec, the plan of its client, and the addresses on the site."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.docs.division import Names, divided
from generator.docs.names import file_stem
from generator.docs.text import description
from generator.emit.plan import Area, Method, Plan
from generator.emit.planning.client import plan_spec
from generator.emit.quoting import text_of
from generator.spec.depth import within_stack
from generator.spec.load import load_spec
from generator.spec.operations import Operation
from generator.spec.sources import load_sources
from generator.spec.spec import Spec


@dataclass(frozen=True, slots=True)
class OperationEntry:
    """An operation with its method of the client and its place on the site.

    Attributes:
        area: the area of the API; its method can be one of a resource in it.
        section: the attributes that name the page that lists it, that of the area first.
        page: the address of its page.
    """

    operation: Operation
    area: Area
    method: Method
    section: Names
    page: str

    @property
    def route(self) -> str:
        """The method and the path, as a request has them."""
        return f"{self.method.http} {self.method.path}"

    @property
    def summary(self) -> str:
        """The summary, else the first sentence; empty where there is none."""
        lines = [line for block in description(self.operation.node) for line in block.lines]
        return text_of(self.operation.node, "summary") or next(iter(lines), "")


@dataclass(frozen=True)
class Reference:
    """The source of all pages."""

    spec: Spec
    plan: Plan
    sources: dict[str, list[str]]
    entries: tuple[OperationEntry, ...] = ()

    def area_entries(self, area: Area) -> list[OperationEntry]:
        """Return the operations of an area, in the order of the spec."""
        return [entry for entry in self.entries if entry.area is area]

    @property
    def most(self) -> int:
        """The number of operations that counts as most of them."""
        return max(2, (len(self.entries) + 1) // 2)


def read_reference(folder: Path) -> Reference:
    """Read a spec and plan its client.

    Raises:
        SpecError: the spec or its sources.json is not what it should be.
    """
    spec = load_spec(folder)
    with within_stack(spec.openapi.file):
        plan = plan_spec(spec)
    operations = {(one.method.upper(), one.path): one for one in spec.operations}
    return Reference(spec, plan, load_sources(folder), tuple(_entries(plan, operations)))


def operations_page(names: Names) -> str:
    """Return the address of the page that lists the operations of an area or a resource."""
    return f"operations/{'/'.join(map(_attribute_stem, names))}.html"


def operation_page(area: str, name: str, number: int = 1) -> str:
    """Return the address of the page of an operation; of several with one id, that of a number."""
    stem = file_stem(name) if number == 1 else f"{file_stem(name)}~{number}"
    return f"operation/{_attribute_stem(area)}/{stem}.html"


def python_page(names: Names) -> str:
    """Return the address of the page of an area's methods, or of a sub-resource's."""
    return f"python/{operations_page(names).removeprefix('operations/')}"


def type_page(name: str) -> str:
    """Return the address of the page of a type."""
    return f"types/{file_stem(name)}.html"


def message_page(name: str) -> str:
    """Return the address of the page of a message."""
    return f"messages/{file_stem(name)}.html"


def feature_page(name: str) -> str:
    """Return the address of the page of a feature in the matrix."""
    return f"matrix/{file_stem(name)}.html"


def _attribute_stem(name: str) -> str:
    """Return the file name for an attribute of the client: `user_statuses` -> `user-statuses`."""
    return file_stem(re.sub("_([a-z])", lambda match: match[1].upper(), name))


def _entries(
    plan: Plan, operations: Mapping[tuple[str, str], Operation]
) -> Iterator[OperationEntry]:
    for area in plan.areas:
        taken: Counter[str] = Counter()
        for method, section in divided(area):
            name = method.operation.id
            taken[name] += 1  # a spec of others can have an id twice
            page = operation_page(area.attribute, name, taken[name])
            operation = operations[method.http, method.path]
            yield OperationEntry(operation, area, method, section, page)
