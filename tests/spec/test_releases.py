"""Releases have the highest lower bounds of what they and earlier ones state, and nothing else."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import LocatedError
from generator.spec.document import Document
from generator.spec.parsing import parse
from generator.spec.releases import Release
from generator.spec.spec import Spec
from generator.write.yaml import to_yaml
from tests.embedded import openapi

STATED = st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(1, 9)), max_size=5)


def bound(feature: str, version: Any, basis: str = "stated") -> dict[str, Any]:
    return {"name": feature, "at-least": version, "basis": basis, "description": "It came with it."}


def release(name: str, **versions: int) -> dict[str, Any]:
    return {"name": name, "features": [bound(*item) for item in versions.items()]}


def releases(stated: Any) -> tuple[Release, ...]:
    return Spec.of({"info": {"x-releases": stated}}).releases


@given(STATED)
def test_a_release_has_what_it_and_earlier_ones_state(stated: list[dict[str, int]]) -> None:
    read = releases([release(f"R{at}", **versions) for at, versions in enumerate(stated)])
    assert [one.name for one in read] == [f"R{at}" for at in range(len(stated))]
    for at, one in enumerate(read):
        until = stated[: at + 1]
        features = {feature for versions in until for feature in versions}
        later = {f: v for versions in reversed(stated[at + 1 :]) for f, v in versions.items()}
        absent = {f: 0 for f, first in later.items() if first == 1 and f not in features}
        known = {f: max(v.get(f, 0) for v in until) for f in features}
        assert one.versions == known | absent
        assert set(one.absent) == absent.keys()
        for each in one.bounds:
            # The first release that states the bound is the one that brought it.
            first = next(i for i, v in enumerate(until) if v.get(each.feature) == each.version)
            assert each.release == f"R{first}"
            assert (each in one.own) == (first == at)


@given(STATED)
def test_no_release_has_less_than_an_earlier_one(stated: list[dict[str, int]]) -> None:
    read = releases([release(f"R{at}", **versions) for at, versions in enumerate(stated)])
    for older, newer in pairwise(read):
        assert all(newer.versions[name] >= least for name, least in older.versions.items())


def test_a_release_lacks_what_came_with_a_later_one() -> None:
    first, second, third = releases([release("R0", b=1), release("R1", a=1, c=3), release("R2")])
    assert first.versions == {"a": 0, "b": 1}
    assert second.versions == third.versions == {"a": 1, "b": 1, "c": 3}


def test_a_bound_keeps_its_basis_and_reason() -> None:
    (one,) = releases([{"name": "R", "description": "D.", "features": [bound("a", 2, "inferred")]}])
    assert (one.description, one.bounds[0].basis, one.bounds[0].description) == (
        "D.",
        "inferred",
        "It came with it.",
    )


@pytest.mark.parametrize(
    "document", [{}, {"info": {}}, {"info": None}, {"info": {"x-releases": []}}]
)
def test_a_spec_may_name_no_releases(document: dict[str, Any]) -> None:
    assert Spec.of(document).releases == ()


FORM = "{name: <release>, description?: <text>, features: [<bound>, ...]}"
BOUND = "{name: <feature>, at-least: <integer>, basis: stated or inferred, description: <text>}"
ITEM = "the item has another form"
TOP, FIRST = "/info/x-releases", "/info/x-releases/0"
AT = f"{FIRST}/features/0"


@pytest.mark.parametrize(
    ("stated", "place", "problem"),
    [
        ({}, TOP, "x-releases is no list (expected releases, the oldest first)"),
        (None, TOP, "x-releases is no list (expected releases, the oldest first)"),
        (["R"], FIRST, f"{ITEM} (expected {FORM})"),
        ([{"name": "R"}], FIRST, f"{ITEM} (expected {FORM})"),
        ([release("R") | {"since": 3}], FIRST, f"{ITEM} (expected {FORM})"),
        ([release(" ")], f"{FIRST}/name", "name has no text (expected a text)"),
        ([release("R") | {"name": 2016}], f"{FIRST}/name", "name has no text (expected a text)"),
        ([release("R") | {"description": None}], f"{FIRST}/description",
         "description has no text (expected a text)"),
        ([release("R"), release("R")], f"{TOP}/1/name",
         "the release 'R' is there twice (expected each once)"),
        ([{"name": "R", "features": {"a": 1}}], f"{FIRST}/features",
         f"features is no list (expected a list of {BOUND})"),
        ([{"name": "R", "features": [{"name": "a", "since": 1}]}], AT,
         f"{ITEM} (expected {BOUND})"),
        ([{"name": "R", "features": [bound("a", 1), bound("a", 2)]}], f"{FIRST}/features/1/name",
         "the feature 'a' is there twice (expected each feature of a release once)"),
        *(
            ([{"name": "R", "features": [bound("a", wrong)]}], f"{AT}/at-least",
             "at-least is no version (expected an integer from 1 on)")
            for wrong in (0, -1, True, 1.0, "1", None)
        ),
        ([{"name": "R", "features": [bound("a", 1, "guessed")]}], f"{AT}/basis",
         "basis is 'guessed' (expected stated or inferred)"),
    ],
)  # fmt: skip
def test_what_is_no_release_is_an_error_with_its_place(
    stated: Any, place: str, problem: str
) -> None:
    text = to_yaml({"openapi": "3.1.0", "info": {"x-releases": stated}})
    spec = Spec(parse(text.encode(), "openapi.yaml"), Document("asyncapi.yaml", {}))
    with pytest.raises(LocatedError) as refused:
        _ = spec.releases
    file, line, rest = str(refused.value).split(":", 2)
    assert (file, rest) == ("openapi.yaml", f" {place}: {problem}")
    assert 3 <= int(line) <= len(text.splitlines())


def test_those_of_the_spec_are_lower_bounds_of_features_that_it_has() -> None:
    spec = Spec.of(openapi())
    assert [one.name for one in spec.releases] == [
        "4.0 SU6", "2015 R1", "2016 R2", "2016 R3", "2017 R3",
    ]  # fmt: skip
    newest = spec.newest_versions()
    for name, version in spec.releases[-1].versions.items():
        # No page mentions messaging 2: it is inferred from client code.
        assert version <= newest.get(name, 2), name
    inferred = [(b.feature, b.version) for r in spec.releases for b in r.own if b.basis != "stated"]
    assert inferred == [("messaging", 2)]
    assert spec.releases[2].versions["configuration"] == 7
    assert spec.releases[3].versions["connection"] == 7
    assert "interactions" not in spec.releases[-1].versions
