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
from generator.diff.alike import folded
from generator.diff.change import Change, Effect, Place
from generator.diff.output import FORMATS, json_document
from generator.diff.output.markdown import code, to_markdown
from generator.diff.output.text import to_text
from generator.diff.output.wording import visible
from generator.diff.rules import Level

SCHEMA = Path(json_document.__file__).with_name("diff.schema.json")
HOSTILE = "x\n::error::y\r%0A ##vso[task.complete] `a` <b> @all | \u202e\u200b\x1b[31m http://x.y"
OLD = Place("spec/openapi.yaml", "/paths/~1a", 12, "a/index.htm:7", True)
NEW = Place("spec/openapi.yaml", "/paths", 9, "", False)


def change(rule: str = "operation-removed", item: str = "GET /a", **facts: str) -> Change:
    return Change(rule, item, OLD, NEW, facts, "")


def gone() -> Review:
    return Review([change()])


def test_text() -> None:
    assert FORMATS["text"](gone()) == (
        "1 breaking\n\n== Breaking\nbreaking  GET /a: is gone\n"
        "          was spec/openapi.yaml:12, page a/index.htm:7, operation-removed [FP]\n"
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
        "## Changes of the API: 1 breaking, 2 additions",
        "### Breaking (1)",
        "#### Without a feature version",
        "### Additions (2)",
        "#### `f 9`",
        "#### `f 10`",
    ]
    assert "- `GET /a` is gone<br>\n  <sub>was `spec/openapi.yaml:12`, page `a/i" in text
    assert "| `f 10` | - | 1 |\n| without a feature version | 1 | - |\n" in text


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
    assert "\n\x1b[31;1mbreaking" in to_text(gone(), colour=True)


@pytest.mark.parametrize("name", ["text", "github", "azure", "markdown"])
@given(text=st.text() | st.just(HOSTILE))
def test_text_of_pages_stays_on_its_line(name: str, text: str) -> None:
    plain = FORMATS[name](Review([change("operation-id-changed", "x", old="a", new="b")]))
    hostile = FORMATS[name](Review([change("operation-id-changed", text, old=text, new=text)]))
    assert len(hostile.splitlines()) == len(plain.splitlines())
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b-\u200f\x1b\x00]", hostile)


@given(text=st.text() | st.just(HOSTILE))
def test_azure_meets_no_command_of_a_page(text: str) -> None:
    printed = FORMATS["azure"](
        Review([change(item=text), change("operation-id-changed", text, old=text, new=text)])
    )
    assert printed.count("##") == 2
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
    jsonschema.validate(document, json.loads(SCHEMA.read_text("utf-8")))
    assert [entry["item"] for entry in document["changes"]] == items


def test_what_many_operations_have_alike_is_one_line() -> None:
    several = [
        Change("parameter-removed", f"GET /{n} filter", NEW, NEW, effects=(
            Effect("any", Level.WARNING, (f"GET /{n}",)),)) for n in range(5)
    ]  # fmt: skip
    alike = Review(folded(several))
    text = to_text(alike)
    assert text.splitlines()[0] == "1 warning"
    assert "parameter filter: is gone\n          in GET /0 and 4 more\n" in text
    assert "spec/openapi.yaml:9 and 4 more places" in text
    two = to_text(Review(folded(several[:2])))
    assert "GET /0 filter: is gone" in two
    assert "GET /1 filter: is gone" in two
    assert FORMATS["github"](alike).count("::warning") == 1
    (change,) = json.loads(FORMATS["json"](alike))["changes"]
    assert change["alike"] == [f"GET /{n} filter" for n in range(5)]


def test_a_line_says_the_direction_and_what_is_affected() -> None:
    effects = (
        Effect("response", Level.BREAKING, ("GET /a", "GET /b")),
        Effect("message", Level.BREAKING, ("message urn:m",)),
        Effect("request", Level.ADDITION, ("PUT /a", "POST /b", "PUT /c")),
    )
    one = Change("became-nullable", "T.p", NEW, NEW, effects=effects)
    text = to_text(Review([one]))
    assert "in responses of GET /a and GET /b, in the message urn:m\n" in text
    assert "in requests of PUT /a and 2 more: addition only\n" in text


def test_a_reworded_text_shows_its_old_and_new_words() -> None:
    start, end = "Word " * 60, " last" * 60
    one = Change("text-changed", "T description", NEW, NEW, {"keyword": "description", "how": "c"},
                 old_text=f"{start}old\n{end}", new_text=f"{start}new\n{end}")  # fmt: skip
    folded, unfolded = (to_text(Review([one]), unfold=how) for how in (False, True))
    assert "1 docs: --unfold lists them" in folded
    assert "Word" not in folded
    rows = [row.strip() for row in unfolded.splitlines() if row.strip()[:1] in "-+" and row.strip()]
    assert [row[0] for row in rows] == ["-", "+"]
    assert all(len(row) < 100 for row in rows)
    assert ["old" in rows[0], "new" in rows[1]] == [True, True]
    assert "<details>" in to_markdown(Review([one]))


def test_a_page_that_is_cut_says_how_much_is() -> None:
    several = [change(item=f"GET /{n}") for n in range(40)]
    several += [Change("deprecated-set", f"T{n}", NEW, NEW) for n in range(30)]
    whole = to_markdown(Review(several))
    assert to_markdown(Review(several), len(whole)) == whole
    for longest in range(1000, len(whole), 700):
        text = to_markdown(Review(several), longest)
        assert len(text) <= longest
        assert text.count("<details>") == text.count("</details>")
        kept = len(re.findall("^- ", text, re.MULTILINE))
        counts = [int(n) for n in re.findall(r"(\d+) (?:breaking|docs)", text.splitlines()[-1])]
        assert text.splitlines()[-1].startswith("**Cut**")
        assert kept + sum(counts) == 70


@pytest.mark.parametrize("blank", ["\u034f", "\u115f", "\u3164", "\ufe0f", "\u2800", "\u00ad"])
@pytest.mark.parametrize("name", ["text", "markdown", "github", "azure", "gitlab"])
def test_what_nobody_sees_is_an_escape_in_every_format(name: str, blank: str) -> None:
    printed = FORMATS[name](Review([change(item=f"GET /a{blank}b")]))
    assert blank not in printed
    assert f"{ord(blank):04x}" in printed


@pytest.mark.parametrize(
    ("rule", "old", "new", "said"),
    [
        ("limit-tightened", "none", "5", "now has `maxLength` `5`"),
        ("limit-loosened", "5", "none", "no longer has `maxLength` `5`"),
        ("limit-loosened", "5", "6", "`maxLength` is `6` where it was `5`"),
        ("content-changed", "none", "a/b", "now has `maxLength` `a/b`"),
        ("operation-tags-changed", "none", "a", "is in `a`; it had no tag"),
        ("operation-tags-changed", "a", "none", "has no tag; it was in `a`"),
    ],
)
def test_nothing_is_no_value(rule: str, old: str, new: str, said: str) -> None:
    review = Review([change(rule, "T.a", keyword="maxLength", old=old, new=new)])
    assert f"- `T.a` {said}<br>" in to_markdown(review)
    assert review.changes[0].sentence == said.replace("`", "")
