"""Parts of plans of earlier runs: the same as planned anew, and only where nothing else decides."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator.emit.cache import TextCache
from generator.emit.plan_cache import PlanCache
from generator.emit.planning import client as planning
from generator.emit.planning.arguments import plan_arguments
from generator.emit.planning.client import plan_spec
from generator.emit.planning.models import plan_models
from generator.emit.support.check import unsupported
from generator.spec.operations import MEDIA_TYPE
from generator.spec.spec import Spec
from tests import embedded

Data = dict[str, Any]
REF = "#/components/schemas/"
SPEC: Data = {
    "openapi": "3.1.0",
    "paths": {
        f"/icws/{{sessionId}}/{area}/{{which}}": {
            "get": {
                "operationId": f"get{area.title()}",
                "tags": [area],
                "parameters": [
                    {"name": "which", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "by", "in": "query", "schema": {"$ref": f"{REF}by"}},
                ],
                "responses": {
                    "200": {
                        "description": "Fine.",
                        "content": {MEDIA_TYPE: {"schema": {"$ref": f"{REF}{area}"}}},
                    }
                },
            }
        }
        for area in ("apes", "bees")
    },
    "components": {
        "schemas": {
            "apes": {"type": "object", "properties": {"name": {"type": "string"}}},
            "bees": {"type": "object", "properties": {"size": {"type": "integer"}}},
            "by": {"type": "string"},
        }
    },
}
APES = "/icws/{sessionId}/apes/{which}"
GATE = {"name": "apes", "since": 2}


@pytest.fixture
def kept(tmp_path: Path) -> TextCache:
    return TextCache(tmp_path / "kept" / "client")


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the operations that are planned, as they come; `models` for the models."""
    made: list[str] = []

    def recorded_models(*given: Any) -> Any:
        made.append("models")
        return plan_models(*given)

    def recorded_method(operation: Any, *rest: Any) -> Any:
        made.append(operation.id)
        return plan_arguments(operation, *rest)

    monkeypatch.setattr(planning, "plan_models", recorded_models)
    monkeypatch.setattr(planning, "plan_arguments", recorded_method)
    return made


def plan(data: Data, kept: TextCache) -> Any:
    spec = Spec.of(data)
    return plan_spec(spec, PlanCache(spec, kept))


def changed(*keys: str, **values: Any) -> Data:
    """Return the spec with other values below some keys."""
    data = deepcopy(SPEC)
    part: Any = data
    for key in keys:
        part = part[key]
    part.update(values)
    return data


def test_the_whole_api_is_planned_again_as_it_was(kept: TextCache) -> None:
    spec = embedded.spec()
    anew = plan_spec(spec)
    for _ in range(2):
        again = plan_spec(spec, PlanCache(spec, kept))
        assert again == anew


def test_an_area_whose_operations_change_is_planned_alone(
    kept: TextCache, planned: list[str]
) -> None:
    plan(SPEC, kept)
    assert planned == ["models", "getApes", "getBees"]
    planned.clear()
    other = changed("paths", APES, "get", summary="Other words.")
    assert plan(other, kept).areas == plan_spec(Spec.of(other)).areas
    assert planned == ["getApes", "models", "getApes", "getBees"]


def test_a_method_that_changes_is_planned_alone(kept: TextCache, planned: list[str]) -> None:
    """Also where its watch, or the names of all methods of the area, are others then."""
    post = SPEC["paths"][APES]["get"] | {"operationId": "getMoreApes"}
    plan(changed("paths", APES, post=post), kept)
    planned.clear()
    other = changed("paths", APES, post=post, delete=post | {"operationId": "getApes"})
    del other["paths"][APES]["get"]
    for name, made in ((APES, ["getMoreApes", "getApes"]), (f"{APES}s", ["getNew"])):
        other["paths"].setdefault(name, {"get": post | {"operationId": "getNew"}})
        again = plan(other, kept)
        assert planned == made
        assert again == plan_spec(Spec.of(other))
        planned.clear()


@pytest.mark.parametrize(
    "keys", [("components", "schemas", "by"), ("components", "schemas", "bees", "properties")]
)
def test_components_count_for_all(
    kept: TextCache, planned: list[str], keys: tuple[str, ...]
) -> None:
    plan(SPEC, kept)
    planned.clear()
    plan(changed(*keys, description={"type": "string"}), kept)
    assert planned == ["models", "getApes", "getBees"]


def test_what_decides_names_counts(kept: TextCache) -> None:
    """A new operation moves the names of others without a change in them."""
    plan(SPEC, kept)
    path = "/icws/{sessionId}/apes"
    operation = deepcopy(SPEC["paths"][APES]["get"]) | {"operationId": "getAll"}
    operation["parameters"] = []
    other = changed("paths", **{path: {"get": operation}})
    assert plan(other, kept).areas == plan_spec(Spec.of(other)).areas


