"""The fuzz targets without their engine: seeds, and some mutations of them, pass."""

from __future__ import annotations

import importlib
import random
from pathlib import Path

import pytest

from fuzz import __main__ as entry
from fuzz.pages import TARGET as PAGES
from fuzz.target import Finding, Target, check_error
from generator.errors import LocatedError
from generator.read.pages import read_page

MUTATIONS = 60


def target(name: str) -> Target:
    found = importlib.import_module(f"fuzz.{name}").TARGET
    assert isinstance(found, Target)
    return found


@pytest.mark.parametrize("name", entry.TARGETS)
def test_seeds_and_their_mutations_pass(name: str) -> None:
    tried = target(name)
    seeds = [*tried.seeds()]
    assert seeds
    chance = random.Random(name)  # noqa: S311
    # Each of hundreds of seeds of answers goes through the decoders of all operations.
    for seed in chance.sample(seeds, min(len(seeds), MUTATIONS)):
        tried.check(seed)
    mutations = {
        tried.mutate(chance.choice(seeds), tried.largest, chance.randrange(2**32))
        for _ in range(MUTATIONS)
    }
    assert len(mutations) > MUTATIONS / 2
    for data in mutations:
        assert len(data) <= tried.largest
        tried.check(data)


def test_seeds_of_pages_are_read_whole(tmp_path: Path) -> None:
    for seed in PAGES.seeds():
        (tmp_path / "page.htm").write_bytes(seed)
        model = read_page(tmp_path / "page.htm", "page.htm")
        assert (len(model.resources), model.unread) == (1, [])


@pytest.mark.parametrize("name", ["pages", "captures", "specs", "event_streams", "answers"])
def test_a_mutation_of_nothing_is_one(name: str) -> None:
    assert {len(target(name).mutate(b"", 10, seed)) <= 10 for seed in range(20)} == {True}


def test_an_error_without_its_line_is_a_finding() -> None:
    check_error(LocatedError("a.yaml", "it is wrong", line=3), "a.yaml")
    for error in (LocatedError("a.yaml", "it is wrong"), ValueError("a.yaml:3: two\nlines")):
        with pytest.raises(Finding):
            check_error(error, "a.yaml")


def test_a_lossy_parser_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    streams = target("event_streams")
    monkeypatch.setattr("icws._runtime.sse._BOM", b"data")
    with pytest.raises(Finding):
        streams.check(b"data: a\n\n")


def test_a_target_that_is_none(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["fuzz", "sites"])
    with pytest.raises(SystemExit) as refused:
        entry.main()
    assert refused.value.code == 2
    assert "sites: expected some of pages, captures" in capsys.readouterr().err
