"""Text captures are read whole: the vendor's, which stand outside the repository, and own ones."""

from __future__ import annotations

import re

import pytest

from generator.model.api import PageModel
from generator.model.types import ListOf, LostName, Named, ObjectType, Property
from generator.read.pages import read_page
from generator.spec.property_types import named
from tests.captures.sets import SETS, Captures
from tests.read.models import all_types, gate, holds, lost_names, statuses

pytestmark = pytest.mark.parametrize("captures", SETS)


def capture(captures: Captures, name: str) -> tuple[PageModel, list[str]]:
    path = captures.path(name)
    return read_page(path, path.name), path.read_text("utf-8-sig").splitlines()


CALLBACK_AND_CHAT = [0, 400, 404, 403, 401, 410, 500]
CAPTURES = {
    "watch": {"PUT": [0, 404, 403, 400, 401, 410, 500], "DELETE": [0, 403, 400, 401, 410, 500]},
    "callback": {"PUT": CALLBACK_AND_CHAT, "DELETE": CALLBACK_AND_CHAT},
    "chat": {"PUT": CALLBACK_AND_CHAT, "DELETE": CALLBACK_AND_CHAT},
}
FEATURES = {"watch": (2, 8), "callback": (8, 8), "chat": (6, 6)}
MESSAGES = {
    "watch": [
        f"interactions:interaction{name}Message"
        for name in ("Changed", "Deallocated", "LostRights", "Morphed", "RecordingSnippetCreated")
    ],
    "callback": ["interactions.callback:callbackMessage"],
    "chat": [f"interactions.chat:chat{name}Message" for name in ("Members", "Contents")],
}
LOST: dict[str, dict[str, list[int]]] = {
    "vendors": {"watch": [100], "callback": [], "chat": [80, 86, 148, 151, 151, 179, 185, 234]},
    "own": {"watch": [98], "callback": [], "chat": [80, 86, 153, 156, 156, 188, 194, 247]},
}


@pytest.mark.parametrize("name", ["watch", "callback", "chat"])
def test_captures(captures: Captures, name: str) -> None:
    model, lines = capture(captures, name)
    (resource,) = model.resources
    put, delete = resource.operations
    assert [put.method, delete.method] == ["PUT", "DELETE"]
    for operation, success in ((put, 204 if name == "watch" else 200), (delete, 204)):
        expected = CAPTURES[name][operation.method]
        assert statuses(operation) == [status or success for status in expected]
        assert [p.name for p in operation.parameters][2:] == ["sessionId", "interactionId"]
        assert holds(lines, operation.source, operation.method)
    held, own = FEATURES[name]
    assert gate(resource.feature) == ("interactions", held, None)
    assert gate(put.feature) == gate(delete.feature) == ("interactions", own, None)
    messages = put.responses[0].messages
    found = [
        d.urn
        for d in all_types(model.resources[0].operations)
        if isinstance(d, ObjectType) and d.urn
    ]
    assert found == [f"urn:inin.com:{name}" for name in MESSAGES[name]]
    assert len(messages) == len(found)
    assert [lost.source.line for lost in lost_names(model)] == LOST[captures.name][name]
    assert model.unread == []
    for definition in all_types(model.resources[0].operations):
        assert isinstance(definition, ObjectType)
        assert holds(lines, definition.source, definition.name)
        rows = [row for row in definition.unplaced if isinstance(row, Property)]
        for prop in definition.properties + rows:
            assert holds(lines, prop.source, prop.name)


def test_capture_of_the_watch(captures: Captures) -> None:
    model, _ = capture(captures, "watch")
    put = model.resources[0].operations[0]
    body = put.requests[0].type
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (names,) = body.definition.properties
    assert (names.name, names.required) == ("attributeNames", True)
    assert names.type == ListOf(named("String"), 1, None)
    since = [gate(message.feature) for message in put.responses[0].messages]
    assert since == [None] * 4 + [("interactions", 13, None)]


def test_lossy_capture(captures: Captures) -> None:
    model, lines = capture(captures, "consult")
    assert model.resources == []
    assert model.unread == []
    features = [(f.source.line, gate(f.feature)) for f in model.fragments if f.feature]
    assert features == [
        (1, ("interactions", 6, None)),
        (4, ("interactions", 6, None)),
        (20, ("interactions", 13, None)),
        (33, ("interactions", 10, None)),
    ]
    requirements = [fragment.requirement for fragment in model.fragments]
    assert requirements[2:8] == ["required"] * 4 + ["conditional"] * 2
    kept = [text for f in model.fragments for text in (*f.paragraphs, f.type_documentation)]
    furniture = (
        r"(Conditionally )?Required\b|Feature \| Version \| \||-+\|-+\|-+\||interactions \| \d+ \|"
        r"|Property type documentation:"
    )
    page = re.sub(furniture, " ", "\n".join(lines))
    assert re.findall(r"\w+", " ".join(kept)) == re.findall(r"\w+", page)


def test_capture_of_the_chat(captures: Captures) -> None:
    model, _ = capture(captures, "chat")
    contents = model.resources[0].operations[0].responses[0].messages[1].representation.type
    assert isinstance(contents, Named)
    assert isinstance(contents.definition, ObjectType)
    rows = {r.name: r for r in contents.definition.unplaced if isinstance(r, Property)}
    assert rows["text"].nullable
    assert not rows["timestamp"].nullable
    members = [row.members for row in contents.definition.unplaced if isinstance(row, LostName)]
    assert [(m.name, m.value) for m in members[-1]] == [("Text", 0), ("File", 1)]
    assert [p.name for p in contents.definition.properties] == [
        *("__type", "isDelta", "interactionId")
    ]
    assert [lost.what for lost in lost_names(model)].count("option") == 1
