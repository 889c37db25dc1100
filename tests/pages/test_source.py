"""The embedded pages are those of their source, whose faults are named with their places."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded.__main__ import main, render
from embedded.values import DictionaryOf, ListOf, Names, Value, parse_value
from generator.errors import LocatedError
from generator.merge.api import Api, merge_pages
from generator.model.source import version_of
from generator.model.types import EnumType, ObjectType
from generator.read.folder import read_pages
from tests.embedded import PAGES, ROOT, client_plan

DEFAULTS = """\
parameters:
  template: {lampId: The id of the lamp., sessionId: The session.}
  header: {ININ-ICWS-CSRF-Token: The token.}
responses:
  '200': {reason: OK, text: It was done.}
  '404': {reason: Not Found, text: There is no such lamp.}
"""
LAMPS = """\
resources:
  /icws/{sessionId}/lamps/{lampId}:
    feature: lamps 2
    methods:
      GET:
        text: Returns a lamp.
        query:
          select:
            default: name
            options: {name: The name., colour: {text: Its colour., feature: lamps 4 until 6}}
        responses:
          '200': lamps:lamp
          '202': {reason: Accepted, text: On its way., media-type: text/html, feature: lamps 3}
        errors: [404]
types:
  common:error:
    properties:
      errorId: {is: String, required: true}
  lamps:lamp:
    sent: true
    text: A lamp.
    properties:
      shade: {is: lamps:shade, nullable: true, feature: lamps 3}
      rooms: {is: 'list (1,*) of String', text: The rooms that it lights., required: true}
      watts: {is: dictionary of Int, minimum: 1}
      parts: {is: list of lamps:lamp, nullable-items: true}
      bulbs: {is: list of lamps:bulb, text: What is screwed in.}
  lamps:bulb:
    text: A bulb, of glass.
    properties: {glows: {is: Boolean}}
enumerations:
  lamps:shade:
    text: How dark it is.
    members:
      Dark: 0
      Bright: {is: 1, text: Hard to look at., feature: lamps 5}
