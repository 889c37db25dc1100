"""Names of known types: no page gives them to another type, whatever pages are there."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from embedded.markup.page import Contents, Row
from generator.merge import known_types
from generator.merge.api import merge_pages
from generator.merge.known_types import ENUMERATIONS, OF_AREAS, known_rows
from generator.model.api import PageModel
from tests.facts.contracts import FACTS
from tests.merge.named_types import page, schemas_of, tagged

KNOWN_ROWS = Path(known_types.__file__).with_name("known_rows.txt")


def test_a_known_name_stays_with_its_type_whatever_pages_are_there() -> None:
    known = page(0, (Row("featureId", "String"), Row("version", "Int")), "featureInfo")
    other = Contents((Row("colour", "String"),))
    rows = (Row("info", "Complex Type: featureInfo", contents=other),)
    holder = page(1, rows, "basket")
    assert sorted(schemas_of(merge_pages([known]))) == ["featureInfo"]
    assert sorted(schemas_of(merge_pages([holder]))) == ["basket", "basket_featureInfo"]
    for order in ([known, holder], [holder, known]):
        api = merge_pages(order)
        found = schemas_of(api)
        assert sorted(found) == ["basket", "basket_featureInfo", "featureInfo"]
        assert found["featureInfo"]["properties"].keys() == {"featureId", "version"}
        (conflict,) = api.conflicts
        assert (conflict.item, conflict.what) == ("featureInfo", "type")


def test_a_known_type_with_rows_more_is_still_the_known_one() -> None:
    grown = page(0, (Row("version", "Int"), Row("build", "String")), "featureInfo")
    assert sorted(schemas_of(merge_pages([grown]))) == ["featureInfo"]


def test_each_known_name_has_rows() -> None:
    rows = known_rows()
    assert len(rows) > 600
    assert all(rows.values())
    lines = KNOWN_ROWS.read_text("utf-8").splitlines()
    assert [line.split(" ")[0] for line in lines] == sorted(rows)


def test_a_type_with_a_urn_does_not_take_the_name_of_a_known_type_without() -> None:
    known = page(0, (Row("featureId", "String"), Row("version", "Int")), "featureInfo")
    other = page(1, tagged("status:featureInfo", Row("colour", "String")), "featureInfo")
    assert sorted(schemas_of(merge_pages([other]))) == ["status_featureInfo"]
    for order in ([known, other], [other, known]):
        api = merge_pages(order)
        found = schemas_of(api)
        assert sorted(found) == ["featureInfo", "status_featureInfo"]
        assert found["featureInfo"]["properties"].keys() == {"featureId", "version"}
        assert [(c.item, c.what) for c in api.conflicts] == [("featureInfo", "type")]


def test_a_known_type_that_gets_a_urn_keeps_its_name() -> None:
    tagged_one = page(0, tagged("connection:featureInfo", Row("version", "Int")), "featureInfo")
    assert sorted(schemas_of(merge_pages([tagged_one]))) == ["featureInfo"]


def enumeration(number: int, name: str, *members: str) -> PageModel:
    """A page with a type that holds an enumeration."""
    rows = tuple(Row(member, str(value)) for value, member in enumerate(members))
    holder = (Row("kind", f"Enumeration: {name}", contents=Contents(rows)),)
    return page(number, holder, f"holder{number}")


def test_a_known_enumeration_keeps_its_name_beside_any_other_type() -> None:
    known = enumeration(0, "queueType", "System", "User")
    an_object = page(1, (Row("colour", "String"),), "queueType")
    another = enumeration(2, "queueType", "Red", "Green")
    bare = page(3, (Row("kind", "Enumeration: queueType"),), "holder3")
    empty = page(4, (Row("kind", "Enumeration: queueType", contents=Contents()),), "holder4")
    for order in itertools.permutations([known, an_object, another, bare, empty]):
        api = merge_pages(order)
        found = schemas_of(api)
        assert found["queueType"]["x-enum-varnames"] == ["System", "User"]
        assert found["queueType_enumeration"]["x-enum-varnames"] == ["Red", "Green"]
        assert found["area_p1_post_queueType"]["properties"].keys() == {"colour"}
        kinds = {number: found[f"holder{number}"]["properties"]["kind"] for number in (0, 2, 3, 4)}
        assert kinds == {
            0: {"$ref": "#/components/schemas/queueType"},
            2: {"$ref": "#/components/schemas/queueType_enumeration"},
            3: {"$ref": "#/components/schemas/queueType"},
            4: {"$ref": "#/components/schemas/queueType"},
        }
        assert [(c.item, c.what) for c in api.conflicts] == [("queueType", "kind")] * 2


def test_what_has_a_known_name_is_named_alone_as_it_is_beside_the_known_type() -> None:
    another = enumeration(0, "queueType", "Red", "Green")
    assert sorted(schemas_of(merge_pages([another]))) == ["holder0", "queueType_enumeration"]
    of_object = enumeration(0, "featureInfo", "Red", "Green")
    assert sorted(schemas_of(merge_pages([of_object]))) == ["featureInfo_enumeration", "holder0"]
    an_object = page(1, (Row("colour", "String"),), "queueType")
    assert sorted(schemas_of(merge_pages([an_object]))) == ["area_p1_post_queueType"]


@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts do not lie beside the repository")
def test_the_enumerations_of_the_facts_are_known() -> None:
    contracts = json.loads((FACTS / "contracts.json").read_text("utf-8"))
    apart = {f"urn:inin.com:phoneNumbers:{name}" for area, name in OF_AREAS if "phone" in area}
    expected = {
        name: frozenset(row["values"])
        for urn, row in contracts["enums"].items()
        if (name := urn.split(":")[3]) not in ENUMERATIONS and urn not in apart
    }
    assert len(expected) > 140
    assert {name: known_rows()[name] for name in expected} == expected
