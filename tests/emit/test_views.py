"""Views: each adds what its version brought, and starts anew where something was lost."""

from __future__ import annotations

from typing import Any

from generator.emit.plan import Area, Argument, MessageClass, Method
from generator.emit.planning.views import views_of
from generator.spec.gates import Gate, Gates


def since(version: int, obsolete: int | None = None, feature: str = "talk") -> Gates:
    return (Gate(feature, version, obsolete),)


def argument(name: str, gates: Gates = (), **more: Any) -> Argument:
    return Argument(
        name, name, "query", "Choice" if "choices" in more else "str", False, gates, (), **more
    )


def method(name: str, gates: Gates = (), *arguments: Argument, **more: Any) -> Method:
    return Method(
        name, f"talk.{name}", "GET", f"/{name}", True, gates, arguments,
        None, None, "None", None, (), (), **more,
    )  # fmt: skip


def views(*methods: Method, messages: tuple[MessageClass, ...] = ()) -> dict[int | None, Any]:
    area = Area("talk", "Talk", "talk", methods)
    found = {}
    for view in views_of(area, messages):
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
    news = MessageClass("urn:news", "News", since(3))
    chat = MessageClass("urn:chat", "Chat", ())
    listen = method("listen", since(1), include, brings=("News", "Chat"))
    area = Area("talk", "Talk", "talk", (listen,))
    found = views_of(area, (chat, news, MessageClass("urn:else", "Elsewhere", since(2))))
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
