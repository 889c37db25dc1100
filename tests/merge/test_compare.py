"""A page and the text capture of it must agree on what both state."""

from __future__ import annotations

from pathlib import Path

import pytest

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row, TypeDoc
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.merge.compare import compare_resources
from generator.model.api import Resource
from generator.model.source import Source
from generator.pipeline import build_spec
from generator.read.finding import find_pages
from generator.read.html.page import read_html_page
from generator.read.pages import read_page
from generator.read.text.page import read_text_page
from generator.report.summary import format_report
from generator.write.schema import SchemaWriter
from tests.captures.sets import SETS, Captures

html2text = pytest.importorskip(
    "resiliparse.extract.html2text", reason="resiliparse 0.14 has no wheels from Python 3.13 on"
)

PAGES = Path(__file__).parents[2] / "spec" / "pages"
CONSULT = PAGES / "icws/(sessionId)/interactions/(interactionId)/consult/index.htm"
CONNECTION = PAGES / "icws/connection/index.htm"
HTML = [path for path in find_pages(PAGES) if path.suffix == ".htm"]


def both(page: Path, folder: Path, old: str = "", new: str = "") -> Api:
    """A page, and a capture of it in which a text has been changed, read together."""
    html = page.read_text("utf-8-sig")
    capture = html2text.extract_plain_text(html, main_content=True)
    assert old in capture
    target = folder / "capture.txt"
    target.write_text(capture.replace(old, new) if old else capture, "utf-8")
    return merge_pages([read_page(target, "a/capture.txt"), read_page(page, "page.htm")])


@pytest.mark.slow
@pytest.mark.parametrize("page", HTML, ids=lambda page: page.relative_to(PAGES).as_posix())
def test_both_forms_agree(page: Path, tmp_path: Path) -> None:
    api = both(page, tmp_path)
    assert [str(conflict) for conflict in api.conflicts] == []
    (comparison,) = api.comparisons
    assert (comparison.page, comparison.other) == ("page.htm", "a/capture.txt")
    assert comparison.agree > 10
    assert [page.unread for page in api.pages] == [[], []]


def test_a_capture_keeps_the_mark_of_the_encoding(tmp_path: Path) -> None:
    html = CONSULT.read_text("utf-8")
    assert html.startswith("\ufeff")
    target = tmp_path / "capture.txt"
    target.write_text(html2text.extract_plain_text(html, main_content=True), "utf-8")
    api = merge_pages([read_page(target, "capture.txt"), read_page(CONSULT, "page.htm")])
    assert api.conflicts == []
    assert [page.unread for page in api.pages] == [[], []]


def test_the_page_is_kept_whole(tmp_path: Path) -> None:
    alone = build_spec(merge_pages([read_page(CONSULT, "page.htm")]))
    together = build_spec(both(CONSULT, tmp_path))
    assert together.documents == alone.documents


def test_the_only_body_is_compared_where_a_capture_lost_its_name(tmp_path: Path) -> None:
    assert both(CONSULT, tmp_path, "createConsultParameters\n", "\n").conflicts == []
    lost = both(CONSULT, tmp_path, "createConsultParameters\n", "\n").comparisons[0].agree
    assert lost == both(CONSULT, tmp_path).comparisons[0].agree - 1


