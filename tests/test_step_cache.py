"""Results of steps of earlier runs: asked for once, never in the place of anything else."""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from generator import code_version, file_hashes
from generator.examples import made
from generator.examples.made import add_made_examples
from generator.spec.contents import Contents
from generator.spec.document import Document
from generator.step_cache import StepCache

Data = dict[str, Any]
JSON = "application/json"
REF = "#/components/schemas/"
DOCUMENT: Data = {
    "paths": {
        "/a": {
            "get": {
                "responses": {
                    "200": {"content": {JSON: {"schema": {"$ref": f"{REF}one"}}}},
                    "400": {
                        "content": {JSON: {"schema": {"$ref": f"{REF}error"}}},
                        "x-error-ids": [{"id": "error.first"}],
                    },
                }
            }
        }
    },
    "components": {
        "schemas": {
            "one": {"type": "object", "properties": {"two": {"$ref": f"{REF}two"}}},
            "two": {"type": "object", "properties": {"text": {"type": "string"}}},
            "error": {"type": "object", "properties": {"errorId": {"type": "string"}}},
        }
    },
}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return where the cache of a test is."""
    return tmp_path / "kept" / "steps"


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the schemas that examples are made from, as they come."""
    schemas: list[str] = []
    original = made.make_value

    def recorded(schema: Any, *rest: Any) -> Any:
        schemas.append(schema.value["$ref"].removeprefix(REF))
        return original(schema, *rest)

    monkeypatch.setattr(made, "make_value", recorded)
    return schemas


def with_examples(kept: Path, document: Data) -> Data:
    cache = StepCache(kept)
    result = add_made_examples(document, cache)
    cache.keep()
    return result


def changed(change: Callable[[Data], None]) -> Data:
    document = deepcopy(DOCUMENT)
    change(document)
    return document


def test_an_example_is_made_once(kept: Path, calls: list[str]) -> None:
    first = with_examples(kept, DOCUMENT)
    assert calls == ["one", "error"]
    assert with_examples(kept, DOCUMENT) == first == add_made_examples(DOCUMENT)
    assert calls == ["one", "error"] * 2


def test_what_a_type_refers_to_counts(kept: Path, calls: list[str]) -> None:
    with_examples(kept, DOCUMENT)
    calls.clear()

    def change(document: Data) -> None:
        document["components"]["schemas"]["two"]["properties"]["text"]["default"] = "other"

    other = changed(change)
    assert with_examples(kept, other) == add_made_examples(other)
    assert calls[0] == "one"
    assert "error" not in calls[:1]


def test_the_ids_of_a_response_count(kept: Path) -> None:
    with_examples(kept, DOCUMENT)

    def change(document: Data) -> None:
        response = document["paths"]["/a"]["get"]["responses"]["400"]
        response["x-error-ids"] = [{"id": "error.second"}]

    other = changed(change)
    assert with_examples(kept, other) == add_made_examples(other)


def test_only_what_the_last_run_asked_for_is_kept(kept: Path) -> None:
    cache = StepCache(kept)
    assert cache.derived("step", "one", lambda: [1]) == [1]
    cache.keep()
    cache = StepCache(kept)
    assert cache.derived("step", "two", lambda: [2]) == [2]
    assert cache.derived("other step", "two", lambda: [3]) == [3]
    cache.keep()
    cache = StepCache(kept)
    assert cache.derived("step", "one", lambda: [4]) == [4]
    assert cache.derived("step", "two", lambda: [4]) == [2]


@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 100])
def test_a_damaged_entry_is_none(kept: Path, damage: bytes) -> None:
    cache = StepCache(kept)
    cache.derived("step", "one", lambda: 1)
    cache.keep()
    for entry in kept.iterdir():
        entry.write_bytes(damage)
    assert StepCache(kept).derived("step", "one", lambda: 2) == 2


@pytest.mark.parametrize("value", [10**30, "\ud800"])
def test_what_cannot_be_written_is_not_kept(kept: Path, value: object) -> None:
    cache = StepCache(kept)
    assert cache.derived("step", "one", lambda: value) == value
    cache.keep()
    assert StepCache(kept).derived("step", "one", lambda: 2) == 2


def test_without_a_folder_nothing_is_kept() -> None:
    cache = StepCache()
    assert [cache.derived("step", "one", value) for value in (list, dict)] == [[], {}]
    cache.keep()


def test_the_digest_is_of_all_that_is_referred_to() -> None:
    def digest(document: Data) -> str:
        top = Document("", document).top
        return Contents(Document("", document), StepCache().content_of).of(
            top.at("components", "schemas", "one")
        )

    def grown(document: Data) -> None:
        schemas = document["components"]["schemas"]
        schemas["two"]["properties"]["back"] = {"$ref": f"{REF}one"}

    def mapped(document: Data) -> None:
        one = document["components"]["schemas"]["one"]
        one["discriminator"] = {"propertyName": "__type", "mapping": {"a": f"{REF}three"}}

    def mapped_to_something(document: Data) -> None:
        mapped(document)
        document["components"]["schemas"]["three"] = {"type": "string"}

    def elsewhere(document: Data) -> None:
        document["components"]["schemas"]["error"]["title"] = "Error"

    changes = (grown, mapped, mapped_to_something)
    assert len({digest(DOCUMENT), *(digest(changed(change)) for change in changes)}) == 4
    assert digest(changed(elsewhere)) == digest(DOCUMENT)


def test_code_that_was_touched_after_the_run_began_is_of_no_other_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: Path
) -> None:
    monkeypatch.setattr(code_version, "_ROOT", tmp_path)
    source = tmp_path / "step.py"

    def result_of(code: str) -> object:
        cache = StepCache(kept)
        found = cache.derived("step", "one", lambda: code)
        cache.keep()
        return found

    monkeypatch.setattr(file_hashes, "_BEGAN", 0)
    source.write_text("second")  # while the first was loaded
    assert result_of("first") == "first"
    monkeypatch.setattr(file_hashes, "_BEGAN", time.time_ns() + 10**12)
    assert result_of("second") == "second"
    assert result_of("again") == "second"
