"""References to the whole document, `#`: no key leads to it, and it is still compared."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diff import Change, compare, read

Json = dict[str, Any]
WHOLE = {"$ref": "#"}
MESSAGE = {"name": "urn:t", "payload": {"type": "object", "properties": {"a": {"type": "string"}}}}
DOCUMENT: Json = {
    "asyncapi": "3.0.0",
    "info": {"title": "T", "version": "1"},
    "channels": {
        "c": {
            "address": "/t/{at}",
            "parameters": {"at": {}},
            "messages": {"t": {"$ref": "#/components/messages/t"}, "u": MESSAGE},
        }
    },
    "operations": {
        "o": {
            "action": "receive",
            "channel": {"$ref": "#/channels/c"},
            "messages": [{"$ref": "#/components/messages/t"}],
            "bindings": {"http": {}},
            "reply": {"channel": {"$ref": "#/channels/c"}},
        }
    },
    "components": {"messages": {"t": MESSAGE}, "schemas": {"s": {"type": "string"}}},
}


# Maps of names: one that is a reference has a text below a name, so the document is refused.
MAPS = {"channels", "components", "messages", "operations", "properties", "schemas"}


def places(value: Any, *above: str | int) -> Iterator[tuple[str | int, ...]]:
    """The places below the top at which a reference can stand."""
    if above and isinstance(value, dict) and above[-1] not in MAPS:
        yield above
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    for key, below in entries:
        if isinstance(below, (dict, list)):
            yield from places(below, *above, key)


def with_whole(*place: str | int) -> Json:
    document = copy.deepcopy(DOCUMENT)
    holder: Any = document
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = WHOLE
    return document


def changes(tmp_path: Path, *documents: Json) -> list[Change]:
    files = [tmp_path / name for name in ("old.json", "new.json")]
    for file, document in zip(files, documents, strict=True):
        file.write_text(json.dumps(document), encoding="utf-8")
    return compare(*read(*map(str, files)))


@pytest.mark.parametrize("place", [*places(DOCUMENT)], ids=lambda place: "/".join(map(str, place)))
def test_a_part_that_refers_to_the_whole_document_is_compared(
    tmp_path: Path, place: tuple[str | int, ...]
) -> None:
    odd = with_whole(*place)
    assert changes(tmp_path, DOCUMENT, odd)
    assert changes(tmp_path, odd, DOCUMENT)
    assert changes(tmp_path, odd, odd) == []
