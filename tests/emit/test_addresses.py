"""Addresses: each operation has one place in the client, which no other operation changes."""

from __future__ import annotations

import keyword
import os
import re
from collections import Counter
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import icws
from generator.emit.planning.addresses import NAMED_METHODS, Address, addresses
from generator.emit.planning.client import client_names
from generator.emit.planning.naming import AREA_RESERVED, METHOD_RESERVED
from generator.spec.errors import SpecError
from generator.spec.known_operations import known_operations, named_operations
from generator.spec.paths import area_of, identity
from generator.spec.spec import Spec
from tests import embedded

ROOT = Path(__file__).parents[2]
# All operations of the API, a line each: method, path, call, and its watch.
ALL = Path(__file__).parent / "golden" / "all_methods.txt"
DOCS = ROOT / "docs" / "names.md"
ROWS = [tuple(line.split(" ")) for line in ALL.read_text("utf-8").splitlines()]
Place = tuple[str, str]


def spec(*places: Place, **stated: Any) -> Spec:
    """Return a spec of operations; what is stated is in the last of them."""
    paths: dict[str, dict[str, Any]] = {}
    for number, (method, path) in enumerate(places):
        operation = {"operationId": f"op{number}", "tags": [area_of(path)]}
        paths.setdefault(path, {})[method.lower()] = operation
    operation |= {name.replace("_", "-"): value for name, value in stated.items()}
    return Spec.of({"openapi": "3.1.0", "paths": paths})


def dotted(*places: Place, **stated: Any) -> dict[Place, str]:
    found = addresses(spec(*places, **stated).operations)
    return {(method.upper(), path): address.dotted for (method, path), address in found.items()}


def test_addresses_of_the_whole_api() -> None:
    """UPDATE_GOLDEN=1 writes them anew."""
    operations = embedded.spec().operations
    found = addresses(operations, client_names())
    rows = [
        (op.method.upper(), op.path, f"client.{address.dotted}", address.watch or "")
        for op in operations
        for address in [found[op.method, op.path]]
    ]
    rows.sort(key=lambda row: (row[2].rpartition(".")[0], row[1], row[0]))
    lines = [" ".join(row).strip() for row in rows]
    if os.environ.get("UPDATE_GOLDEN"):
        ALL.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    assert lines == ALL.read_text("utf-8").splitlines()


def test_the_client_has_all_calls() -> None:
    with icws.Client("http://localhost") as client:
        for _, _, call, *watch in ROWS:
            resource, _, method = call.removeprefix("client.").rpartition(".")
            for name in (method, *watch):
                assert callable(getattr(attrgetter(resource)(client), name)), call


def test_the_whole_api_has_names_without_collisions_that_python_can_have() -> None:
    names = Counter(call for _, _, call, *_ in ROWS)
    assert len(names) == len(ROWS) == 689
    for name in {part for call in names for part in call.split(".")}:
        assert re.fullmatch("[a-z][a-z0-9_]*", name)
        assert not keyword.iskeyword(name)


def test_exceptions_are_few() -> None:
    assert len(NAMED_METHODS) < len(ROWS) / 10


TABLE = re.compile(r"(?<=UPDATE_GOLDEN=1 -->\n).*(?=<!-- end of exceptions -->)", re.DOTALL)


def _table() -> str:
    places = {f"{method} {identity(path)}": (path, call) for method, path, call, *_ in ROWS}
    lines = ["| operation | call | reason |", "| --- | --- | --- |"]
    for row in named_operations():
        if row.call:
            path, call = places[row.operation]
            shown = f"{row.operation.split()[0]} …{re.sub('^/icws(/{sessionId})?', '', path)}"
            lines.append(f"| `{shown}` | `{call}` | {row.reason} |")
    return "\n".join((*lines, ""))


def test_the_docs_have_all_exceptions() -> None:
    """UPDATE_GOLDEN=1 writes them anew."""
    page = DOCS.read_text("utf-8")
    expected = TABLE.sub(lambda _: _table(), page)
    if os.environ.get("UPDATE_GOLDEN"):
        DOCS.write_text(expected, "utf-8")
    assert DOCS.read_text("utf-8") == expected


def test_the_names_that_the_docs_show() -> None:
    rows = re.compile(r"^\| `([A-Z]+) …(/\S+)` \| `(client\.\S+)`", re.MULTILINE)
    shown = rows.findall(DOCS.read_text("utf-8"))
    assert len(shown) > 15
    calls = {
        (method, identity(path).replace("/icws/{}", "").replace("/icws", ""), call)
        for method, path, call, *_ in ROWS
    }
    for method, path, call in shown:
        assert (method, identity(path), call) in calls