CHANGES = {
    ("POST\n", "PUT\n"): "presence of PUT /icws/",
    ("Starts a consult", "Ends a consult"): "description of POST /icws/",
    ("\ninteractions 6\n\nPOST", "\ninteractions 5\n\nPOST"): "feature of /icws/",
    ("201 - Created", "202 - Created"): "presence of POST /icws/",
    ("201 - Created", "201 - Made"): "reason of POST /icws/",
    ("Location\n", "Locations\n"): "presence of POST /icws/",
    ("target\n          String", "target\n          Int"): "type of createConsultParameters.target",
    (
        "The party to consult, and the way to do it.",
        "Whom to call.",
    ): "description of createConsultParameters is",
    ("consultId\n", "consultID\n"): (
        "presence of consultTransferResult.consultID is stated (expected absent, as in page.htm:"
    ),
    ("Workgroup\n          2", "Workgroup\n          4"): "presence of createConsultParameters",
    ("consultMessage\n", "consultedMessage\n"): "presence of ",
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_difference_is_listed_with_both_places(change: tuple[str, str], tmp_path: Path) -> None:
    api = both(CONSULT, tmp_path, *change)
    assert api.conflicts, "the change was not seen"
    found = [str(conflict) for conflict in api.conflicts]
    assert any(CHANGES[change] in text for text in found), found
    for conflict in api.conflicts:
        assert (conflict.here.page, conflict.there.page) == ("page.htm", "a/capture.txt")
    assert found[0] in format_report(build_spec(api).report)


def test_the_version_of_a_property_is_compared(tmp_path: Path) -> None:
    page = PAGES / "icws/connection/version/index.htm"
    api = both(page, tmp_path, "connection 2", "connection 3")
    assert {(conflict.what, conflict.left, conflict.right) for conflict in api.conflicts} == {
        ("feature", "connection 2", "connection 3")
    }


@pytest.mark.parametrize(
    "change",
    [
        ("connection 10", "connection 9"),
        ("• version", "• release"),
        ("• version The", "• version Not the"),
    ],
)
def test_options_are_compared(change: tuple[str, str], tmp_path: Path) -> None:
    api = both(CONNECTION, tmp_path, *change)
    assert [conflict.what for conflict in api.conflicts] == ["options"]


@pytest.mark.parametrize(
    ("listed", "plain"), [("- One.\n- Two.", "One. Two."), ("It is:\n\n- One.", "It is: One.")]
)
def test_the_marks_of_lists_are_no_difference(listed: str, plain: str) -> None:
    pages = [
        Resource("/icws/x", Source(name, 1), description=text)
        for name, text in (("page.htm", listed), ("capture.txt", plain))
    ]
    assert compare_resources(*pages).conflicts == []


@pytest.mark.parametrize("captures", SETS)
@pytest.mark.parametrize(
    ("name", "below"), [("watch", ""), ("callback", "callback"), ("chat", "chat")]
)
def test_the_embedded_page_states_what_a_capture_does(
    captures: Captures, name: str, below: str
) -> None:
    folder = PAGES / "icws/(sessionId)/messaging/subscriptions/interactions/(interactionId)"
    page = folder / below / "index.htm"
    capture = captures.path(name)
    api = merge_pages([read_page(capture, "capture.txt"), read_page(page, "page.htm")])
    # The sentences of the embedded pages are the project's own.
    differs = {"own": set(), "vendors": {"description"}}[captures.name]
    assert {conflict.what for conflict in api.conflicts} == differs
    assert api.comparisons[0].agree > 100


@pytest.mark.parametrize(("said", "conflicts"), [("Of the type.", []), ("Of it.", ["description"])])
def test_what_is_said_of_a_type_is_compared(said: str, conflicts: list[str]) -> None:
    inner = Contents((Row("id", "String"),))
    row = Row(
        "kind",
        "Complex Type: kind",
        ("Words.",),
        type_doc=TypeDoc("Property", "Of the type."),
        contents=inner,
    )
    body = Representation("thing", Contents((row,)))
    method = Method("GET", responses=(Response(200, "OK", representation=body),))
    page = read_html_page("page.htm", render_page(Page("/icws/things", (method,))))
    text = "/icws/things\nGET\n/icws/things\nResponse\n200 - OK\nthing\nProperty\nValue\nComments\n"
    text += f"kind\nComplex Type: kind\nWords.\nProperty type documentation:\n{said}\n"
    api = merge_pages([page, read_text_page("capture.txt", text)])
    assert [conflict.what for conflict in api.conflicts] == conflicts


SIGN_ON = PAGES / "icws/connection/single-sign-on/response/index.htm"
ERRORS = {
    "error.sso.authentication.cancelled": "error.sso.authentication.canceled",
    "The user gave up.": "The user went away.",
    "common:missingPropertyError": "common:absentPropertyError",
}


@pytest.mark.parametrize("old", ERRORS)
def test_error_ids_are_compared(tmp_path: Path, old: str) -> None:
    api = both(SIGN_ON, tmp_path, old, ERRORS[old])
    assert any("400 error." in conflict.item for conflict in api.conflicts)


def test_a_page_counts_for_a_type_before_a_capture_of_another_page(tmp_path: Path) -> None:
    page = PAGES / "icws/connection/features/index.htm"
    alone = merge_pages([read_page(page, "page.htm")])
    capture = html2text.extract_plain_text(page.read_text("utf-8-sig"), main_content=True)
    other = tmp_path / "capture.txt"
    # Another resource, which comes first, with the same types; collapsed rows have no names.
    other.write_text(capture.replace("/icws/connection/features", "/icws/a"), "utf-8")
    only = merge_pages([read_page(other, "capture.txt")])
    rows = [prop.name for prop in only.catalog.types["featureInfos"].properties]  # type: ignore[union-attr]
    assert rows == ["featureId", "version"], "the sample has no row that a capture misplaces"
    assert [t["name"] for t in build_spec(only).report["captured_types"]] == [
        "featureInfos",
        "error",
    ]
    both_pages = merge_pages([read_page(other, "capture.txt"), read_page(page, "page.htm")])
    schemas = [SchemaWriter(api.catalog, "openapi", {}) for api in (alone, both_pages)]
    for name in alone.catalog.types:
        assert schemas[1].component(name) == schemas[0].component(name)
    assert build_spec(both_pages).report["captured_types"] == []
