"""Required properties that not every server has are marked apart from the others."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from generator.derive.requirements import with_conditional_requirements
from generator.step_cache import StepCache


def feature(since: int, name: str = "a") -> dict[str, Any]:
    return {"x-feature": {"name": name, "since": since}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def changed(**schemas: Any) -> dict[str, Any]:
    document = {"components": {"schemas": schemas}}
    before = deepcopy(document)
    written = with_conditional_requirements("openapi.yaml", document, StepCache())
    assert document == before
    found: dict[str, Any] = written["components"]["schemas"]
    return found


def test_a_later_property_is_not_required_of_every_server() -> None:
    schema = {"properties": {"old": {}, "late": feature(5)}, "required": ["late", "old"]}
    written = changed(T=schema)["T"]
    assert written["required"] == ["old"]
    assert written["properties"] == {"old": {}, "late": {**feature(5), "x-required": True}}


def test_a_list_of_later_properties_alone_goes() -> None:
    schema = {"properties": {"late": feature(5)}, "required": ["late"]}
    assert "required" not in changed(T=schema)["T"]


def test_a_property_is_as_old_as_its_type() -> None:
    schema = {
        **feature(5),
        "properties": {"p": feature(5), "q": feature(4)},
        "required": ["p", "q"],
    }
    assert changed(T=schema)["T"] == schema


def test_a_property_is_as_new_as_the_type_of_its_values() -> None:
    holder = {"properties": {"p": ref("New")}, "required": ["p"]}
    written = changed(T=holder, New={"type": "object", **feature(5)})["T"]
    assert written["properties"]["p"] == {**ref("New"), "x-required": True}


def test_the_versions_of_a_base_count_for_what_derives_from_it() -> None:
    own = {"type": "object", "properties": {"p": feature(5)}, "required": ["p"]}
    derived = {"allOf": [ref("Base"), own]}
    base = {"type": "object", **feature(5)}
    assert changed(Base=base, T=derived)["T"] == derived
    later = {"type": "object", **feature(4)}
    assert "required" not in changed(Base=later, T=derived)["T"]["allOf"][1]


def test_what_holds_a_schema_in_place_counts() -> None:
    inner = {"type": "object", "properties": {"q": feature(5)}, "required": ["q"]}
    schema = {"properties": {"p": {**feature(5), "items": inner}}}
    assert changed(T=schema)["T"] == schema


def test_data_stays() -> None:
    example = {"properties": {"p": feature(5)}, "required": ["p"]}
    schema = {"default": example, "x-note": example, "properties": {"default": example}}
    written = changed(T=schema)["T"]
    assert written["default"] == written["x-note"] == example
    assert "required" not in written["properties"]["default"]


def test_an_earlier_run_decides_nothing_for_another_type(tmp_path: Path) -> None:
    holder = {"properties": {"p": ref("T")}, "required": ["p"]}
    for late in (False, True):
        schemas = {"holder": holder, "T": {"type": "object", **(feature(5) if late else {})}}
        cache = StepCache(tmp_path / "steps")
        document = {"components": {"schemas": schemas}}
        written = with_conditional_requirements("openapi.yaml", document, cache)
        cache.keep()
        marked = "x-required" in written["components"]["schemas"]["holder"]["properties"]["p"]
        assert marked == late
