"""Each construct of real captures, on a sample in our own words: what is read of it.

The samples are numbered; `tests/read/samples` has one for each construct.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.merge.api import Api, merge_pages
from generator.model.api import Operation, PageModel, Representation, Response
from generator.model.types import ListOf, LostName, Named, ObjectType, Property, type_name
from generator.read.pages import read_page
from generator.read.text.page import read_text_page
from generator.step_cache import StepCache
from generator.write.openapi import write_openapi
from tests.read.models import gate, lost_names, statuses

SAMPLES = Path(__file__).with_name("samples")
CODE = "A stable code for the kind of failure, meant for programs rather than people."
NUMBERS = [path.name[:2] for path in sorted(SAMPLES.glob("*.txt"))]


def path_of(number: str) -> Path:
    (path,) = SAMPLES.glob(f"{number}-*.txt")
    return path


def sample(number: str) -> PageModel:
    path = path_of(number)
    return read_page(path, path.name)


def operation(number: str) -> Operation:
    ((one,),) = (resource.operations for resource in sample(number).resources)
    return one


def responses(number: str) -> dict[int | str, Response]:
    return {response.status: response for response in operation(number).responses}


def rows(body: Representation) -> list[tuple[str, str, bool, Any]]:
    assert isinstance(body.type, Named)
    assert isinstance(body.type.definition, ObjectType)
    return [(p.name, type_name(p.type), p.required, gate(p.feature)) for p in properties(body)]


def definition(body: Representation) -> ObjectType:
    assert isinstance(body.type, Named)
    assert isinstance(body.type.definition, ObjectType)
    return body.type.definition


def properties(body: Representation) -> list[Property]:
    return definition(body).properties


def document(api: Api) -> dict[str, Any]:
    ids = {(o.method, o.path): "it" for r in api.resources for o in r.operations}
    return write_openapi(api, ids, {}, StepCache())


def components(api: Api) -> dict[str, Any]:
    schemas: dict[str, Any] = document(api)["components"]["schemas"]
    return schemas


@pytest.mark.parametrize("number", NUMBERS)
def test_no_piece_is_unread_and_only_two_break_off(number: str) -> None:
    model = sample(number)
    assert model.unread == []
    assert model.fragments == []
    assert model.is_cut is (number in {"08", "09"})


def test_01_a_representation_without_a_name_is_a_body() -> None:
    (request,) = operation("01").requests
    assert rows(request) == [("degreeList", "List [1,*]: Int", True, None)]
    good = responses("01")[200]
    (answer,) = good.representations
    expected = [("kilnId", "String", True, None), ("clay", "String", False, ("kilns", 4, None))]
    assert rows(answer) == expected
    assert (good.description, good.feature) == ("The kiln is hot.", None)
    assert definition(request).name == definition(answer).name == ""


def test_01_it_is_named_by_its_operation_and_its_role() -> None:
    api = merge_pages([sample("01")])
    names = {"sessionId_kilns_post_request", "sessionId_kilns_post_response", "error"}
    assert components(api).keys() == names
    assert api.conflicts == []


def test_01_its_urn_names_it_as_well() -> None:
    text = path_of("01").read_text("utf-8")
    typed = text.replace("kilnId\n", '__type\n"urn:inin.com:kilns:kiln"\nThe type.\nkilnId\n')
    (resource,) = read_text_page("p.txt", typed).resources
    (answer,) = resource.operations[0].responses[0].representations
    assert (definition(answer).name, definition(answer).urn) == ("kiln", "urn:inin.com:kilns:kiln")
    assert [name for name, *_ in rows(answer)] == ["__type", "kilnId", "clay"]


def test_02_a_media_type_ends_a_response_and_is_that_of_its_content() -> None:
    good, found = responses("02")[200], responses("02")[302]
    assert good.media_type == "text/html"
    assert [(header.name, header.description) for header in good.headers] == [
        ("X-Smoke", "How thick it is.")
    ]
    assert (found.media_type, found.description) == (None, "The smoke is over there.")
    assert gate(found.feature) == ("kilns", 5, None)
    paths = document(merge_pages([sample("02")]))["paths"]
    answers = paths["/icws/kilns/smoke"]["get"]["responses"]
    assert answers["200"]["content"] == {"text/html": {"schema": {"type": "string"}}}
    assert "content" not in answers["302"]


@pytest.mark.parametrize("number", ["02", "03", "06"])
def test_a_sentence_stands_for_the_table_of_parameters(number: str) -> None:
    assert operation(number).parameters == []


def test_03_what_stands_before_that_sentence_describes_the_operation() -> None:
    assert operation("03").description == "Names every kiln there is.\n\nThere can be hundreds."
    assert operation("02").description == "Looks at the smoke."


def test_04_a_recursive_row_names_the_type_that_holds_it() -> None:
    model = sample("04")
    (body,) = model.bodies
    branch = definition(body)
    assert branch.name == "flueJoint"
    assert [prop.name for prop in branch.properties] == ["id", "joints"]
    ref = branch.properties[1].type
    assert isinstance(ref, ListOf)
    assert isinstance(ref.item, Named)
    assert ref.item.definition is branch
    assert branch.properties[1].description == "Flues that join here."
    (tree,) = responses("04")[200].representations
    assert definition(tree).properties == []
    assert [row.kind for row in lost_names(model)] == ["nested object flueJoint"]
    items = components(merge_pages([model]))["flueJoint"]["properties"]["joints"]["items"]
    assert items == {"$ref": "#/components/schemas/flueJoint"}


def test_04_a_recursive_row_of_the_representation_itself() -> None:
    text = path_of("04").read_text("utf-8").replace("flueJoint", "flueMap")
    model = read_text_page("p.txt", text)
    (tree,) = model.resources[0].operations[0].responses[0].representations
    assert [type_name(prop.type) for prop in properties(tree)] == ["String", "List [0,*]: flueMap"]
    assert (model.bodies, lost_names(model)) == ([], [])


def test_04_the_owner_of_a_recursive_row_below_a_loss_stays_unknown() -> None:
    text = path_of("04").read_text("utf-8")
    text = text.replace("joints\n", "[key]\nString\nWood by its tree.\njoints\n")
    model = read_text_page("p.txt", text)
    (tree,) = model.resources[0].operations[0].responses[0].representations
    unplaced = [row.name for row in definition(tree).unplaced if isinstance(row, Property)]
    assert unplaced == ["[key]", "joints"]
    assert model.bodies == []


def test_05_the_bullet_of_a_shortened_list_is_no_word_of_it() -> None:
    parameters = {parameter.name: parameter for parameter in operation("05").parameters}
    assert parameters["size"].description == "A size out of these:\n\n• small\n\n• tall"
    assert parameters["slow"].description == "Hours to take for it."
    assert statuses(operation("05")) == [204, 400]


def test_06_rows_below_a_dictionary_keep_what_they_say_without_an_owner() -> None:
    (body,) = operation("06").requests
    assert rows(body) == [("name", "String", True, None)]
    unplaced = definition(body).unplaced
    assert [row.kind for row in unplaced if isinstance(row, LostName)] == ["dictionary"]
    kept = [(row.name, gate(row.feature)) for row in unplaced if isinstance(row, Property)]
    assert kept == [
        ("[key]", None),
        ("[value]", None),
        ("note", None),
        ("bell", ("kilns", 5, None)),
    ]


def test_07_an_obsolete_version() -> None:
    assert gate(operation("07").feature) == ("kilns", 1, 12)


def test_08_a_text_that_breaks_off_in_the_request_gives_what_stands_above() -> None:
    one = operation("08")
    assert (one.description, one.responses) == ("Stops in the middle.", [])
    (body,) = one.requests
    (row,) = properties(body)
    assert (row.name, type_name(row.type), row.description) == ("name", "String", "")
    assert row.is_cut
    assert "responses" not in document(merge_pages([sample("08")]))["paths"][one.path]["post"]


def test_09_the_row_in_which_a_text_breaks_off_has_no_words() -> None:
    (error,) = responses("09")[400].representations
    names = [(row.name, row.description, row.is_cut) for row in properties(error)]
    assert names == [("errorId", CODE, False), ("message", "", True)]


@pytest.mark.parametrize("cut_first", [True, False])
def test_09_a_cut_page_wins_no_conflict_and_makes_none(cut_first: bool) -> None:
    cut, whole = sample("09"), sample("07")
    api = merge_pages([cut, whole] if cut_first else [whole, cut])
    assert api.conflicts == []
    message = components(api)["error"]
    assert message["required"] == ["message"]
    assert message["properties"]["message"]["description"] == "What went wrong, in words."


def test_09_a_whole_page_of_the_same_resource_counts() -> None:
    path = path_of("09")
    whole = path.read_text("utf-8") + "ed\n\nWhat went wrong, in words.\n"
    pages = [read_text_page("a.txt", path.read_text("utf-8")), read_text_page("b.txt", whole)]
    api = merge_pages(pages)
    assert api.resources[0].source.page == "b.txt"
    assert api.conflicts == []


@pytest.mark.parametrize("number", NUMBERS)
def test_a_text_cut_anywhere_says_nothing_that_the_whole_one_does_not(number: str) -> None:
    text = path_of(number).read_text("utf-8")
    for at in range(text.index("\n\n") + 2, len(text), 7):
        # Empty lines bring the text to the limit at which captures break off.
        model = read_text_page("cut.txt", "\n" * (1990 - at) + text[:at])
        assert model.is_cut
        assert model.unread == []
        assert merge_pages([model, sample(number)]).conflicts == []


def test_10_versions_of_a_parameter_and_of_its_options() -> None:
    *_, glazed, chosen = operation("10").parameters
    assert (gate(glazed.feature), glazed.default) == (("kilns", 3, None), "false")
    assert [(option.value, option.feature) for option in glazed.options] == [
        ("true", None),
        ("false", None),
    ]
    versions = [(option.value, gate(option.feature)) for option in chosen.options]
    assert versions == [("every", None), ("upper", ("kilns", 4, None))]


def test_11_a_member_has_its_version_and_may_be_negative() -> None:
    (lost,) = lost_names(sample("11"))
    members = [(member.name, member.value, gate(member.feature)) for member in lost.members]
    assert members == [("unknown", -1, ("kilns", 3, None)), ("hot", 1, None)]


def test_12_an_error_id_in_prose_stays_prose() -> None:
    bad = responses("12")[400]
    assert bad.description == "A kiln with a hole gives error.request.kilns.holed."
    assert (bad.error_ids, gate(operation("12").feature)) == ([], ("kilns", 2, None))


def test_13_a_page_about_an_area_has_lost_nothing() -> None:
    model = sample("13")
    assert model.is_prose
    (line,) = model.prose
    assert line.text == "A whole row of kilns can be fired up together."


def test_14_the_resource_and_the_method_have_versions_of_their_own() -> None:
    (resource,) = sample("14").resources
    assert gate(resource.feature) == ("kilns", 3, None)
    assert gate(resource.operations[0].feature) == ("kilns", 10, None)
