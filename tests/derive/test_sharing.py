"""Shared parts of operations are stated once, under names that nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from generator.derive.complete import derive
from generator.derive.component_names import parameter_name, response_name
from generator.derive.sharing import share
from generator.write.documents import write_documents
from generator.write.yaml import to_yaml
from tests import embedded
from tests.unshared import METHODS, unshared

Data = dict[str, Any]
SESSION = [{"csrfToken": [], "sessionCookie": []}]
JSON = "application/vnd.inin.icws+json"
ERROR = {"$ref": "#/components/schemas/error"}
LOST = {"description": "There is no such lift.", "content": {JSON: {"schema": ERROR}}}
LIFT = {"name": "liftId", "in": "path", "required": True, "schema": {"type": "string"}}
QUERY = {"name": "floor", "in": "query", "schema": {"type": "integer"}}


@cache
def whole() -> Data:
    """Return the OpenAPI document of the embedded pages before the last step."""
    written = write_documents(embedded.api())
    return derive(written, written).openapi


def operations(document: Data) -> Iterator[tuple[str, Data]]:
    for path, item in document["paths"].items():
        yield from ((f"{method} {path}", item[method]) for method in METHODS if method in item)


def document(*items: Data) -> Data:
    return {"paths": {f"/{at}": item for at, item in enumerate(items)}}


def get(**parts: Any) -> Data:
    return {"get": {"security": [], "responses": {}} | parts}


def by_name(parameters: list[Data]) -> list[Data]:
    return sorted(parameters, key=lambda one: (one["in"], one["name"]))


def test_every_operation_states_what_it_stated_before() -> None:
    before = deepcopy(whole())
    shared = unshared(share(whole()))
    assert whole() == before, "the document was changed in place"
    assert [name for name, _ in operations(shared)] == [name for name, _ in operations(before)]
    for (name, new), (_, old) in zip(operations(shared), operations(before), strict=True):
        assert by_name(new.pop("parameters", [])) == by_name(old.pop("parameters", [])), name
        assert new == old, name


def test_no_operation_repeats_a_component() -> None:
    shared = share(whole())
    components = shared["components"]
    for _, operation in operations(shared):
        for kind, parts in (
            ("responses", operation["responses"].values()),
            ("parameters", operation.get("parameters", [])),
        ):
            assert not [part for part in parts if part in components[kind].values()]
        assert operation.get("security") != shared["security"]
    # Schemas, which stand once in either, are most of it.
    assert len(to_yaml(shared)) < 0.65 * len(to_yaml(whole()))


def test_a_changed_sentence_changes_one_line() -> None:
    changed = deepcopy(whole())
    for _, operation in operations(changed):
        if "410" in operation["responses"]:
            operation["responses"]["410"]["description"] = "Gone for good."
    old, new = (to_yaml(share(one)).splitlines() for one in (whole(), changed))
    assert len([1 for one, other in zip(old, new, strict=True) if one != other]) == 1


@pytest.mark.parametrize("every", [2, 3, 5, 11])
def test_no_name_depends_on_the_other_pages(every: int) -> None:
    full = share(whole())
    placed = dict(operations(full))
    for start in range(every):
        paths = dict(list(whole()["paths"].items())[start::every])
        some = share(whole() | {"paths": paths})
        for kind in ("responses", "parameters"):
            assert some["components"].get(kind, {}).keys() <= full["components"][kind].keys()
        for name, operation in operations(some):
            for status, response in operation["responses"].items():
                other = placed[name]["responses"][status]
                if "$ref" in response and "$ref" in other:
                    assert response == other


def test_the_order_of_paths_does_not_matter() -> None:
    paths = dict(reversed(whole()["paths"].items()))
    assert share(whole() | {"paths": paths})["components"] == share(whole())["components"]
    # As many have one sentence as have the other.
    other = LOST | {"description": "It is gone."}
    pair = [get(responses={"404": one}) for one in (LOST, LOST, other, other)]
    components = [share(document(*items))["components"] for items in (pair, pair[::-1])]
    assert components[0] == components[1] == {"responses": {"NotFoundError": other}}


def test_another_sentence_stays_where_it_is() -> None:
    other = LOST | {"description": "It is gone."}
    shared = share(document(*(get(responses={"404": one}) for one in (LOST, other, LOST))))
    first, second, _ = (operation["responses"]["404"] for _, operation in operations(shared))
    assert first == {"$ref": "#/components/responses/NotFoundError"}
    assert second == other


def test_the_order_of_keys_makes_no_other_part() -> None:
    twin = dict(reversed(LOST.items()))
    shared = share(document(get(responses={"404": LOST}), get(responses={"404": twin})))
    assert shared["components"]["responses"] == {"NotFoundError": LOST}


def test_parameters_of_a_path_stand_at_the_path() -> None:
    own = LIFT | {"examples": {"a": {"value": "7"}}}
    item = get(parameters=[LIFT, QUERY]) | {"delete": {"parameters": [LIFT], "responses": {}}}
    differing = get(parameters=[LIFT]) | {"put": {"parameters": [own], "responses": {}}}
    both, apart = share(document(item, differing))["paths"].values()
    reference = {"$ref": "#/components/parameters/liftId"}
    assert both["parameters"] == [reference]
    assert both["get"]["parameters"] == [QUERY]
    assert "parameters" not in both["delete"]
    assert list(both) == ["parameters", "get", "delete"]
    assert "parameters" not in apart
    assert [apart[m]["parameters"] for m in ("get", "put")] == [[reference], [own]]


def test_credentials_stand_at_the_top_but_for_operations_that_need_others() -> None:
    cookie = [{"sessionCookie": []}]
    items = [get(security=one) for one in (SESSION, [], cookie)]
    unstated: Data = {"get": {"responses": {}}}
    shared = share(document(*items, unstated))
    assert shared["security"] == SESSION
    stated = [operation.get("security") for _, operation in operations(shared)]
    assert stated == [None, [], cookie, []]
    assert "security" not in share(document(items[1], items[2]))
    # Where a document states credentials at its top, operations without any mean those.
    kept = share(document(items[0], unstated) | {"security": cookie})
    assert kept["security"] == cookie
    assert [op.get("security") for _, op in operations(kept)] == [SESSION, None]


def test_what_an_overlay_has_put_there_is_kept() -> None:
    stated = {"responses": {"NotFoundError": {"description": "Own."}}, "parameters": {"a": QUERY}}
    reference = {"$ref": "#/components/responses/NotFoundError"}
    items = [get(responses={"404": LOST, "410": reference, "x-a": 1})] * 2
    items.append(get(parameters=[{"$ref": "#/components/parameters/a"}]))
    before = document(*items) | {"components": stated}
    assert share(deepcopy(before)) == before


def body(schema: Data) -> Data:
    return {"description": "Done.", "content": {JSON: {"schema": schema}}}


HOSTS = {"$ref": "#/components/schemas/alternateHosts"}


@pytest.mark.parametrize(
    ("status", "response", "name"),
    [
        ("404", body(ERROR), "NotFoundError"),
        ("500", body(ERROR), "InternalServerError"),
        ("500", {"description": "Bad."}, "InternalServerErrorEmpty"),
        ("503", body(HOSTS), "ServiceUnavailableAlternateHosts"),
        ("204", {"description": "Done."}, "NoContent"),
        ("2XX", {"description": "Done."}, "Success"),
        ("200", body({"type": "array", "items": ERROR}), "OKErrorList"),
        ("200", body({"$ref": "#/components/schemas/a.b-c"}), "OKABC"),
        ("299", {"description": "Done."}, "Status299"),
        ("200", body({"type": "object"}), None),
        ("200", body({"type": "array"}), None),
        ("200", body(True), None),  # type: ignore[arg-type]
        ("../x", {"description": "Done."}, None),
    ],
)  # fmt: skip
def test_a_response_is_named_by_its_status_and_its_body(
    status: str, response: Data, name: str | None
) -> None:
    assert response_name(status, response) == name
    assert response_name(status, response | {"description": "In other words."}) == name


@pytest.mark.parametrize(
    ("parameter", "name"),
    [
        (LIFT, "liftId"),
        (QUERY, "floor-query"),
        ({"name": "A-B", "in": "header"}, "A-B-header"),
        ({"name": "a b", "in": "path"}, None),
        ({"name": "a/b", "in": "query"}, None),
        ({"$ref": "#/components/parameters/a"}, None),
    ],
)
def test_a_parameter_is_named_by_its_name_and_place(parameter: Data, name: str | None) -> None:
    assert parameter_name(parameter) == name