@pytest.mark.parametrize(
    "values", [{"x-client-method": "look"}, {"tags": ["bees"]}, {"x-feature": GATE}]
)
def test_what_an_operation_says_of_its_place_counts(
    kept: TextCache, values: dict[str, Any]
) -> None:
    plan(SPEC, kept)
    other = changed("paths", APES, "get", **values)
    again, anew = plan(other, kept), plan_spec(Spec.of(other))
    assert again.areas == anew.areas != plan(SPEC, kept).areas
    assert again.modules == anew.modules


def test_the_text_of_a_tag_counts(kept: TextCache) -> None:
    plan(SPEC, kept)
    again = plan(changed(tags=[{"name": "apes", "description": "Other words."}]), kept)
    assert [area.text for area in again.areas] == ["Other words.", ""]


@pytest.mark.parametrize("path", [APES.replace("apes", "Apes"), f"/v2{APES}"])
def test_a_path_that_is_renamed_counts(kept: TextCache, path: str) -> None:
    """The path item and the call can stay as they were, as where the path only has other cases."""
    plan(SPEC, kept)
    other = changed()
    other["paths"] = {path if name == APES else name: one for name, one in SPEC["paths"].items()}
    assert plan(other, kept).areas == plan_spec(Spec.of(other)).areas


@pytest.mark.parametrize(
    "values", [[1.5, 2], [1.0, 2], [True, "a"], [None, 1], [[1], "a"], [{"a": 1}, 2]]
)
def test_values_with_versions_come_back_as_they_were(kept: TextCache, values: list[Any]) -> None:
    gated = {"enum": values, "x-enum-features": [[{"name": "apes", "since": 2}], []]}
    data = changed("components", "schemas", by=gated)
    for _ in range(2):
        again, anew = plan(data, kept), plan_spec(Spec.of(data))
        assert (repr(again.models), repr(again.areas)) == (repr(anew.models), repr(anew.areas))


@pytest.mark.parametrize("ref", [f"#/paths/{APES.replace('/', '~1')}/get/parameters/0/schema", "#"])
def test_nothing_is_kept_where_a_part_may_lead_elsewhere(
    kept: TextCache, planned: list[str], ref: str
) -> None:
    plan(SPEC, kept)
    data = changed("components", "schemas", "bees", "properties", other={"$ref": ref})
    for _ in range(2):
        assert not PlanCache(Spec.of(data), kept).usable
    assert PlanCache(Spec.of(SPEC), kept).usable


def test_what_is_damaged_is_planned_anew(kept: TextCache, tmp_path: Path) -> None:
    anew = plan(SPEC, kept)
    for entry in (tmp_path / "kept" / "client").iterdir():
        entry.write_bytes(entry.read_bytes()[:-1] + b"!")
    assert plan(SPEC, kept) == anew == plan_spec(Spec.of(SPEC))
    assert lacks(SPEC, kept) == []


def test_a_value_that_no_page_can_state_keeps_nothing(kept: TextCache) -> None:
    for value in ("\ud800", 2**70):
        for keys in (("components", "schemas", "by"), ("paths", APES), ("paths", APES, "get")):
            assert not PlanCache(Spec.of(changed(*keys, **{"x-note": value})), kept).usable
        assert lacks(changed(webhooks={"other": {"x-note": value}}), kept)
        channels = {"channels": {"other": {"x-note": value}}}
        assert not PlanCache(Spec.of(SPEC, channels), kept).usable
    assert PlanCache(Spec.of(SPEC), kept).usable
    assert not PlanCache(Spec.of(SPEC)).usable


def test_a_text_that_begins_with_a_number_sign_leads_nowhere(kept: TextCache) -> None:
    data = changed("paths", APES, "get", description="# Apes", summary="#1")
    assert PlanCache(Spec.of(data), kept).usable


def lacks(data: Data, kept: TextCache) -> list[str]:
    spec = Spec.of(data)
    found = list(map(str, unsupported(spec, PlanCache(spec, kept))))
    assert found == list(map(str, unsupported(spec)))
    return found


def test_what_the_client_lacks_is_found_each_time(kept: TextCache) -> None:
    assert lacks(SPEC, kept) == []
    cookie = {"name": "c", "in": "cookie", "schema": {"type": "string"}}
    other = changed("paths", APES, parameters=[cookie])
    assert len(lacks(other, kept)) == len(lacks(other, kept)) == 1
    assert lacks(SPEC, kept) == []


def test_a_component_can_bring_a_problem_to_a_parameter(kept: TextCache) -> None:
    assert lacks(SPEC, kept) == []
    assert lacks(changed("components", "schemas", "by", type="object"), kept)


def test_what_is_sound_at_one_place_is_none_at_another(kept: TextCache) -> None:
    responses = {"404": {"description": "Gone.", "content": {"text/plain": {}}}}
    other = changed("components", responses=responses)
    assert lacks(other, kept) == []
    responses["Fine"] = responses["404"]
    assert len(lacks(other, kept)) == len(lacks(other, kept)) == 1
