"""Types of the same content are merged once, which changes nothing of what is merged."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from embedded.markup.page import Feature as PageFeature
from embedded.markup.page import Row
from generator.merge.api import merge_pages
from generator.model.api import Operation, PageModel, Representation, Resource
from generator.model.contents import note_contents
from generator.model.source import Feature, Source
from generator.model.types import Named, ObjectType, Option, Property, UnionType
from generator.pipeline import build_spec
from generator.spec.property_types import PROPERTY_TYPES
from tests.merge.slips import Parts, read

TEXT, NUMBER = PROPERTY_TYPES[0], PROPERTY_TYPES[1]
# Rows that agree, that say more or less than others, and that say something else.
ROWS = [
    Row("text", "String"),
    Row("text", "String", ("Some words.",)),
    Row("text", "String", ("Other words.",)),
    Row("text", "Int"),
    Row("other", "String"),
    Row("text", "String", features=(PageFeature("interactions", 2),)),
]
TYPES = st.lists(st.sampled_from(ROWS), max_size=2, unique_by=lambda row: row.name)


def content_of(row: Property, **facts: Any) -> str:
    definition = ObjectType("thing", Source("a.htm", 1), properties=[row], **facts)
    return noted(definition).content


def noted(definition: ObjectType) -> ObjectType:
    body = Representation(Named("thing", definition), definition.source)
    operation = Operation("GET", "/icws/a", definition.source, requests=[body])
    resource = Resource("/icws/a", definition.source, operations=[operation])
    note_contents(PageModel("a.htm", [resource]))
    return definition


ROW = Property("row", TEXT, Source("a.htm", 2))


def other(field: str, value: Any) -> Any:
    """Return another value than that of a fact of a row."""
    if field == "type":
        return NUMBER
    if field == "feature":
        return Feature("interactions", 2, None, Source("a.htm", 3))
    return not value if isinstance(value, bool) else 7 if "m" in field[:2] else "else"


@pytest.mark.parametrize("field", [f for f in Property.__struct_fields__ if f != "source"])
def test_each_fact_of_a_row_counts(field: str) -> None:
    changed = replace(ROW, **{field: other(field, getattr(ROW, field))})
    assert content_of(changed) != content_of(ROW)


def test_places_do_not_count() -> None:
    moved = replace(ROW, source=Source("b.htm", 9))
    assert content_of(moved) == content_of(ROW) != ""


def test_what_may_lack_something_has_none() -> None:
    options = [Option(TEXT, ROW.source)]
    union = Named("either", UnionType("either", ROW.source, options=options))
    assert content_of(replace(ROW, type=union)) == ""
    assert content_of(ROW, captured=True) == content_of(ROW, is_cut=True) == ""
    assert noted(ObjectType("thing", ROW.source)).content == ""


@settings(max_examples=60, deadline=None)
@given(st.lists(TYPES, max_size=6))
@example([[ROWS[1]], [ROWS[2]], [ROWS[2]]])
def test_the_result_is_that_of_merging_each(pages: list[list[Row]]) -> None:
    def built(*, known: bool) -> Any:
        models = [read(Parts(rows=tuple(rows)), number) for number, rows in enumerate(pages)]
        for model in models if known else ():
            note_contents(model)
        api = merge_pages(models)
        spec = build_spec(api)
        return spec.documents, spec.sources, spec.report

    assert built(known=True) == built(known=False)
