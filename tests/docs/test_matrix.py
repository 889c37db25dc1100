"""The matrix holds every feature version of the spec, and says truly who has what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from generator.docs.matrix import Row, Table, matrix
from generator.docs.names import anchor, file_stem
from generator.docs.reference import Reference, read_reference
from generator.spec.gates import Gate
from tests.docs.links import SMALL
from tests.embedded import asyncapi, openapi, unshared_openapi

Stated = tuple[str, str, int]


@pytest.fixture(scope="module")
def tables(reference: Reference) -> dict[str, Table]:
    return {table.feature: table for table in matrix(reference)}


def stated(href: str, feature: Any) -> Iterator[Stated]:
    if feature:
        yield href, feature["name"], feature["since"]


def in_operations(reference: Reference) -> Iterator[Stated]:
    hrefs = {entry.operation.id: entry.page for entry in reference.entries}
    for item in unshared_openapi()["paths"].values():
        for method, node in item.items():
            if method not in ("get", "put", "post", "delete"):
                continue
            href = hrefs[node["operationId"]]
            yield from stated(href, item.get("x-feature"))
            yield from stated(href, node.get("x-feature"))
            for parameter in node.get("parameters", []):
                place = f"{href}#{anchor(parameter['in'], parameter['name'])}"
                yield from stated(place, parameter.get("x-feature"))
                schema = parameter["schema"].get("items", parameter["schema"])
                for value, feature in zip(
                    schema.get("enum", []), schema.get("x-enum-features", []), strict=False
                ):
                    yield from stated(f"{place}.{anchor(value)}", feature)


def in_types() -> Iterator[Stated]:
    every = asyncapi()["components"]["schemas"] | openapi()["components"]["schemas"]
    for name, schema in every.items():
        page = f"types/{file_stem(name)}.html"
        yield from stated(page, schema.get("x-feature"))
        for prop, given in schema.get("properties", {}).items():
            yield from stated(f"{page}#{anchor(prop)}", given.get("x-feature"))
        names = schema.get("x-enum-varnames", [])
        for member, feature in zip(names, schema.get("x-enum-features", []), strict=False):
            yield from stated(f"{page}#{anchor(member)}", feature)


def in_messages() -> Iterator[Stated]:
    for name, message in asyncapi()["components"]["messages"].items():
        yield from stated(f"messages/{file_stem(name)}.html", message.get("x-feature"))


def test_every_feature_version_of_the_spec_stands_in_the_matrix(
    tables: dict[str, Table], reference: Reference
) -> None:
    every = [*in_operations(reference), *in_types(), *in_messages()]
    # Nothing is passed over above: this many the documents hold, x-enum-features counted singly.
    assert len(every) >= count(openapi()["components"])
    for href, feature, since in every:
        rows = [row for row in tables[feature].rows() if row.href == href and row.gate]
        assert rows, f"{href} {feature} {since}"
        assert all(row.gate and row.gate.since >= since for row in rows)


def count(node: Any) -> int:
    if isinstance(node, dict):
        own = int("x-feature" in node) + sum(map(bool, node.get("x-enum-features", [])))
        return own + sum(map(count, node.values()))
    return sum(map(count, node)) if isinstance(node, list) else 0


def test_every_operation_stands_in_the_table_of_its_feature(
    tables: dict[str, Table], reference: Reference
) -> None:
    for entry in reference.entries:
        for feature in {gate.feature for gate in entry.operation.gates} or {entry.operation.tag}:
            assert entry.page in {row.href for row in tables[feature].rows()}


def parts_of(table: Table, name: str) -> dict[str, Row]:
    rows = list(table.rows())
    at = next(i for i, row in enumerate(rows) if row.name == name and not row.is_part)
    found = {}
    for row in rows[at + 1 :]:
        if not row.is_part:
            break
        found[row.name] = row
    return found


def test_parts_that_came_later_stand_below_their_operation(tables: dict[str, Table]) -> None:
    parts = parts_of(tables["interactions"], "consult")
    assert {name: row.gate.since for name, row in parts.items() if row.gate} == {
        "queueID": 13,
        "additionalAttributes": 10,
    }


def test_cells_say_which_versions_have_a_part(tables: dict[str, Table]) -> None:
    table = tables["interactions"]
    row = parts_of(table, "consult")["additionalAttributes"]
    has = {column.label: row.has(column) for column in table.columns}
    assert [label for label, given in has.items() if given] == ["10\N{EN DASH}12", "13+"]


def test_the_version_that_drops_a_part_lacks_it() -> None:
    (table,) = matrix(read_reference(SMALL))
    (row,) = (row for row in table.rows() if row.name == "error.thing")
    assert row.gate == Gate("things", 3, 5)
    assert [column.label for column in table.columns] == ["1", "2", "3", "4", "5", "6+"]
    assert [column.label for column in table.columns if row.has(column)] == ["3", "4"]


def test_no_version_is_made_up(tables: dict[str, Table]) -> None:
    rows = {row.name: row for row in tables["interactions"].rows()}
    assert rows["hold"].gate is None
    assert not tables["messaging"].columns


def test_figures_of_the_overview_are_those_of_the_rows(tables: dict[str, Table]) -> None:
    for table in tables.values():
        figures = json.loads(table.figures())
        stated = [row for row in table.rows() if row.gate]
        assert sum(number for _, since, _, number in figures if since) == len(stated)
        assert {(since, until) for _, since, until, _ in figures if since} == {
            (row.gate.since, row.gate.obsolete) for row in stated if row.gate
        }
    (small,) = matrix(read_reference(SMALL))
    assert json.loads(small.figures()) == [
        ["operation", None, None, 1],
        ["part", 4, None, 1],
        ["part", 2, None, 1],
        ["part", 3, 5, 1],
        ["part", 6, None, 1],
    ]
