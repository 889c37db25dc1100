"""Views: each adds what its version brought, and starts anew where something was lost."""

from __future__ import annotations

from typing import Any

from generator.emit.plan import Area, Argument, Method
from generator.emit.planning.views import views_of
from generator.spec.document import Document
from generator.spec.gates import Gate, Gates
from generator.spec.operations import Operation


def since(version: int, obsolete: int | None = None, feature: str = "talk") -> Gates:
    return (Gate(feature, version, obsolete),)


def argument(name: str, gates: Gates = (), **more: Any) -> Argument:
    return Argument(
        name, name, "query", "Choice" if "choices" in more else "str", False, gates, "", **more
    )


def method(name: str, gates: Gates = (), *arguments: Argument, **more: Any) -> Method:
    node = Document("openapi.yaml", {}).top
    operation = Operation(
        f"/{name}", "get", node, node, name, "talk", (), None, (), (), True, gates, gates
    )
    return Method(name, operation, arguments, "None", **more)


def views(*methods: Method) -> dict[int | None, Any]:
    area = Area("talk", "Talk", "talk", methods)
    found = {}
    for view in views_of(area, {}):
        names = {m.name: [a.name for a in m.arguments] for m in view.methods}
        found[view.version] = (view.base, names)
    return found


def test_each_view_has_what_its_version_brought() -> None:
    found = views(
        method("old", (), argument("a"), argument("b", since(4))),
        method("new", since(2)),
        method("other", since(9, feature="elsewhere")),
    )
    assert found == {
        2: (None, {"old": ["a"], "new": [], "other": []}),
        4: ("TalkV2", {"old": ["a", "b"]}),
        None: ("TalkV4", {}),
    }


def test_a_view_without_the_body_has_none_of_its_properties() -> None:
    of_body = Argument("b", "b", "property", "str", True, (), "")
    made = method("make", (), argument("a"), of_body, body_gates=since(4), body_class="Made")
    assert views(made) == {4: (None, {"make": ["a", "b"]}), None: ("TalkV4", {})}
    both = method("old", since(2)), made
    assert views(*both)[2] == (None, {"old": [], "make": ["a"]})
    (first, *_) = views_of(Area("talk", "Talk", "talk", both), {})
    assert [each.body_class for each in first.methods] == [None, None]


def test_where_something_is_lost_a_view_starts_anew() -> None:
    found = views(
        method("kept", since(1)),
        method("gone", since(1, 3)),
        method("changed", since(1), argument("a", since(1, 5)), argument("b")),
    )
    assert found == {
        1: (None, {"kept": [], "gone": [], "changed": ["a", "b"]}),
        3: (None, {"kept": [], "changed": ["a", "b"]}),
        5: (None, {"kept": [], "changed": ["b"]}),
        None: ("TalkV5", {"gone": [], "changed": ["a", "b"]}),
    }


def test_options_and_messages_come_with_their_version_too() -> None:
    include = argument("include", choices=("x", "y"), options=(("y", since(2)),))
    listen = method("listen", since(1), include, brings=("News", "Chat"))
    area = Area("talk", "Talk", "talk", (listen,))
    found = views_of(area, {"Chat": (), "News": since(3), "Elsewhere": since(2)})
    assert [(v.version, v.messages) for v in found] == [
        (1, ("Chat",)),
        (2, ()),
        (3, ("Chat", "News")),
        (None, ()),
    ]
    assert [[m.arguments[0].choices for m in v.methods] for v in found] == [
        [("x",)],
        [("x", "y")],
        [],
        [],
    ]


def test_an_area_without_versions_has_one_class() -> None:
    assert views(method("a"), method("b")) == {None: (None, {"a": [], "b": []})}
