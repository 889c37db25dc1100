"""Views: each has what its version has, and serves as an older one where nothing was lost."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from generator.emit.plan import Area, AreaClass, Argument, CalledOperation, Method
from generator.emit.planning.views import with_views
from generator.spec.gates import Gate, Gates


def since(version: int, obsolete: int | None = None, feature: str = "talk") -> Gates:
    return (Gate(feature, version, obsolete),)


def argument(name: str, gates: Gates = (), **more: Any) -> Argument:
    return Argument(
        name, name, "query", "Choice" if "choices" in more else "str", False, gates, "", **more
    )


def method(name: str, gates: Gates = (), *arguments: Argument, **more: Any) -> Method:
    operation = CalledOperation("talk", name, "GET", f"/{name}", gates)
    return Method(name, operation, arguments, "None", **more)


def area(*methods: Method, messages: dict[str, Gates] | None = None) -> Area:
    return with_views(Area("talk", "Talk", "talk", "talk", methods), messages or {})


def declaring(planned: Area) -> list[AreaClass]:
    return [*planned.mixins, *planned.views]


def built(planned: Area) -> dict[str, Any]:
    """Return the classes of an area as Python makes them; a method is what it takes."""
    classes: dict[str, Any] = {}
    for one in declaring(planned):
        body: dict[str, Any] = {m.name: m for m in one.methods}
        if one.messages:
            body["messages"] = one.messages
        classes[one.class_name] = type(one.class_name, tuple(classes[b] for b in one.bases), body)
    return classes


def views(*methods: Method) -> dict[int | None, Any]:
    """Return the newest older view that each view serves as, and its methods' arguments."""
    planned = area(*methods)
    classes = built(planned)
    found: dict[int | None, Any] = {}
    for view in planned.views:
        cls = classes[view.class_name]
        older = [
            o.version
            for o in planned.views
            if o.version in found and issubclass(cls, classes[o.class_name])
        ]
        names = {
            m.name: [a.name for a in getattr(cls, m.name).arguments]
            for m in methods
            if hasattr(cls, m.name)
        }
        found[view.version] = (older[-1] if older else None, names)
    return found


def declared(planned: Area) -> list[str]:
    """Return the names of the methods that the area's classes declare, each as often as they do."""
    return sorted(method.name for one in declaring(planned) for method in one.methods)


def test_each_view_has_what_its_version_has() -> None:
    found = views(
        method("old", (), argument("a"), argument("b", since(4))),
        method("new", since(2)),
        method("other", since(9, feature="elsewhere")),
    )
    assert found == {
        2: (None, {"old": ["a"], "new": [], "other": []}),
        4: (2, {"old": ["a", "b"], "new": [], "other": []}),
        None: (4, {"old": ["a", "b"], "new": [], "other": []}),
    }


def test_a_view_without_the_body_has_none_of_its_properties() -> None:
    of_body = Argument("b", "b", "property", "str", True, (), "")
    made = method("make", (), argument("a"), of_body, body_gates=since(4), body_class="Made")
    both = method("old", since(2)), made
    assert views(*both)[2] == (None, {"old": [], "make": ["a"]})
    planned = area(*both)
    classes = built(planned)
    assert classes["TalkV2"].make.body_class is None
    assert classes["TalkV4"].make.body_class == "Made"


def test_a_view_does_not_serve_as_one_that_has_more() -> None:
    found = views(
        method("kept", since(1)),
        method("gone", since(1, 3)),
        method("changed", since(1), argument("a", since(1, 5)), argument("b")),
    )
    assert found == {
        1: (None, {"kept": [], "gone": [], "changed": ["a", "b"]}),
        3: (None, {"kept": [], "changed": ["a", "b"]}),
        5: (None, {"kept": [], "changed": ["b"]}),
        None: (5, {"kept": [], "gone": [], "changed": ["a", "b"]}),
    }


def test_a_view_does_not_serve_as_one_that_requires_less() -> None:
    later = replace(argument("b", since(4)), required=True)
    found = views(method("talk", since(1), argument("a"), later))
    assert found == {
        1: (None, {"talk": ["a"]}),
        4: (None, {"talk": ["a", "b"]}),
        None: (4, {"talk": ["a", "b"]}),
    }


def test_the_implementation_requires_nothing_that_a_version_does_not_know() -> None:
    later = replace(argument("b", since(4)), required=True)
    always = replace(argument("c"), required=True)
    planned = area(method("talk", since(1), later, always))
    required = {
        mixin.class_name: [a.required for a in mixin.methods[0].arguments]
        for mixin in planned.mixins
    }
    assert required == {
        "_TalkSince1": [False, True],
        "_TalkSince1AsSince1Until4": [True],
        "_TalkSince1AsSince4": [True, True],
    }


def test_a_method_is_implemented_once_and_each_signature_declared_once() -> None:
    steady = [method(f"steady{number}", since(number)) for number in range(1, 20)]
    gone = [method(f"gone{number}", since(1, number)) for number in range(2, 20)]
    assert declared(area(*steady, *gone)) == sorted(m.name for m in (*steady, *gone))
    # Without a or b, and with one or both of them: four signatures that overlap in no order.
    changing = method("talk", since(1), argument("a", since(3, 9)), argument("b", since(5, 12)))
    planned = area(changing, *steady, *gone)
    # The last is the implementation, which takes what all of them take.
    assert declared(planned).count("talk") == 4 + 1
    implementing = [m for mixin in planned.mixins if not mixin.bases for m in mixin.methods]
    assert [m.name for m in implementing].count("talk") == 1
    classes = built(planned)
    taken = {
        view.version: [a.name for a in classes[view.class_name].talk.arguments]
        for view in planned.views
    }
    assert taken == {
        **{version: [] for version in (1, 2, *range(12, 20))},
        **{version: ["a"] for version in (3, 4)},
        **{version: ["a", "b"] for version in range(5, 9)},
        **{version: ["b"] for version in (9, 10, 11)},
        None: ["a", "b"],
    }