@pytest.mark.parametrize("operation", NAMED_METHODS)
def test_an_exception_is_one_that_the_rule_names_otherwise(
    operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert operation in known_operations()
    method, path = operation.split(" ")
    beside = [(method, path)]
    area = area_of(path)
    named = dotted(*beside)[method, path]
    assert named == f"{area.replace('-', '_')}.{NAMED_METHODS[operation]}"
    monkeypatch.delitem(NAMED_METHODS, operation)
    try:
        by_rule = dotted(*beside)[method, path]
    except SpecError:
        by_rule = "a name of another operation"
    assert by_rule != named


@pytest.mark.parametrize("area", sorted({area_of(path) for _, path, *_ in ROWS}))
def test_a_known_operation_is_called_the_same_without_the_pages_of_others(area: str) -> None:
    rows = [row for row in ROWS if area_of(row[1]) == area]
    for method, path, call, *_ in rows[:: len(rows) // 20 + 1]:
        # The client itself has a session.
        assert dotted((method, path))[method, path] == call.removeprefix("client.").replace(
            "session_.", "session."
        )


RULES = [
    ("GET", "/icws/{sessionId}/zoo/apes", "zoo.apes.list"),
    ("GET", "/icws/{sessionId}/zoo/map", "zoo.map.get"),
    ("GET", "/icws/{sessionId}/zoo/apes/{id}", "zoo.apes.get"),
    ("POST", "/icws/{sessionId}/zoo/apes", "zoo.apes.create"),
    ("POST", "/icws/{sessionId}/zoo/apes/{id}", "zoo.apes.update"),
    ("PUT", "/icws/{sessionId}/zoo/apes/{id}", "zoo.apes.update"),
    ("PATCH", "/icws/{sessionId}/zoo/apes/{id}", "zoo.apes.patch"),
    ("DELETE", "/icws/{sessionId}/zoo/apes/{id}", "zoo.apes.delete"),
    ("POST", "/icws/{sessionId}/zoo/apes/{id}/set-free", "zoo.apes.set_free"),
    ("POST", "/icws/{sessionId}/zoo/apes/{id}/set", "zoo.apes.set_"),
    ("PUT", "/icws/{sessionId}/zoo/apes/{id}/acknowledge", "zoo.apes.acknowledge"),
    ("PUT", "/icws/{sessionId}/zoo/apes/{id}/name", "zoo.apes.update_name"),
    ("POST", "/icws/{sessionId}/zoo/ticket", "zoo.create_ticket"),
    ("POST", "/icws/{sessionId}/zoo/play/start/{id}", "zoo.play.start"),
    ("POST", "/icws/{sessionId}/zoo/send-cards", "zoo.send_cards"),
    ("GET", "/icws/{sessionId}/zoo/return", "zoo.return_.get"),
    ("GET", "/icws/{sessionId}/zoo/outofoffice", "zoo.out_of_office.get"),
    ("GET", "/icws/{sessionId}/zoo/messages", "zoo.messages_.list"),
    ("GET", "/icws/{sessionId}/zoo/apes/messages", "zoo.apes.messages.list"),
    ("GET", "/icws/{sessionId}/zoo/con", "zoo.con_.get"),
    ("GET", "/icws/{sessionId}/zoo", "zoo.get"),
    ("GET", "/icws/zoo", "zoo.get"),
    ("POST", "/icws/{sessionId}/zoo", "zoo.create"),
    ("HEAD", "/icws/{sessionId}/zoo/apes", "zoo.apes.head"),
    ("GET", "/pets/{id}", "pets.get"),
    ("GET", "/icws", "icws.get"),
    ("PUT", "/icws/{sessionId}/messaging/subscriptions/zoo/apes/{id}", "zoo.apes.subscribe"),
    ("DELETE", "/icws/{sessionId}/messaging/subscriptions/zoo", "zoo.unsubscribe"),
]


@pytest.mark.parametrize(("method", "path", "call"), RULES)
def test_the_rule(method: str, path: str, call: str) -> None:
    assert dotted((method, path)) == {(method, path): call}


def test_a_resource_is_a_collection_by_its_items_and_none_where_it_is_changed_as_a_whole() -> None:
    cage = "/icws/{sessionId}/zoo/cage"
    assert dotted(("GET", cage), ("DELETE", f"{cage}/{{id}}"))["GET", cage] == "zoo.cage.list"
    gates = "/icws/{sessionId}/zoo/gates"
    assert dotted(("GET", gates), ("PUT", gates)) == {
        ("GET", gates): "zoo.gates.get",
        ("PUT", gates): "zoo.gates.update",
    }


def test_what_has_something_below_or_beside_it_is_no_action() -> None:
    hold = "/icws/{sessionId}/zoo/{id}/hold"
    assert dotted(("POST", hold))["POST", hold] == "zoo.hold"
    assert dotted(("POST", hold), ("GET", f"{hold}/{{at}}"))["POST", hold] == "zoo.hold.create"
    assert dotted(("POST", hold), ("DELETE", hold))["POST", hold] == "zoo.hold.create"


def test_a_subscription_has_a_watch_if_it_brings_messages_and_ends() -> None:
    path = "/icws/{sessionId}/messaging/subscriptions/zoo/{id}"
    found = addresses(spec(("DELETE", path), ("PUT", path), x_messages=["news"]).operations)
    assert found["put", path] == Address("zoo", (), "subscribe", "watch")
    assert addresses(spec(("DELETE", path), ("PUT", path)).operations)["put", path].watch is None
    alone = addresses(spec(("PUT", path), x_messages=["news"]).operations)
    assert alone["put", path].watch is None


def test_a_watch_ends_by_an_operation_of_its_own_area() -> None:
    path = "/icws/{sessionId}/messaging/subscriptions/zoo/{id}"
    elsewhere = spec(("DELETE", path), ("PUT", path), x_messages=["news"], tags=["farm"])
    assert addresses(elsewhere.operations)["put", path].watch is None


CLASHES = [
    (
        "GET",
        "/icws/{sessionId}/zoo/{id}/apes",
        "GET",
        "/icws/{sessionId}/zoo/apes",
        "zoo.apes.list",
    ),
    ("GET", "/icws/{sessionId}/zoo/{a}", "GET", "/icws/{sessionId}/zoo/{a}/{b}", "zoo.get"),
    ("PUT", "/icws/{sessionId}/zoo/{a}", "POST", "/icws/{sessionId}/zoo/{a}", "zoo.update"),
    (
        "GET",
        "/icws/{sessionId}/zoo/big-apes",
        "GET",
        "/icws/{sessionId}/zoo/big_apes",
        "zoo.big_apes",
    ),
    # A method and a resource.
    (
        "GET",
        "/icws/{sessionId}/zoo/hold/apes",
        "POST",
        "/icws/{sessionId}/zoo/{id}/hold",
        "zoo.hold",
    ),
    ("GET", "/icws/{sessionId}/zoo/get", "GET", "/icws/{sessionId}/zoo", "zoo.get"),
]


@pytest.mark.parametrize(("one", "path", "other", "clashing", "call"), CLASHES)
def test_a_clash_is_an_error_that_names_both(
    one: str, path: str, other: str, clashing: str, call: str
) -> None:
    with pytest.raises(SpecError) as raised:
        dotted((one, path), (other, clashing))
    message = str(raised.value)
    assert f"{one} {path}" in message
    assert f"{other} {clashing}" in message
    assert f"client.{call}" in message
    place = clashing.replace("/", "~1")
    assert raised.value.file == f"openapi.yaml/paths/{place}/{other.lower()}"


def test_the_spec_can_settle_a_clash() -> None:
    one, other = "/icws/{sessionId}/zoo/{id}/apes", "/icws/{sessionId}/zoo/apes"
    found = dotted(("GET", one), ("GET", other), x_client_method="list_all")
    assert found == {("GET", one): "zoo.apes.list", ("GET", other): "zoo.apes.list_all"}


@pytest.mark.parametrize("name", ["Hold", "import", "x.y", "", 1, "_a", "x()", None, "é"])
def test_a_stated_name_is_one_of_python(name: object) -> None:
    with pytest.raises(SpecError, match="the name of the method is none"):
        dotted(("GET", "/icws/{sessionId}/zoo"), x_client_method=name)


@pytest.mark.parametrize("name", sorted(AREA_RESERVED))
def test_no_method_has_the_name_of_a_part_of_the_area(name: str) -> None:
    with pytest.raises(SpecError, match="a part of every area"):
        dotted(("GET", "/icws/{sessionId}/zoo"), x_client_method=name)


segments = st.sampled_from(
    ["apes", "big-ape", "ape", "hold", "send-it", "list", "at", "return", "x"]
)
parameters = st.sampled_from(["{id}", "{other}"])
prefixes = st.sampled_from(["/icws/{sessionId}", "/icws/{sessionId}/messaging/subscriptions"])
paths = st.tuples(prefixes, st.lists(segments | parameters, min_size=1, max_size=4)).map(
    lambda parts: "/".join([parts[0], "zoo", *parts[1]])
)
methods = st.sampled_from(["GET", "PUT", "POST", "DELETE", "PATCH"])
places = st.lists(
    st.tuples(methods, paths), min_size=1, max_size=8, unique_by=lambda p: (p[0], identity(p[1]))
)


@settings(max_examples=300)
@given(places)
def test_every_operation_has_one_address_or_there_is_an_error(several: list[Place]) -> None:
    try:
        found = addresses(spec(*several).operations)
    except SpecError:
        return
    assert len(found) == len(several)
    calls = {
        (a.area, *a.nodes, name) for a in found.values() for name in (a.method, a.watch) if name
    }
    assert len(calls) == len(found)
    nodes = {(a.area, *a.nodes[: end + 1]) for a in found.values() for end in range(len(a.nodes))}
    assert not nodes & calls
    for address in found.values():
        for name in (*address.nodes, address.method):
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
            assert name not in METHOD_RESERVED


@given(places, st.lists(segments | parameters, max_size=3), methods)
def test_a_new_resource_beside_the_others_renames_nothing(
    several: list[Place], behind: list[str], method: str
) -> None:
    new = (method, "/".join(["/icws/{sessionId}/zoo/whales", *behind]))
    try:
        before = dotted(*several)
        after = dotted(*several, new)
    except SpecError:
        return
    assert {place: after[place] for place in before} == before
