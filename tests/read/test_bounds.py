"""Pages with huge numbers, texts and counts: read in linear time, or refused by line."""

from __future__ import annotations

import cProfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from embedded.markup.page import (
    Contents,
    Feature,
    Method,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from generator.emit.cache import TextCache
from generator.emit.client import client_files
from generator.emit.plan_cache import PlanCache
from generator.merge.api import merge_pages
from generator.pipeline import build_spec
from generator.read.errors import PageError
from generator.read.pages import read_page
from generator.spec.load import load_spec

BIG, HUGE = "9" * 30, "9" * 5000


def page(*rows: Row) -> str:
    query = Parameter("Query", "q", default="d")
    body = Representation("body", Contents(rows))
    method = Method(
        "PUT", ("Words.",), (Feature("a", 3),), (query,), (body,), (Response(204, "Done"),)
    )
    return render_page(Page("/icws/{sessionId}/a", (method,)))


PLAIN = page(
    Row("x", "Int", ("Cell.",), default="DEFAULT", criteria=("Is a value from 1 to 2.",)),
    Row("k", "Enumeration: k", contents=Contents((Row("A", "7"), Row("B", "8")))),
    Row("l", "List [1,*]: String"),
)
RANGE = "from 1 to 2"
VERSION = "states no version (expected a feature name and a positive version)"
NO_CHARACTER = "stands for no character (expected a character of Unicode)"
TYPE = "is unknown (expected a type such as"
REFUSED = {
    "a date for a version": ('"Version">3<', '"Version">2020-10-29<', VERSION),
    "a compact date for a version": ('"Version">3<', '"Version">20201029<', VERSION),
    "a version beyond 2^63": ('"Version">3<', f'"Version">{BIG}<', VERSION),
    "a version of 5000 digits": ('"Version">3<', f'"Version">{HUGE}<', VERSION),
    "a million characters for a version": ('"Version">3<', f'"Version">{"3 " * 500_000}<', VERSION),
    "a member beyond 2^63": (">7<", f">{BIG}<", TYPE),
    "a member of 5000 digits": (">7<", f">{HUGE}<", TYPE),
    "a length beyond 2^63": ("[1,*]", f"[{BIG},*]", TYPE),
    "a length of 5000 digits": ("[1,*]", f"[1,{HUGE}]", TYPE),
    "a million characters for a type": (">Int<", f">{'List of ' * 125_000}Int<", TYPE),
    "half a surrogate pair": ("Cell.", "Cell &#xDFFF;.", NO_CHARACTER),
    "half a surrogate pair in a name": (">x<", ">x&#xD800;<", NO_CHARACTER),
    "a character NUL": ("Cell.", "Cell &#0;.", NO_CHARACTER),
    "a character beyond Unicode": ("Cell.", "Cell &#x110000;.", NO_CHARACTER),
    "a character of 5000 digits": ("Cell.", f"Cell &#{HUGE};.", NO_CHARACTER),
    "20,000 levels of elements": ("Cell.", "<div>" * 20_000, "nested too deep"),
    "100,000 attributes": (
        "<h3>PUT<",
        f"<h3 {' '.join(f'a{n}' for n in range(100_000))}>PUT<",
        "a tag has too many attributes (expected at most 1000)",
    ),
}
READ = {
    "a default beyond 2^63": ("DEFAULT", BIG),
    "a default of 5000 digits": ("DEFAULT", HUGE),
    "a range beyond 2^63": (RANGE, f"from -{BIG} to {BIG}"),
    "a range of 5000 digits": (RANGE, f"from 1 to {HUGE}"),
    "1000 attributes": ("<h3>PUT<", f"<h3 {' '.join(f'a{n}' for n in range(1000))}>PUT<"),
    "a million characters": ("Cell.", "word " * 200_000),
    "a million characters in one word": ("Cell.", "w" * 1_000_000),
    "a million spaces": ("Cell.", f"a{' ' * 1_000_000}b"),
    "100,000 characters for a name": (">x<", f">{'x' * 100_000}<"),
}


def changed(before: str, after: str) -> str:
    assert PLAIN.count(before) >= 1
    return PLAIN.replace(before, after, 1)


def written(folder: Path, text: str) -> Path:
    path = folder / "page.htm"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_beyond_the_bounds_is_refused_by_line(tmp_path: Path, case: str) -> None:
    before, after, problem = REFUSED[case]
    with pytest.raises(PageError) as refused:
        read_page(written(tmp_path, changed(before, after)), "page.htm")
    assert problem in str(refused.value)
    assert len(str(refused.value)) < 500
    assert refused.value.source.line > 1


def test_the_tag_with_too_many_attributes_is_named_by_its_line(tmp_path: Path) -> None:
    text = "<p>\n<b>one</b>\n\n<i " + " ".join(f"a{n}" for n in range(1001)) + ">two</i>\n</p>"
    with pytest.raises(PageError, match=r"page\.htm:4: a tag has too many attributes"):
        read_page(written(tmp_path, text), "page.htm")


@pytest.mark.parametrize("case", READ)
def test_what_is_odd_becomes_a_spec_and_a_client(
    tmp_path: Path, texts: TextCache, case: str
) -> None:
    model = read_page(written(tmp_path, changed(*READ[case])), "page.htm")
    assert model.unread == []
    for name, text in build_spec(merge_pages([model])).files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")  # no half of a surrogate pair
    spec = load_spec(tmp_path)
    for name, code in client_files(spec, PlanCache(spec, texts)).items():
        # What is copied is the same for all specs.
        if Path(name).suffix == ".py" and not code.startswith(b"# Copied from"):
            compile(code, str(name), "exec")


def _properties(count: int) -> str:
    return page(*(Row(f"p{n}", "Int", ("Words.",)) for n in range(count)))


def _members(count: int) -> str:
    members = tuple(Row(f"M{n}", str(n)) for n in range(count))
    return page(Row("k", "Enumeration: k", contents=Contents(members)))


def _marks(count: int) -> str:
    return changed("Cell.", "w<br>" * count + "<code>v</code> " * count)


def _calls(read: Callable[[], object]) -> int:
    """Count the calls that a function makes: work that does not depend on the machine."""
    profile = cProfile.Profile()
    profile.runcall(read)
    profile.create_stats()
    return sum(entry[1] for entry in profile.stats.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize("make", [_properties, _members, _marks])
def test_the_work_grows_with_the_size_of_the_page(
    tmp_path: Path, make: Callable[[int], str]
) -> None:
    """Twice as many parts more are twice the work more, from any size on."""
    first, second, third = (
        _calls(partial(read_page, written(tmp_path, make(count)), "page.htm"))
        for count in (200, 400, 800)
    )
    assert third - second < 2.05 * (second - first)