"""


def write_source(folder: Path, lamps: str = LAMPS, defaults: str = DEFAULTS) -> Path:
    source = folder / "api"
    source.mkdir()
    (source / "defaults.yaml").write_text(defaults, "utf-8")
    (source / "lamps.yaml").write_text(lamps, "utf-8")
    return source


@pytest.mark.slow
def test_the_embedded_pages_are_those_of_the_source() -> None:
    pages = render(ROOT / "spec" / "api")
    files = {file.relative_to(PAGES).as_posix() for file in PAGES.glob("icws/**/*.htm")}
    assert files == pages.keys()
    differing = [
        name for name, page in pages.items() if (PAGES / name).read_bytes() != page.encode()
    ]
    assert differing == [], "run `make pages`"


def api_of_source(folder: Path) -> Api:
    write_source(folder)
    assert main([str(folder)]) == 0
    reading = read_pages(folder / "pages")
    assert [str(error) for error in reading.failed] == []
    api = merge_pages(reading.pages)
    assert api.conflicts == []
    return api


def test_a_page_says_what_the_source_says_of_a_method(tmp_path: Path) -> None:
    api = api_of_source(tmp_path)
    (resource,) = api.resources
    (get,) = resource.operations
    assert (resource.path, get.method) == ("/icws/{sessionId}/lamps/{lampId}", "GET")
    assert version_of(resource.feature) == "lamps 2"
    assert [(p.name, p.location, p.required) for p in get.parameters] == [
        ("sessionId", "path", True),
        ("lampId", "path", True),
        ("ININ-ICWS-CSRF-Token", "header", True),
        ("Cookie", "header", True),
        ("select", "query", False),
    ]
    assert [(o.value, o.feature and o.feature.obsolete) for o in get.parameters[4].options] == [
        ("name", None),
        ("colour", 6),
    ]
    assert [(r.status, r.description) for r in get.responses] == [
        (200, "It was done."),
        (202, "On its way."),
        (404, "There is no such lamp."),
    ]
    assert [(r.media_type, version_of(r.feature)) for r in get.responses] == [
        (None, None),
        ("text/html", "lamps 3"),
        (None, None),
    ]


def test_a_page_says_what_the_source_says_of_types(tmp_path: Path) -> None:
    api = api_of_source(tmp_path)
    lamp, shade, bulb = (api.catalog.types[name] for name in ("lamps_lamp", "shade", "bulb"))
    assert isinstance(lamp, ObjectType)
    assert isinstance(shade, EnumType)
    assert lamp.urn == "urn:inin.com:lamps:lamp"
    assert {p.name: (p.required, p.nullable, p.items_nullable) for p in lamp.properties} == {
        "__type": (True, False, False),
        "shade": (False, True, False),
        "rooms": (True, False, False),
        "watts": (False, False, False),
        "parts": (False, False, True),
        "bulbs": (False, False, False),
    }
    assert [kind.description for kind in (lamp, shade, bulb)] == [
        "A lamp.",
        "How dark it is.",
        "A bulb, of glass.",
    ]
    assert lamp.properties[-1].description == "What is screwed in."
    assert {m.name: (m.value, m.feature and m.feature.since) for m in shade.members} == {
        "Dark": (0, None),
        "Bright": (1, 5),
    }


def test_pages_of_no_resource_are_removed(tmp_path: Path) -> None:
    write_source(tmp_path)
    old = tmp_path / "pages" / "icws" / "old" / "index.htm"
    old.parent.mkdir(parents=True)
    old.write_text("old", "utf-8")
    assert main([str(tmp_path)]) == 0
    assert not old.exists()


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("text: Returns", "words: Returns", "lamps.yaml:2: Object contains unknown field `words`"),
        ("required: true}", "required: often}", "Expected `bool`, got `str`"),
        (
            "is: dictionary of Int",
            "is: dictionary of Wat",
            "19: lamps:lamp: watts: Wat is neither a basic",
        ),
        (
            "feature: lamps 2",
            "feature: since 2 years",
            "yaml:2: /icws/{sessionId}/lamps/{lampId}: 'since 2 years' is no",
        ),
        ("errors: [404]", "errors: [418]", "status 418 has no reason"),
        ("enumerations:", "enums:", "lamps.yaml:31: enums is no part of the source"),
    ],
)
def test_a_fault_of_the_source_is_named_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], before: str, after: str, said: str
) -> None:
    assert before in LAMPS
    write_source(tmp_path, LAMPS.replace(before, after))
    assert main([str(tmp_path)]) == 1
    assert said in capsys.readouterr().err
    assert not (tmp_path / "pages").exists()


def test_a_type_may_not_stand_in_two_files(tmp_path: Path) -> None:
    source = write_source(tmp_path)
    (source / "more.yaml").write_text("types:\n  lamps:lamp: {text: Another.}\n", "utf-8")
    with pytest.raises(LocatedError, match=r"more\.yaml:2: lamps:lamp stands twice in the source"):
        render(source)


NAMES = st.builds(lambda name: Names((name,), name), st.sampled_from(["String", "lamps:lamp"]))
BOUNDS = st.sampled_from(["Unbounded", "1,*", "0,4"])
VALUES = st.recursive(
    NAMES,
    lambda inner: st.builds(ListOf, inner, BOUNDS) | st.builds(DictionaryOf, inner),
    max_leaves=3,
)


def phrase(value: Value) -> str:
    if isinstance(value, ListOf):
        bounds = "" if value.bounds == "Unbounded" else f" ({value.bounds})"
        return f"list{bounds} of {phrase(value.item)}"
    if isinstance(value, DictionaryOf):
        return f"dictionary of {phrase(value.entry)}"
    return " or ".join(value.names)


@given(VALUES)
def test_values_nest(value: Value) -> None:
    assert parse_value(phrase(value)) == value


def test_options_may_name_their_base() -> None:
    assert parse_value("a:b or a:c") == Names(("a:b", "a:c"), "a:b")
    assert parse_value("list of a:b or a:c as a:d").item == Names(("a:b", "a:c"), "a:d")  # type: ignore[union-attr]


def test_what_a_call_must_have_is_explained() -> None:
    methods = [method for area in client_plan().areas for method in area.every_method]
    unexplained = [
        (method.address, argument.name)
        for method in methods
        for argument in method.arguments
        if argument.required and not argument.doc
    ]
    assert unexplained == []
