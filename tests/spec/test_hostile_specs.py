"""Specs from elsewhere: `client`, `docs` and `diff` use them, or refuse them in one line."""

from __future__ import annotations

import copy
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.diff import compare, read
from generator.docs.reference import read_reference
from generator.docs.site import render_site
from generator.emit.cache import TextCache
from generator.emit.client import client_files
from generator.emit.plan_cache import PlanCache
from generator.errors import LocatedError
from generator.spec.load import load_spec, read_document

Json = dict[str, Any]
FIXTURE = Path(__file__).parents[1] / "emit" / "fixture_spec"
SMALL: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Boats", "version": "1"},
    "paths": {
        "/icws/boats": {
            "get": {
                "operationId": "getBoats",
                "tags": ["boats"],
                "parameters": [{"name": "of", "in": "query", "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "Boats.",
                        "content": {"*/*": {"schema": {"$ref": "#/components/schemas/Boat"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {"Boat": {"type": "object", "properties": {"name": {"type": "string"}}}}
    },
}
SECONDS = 20  # of processor time; full use of a spec of tests takes about one
BOAT = ("components", "schemas", "Boat")
GET = ("paths", "/icws/boats", "get")


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def changed(*path: str | int, to: Any) -> Json:
    """The small spec with another value at a place."""
    spec = copy.deepcopy(SMALL)
    holder: Any = spec
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = to
    return spec


def types(**schemas: Any) -> Json:
    return changed("components", "schemas", to={"Boat": {"type": "object"}, **schemas})


def path(name: str) -> Json:
    return changed("paths", to={name: SMALL["paths"]["/icws/boats"]})


def chain(length: int, link: Callable[[Json], Json]) -> Json:
    """Types that each lead to the next one."""
    links = {f"T{n}": link(ref(f"T{n + 1}")) for n in range(length)}
    return types(**links, **{f"T{length}": {"type": "object"}})


def commands(old: Path, spec: Path) -> dict[str, list[str]]:
    """The commands that read specs from elsewhere."""
    return {
        "client": ["client", "--spec", str(spec), "--out", str(spec / "out")],
        "docs": ["docs", "--spec", str(spec), "--out", str(spec / "site")],
        "diff": ["diff", str(old), str(spec)],
    }


NO_REFERENCE = "(expected a reference to a part of the same document)"
REFUSED: dict[str, tuple[Json, str]] = {
    "paths in a list": (changed("paths", to=[]), "/paths is a list (expected an object or null)"),
    "components in a text": (
        {"openapi": "3.1.0", "components": "none"},
        "/components is a text (expected an object or null)",
    ),
    "a number for an operation": (changed(*GET, to=1), "/paths/~1icws~1boats/get is an integer"),
    "a text for parameters": (
        changed(*GET, "parameters", to="of"),
        "/paths/~1icws~1boats/get/parameters is a text (expected a list)",
    ),
    "null for a parameter": (
        changed(*GET, "parameters", 0, to=None),
        "/paths/~1icws~1boats/get/parameters/0 is null (expected an object)",
    ),
    "a number for a tag": (
        changed(*GET, "tags", to=[7]),
        "/paths/~1icws~1boats/get/tags/0 is an integer (expected a text)",
    ),
    "a list for a response": (
        changed(*GET, "responses", "200", to=[]),
        "/paths/~1icws~1boats/get/responses/200 is a list (expected an object)",
    ),
    "an object for a type": (
        changed(*BOAT, "type", to={"a": 1}),
        "/components/schemas/Boat/type is an object (expected a text or a list)",
    ),
    "no type among the types": (
        changed(*BOAT, "type", to=[]),
        "/components/schemas/Boat/type is an empty list (expected a text)",
    ),
    "an object among the types": (
        changed(*BOAT, "type", to=["object", {}]),
        "/components/schemas/Boat/type/1 is an object (expected a text)",
    ),
    "a text for properties": (
        changed(*BOAT, "properties", to="name"),
        "/components/schemas/Boat/properties is a text (expected an object)",
    ),
    "a flag for required": (
        changed(*BOAT, "required", to=True),
        "/components/schemas/Boat/required is true or false (expected a list)",
    ),
    "objects in an enumeration": (
        changed(*BOAT, "enum", to=[{}]),
        "/components/schemas/Boat/enum/0 is an object",
    ),
    "a list for the items, as in draft 07": (
        changed(*BOAT, to={"type": "array", "items": [{"type": "string"}]}),
        "/components/schemas/Boat/items is a list (expected an object or true or false)",
    ),
    "a reference that is no text": (
        changed(*BOAT, to={"$ref": 1}),
        "/components/schemas/Boat/$ref is an integer (expected a text)",
    ),
    "a reference to another file": (
        changed(*BOAT, to={"$ref": "other.yaml#/Boat"}),
        "/components/schemas/Boat/$ref leads to no part of the document: "
        f"'other.yaml#/Boat' {NO_REFERENCE}",
    ),
    "a reference to another host": (
        changed(*BOAT, to={"$ref": "https://example.org/a.json"}),
        "/components/schemas/Boat/$ref leads to no part of the document",
    ),
    "a reference to nothing": (
        changed(*BOAT, "properties", "name", to=ref("Ship")),
        "/components/schemas/Boat/properties/name/$ref leads to nothing",
    ),
    "a reference to another kind": (
        changed(*BOAT, "properties", "name", to={"$ref": "#/openapi"}),
        "/openapi is a text (expected an object or true or false)",
    ),
    "a type of itself": (
        types(A={"allOf": [ref("A")]}),
        "/components/schemas/A leads back to itself (expected no circle)",
    ),
    "types of each other": (
        types(A={"allOf": [ref("B")]}, B={"allOf": [{"type": "object"}, ref("A")]}),
        "leads back to itself (expected no circle)",
    ),
    "references in a circle": (types(A=ref("B"), B=ref("A")), "leads back to itself"),
    "a circle behind parts that refer to it alike": (
        types(X=ref("A"), Y=ref("A"), A={**ref("B"), "allOf": [ref("X")]}, B={}),
        "leads back to itself",
    ),
    "a path with a host": (
        path("@other.example/icws"),
        "/paths/@other.example~1icws is no path (expected one that begins with one slash)",
    ),
    "a path without a slash": (path("icws/boats"), "/paths/icws~1boats is no path"),
    "a path of two slashes": (path("//other.example/a"), "/paths/~1~1other.example~1a is no path"),
    "a path without a name": (path(""), "/paths/ is no path"),
    "a path with the end of a line": (
        path("/icws/x HTTP/1.1\r\nX-Injected: y"),
        "is no path (expected one without spaces, controls, backslashes, ? and #)",
    ),
    "a path with a tab": (
        path("/\t/other.example"),
        "is no path (expected one without spaces, controls",
    ),
    "a path with a query": (
        path("/icws/boats?of=x"),
        "~1boats?of=x is no path (expected one without",
    ),
    "a path with a fragment": (path("/icws/boats#x"), "/paths/~1icws~1boats#x is no path"),
    "a path with a space": (path("/icws/my boats"), "/paths/~1icws~1my boats is no path"),
    "a path with another space": (path("/icws/my\u00a0boats"), "boats is no path"),
    **{
        f"the status {status!r}": (
            changed(*GET, "responses", to={status: {"description": "Boats."}}),
            f"/paths/~1icws~1boats/get/responses/{status} is no status "
            "(expected 100 to 599, 1XX to 5XX or default)",
        )
        for status in ("2000", "20", "099", "600", "6XX", "2X", "ok", "", "٢٠٠")
    },
    "an id of two operations": (
        changed("paths", "/icws/ships", to=SMALL["paths"]["/icws/boats"]),
        "/paths/~1icws~1ships/get/operationId is 'getBoats', which "
        "/paths/~1icws~1boats/get/operationId is, too (expected an id of one operation)",
    ),
    "a path with a backslash": (path("/\\other.example/a"), "is no path (expected one without"),
}
USED: dict[str, Json] = {
    "a base type twice": types(A={"allOf": [ref("Boat"), ref("Boat")]}),
    "a base type and its base": types(
        B={"allOf": [ref("Boat")]}, A={"allOf": [ref("Boat"), ref("B")]}
    ),
    "base types doubled sixty times": chain(60, lambda next_: {"allOf": [next_, next_]}),
    "unions doubled sixty times": chain(60, lambda next_: {"oneOf": [next_, next_]}),
    "a union of itself": types(A={"oneOf": [ref("A"), {"type": "string"}]}),
    "unions of each other": types(A={"oneOf": [ref("B")]}, B={"oneOf": [ref("A")]}),
    "a dictionary of itself": types(
        Boat={"type": "object", "additionalProperties": ref("Boat")},
        A={"additionalProperties": {"additionalProperties": ref("A")}},
    ),
    "a list of itself": types(A={"type": "array", "items": ref("A")}),
    "names that collide": types(
        **{"a-b": {}, "a b": {}, "a_b": {}, "A_B": {}, "": {"type": "object"}}
    ),
    "ranges of statuses, and names of responses": {
        **changed(*GET, "responses", to={key: {"description": "x"} for key in ("2XX", "default")}),
        "components": {**SMALL["components"], "responses": {"Sunk": {"description": "Sunk."}}},
    },
    "a discriminator that names its types": types(
        A={
            "oneOf": [ref("Boat"), ref("B")],
            "discriminator": {"propertyName": "of", "mapping": {"a": "Boat", "b": "B"}},
        },
        B={"type": "object", "properties": {"of": {"type": "string"}}},
    ),
    "a query in the name of a parameter": path("/icws/boats/{of what?}"),
    "a path that is an extension": changed("paths", "x-note", to="kept"),
    **{
        f"the tag {tag!r}": changed(*GET, "tags", to=[tag])
        for tag in (
            "__init__", "aio", "models", "_runtime", "log_in", "../up", "class", "", "\u202e"
        )
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("old"), SMALL)


def written(folder: Path, spec: Json) -> Path:
    (folder / "openapi.json").write_text(json.dumps(spec, indent=1), encoding="utf-8")
    return folder


IN_A_DIFF = {
    "a reference to another file": "'other.yaml#/Boat' leads to a file that is not there",
    "a reference to another host": (
        "'https://example.org/a.json' leads out of the folder of the document"
    ),
}


@pytest.mark.parametrize("command", ["client", "docs", "diff"])
@pytest.mark.parametrize("name", REFUSED)
def test_a_wrong_spec_is_refused_in_one_line_with_its_place(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, command: str
) -> None:
    spec, message = REFUSED[name]
    status = main(commands(old, written(tmp_path, spec))[command])
    said = capsys.readouterr().err
    assert status == 1
    assert re.match(rf"{re.escape(str(tmp_path / 'openapi.json'))}:\d+: /", said)
    if command == "diff":  # which follows references into files of the folder
        message = IN_A_DIFF.get(name, message)
    assert message in said
    assert said.count("\n") == 1
    assert sorted(one.name for one in tmp_path.iterdir()) == ["openapi.json"]


def use(old: Path, spec: Path, texts: TextCache) -> Iterator[Any]:
    """Make what the three commands make of a spec."""
    loaded = load_spec(spec)
    yield client_files(loaded, PlanCache(loaded, texts))
    yield render_site(read_reference(spec))
    yield compare(*read(str(old), str(spec))) is not None


@pytest.mark.parametrize("name", USED)
def test_an_odd_spec_is_used_within_bounds(
    old: Path, tmp_path: Path, texts: TextCache, name: str
) -> None:
    started = time.process_time()
    assert all(use(old, written(tmp_path, USED[name]), texts))
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize(
    "link",
    [
        lambda next_: next_,
        lambda next_: {"allOf": [next_]},
        lambda next_: {"oneOf": [next_]},
        lambda next_: {"type": "array", "items": next_},
        lambda next_: {"type": "object", "properties": {"a": next_}},
        lambda next_: {"type": "object", "additionalProperties": next_},
    ],
)
@pytest.mark.parametrize("command", ["client", "docs", "diff"])
def test_more_types_above_each_other_than_calls_may_nest_are_used_or_refused(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], link: Any, command: str
) -> None:
    more = sys.getrecursionlimit() + 50  # no larger: the diff takes the square of it
    status = main(commands(old, written(tmp_path, chain(more, link)))[command])
    said = capsys.readouterr().err
    assert (status, said.count("\n")) in ((0, 0), (1, 1))
    assert status == 0 or "nested too deep" in said


TEXTS = [
    ("openapi: 3.1.0\npaths: !!python/object/apply:os.getcwd []\n", "the tag "),
    ("openapi: 3.1.0\npaths: !own {}\n", "the tag !own is not allowed"),
    ("openapi: 3.1.0\npaths: &a\n  /a: *a\n", "an alias leads back to itself"),
    ("openapi: 3.1.0\npaths: {}\npaths: {}\n", "'paths' is there twice"),
    ("openapi: 3.1.0\nx-a: &a {b: 1}\nx-c:\n  <<: *a\n", "4: /x-c/<<: the merge key << is not"),
    ('{"openapi": "3.1.0",\n"paths": {},\n"paths": {}}', "'paths' is there twice"),
    ("openapi: 3.1.0\nx-a: " + "[" * 3000, ""),
    ("openapi: 3.1.0\nx-a: " + "[" * 300 + "]" * 300, "nested too deep"),
    ('{"openapi": "3.1.0", "x-a": ' + "[" * 300 + "]" * 300 + "}", "nested too deep"),
    ("openapi: 3.1.0\nx-0: &a0 [1, 2]\n" + "".join(
        f"x-{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]\n" for n in range(1, 99)
    ), "too large with its aliases resolved"),
    ("swagger: '2.0'\n", "the document is no spec"),
]  # fmt: skip


@pytest.mark.parametrize("command", ["client", "docs", "diff"])
@pytest.mark.parametrize(("text", "message"), TEXTS)
def test_a_hostile_text_is_refused_in_one_line(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    text: str, message: str, command: str,
) -> None:  # fmt: skip
    (tmp_path / "openapi.yaml").write_text(text, encoding="utf-8")
    assert main(commands(old, tmp_path)[command]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{tmp_path / 'openapi.yaml'}:")
    assert message in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", ["client", "docs", "diff"])
@pytest.mark.parametrize(
    ("number", "message"),
    [
        *((name, f"2: the file is not JSON: {name} (expected a number)")
          for name in ("NaN", "Infinity", "-Infinity")),
        ("1e999", "2: /components/schemas/Boat/maximum is a text (expected a number"),
        ("-1E400", "2: /components/schemas/Boat/maximum is a text (expected a number"),
    ],
)  # fmt: skip
def test_a_number_that_is_not_finite_is_refused(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    number: str, message: str, command: str,
) -> None:  # fmt: skip
    """The library takes such names for numbers, of which no comparison and no range holds."""
    spec = changed("info", "title", to='NaN, "Infinity')
    spec["components"]["schemas"]["Boat"] = {"type": "integer", "maximum": 12345}
    text = json.dumps(spec).replace('"maximum": 12345', f'\n"maximum": {number}')
    (tmp_path / "openapi.json").write_text(text, encoding="utf-8")
    assert main(commands(old, tmp_path)[command]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"{tmp_path / 'openapi.json'}:{message}")
    assert said.count("\n") == 1


def test_the_first_fault_of_a_document_is_named() -> None:
    spec = changed(*GET, "tags", to=[1])
    spec["components"]["schemas"]["Boat"]["type"] = 1
    with pytest.raises(LocatedError, match=r"^x:1: /paths/~1icws~1boats/get/tags/0 is an integer"):
        read_document(json.dumps(spec).encode(), "x")
