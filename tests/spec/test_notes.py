"""Notes in descriptions: written from the extensions, and taken away again."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.spec.document import Document
from generator.spec.gates import Gate
from generator.spec.notes import versions, with_notes, without_notes
from tests import embedded

# Another reader than that of the spec core; the one in Python takes seconds for the whole API.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def feature(name: str, since: int, obsolete: int | None = None) -> dict[str, Any]:
    dropped = {} if obsolete is None else {"obsolete": obsolete}
    return {"name": name, "since": since, **dropped}


def document(schema: dict[str, Any], **operation: Any) -> dict[str, Any]:
    item = {"x-feature": feature("area", 2), "get": {"operationId": "getOne", **operation}}
    return {
        "openapi": "3.1.0",
        "paths": {"/one": item},
        "components": {"schemas": {"one": schema}},
    }


def whole_with_notes(data: dict[str, Any]) -> dict[str, Any]:
    written: dict[str, Any] = with_notes(Document("", data).top)
    return written


def noted(schema: dict[str, Any]) -> dict[str, Any]:
    written: dict[str, Any] = whole_with_notes(document(schema))["components"]["schemas"]["one"]
    return written


def test_the_sentence_on_versions() -> None:
    assert versions(()) == ""
    assert versions((Gate("interactions", 13),)) == "Since interactions 13."
    several = (Gate("a", 1), Gate("b", 2, 5))
    assert versions(several) == "Since a 1 and b 2 (gone from 5 on)."


def test_a_part_with_versions_says_them_last() -> None:
    schema = {"description": "Old words.", "x-feature": feature("area", 3)}
    assert noted(schema)["description"] == "Old words.\n\nSince area 3."
    bare = noted({"$ref": "#/x", "x-feature": feature("area", 3)})
    assert list(bare) == ["$ref", "description", "x-feature"]


def test_an_operation_says_what_its_path_needs_too() -> None:
    written = whole_with_notes(document({}, **{"x-feature": feature("other", 4)}))
    item = written["paths"]["/one"]
    assert item["get"]["description"] == "Since area 2 and other 4."
    assert "description" not in item


def test_members_have_their_names_words_and_versions() -> None:
    schema = {
        "description": "Kinds.",
        "enum": [0, 1],
        "x-enum-varnames": ["None", "User"],
        "x-enum-descriptions": ["", "A user's."],
        "x-enum-features": [None, feature("area", 3)],
    }
    lines = ["Kinds.", "", "- `0` None", "- `1` User: A user's. Since area 3."]
    assert noted(schema)["description"].split("\n") == lines


def test_an_enumeration_that_says_no_more_than_its_values_has_no_list() -> None:
    assert "description" not in noted({"enum": ["a", "b"]})


def test_options_with_versions_are_listed() -> None:
    schema = {
        "oneOf": [{"$ref": "#/components/schemas/one"}, {"type": "string"}],
        "x-option-features": [feature("area", 3), None],
    }
    assert noted(schema)["description"] == "- `one`: Since area 3."


def test_the_errors_of_a_response_are_listed() -> None:
    response = {
        "description": "Refused.",
        "x-feature": feature("area", 2),
        "x-error-ids": [
            {"id": "error.a", "description": "Too late."},
            {"id": "error.b", "description": "Too\nearly.", "x-feature": feature("area", 3)},
            {"id": "error.c"},
        ],
    }
    written = whole_with_notes(document({}, responses={"400": response}))
    assert written["paths"]["/one"]["get"]["responses"]["400"]["description"].split("\n") == [
        *("Refused.", ""),
        "- `error.a`: Too late.",
        "- `error.b`: Too early. Since area 3.",
        "- `error.c`",
        *("", "Since area 2."),
    ]
    assert without_notes(written) == document({}, responses={"400": response})


@pytest.mark.parametrize("place", ["properties", "parameters", "headers"])
def test_what_is_dropped_is_deprecated(place: str) -> None:
    gone = feature("area", 1, 5)
    part = {"x-feature": gone}
    holder = {place: [part]} if place == "parameters" else {place: {"x": part}}
    found = noted(holder)[place]
    assert (found[0] if place == "parameters" else found["x"])["deprecated"] is True
    operation = whole_with_notes(document({}, **{"x-feature": gone}))["paths"]["/one"]["get"]
    assert operation["deprecated"] is True


def test_hostile_words_stay_text() -> None:
    schema = {
        "enum": ["`<b>`", "a\n- b"],
        "x-enum-varnames": ["<script>", "x\n\ny"],
    }
    text = noted(schema)["description"]
    assert text.split("\n") == ["- `'<b>'` &lt;script>", "- `a - b` x y"]


def test_data_and_extensions_get_no_notes() -> None:
    schema = {"default": {"x-feature": feature("area", 3)}, "x-note": {"x-feature": 1}}
    assert noted(schema) == schema


def test_a_property_with_the_name_of_a_keyword() -> None:
    schema = {"properties": {"properties": {"type": "string", "x-feature": feature("area", 3)}}}
    written = noted(schema)["properties"]["properties"]
    assert written["description"] == "Since area 3."
    schema = {"properties": {"default": {"x-feature": feature("area", 3)}}}
    assert noted(schema)["properties"]["default"]["description"] == "Since area 3."


@pytest.mark.parametrize(
    "keywords",
    [
        {"x-feature": {"name": "area"}},
        {"enum": [1], "x-enum-features": [None, None]},
        {"oneOf": [{}], "x-option-features": "all"},
        {"x-error-ids": "all"},
    ],
)
def test_wrong_extensions_are_passed_over(keywords: dict[str, Any]) -> None:
    schema = {"description": "Words.", **keywords}
    assert noted(schema)["description"] == "Words."
    assert without_notes(document(schema)) == document(schema)


def test_words_of_the_same_sound_stay() -> None:
    schema = {"description": "Words.\n\nSince area 4.", "x-feature": feature("area", 3)}
    assert without_notes(document(schema)) == document(schema)


gates = st.builds(feature, st.sampled_from(["a", "b"]), st.integers(1, 9))
texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
schemas = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "description": texts,
            "x-feature": gates,
            "default": st.dictionaries(texts, texts, max_size=2),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "description": texts,
            "x-feature": gates,
            "properties": st.dictionaries(texts, inner, max_size=3),
            "items": inner,
            "oneOf": st.lists(inner, min_size=1, max_size=3),
        },
    ),
    max_leaves=8,
)


@given(schemas)
def test_notes_come_and_go_without_a_trace(schema: dict[str, Any]) -> None:
    plain = document(schema)
    before = deepcopy(plain)
    written = whole_with_notes(plain)
    assert plain == before
    assert without_notes(written) == plain


def test_the_spec_reads_as_it_was_before_its_notes() -> None:
    for name, read in (
        ("openapi", embedded.spec().openapi),
        ("asyncapi", embedded.spec().asyncapi),
    ):
        stated = yaml.load((embedded.SPEC / f"{name}.yaml").read_bytes(), LOADER)  # noqa: S506
        assert whole_with_notes(read.data) == stated
        assert read.data != stated
