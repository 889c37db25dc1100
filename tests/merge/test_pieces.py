"""Pages of which only a part was kept: what they lack stands on others."""

from __future__ import annotations

from msgspec.structs import asdict, replace

from embedded.markup.page import (
    Contents,
    Method,
    Page,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from generator.merge.api import merge_pages
from generator.merge.conflict import completed, differing
from generator.model.api import PageModel
from generator.model.source import Source
from generator.model.types import Property
from generator.read.html.page import read_html_page
from generator.read.text.page import read_text_page
from generator.spec.property_types import PROPERTY_TYPES
from tests.merge.bodies import api_of, body_page, enumeration, schemas_of


def test_what_a_page_leaves_open_by_breaking_off_the_other_one_states() -> None:
    cut = Property("count", PROPERTY_TYPES[0], Source("p", 1), is_cut=True)
    whole = replace(
        cut, required=True, nullable=True, is_cut=False, default="3", description="Few."
    )
    assert list(differing(cut, whole)) == list(differing(whole, cut)) == []
    assert asdict(completed(cut, whole)) == asdict(completed(whole, cut)) == asdict(whole)


def test_of_two_rows_that_break_off_the_first_one_is_kept() -> None:
    one = Property("count", PROPERTY_TYPES[0], Source("p", 1), is_cut=True)
    other = replace(one, required=True, nullable=True, description="How many.")
    kept = completed(one, other)
    assert (kept.required, kept.nullable, kept.description) == (False, False, "How many.")


def piece_of(page: Page) -> str:
    """The representation of a page without the page around it."""
    text = render_page(page)
    start = text.index('<section class="data-contract-representation')
    return text[start : text.index("</section>", start) + len("</section>")]


def test_a_piece_of_a_page_with_a_representation_alone_gives_its_types() -> None:
    piece = piece_of(body_page(0, Row("a", "Int"), enumeration(Row("None", "0"))))
    holder = Representation("holder", Contents((Row("it", "Complex Type: thing"),)))
    method = Method("POST", representations=(holder,), responses=(Response(204, "Done"),))
    texts = (piece, render_page(Page("/icws/area", (method,))))
    api = merge_pages(read_html_page(f"p{number}.htm", text) for number, text in enumerate(texts))
    found = schemas_of(api)
    assert found["holder"]["properties"]["it"] == {"$ref": "#/components/schemas/thing"}
    assert found["thing"]["properties"].keys() == {"a", "kind"}
    assert [place.page for place in api.catalog.appearances["thing"]] == ["p0.htm"]


def test_a_type_of_such_a_piece_that_is_none_of_another_page_is_named_apart() -> None:
    piece = read_html_page("p0.htm", piece_of(body_page(0, Row("a", "Int"))))
    page = read_html_page("p1.htm", render_page(body_page(1, Row("b", "Int"))))
    for order in ((piece, page), (page, piece)):
        api = merge_pages(order)
        assert sorted(api.catalog.types) == ["area_p1_post_thing", "body_thing"]
        assert sorted(schemas_of(api)) == ["area_p1_post_thing", "body_thing"]


def test_where_a_type_appears_is_kept_for_each_page() -> None:
    api = api_of(body_page(0, Row("a", "Int")), body_page(1, Row("a", "Int")))
    assert [place.page for place in api.catalog.appearances["thing"]] == ["p0.htm", "p1.htm"]


def test_a_capture_that_kept_all_names_says_what_another_lost() -> None:
    columns = "Property\nValue\nComments\n"
    lost, whole = "a\nInt\nplace\nComplex Type: place\nid\nString\n", "a\nInt\n"

    def capture(number: int, rows: str) -> PageModel:
        path = f"/icws/area/p{number}"
        head = f"{path}\nPOST\n{path}\nRequest\nRepresentations\nthing\n{columns}"
        return read_text_page(f"p{number}.txt", f"{head}{rows}Response\n204 - Done\n")

    for rows, unplaced in (((lost, whole), False), ((whole, lost), False), ((lost, lost), True)):
        api = merge_pages(capture(number, text) for number, text in enumerate(rows))
        assert ("x-unplaced" in schemas_of(api)["thing"]) is unplaced
