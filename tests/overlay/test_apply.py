"""Overlays change a document as the standard says, and fail when they no longer fit."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import LocatedError
from generator.overlay.apply import Outcome, apply_overlays
from generator.overlay.document import Action, Overlay, load_overlay, load_overlays, page_set_of
from generator.write.documents import Documents

HEAD = """\
overlay: 1.1.0
info: {title: t, version: '1'}
extends: ../openapi.yaml
"""
WHY = "    description: why\n    x-source: somewhere\n"


def apply(
    tmp_path: Path,
    document: dict[str, Any],
    *actions: str,
    head: str = "",
    digests: dict[str, str] | None = None,
) -> tuple[dict[str, Any], Outcome]:
    """Apply an overlay of the given actions, each `target` and a change."""
    text = HEAD + head + "actions:\n"
    for action in actions:
        first, *rest = action.splitlines()
        text += f"  - {first}\n{WHY}" + "".join(f"    {line}\n" for line in rest)
    path = tmp_path / "o.yaml"
    path.write_text(text, "utf-8")
    overlay = load_overlay(path)
    documents, outcome = apply_overlays(Documents(document, {}), [overlay], digests or {})
    assert documents.asyncapi == {}
    return documents.openapi, outcome


def test_update_merges_objects_and_appends_to_lists(tmp_path: Path) -> None:
    document = {"a": {"b": {"x": 1}, "l": [1]}}
    result, outcome = apply(tmp_path, document, "target: $.a\nupdate: {b: {y: 2}, l: [2, 3]}")
    assert result == {"a": {"b": {"x": 1, "y": 2}, "l": [1, 2, 3]}}
    assert document == {"a": {"b": {"x": 1}, "l": [1]}}
    assert [fact.parts for fact in outcome.supplied] == [
        ("a", "b", "y"),
        ("a", "l", 1),
        ("a", "l", 2),
    ]
    assert {(fact.overlay, fact.line, fact.page) for fact in outcome.supplied} == {
        ("overlays/o.yaml", 5, None)
    }


def test_a_name_is_required_once(tmp_path: Path) -> None:
    result, _ = apply(
        tmp_path, {"s": {"required": ["a"]}}, "target: $.s\nupdate: {required: [a, b]}"
    )
    assert result == {"s": {"required": ["a", "b"]}}


def test_remove_takes_every_match(tmp_path: Path) -> None:
    document = {"x-unplaced": [0, 1, 2, 3, 4]}
    result, _ = apply(tmp_path, document, "target: $['x-unplaced'][0,2:4]\nremove: true")
    assert result == {"x-unplaced": [1, 4]}


def test_what_a_page_says_is_removed_only_as_expected(tmp_path: Path) -> None:
    action = "target: $.l[0]\nx-expects: old\nremove: true"
    result, outcome = apply(tmp_path, {"l": ["old", 1]}, action)
    assert result == {"l": [1]}
    assert outcome.facts_removed == ["overlays/o.yaml:5 l/0"]


def test_a_list_grows_by_one(tmp_path: Path) -> None:
    result, _ = apply(tmp_path, {"l": [{"n": 1}]}, "target: $.l\nupdate: {n: 2}")
    assert result == {"l": [{"n": 1}, {"n": 2}]}


def test_copy_knows_the_page(tmp_path: Path) -> None:
    document = {
        "x-unplaced": {"p.txt": [{"source": "p.txt:7", "facts": {"description": "d"}}]},
        "to": {},
    }
    result, outcome = apply(
        tmp_path,
        document,
        "target: $.to\ncopy: $['x-unplaced']['p.txt'][0].facts",
        "target: $['x-unplaced']['p.txt'][0]\nremove: true",
    )
    assert result == {"x-unplaced": {"p.txt": []}, "to": {"description": "d"}}
    assert [fact.page for fact in outcome.supplied] == ["p.txt:7"]
    assert outcome.dropped == []


def test_what_is_removed_uncopied_is_said(tmp_path: Path) -> None:
    document = {"x-unplaced": {"p.txt": [{"source": "p.txt:7", "facts": {}}]}}
    _, outcome = apply(tmp_path, document, "target: $['x-unplaced']\nremove: true")
    assert outcome.dropped == ["p.txt:7"]


def test_a_copy_of_what_is_there_confirms_it(tmp_path: Path) -> None:
    document = {"u": {"source": "p:1", "facts": {"enum": [1, 2]}}, "to": {"enum": [1, 2]}}
    result, outcome = apply(tmp_path, document, "target: $.to\ncopy: $.u.facts")
    assert result == document
    assert outcome.copied == ["p:1"]
    assert outcome.errors == []


DOCUMENT = {"a": {"b": "old", "l": [{"$ref": "#/a"}]}, "c": [1, 2]}
UNFIT = {
    "target: $.gone\nupdate: {x: 1}": "the target $.gone selects nothing (expected an exist",
    "target: $.a\nupdate: {b: old}": (
        "$.a already has this value (expected a change; remove the action)"
    ),
    "target: $.a\nupdate: {b: new}": "a/b is 'old' (expected x-expects with the value to replace)",
    "target: $.a.b\nx-expects: other\nupdate: new": "$.a.b is 'old' (expected 'other')",
    "target: $.a\nx-expects: {b: old, z: 1}\nupdate: {y: 1}": "$.a is {'b': 'old'",
    "target: $.a\ncopy: $.c[*]": "copy $.c[*] selects 2 parts (expected exactly one)",
    "target: $.a\ncopy: $.nowhere": "copy $.nowhere selects 0 parts (expected exactly one)",
    "target: $.a.b\nremove: true": "a/b is 'old' (expected x-expects with the value to remove)",
    "target: $\nremove: true": "the action removes the whole document (expected a part of it)",
    "target: $.a\nupdate: 3": "$.a is an object (expected an object to merge into it)",
}


@pytest.mark.parametrize("action", UNFIT)
def test_what_does_not_fit_is_an_error(tmp_path: Path, action: str) -> None:
    before = copy.deepcopy(DOCUMENT)
    result, outcome = apply(tmp_path, DOCUMENT, "target: $.a\nupdate: {first: 1}", action)
    assert result == before, "an overlay with an error leaves the document alone"
    assert outcome.applied == outcome.supplied == []
    (error,) = outcome.errors
    assert str(error).startswith(f"{tmp_path}/o.yaml:9: {UNFIT[action]}")


def test_what_was_expected_is_replaced(tmp_path: Path) -> None:
    result, outcome = apply(tmp_path, DOCUMENT, "target: $.a.b\nx-expects: old\nupdate: new")
    assert result["a"]["b"] == "new"
    assert [fact.parts for fact in outcome.supplied] == [("a", "b")]


PINNED = "x-pages:\n  - {name: p.txt, sha256: abc}\n  - q.txt\n"


@pytest.mark.parametrize(
    ("digests", "applied", "error"),
    [
        ({}, False, ""),
        ({"other.txt": "x"}, False, ""),
        ({"p.txt": "abc", "q.txt": "any"}, True, ""),
        ({"below/p.txt": "abc", "below/q.txt": "any"}, True, ""),
        ({"pp.txt": "abx", "qq.txt": "any"}, False, ""),
        (
            {"p.txt": "abd", "q.txt": "any"},
            False,
            "the page p.txt has changed to sha256 abd (expected sha256 abc)",
        ),
        ({"p.txt": "abc"}, False, "the page q.txt was not read (expected all of x-pages)"),
    ],
)
def test_pages(tmp_path: Path, digests: dict[str, str], applied: bool, error: str) -> None:
    _, outcome = apply(
        tmp_path, {"a": {}}, "target: $.a\nupdate: {x: 1}", head=PINNED, digests=digests
    )
    assert outcome.applied == (["overlays/o.yaml"] if applied else [])
    skipped = ["overlays/o.yaml: not applied, as none of the pages that it completes was read"]
    assert outcome.skipped == ([] if applied or error else skipped)
    assert [error in str(found) for found in outcome.errors] == ([True] if error else [])


SPEC = {
    "paths": {
        "/a": {"get": {"operationId": "a", "parameters": [{"name": "n", "in": "query"}]}},
        "/b": {"get": {"operationId": "b"}},
    },
    "components": {"schemas": {"s": {"type": "object"}, "t": {"$ref": "#/components/schemas/s"}}},
}
UNSOUND = {
    "target: $.components.schemas.t\nx-expects: {}\nupdate: {$ref: '#/d'}": "$ref '#/d' leads",
    "target: $.components.schemas.s\nx-expects: {}\nremove: true": "$ref '#/components/schemas/s'",
    "target: $.paths['/b'].get\nx-expects: {}\nupdate: {operationId: a}": "2 operations are called",
    "target: $.paths['/a'].get.parameters\nupdate: {name: n, in: query}": "a has 2 query param",
    "target: $.components.schemas.s\nx-expects: {}\nupdate: {type: bogus}": "the schema s/type is",
    "target: $.components.schemas.s\nupdate: {properties: {z: 5}}": "the schema s/properties/z is",
    "target: $.components.schemas\nupdate: {bad name/~: {}}": "the schema name 'bad name/~' is",
}


@pytest.mark.parametrize("action", UNSOUND)
def test_a_document_that_would_be_unsound_is_not_written(tmp_path: Path, action: str) -> None:
    result, outcome = apply(tmp_path, SPEC, action)
    assert result == SPEC
    (error,) = outcome.errors
    assert str(error).startswith(f"{tmp_path}/o.yaml:1: {UNSOUND[action]}")


def test_an_overlay_with_a_fault_leaves_those_beside_it(tmp_path: Path) -> None:
    actions = {
        "a.yaml": "target: $.paths['/b'].get\n    update: {summary: one}",
        "b.yaml": "target: $.paths['/b'].get\n    x-expects: {}\n    update: {operationId: a}",
        "c.yaml": "target: $.nowhere\n    update: {x: 1}",
        "d.yaml": "target: $.paths['/b'].get\n    update: {description: two}",
    }
    for name, action in actions.items():
        text = f"{HEAD}actions:\n  - {action}\n{WHY}"
        (tmp_path / name).write_text(text, "utf-8")
    overlays = [load_overlay(tmp_path / name) for name in actions]
    documents, outcome = apply_overlays(Documents(SPEC, {}), overlays, {})
    changed = {"operationId": "b", "summary": "one", "description": "two"}
    assert documents.openapi == SPEC | {"paths": SPEC["paths"] | {"/b": {"get": changed}}}
    assert outcome.applied == ["overlays/a.yaml", "overlays/d.yaml"]
    unsound, unfit = map(str, outcome.errors)
    assert unsound.startswith(f"{tmp_path}/b.yaml:1: 2 operations are called 'a'")
    assert unfit.startswith(f"{tmp_path}/c.yaml:5: the target $.nowhere selects nothing")


def test_a_renamed_page_is_known_by_its_bytes(tmp_path: Path) -> None:
    head = "x-pages:\n  - {name: p.txt, sha256: abc}\n"
    action = "target: $.a\nupdate: {x: 1}"
    result, _ = apply(tmp_path, {"a": {}}, action, head=head, digests={"renamed.txt": "abc"})
    assert result == {"a": {"x": 1}}


def test_the_suffix_of_an_overlay_is_yaml_or_yml(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "README.md"):
        action = f"actions:\n  - target: $.info\n    remove: true\n{WHY}"
        (tmp_path / name).write_text(HEAD + action, "utf-8")
    assert [overlay.name for overlay in load_overlays(tmp_path)] == [
        "overlays/a.yml",
        "overlays/b.yaml",
    ]


def test_an_overlay_is_needless_when_a_page_states_the_fact(tmp_path: Path) -> None:
    head = "x-unless: $.a.known\n"
    action = "target: $.a\nupdate: {x: 1}"
    result, outcome = apply(tmp_path, {"a": {"known": 1}}, action, head=head)
    assert result == {"a": {"known": 1}}
    assert outcome.skipped == ["overlays/o.yaml: not applied, as a page states $.a.known itself"]
    result, _ = apply(tmp_path, {"a": {}}, action, head=head)
    assert result == {"a": {"x": 1}}


MALFORMED = {
    "overlay: [": "1: /overlay: did not find",
    "- 1": "1: the top of the file is no mapping (expected a mapping)",
    HEAD + "actions: []\n": "1: the overlay has no actions (expected at least one)",
    HEAD.replace("1.1.0", "2.0.0")
    + "actions: [{}]\n": "1: /overlay: the overlay version is 2.0.0 (expected ",
    HEAD.replace(
        "openapi", "raml"
    ): "3: /extends: the overlay extends 'raml.yaml' (expected openapi.yaml or asyncapi.yaml)",
    HEAD + "extra: 1\n": "4: /extra: the key 'extra' is unknown (expected ",
    HEAD + "x-pages: abc\n": "4: /x-pages: x-pages is 'abc' (expected a list)",
    HEAD + "actions:\n  - target: $.a\n    update: {}\n": ("5: /actions/0: description has no"),
    HEAD + "actions:\n  - target: $.a\n    description: why\n    update: {}\n": (
        "5: /actions/0: x-source has no"
    ),
    HEAD + f"actions:\n  - target: $.a[\n{WHY}    update: 1\n": (
        "5: /actions/0/target: target '$.a[' is no path: "
    ),
    HEAD
    + f"actions:\n  - target: $.a\n{WHY}": "5: /actions/0: the action has no change (expected ",
    HEAD + f"actions:\n  - target: $.a\n{WHY}    update: 1\n    remove: true\n": (
        "5: /actions/0: the acti"
    ),
    HEAD + f"actions:\n  - target: $.a\n{WHY}    remove: false\n": (
        "8: /actions/0/remove: remove is False (expected true)"
    ),
    HEAD + f"actions:\n  - target: $.a\n{WHY}    bogus: 1\n    update: 1\n": (
        "8: /actions/0/bogus: the key 'bogus'"
    ),
}


@pytest.mark.parametrize("text", MALFORMED)
def test_what_is_no_overlay_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "o.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(LocatedError) as caught:
        load_overlays(tmp_path)
    assert str(caught.value).startswith(f"{path}:{MALFORMED[text]}")


# No `$ref`: that those lead somewhere is checked.
keys = st.text(st.characters(exclude_characters="$"), max_size=5)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(keys, json_values, min_size=1, max_size=4))
def test_every_leaf_that_came_is_recorded(value: dict[str, Any]) -> None:
    action = Action("update", "$.a", value, 1)
    overlay = Overlay("o", "o", "openapi.yaml", (), (action,))
    documents, outcome = apply_overlays(Documents({"a": {}}, {}), [overlay], {})
    result = documents.openapi
    assert result == {"a": value}
    for fact in outcome.supplied:
        node: Any = result
        for part in fact.parts:
            node = node[part]
        assert node in ({}, []) or not isinstance(node, dict | list)
    assert len({fact.parts for fact in outcome.supplied}) == len(outcome.supplied)


NEEDS_A_PAGE = "target: $.a\nx-pages: [x/index.htm, y.htm]\nupdate: {b: 1}"


@pytest.mark.parametrize(
    ("pages", "applies"),
    [
        (["icws/x/index.htm", "y.htm"], True),
        (["icws/x/index.htm"], False),
        (["xx/index.htm", "y.htm"], False),
    ],
)
def test_an_action_whose_pages_are_not_there_is_left_out(
    tmp_path: Path, pages: list[str], applies: bool
) -> None:
    digests = dict.fromkeys(pages, "d")
    other = "target: $.a\nupdate: {c: 2}"
    result, outcome = apply(tmp_path, {"a": {}}, NEEDS_A_PAGE, other, digests=digests)
    assert result == {"a": {"b": 1, "c": 2} if applies else {"c": 2}}
    assert (outcome.applied, outcome.skipped) == (["overlays/o.yaml"], [])


def test_an_overlay_of_which_nothing_is_left_is_skipped(tmp_path: Path) -> None:
    result, outcome = apply(tmp_path, {"a": {}}, NEEDS_A_PAGE)
    assert result == {"a": {}}
    assert (outcome.applied, outcome.skipped) == (
        [],
        ["overlays/o.yaml: not applied, as none of the pages that it completes was read"],
    )


@pytest.mark.parametrize(
    ("stated", "applies"), [("ours\n", True), ("others", False), (None, False)]
)
def test_an_overlay_of_a_set_applies_to_no_other_pages(
    tmp_path: Path, stated: str | None, applies: bool
) -> None:
    (tmp_path / "o.yaml").write_text(
        f"{HEAD}x-page-set: ours\nactions:\n  - target: $.gone\n{WHY}    update: 1\n", "utf-8"
    )
    pages = tmp_path / "pages"
    pages.mkdir()
    if stated is not None:
        (pages / "page-set").write_text(stated, "utf-8")
    overlays, documents = load_overlays(tmp_path), Documents({"a": 1}, {})
    result, outcome = apply_overlays(documents, overlays, {}, page_set_of(pages))
    assert result == documents
    assert len(outcome.errors) == applies
    reason = "overlays/o.yaml: not applied, as it belongs to the pages ours"
    assert outcome.skipped == ([] if applies else [reason])


@pytest.mark.parametrize("content", [b"", b"two words", b"\xff\xfe", b"a\nb", b"../x", b"x" * 99])
def test_a_folder_that_names_no_set_of_pages_as_it_should(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "page-set").write_bytes(content)
    with pytest.raises(LocatedError, match="page-set:1: the file names no set of pages"):
        page_set_of(tmp_path)
