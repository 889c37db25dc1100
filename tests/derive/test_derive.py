"""Tags and summaries follow from the other parts, unless an overlay has stated them."""

from __future__ import annotations

from typing import Any

from generator.derive.complete import derive
from generator.write.documents import Documents

Data = dict[str, Any]


def derived(*operations: Data, **top: Any) -> Data:
    paths = {
        f"/{at}": {"get": {"operationId": f"get{at}", "tags": ["lifts"], **operation}}
        for at, operation in enumerate(operations)
    }
    documents = Documents({"paths": paths} | top, {})
    return derive(documents, documents).openapi


def words(operation: Data) -> tuple[str | None, str | None]:
    written = derived(operation)["paths"]["/0"]["get"]
    return written.get("summary"), written.get("description")


def test_a_description_does_not_repeat_the_summary() -> None:
    assert words({"description": "Goes up."}) == ("Goes up.", None)
    assert words({"description": "Goes up. By one."}) == ("Goes up.", "By one.")
    assert words({"description": "Goes up.\nBy one."}) == ("Goes up.", "By one.")
    assert words({"summary": "Up.", "description": "Up."}) == ("Up.", None)
    assert words({"summary": "Up.", "description": "Up. By one."}) == ("Up.", "By one.")
    assert words({"summary": "Goes", "description": "Goesup."}) == ("Goes", "Goesup.")
    assert words({"summary": "Up.", "description": "Goes up."}) == ("Up.", "Goes up.")
    assert words({"summary": "Up."}) == ("Up.", None)
    assert words({}) == (None, None)


def test_an_area_has_the_words_of_an_overlay() -> None:
    stated = [{"name": "lifts", "description": "Up and down."}, {"name": "stairs"}]
    assert derived({}, tags=stated)["tags"] == [stated[0]]
    (tag,) = derived({}, tags=[stated[1]])["tags"]
    assert tag == {"name": "lifts", "description": "The feature area lifts."}
