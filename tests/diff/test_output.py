"""Every output format, with nothing in it that acts on its own."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.accepted import Accepted, Review
from generator.diff.change import Change, Place
from generator.diff.output import FORMATS
from generator.diff.output.json_document import SCHEMA
from generator.diff.output.markdown import code
from generator.diff.output.text import to_text
from generator.diff.output.wording import visible

HOSTILE = "x\n::error::y\r%0A ##vso[task.complete] `a` <b> @all | \u202e\u200b\x1b[31m http://x.y"
OLD = Place("spec/openapi.yaml", "/paths/~1a", 12, "a/index.htm:7", True)
NEW = Place("spec/openapi.yaml", "/paths", 9, "", False)


def change(rule: str = "operation-removed", item: str = "GET /a", **facts: str) -> Change:
    return Change(rule, item, OLD, NEW, facts, "")


def gone() -> Review:
    return Review([change()])


def test_text() -> None:
    assert FORMATS["text"](gone()) == (
        "breaking  GET /a: is gone\n"
        "          was spec/openapi.yaml:12, page a/index.htm:7, operation-removed [FP]\n"
        "1 breaking\n"
    ).replace("FP", change().fingerprint)


def test_markdown_groups_by_level_and_version() -> None:
    place = Place("spec/openapi.yaml", "", 3)
    late = [
        Change("operation-added-late", f"GET /{n}", place, place, {"since": f"f {n}"}, f"f {n}")
        for n in (10, 9)
    ]
    text = FORMATS["markdown"](Review([change(), *late]))
    headings = [line for line in text.splitlines() if re.match("#|`", line)]
    assert headings == [
        "## Changes of the API: 1 breaking, 2 addition",
        "### Breaking (1)",
        "### Additions (2)",
        "`f 9`",
        "`f 10`",
    ]
    assert "- `GET /a` is gone (`spec/openapi.yaml:9`, page `a/index.htm:7`;" in text


def test_github() -> None:
    assert FORMATS["github"](gone()) == (
        "::error file=spec/openapi.yaml,line=9,title=operation-removed::"
        "GET /a: is gone (page a/index.htm:7)\n"
    )


def test_azure() -> None:
    assert FORMATS["azure"](gone()) == (
        "##vso[task.logissue type=error;sourcepath=spec/openapi.yaml;linenumber=9;"
        "code=operation-removed]GET /a: is gone (page a/index.htm:7)\n"
    )


def test_gitlab() -> None:
    (entry,) = json.loads(FORMATS["gitlab"](gone()))
    assert entry["location"] == {"path": "spec/openapi.yaml", "lines": {"begin": 9}}
    assert (entry["severity"], entry["fingerprint"]) == ("critical", change().fingerprint)


def test_json_fits_its_schema() -> None:
    entry = Accepted("0" * 12, "other-changed", "x", "why", 3)
    review = Review([change()], [(change(item="b"), entry)], [entry])
    document = json.loads(FORMATS["json"](review))
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text("utf-8")))
    jsonschema.validate(document, json.loads(SCHEMA.read_text("utf-8")))
    assert document["accepted"][0]["reason"] == "why"
    assert document["counts"] == {"breaking": 1, "warning": 0, "addition": 0, "docs": 0}


@pytest.mark.parametrize("name", ["json", "gitlab"])
@given(text=st.text() | st.just(HOSTILE + "\x9b2J"))
def test_json_acts_on_no_terminal(name: str, text: str) -> None:
    entry = Accepted("0" * 12, text, text, text, 3)
    printed = FORMATS[name](Review([change(item=text, old=text)], [(change(), entry)], [entry]))
    assert [char for char in printed if unicodedata.category(char) in ("Cc", "Cf", "Cs")] == (
        ["\n"] * printed.count("\n")
    )


def test_a_terminal_has_colours() -> None:
    assert to_text(gone(), colour=True).startswith("\x1b[31;1mbreaking")


@pytest.mark.parametrize("name", ["text", "github", "azure", "markdown"])
@given(text=st.text() | st.just(HOSTILE))
def test_text_of_pages_stays_on_its_line(name: str, text: str) -> None:
    plain = FORMATS[name](Review([change("operation-renamed", "x", old="a", new="b")]))
    hostile = FORMATS[name](Review([change("operation-renamed", text, old=text, new=text)]))
    assert len(hostile.splitlines()) == len(plain.splitlines())
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\x1b\x00]", hostile)


@given(text=st.text() | st.just(HOSTILE))
def test_azure_meets_no_command_of_a_page(text: str) -> None:
    printed = FORMATS["azure"](
        Review([change(item=text), change("operation-renamed", text, old=text, new=text)])
    )
    assert printed.count("##") == 1
    command = printed.splitlines()[0]
    assert re.fullmatch(r"##vso\[[^\]]*\][^\]]*", command)


@given(text=st.text() | st.just(HOSTILE) | st.text("`| a"))
def test_a_code_span_ends_where_it_should(text: str) -> None:
    """By the rule of CommonMark: a run of backticks ends a span begun by as many."""
    span = code(text)
    fence = re.match("`+", span)
    assert fence is not None
    assert span.endswith(fence[0])
    inside = span[len(fence[0]) : -len(fence[0])]
    assert fence[0] not in re.findall("`+", inside)
    stripped = inside[1:-1] if inside[:1] == inside[-1:] == " " and inside.strip() else inside
    assert stripped.strip(" ") == visible(text).strip(" ")


@given(items=st.lists(st.text() | st.just(HOSTILE), min_size=1, max_size=3))
def test_json_keeps_what_was_said(items: list[str]) -> None:
    document = json.loads(FORMATS["json"](Review([change(item=item) for item in items])))
    jsonschema.validate(document, json.loads(Path(SCHEMA).read_text("utf-8")))
    assert [entry["item"] for entry in document["changes"]] == items