def test_options_and_messages_come_with_their_version_too() -> None:
    include = argument("include", choices=("x", "y"), options=(("y", since(2)),))
    listen = method("listen", since(1), include, brings=("News", "Chat"))
    planned = area(listen, messages={"Chat": (), "News": since(3), "Elsewhere": since(2)})
    classes = [built(planned)[view.class_name] for view in planned.views]
    assert [
        (view.version, cls.messages) for view, cls in zip(planned.views, classes, strict=True)
    ] == [
        (1, ("Chat",)),
        (2, ("Chat",)),
        (3, ("Chat", "News")),
        (None, ("Chat", "News")),
    ]
    assert [cls.listen.arguments[0].choices for cls in classes] == [
        ("x",),
        ("x", "y"),
        ("x", "y"),
        ("x", "y"),
    ]


def test_messages_that_come_and_go_leave_an_order_of_bases() -> None:
    talk = method("talk", since(4), argument("a", since(8)), brings=("Old", "New"))
    other = method("other", (), argument("a", since(8)))
    planned = area(talk, other, messages={"Old": since(1, 3), "New": since(7)})
    offered = {v.version: built(planned)[v.class_name] for v in planned.views}
    assert {v: getattr(cls, "messages", ()) for v, cls in offered.items()} == {
        1: ("Old",),
        3: (),
        4: (),
        7: ("New",),
        8: ("New",),
        None: ("Old", "New"),
    }


def test_what_no_version_has_is_in_the_view_of_all() -> None:
    found = views(method("never", since(5, 3)), method("a", since(1)))
    assert [(v, *names) for v, (_, names) in found.items()] == [(1, "a"), (None, "never", "a")]


def test_an_area_without_versions_has_one_class() -> None:
    assert views(method("a"), method("b")) == {None: (None, {"a": [], "b": []})}
    assert area(method("a")).mixins == ()


def resource(name: str, *methods: Method, children: tuple[Area, ...] = ()) -> Area:
    return Area(name, f"Talk{name.title()}", "talk", "talk", methods, children, ("talk",))


def tree(*children: Area, methods: tuple[Method, ...] = ()) -> Area:
    return with_views(Area("talk", "Talk", "talk", "talk", methods, children), {})


def leads(planned: Area) -> dict[int | None, dict[str, str]]:
    """Return the classes that each view of an area leads to, as Python finds them."""
    classes: dict[str, Any] = {}
    for one in declaring(planned):
        body = {child.attribute: child.class_name for child in one.children}
        classes[one.class_name] = type(one.class_name, tuple(classes[b] for b in one.bases), body)
    return {
        view.version: {
            child.attribute: getattr(classes[view.class_name], child.attribute)
            for child in planned.children
            if hasattr(classes[view.class_name], child.attribute)
        }
        for view in planned.views
    }


def test_a_view_leads_to_the_resources_of_its_version() -> None:
    steady, later = (
        resource("steady", method("a", since(1))),
        resource("later", method("b", since(4))),
    )
    changing = resource("changing", method("c", since(1)), method("d", since(3)))
    planned = tree(steady, later, changing)
    assert leads(planned) == {
        1: {"steady": "TalkSteady", "changing": "TalkChangingV1"},
        3: {"steady": "TalkSteady", "changing": "TalkChanging"},
        4: {"steady": "TalkSteady", "changing": "TalkChanging", "later": "TalkLater"},
        None: {"steady": "TalkSteady", "changing": "TalkChanging", "later": "TalkLater"},
    }
    before = zip((1, 3, 4), planned.views[1:], strict=True)
    assert all(f"TalkV{version}" in view.bases for version, view in before)


def test_a_view_does_not_serve_as_one_whose_resource_has_more() -> None:
    deep = resource("deep", method("gone", since(1, 2)), method("kept", since(1)))
    planned = tree(resource("middle", children=(deep,)))
    assert leads(planned) == {
        1: {"middle": "TalkMiddleV1"},
        2: {"middle": "TalkMiddleV2"},
        None: {"middle": "TalkMiddle"},
    }
    (middle,) = planned.children
    for one in (planned, middle):
        by_version = {view.version: view for view in one.views}
        assert not any(name.endswith("V1") for name in by_version[2].bases)
        assert any(name.endswith("V2") for name in by_version[None].bases)


def test_each_class_of_a_resource_is_stated_once() -> None:
    """The cost is linear, also where no view extends the one before."""
    children = [
        resource(
            f"r{n}", *(method(f"m{k}", since(k, k + 2 if n % 2 else None)) for k in (n, n + 9))
        )
        for n in range(1, 30)
    ]
    planned = tree(*children)
    stated = [
        child.class_name for one in (*planned.mixins, *planned.views) for child in one.children
    ]
    assert len(stated) == len(set(stated))
    known = {view.class_name for child in planned.children for view in child.views}
    assert set(stated) == known
    for version, led in leads(planned).items():
        assert led == {
            child.attribute: name for child in planned.children if (name := child.class_at(version))
        }
