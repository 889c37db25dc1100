"""Overlays that an earlier run read: known by their bytes, and otherwise as if they were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.overlay import document
from generator.overlay.document import Overlay, load_overlay
from generator.spec.document import Document
from generator.spec.parsing import parse
from generator.step_cache import StepCache

OVERLAY = """\
overlay: 1.1.0
info: {title: A title, version: '1'}
extends: openapi.yaml
x-pages: [a.htm, {name: b.htm, sha256: abc}]
actions:
  - target: $.info
    x-source: a test
    description: all kinds of data
    x-expects: {}
    update: {a: 1000000000000000000000000000000, b: -0.0, c: [1.0, 1, null, true, "é"]}
  - {target: $.paths, x-source: a test, description: d, remove: true}
"""


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the files that are read, as they come."""
    files: list[str] = []

    def recorded(content: bytes, file: str) -> Document:
        files.append(Path(file).name)
        return parse(content, file)

    monkeypatch.setattr(document, "parse", recorded)
    return files


def loaded(folder: Path, *paths: Path) -> list[Overlay]:
    cache = StepCache(folder / "kept" / "steps")
    overlays = [load_overlay(path, cache) for path in paths]
    cache.keep()
    return overlays


def test_a_known_overlay_is_not_read_again(tmp_path: Path, read: list[str]) -> None:
    path, renamed = tmp_path / "one.yaml", tmp_path / "two.yaml"
    path.write_text(OVERLAY)
    renamed.write_text(OVERLAY)
    first, again = loaded(tmp_path, path), loaded(tmp_path, path, renamed)
    assert read == ["one.yaml"]
    del read[:]
    assert repr(first) == repr([load_overlay(path)])
    assert repr(again) == repr([load_overlay(path), load_overlay(renamed)])
    assert [action.states_expectation for action in again[0].actions] == [True, False]
    assert read == ["one.yaml", "one.yaml", "two.yaml"]


def test_a_changed_overlay_is_read_again(tmp_path: Path, read: list[str]) -> None:
    path = tmp_path / "one.yaml"
    for text in (OVERLAY, OVERLAY.replace("$.info", "$.other"), OVERLAY):
        path.write_text(text)
        assert loaded(tmp_path, path) == [load_overlay(path)]
    assert len(read) == 6


def test_an_overlay_that_is_none_fails_each_time(tmp_path: Path, read: list[str]) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(OVERLAY.replace("$.info", "info["))
    for _ in range(2):
        with pytest.raises(
            LocatedError, match=r"one.yaml:6: /actions/0/target: target 'info\[' is no path"
        ):
            loaded(tmp_path, path)
    assert len(read) == 2


def test_what_a_run_does_to_an_overlay_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(OVERLAY)
    loaded(tmp_path, path)
    cache = StepCache(tmp_path / "kept" / "steps")
    load_overlay(path, cache).actions[0].value["a"] = 2
    assert load_overlay(path, cache) == load_overlay(path)


@pytest.mark.parametrize("size", [0, 40, -1])
def test_a_damaged_cache_changes_nothing(tmp_path: Path, size: int) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(OVERLAY)
    first = loaded(tmp_path, path)
    (kept,) = (tmp_path / "kept" / "steps").iterdir()
    kept.write_bytes(kept.read_bytes()[:size])
    assert loaded(tmp_path, path) == first
