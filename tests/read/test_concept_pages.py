"""Concept pages: the requests on them, the JSON of their bodies, and what becomes of the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import LocatedError
from generator.merge.api import merge_pages
from generator.model.api import PageModel
from generator.model.examples import Disagreement, JsonBody
from generator.pipeline import build_spec
from generator.read.concept.json_body import read_json
from generator.read.concept.page import is_concept_page, read_concept_page
from generator.read.pages import read_page
from tests.embedded import page_models

ROOT = Path(__file__).parents[2]
REAL = ROOT.parent / "shared" / "pages" / "seeds"

PAGE = """Lifts

How to talk to a lift. The GET /icws/{sessionId}/lifts/{liftId} method shows one.

Calling a lift

Lifts come when they are called, for example like this:

POST /icws/{sessionId}/lifts/7/call
{
\t"floor" : 3,
  "doors":\t[ "front",
     {"side": null}
  ]
}

Doors

The pattern is:

POST /icws/{sessionId}/lifts/{liftId}/{action}

Open the doors using PUT /icws/{sessionId}/lifts/{liftId}/doors. They stay open.

PUT /icws/{sessionId}/lifts/7/doors?side=front,back&slow=true

Close them:
DELETE /icws/{sessionId}/lifts/7/doors

{liftId} is the lift's number.
"""


def read(text: str) -> PageModel:
    assert is_concept_page(text)
    return read_concept_page("lifts.txt", text)


def test_requests_have_their_parts_places_and_titles() -> None:
    call, put, delete = read(PAGE).requests
    assert (call.method, call.path, call.query) == ("POST", "/icws/{sessionId}/lifts/7/call", "")
    assert isinstance(call.body, JsonBody)
    assert call.body.value == {"floor": 3, "doors": ["front", {"side": None}]}
    assert call.body.lines == {
        (): 10,
        ("floor",): 11,
        ("doors",): 12,
        ("doors", 0): 12,
        ("doors", 1): 13,
        ("doors", 1, "side"): 13,
    }
    assert (put.query, put.body) == ("side=front,back&slow=true", None)
    assert [str(r.source) for r in (call, put, delete)] == [
        "lifts.txt:9",
        "lifts.txt:25",
        "lifts.txt:28",
    ]
    # The only request of its section has the heading's words, others those before them.
    assert [r.title for r in (call, put, delete)] == [
        "Calling a lift",
        "Open the doors",
        "Close them",
    ]


def test_every_other_line_is_prose_and_none_is_lost() -> None:
    model = read(PAGE)
    lines = PAGE.splitlines()
    prose = {p.source.line: p.text for p in model.prose}
    requests = {9, 10, 11, 12, 13, 14, 15, 25, 28}
    assert prose == {
        number: line.strip()
        for number, line in enumerate(lines, 1)
        if line.strip() and number not in requests
    }
    assert model.unread == []


def test_line_ends_of_windows_change_nothing() -> None:
    one, other = read(PAGE), read(PAGE.replace("\n", "\r\n"))
    assert [vars_of(r) for r in one.requests] == [vars_of(r) for r in other.requests]
    assert one.prose == other.prose


def vars_of(item: Any) -> dict[str, Any]:
    return {name: getattr(item, name) for name in item.__slots__}


@pytest.mark.parametrize(
    ("body", "line", "wrong", "expected"),
    [
        ('{"a": 1,\n"a": 2}', 4, "'a' stands twice in one object", "each name once"),
        ('{"a": NaN}', 3, "the JSON body has 'NaN'", "{ or [ or a string or a value"),
        ('{"a":\n-Infinity}', 4, "the JSON body has '-Infinity'", "{ or [ or a string or a value"),
        ('{"a": 1e999}', 3, "the number 1e999 is too large", "at most 40 digits, in a float"),
        (
            '{"a": ' + "9" * 5000 + "}",
            3,
            f"the number {'9' * 40} is too large",
            "at most 40 digits",
        ),
        ('{"a": 01}', 3, "the JSON body has '01'", "{ or [ or a string or a value"),
        ('{"a": 1,\n}', 4, "the JSON body has '}'", "a name"),
        ('{"a": [1,]\n}', 3, "the JSON body has ']'", "{ or [ or a string or a value"),
        ("{'a': 1}", 3, "the JSON body has \"'a'\"", "a name or }"),
        ("{ a: 1 }", 3, "the JSON body has 'a'", "a name or }"),
        ('{"a" 1}', 3, "the JSON body has '1'", ":"),
        ('{"a": 1} {', 3, "the JSON body has '{'", "the end of the body"),
        ('{"a": "\\ud800"}', 3, "'\"\\\\ud800\"' is no string", "a JSON string"),
        ('{"a": "\\x"}', 3, "'\"\\\\x\"' is no string", "a JSON string"),
        ('{"a": "open\n}', 3, "'\"' is no string", "a JSON string"),
        ('{"a": 1\n\nSome words.', 3, "the JSON body ends early", ", or }"),
        ("[" * 100_000, 3, "the JSON is nested too deep", "at most 64 levels"),
        ('{"a":' * 65 + "1" + "}" * 65, 3, "the JSON is nested too deep", "at most 64 levels"),
    ],
)
def test_a_body_that_is_no_json_is_reported_with_its_line_and_kept(
    body: str, line: int, wrong: str, expected: str
) -> None:
    text = f"POST /icws/x\n\n{body}\n\nWords.\n\nGET /icws/y\n"
    model = read(text)
    broken, other = model.requests
    assert isinstance(broken.body, Disagreement)
    assert str(broken.body).startswith(f"lifts.txt:{line}: {wrong}")
    assert broken.body.expected.startswith(expected)
    assert other.path == "/icws/y"
    kept = [u.text for u in model.unread]
    assert kept == [part for part in body.split("\n\n")[0].split("\n") if part]
    assert "Words." in [p.text for p in model.prose]


RAW = """POST https://server:8019/icws/connection?include=version HTTP/1.1
Accept-Language: de-DE
Host: server

{"a": 1}

PUT /icws/{sessionID}/lifts/1 { "b": [

2] }

DELETE /icws/{sessionID}/lifts/1
Note: this is prose.

PUT /icws/x {liftId} is the lift.
"""


def test_requests_as_they_go_over_the_wire_and_with_the_body_beside() -> None:
    model = read(RAW)
    post, put, delete = model.requests
    assert (post.path, post.query) == ("/icws/connection", "include=version")
    assert post.headers == {"Accept-Language": "de-DE", "Host": "server"}
    assert post.body == JsonBody({"a": 1}, {(): 5, ("a",): 5})
    assert (put.source.line, put.path) == (7, "/icws/{sessionID}/lifts/1")
    assert put.body == JsonBody({"b": [2]}, {(): 7, ("b",): 7, ("b", 0): 9})
    assert (delete.headers, delete.body) == ({}, None)
    assert [p.text for p in model.prose] == [
        "Note: this is prose.",
        "PUT /icws/x {liftId} is the lift.",
    ]
    assert model.unread == []


def test_names_of_other_languages_objects_are_only_names() -> None:
    (request,) = read('POST /icws/x\n{"__proto__": {"__class__": 1}}').requests
    assert isinstance(request.body, JsonBody)
    assert request.body.value == {"__proto__": {"__class__": 1}}


def test_no_break_spaces_of_a_capture_are_spaces() -> None:
    (request,) = read('POST /icws/x\n{\n\xa0\xa0"a\xa0b"\xa0: 1\n}').requests
    assert isinstance(request.body, JsonBody)
    assert request.body.value == {"a\xa0b": 1}


def test_json_without_a_request_is_unread() -> None:
    model = read('GET /icws/x\n\nIt answers:\n\n{\n"a": 1\n}\n\n{liftId} is a number.\n')
    assert [(u.source.line, u.text) for u in model.unread] == [(5, "{"), (6, '"a": 1'), (7, "}")]
    assert [p.text for p in model.prose] == ["It answers:", "{liftId} is a number."]


def test_the_next_request_ends_a_body_that_does_not_close() -> None:
    broken, good = read('POST /icws/x\n{"a": {\nPOST /icws/y\n{"b": 1}\n').requests
    assert isinstance(broken.body, Disagreement)
    assert isinstance(good.body, JsonBody)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Words about GET /icws/x and more.\n",
        "GET /icws/x shows it.\n",
        "get /icws/x\n",
        "GET https://example.com/other/x\n",
        "/icws/x\nGET\n/icws/x\nResponse\n",
        "/icws/x\nGET /icws/x\n",
        "GET /icws/x\nProperty\nValue\nComments\n",
        "GET /icws/x\nType\nName\nComments\n",
    ],
)
def test_what_is_no_concept_page(text: str) -> None:
    assert not is_concept_page(text)


@pytest.mark.slow
def test_a_page_of_many_open_brackets_is_read() -> None:
    model = read("GET /icws/x\n" + "{\n\n" * 5_000)
    assert len(model.unread) == 5_000


HTML = """<html><head><title>Not seen</title></head><body><div class="navbar">Menu</div>
<h2>Lifts, going up</h2>
<p>Call it with <code>POST
/icws/{sessionId}/lifts/{liftId}/call</code>:</p>
<pre class="code">
POST /icws/{sessionId}/lifts/7/call
{
\t<b>"floor"</b> : "a&amp;b"
}</pre>
<p>Then look at it:</p><pre>GET /icws/{sessionId}/lifts/7</pre>
</body></html>
"""


def test_an_html_page_reads_as_its_text(tmp_path: Path) -> None:
    (tmp_path / "lifts.html").write_text(HTML)
    model = read_page(tmp_path / "lifts.html", "lifts.html")
    call, look = model.requests
    assert call.body == JsonBody({"floor": "a&b"}, {(): 7, ("floor",): 8})
    assert [(r.title, str(r.source)) for r in (call, look)] == [
        ("Call it", "lifts.html:6"),
        ("Then look at it", "lifts.html:10"),
    ]
    assert [(p.source.line, p.text) for p in model.prose] == [
        (2, "Lifts, going up"),
        (3, "Call it with POST /icws/{sessionId}/lifts/{liftId}/call:"),
        (10, "Then look at it:"),
    ]
    assert model.unread == []


names = st.text(st.characters(codec="utf-8"), max_size=8)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=12,
)
bodies = st.dictionaries(names, values, max_size=4) | st.lists(
    st.dictionaries(names, values, max_size=2), max_size=2
)
segments = st.from_regex(r"[A-Za-z0-9._~%-]{1,9}", fullmatch=True)
sentences = st.from_regex(r"[A-Z][a-z]{1,8}( [a-z]{1,8}){1,4}\.", fullmatch=True)
requests = st.tuples(
    st.sampled_from(["GET", "PUT", "POST", "DELETE", "PATCH"]),
    st.lists(segments, max_size=4).map(lambda parts: "/".join(["/icws/{sessionId}", *parts])),
    st.from_regex(r"[a-z]{1,5}=[A-Za-z0-9,%+]{0,9}", fullmatch=True) | st.just(""),
    st.none() | bodies,
    sentences,
    st.sampled_from([None, 1, "\t", "  \t "]),
    st.booleans(),
)


@pytest.mark.slow
@given(st.lists(requests, min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_as_a_page_is_read_back(shown: list[Any], end: str) -> None:
    lines: list[str] = []
    for method, path, query, body, sentence, indent, ascii_only in shown:
        lines += [sentence, "", f"{method} {path}" + (f"?{query}" if query else "")]
        if body is not None:
            lines += json.dumps(body, indent=indent, ensure_ascii=ascii_only).split("\n")
        lines.append("")
    text = end.join(lines)
    model = read_concept_page("page.txt", text)
    found = [
        (r.method, r.path, r.query, r.body.value if isinstance(r.body, JsonBody) else r.body)
        for r in model.requests
    ]
    assert found == [(m, p, q, b) for m, p, q, b, *_ in shown]
    assert repr(found) == repr([(m, p, q, b) for m, p, q, b, *_ in shown])
    assert [p.text for p in model.prose] == [sentence for *_, sentence, _, _ in shown]
    assert model.unread == []


PIECES = [
    *("", "", "{", "}", "[", "]", "},", ",", '"a": 1', '"b": {', '"c": [2]', '"a": NaN', '"open'),
    *("Words about it.", "A heading", "{liftId} is a number.", "PUT /icws/x/{liftId}/{action}"),
    *("POST /icws/x", "GET /icws/{sessionId}/y?z=1", '{"d": [{}]}', "{ a: 1 }", "HTTP GET"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_each_line_is_read_once_whatever_the_page_says(lines: list[str]) -> None:
    model = read_concept_page("p.txt", "\n".join(lines))
    requests = {r.source.line: r for r in model.requests}
    told = [p.source.line for p in model.prose] + [u.source.line for u in model.unread]
    assert len(told) == len(set(told))
    assert not requests.keys() & set(told)
    body_lines: dict[int, list[str]] = {number: [] for number in requests}
    for number, line in enumerate(lines, 1):
        if line and number not in told and number not in requests:
            body_lines[max(n for n in requests if n < number)].append(line)
    for number, request in requests.items():
        if isinstance(request.body, JsonBody):
            assert request.body.value == json.loads("\n".join(body_lines[number]))
        else:
            assert body_lines[number] == []


@given(bodies, st.sampled_from([None, 2, "\t"]))
def test_each_value_of_a_body_has_its_line(body: Any, indent: Any) -> None:
    lines = json.dumps(body, indent=indent).split("\n")
    found = read_json("p", lines, list(range(1, len(lines) + 1)))
    pending: list[tuple[tuple[str | int, ...], Any]] = [((), body)]
    places = set()
    while pending:
        pointer, value = pending.pop()
        places.add(pointer)
        line = lines[found.lines[pointer] - 1]
        if pointer and isinstance(pointer[-1], str):
            assert json.dumps(pointer[-1]) in line
        if isinstance(value, dict):
            pending += [((*pointer, name), item) for name, item in value.items()]
        elif isinstance(value, list):
            pending += [((*pointer, index), item) for index, item in enumerate(value)]
    assert places == set(found.lines)


@given(st.text(st.sampled_from('{}[]:,"\\ \tnulltrue0123-.eE+x'), max_size=30))
def test_what_is_accepted_is_json(text: str) -> None:
    try:
        body = read_json("p", [text], [1])
    except LocatedError:
        return
    assert body.value == json.loads(text)


needs_real = pytest.mark.skipif(not REAL.is_dir(), reason=f"needs {REAL}, which is not here")


@needs_real
def test_the_real_page_ties_to_its_operations() -> None:
    (path,) = REAL.glob("004_*.txt")
    page = read_page(path, "concepts.txt")
    assert page.unread == []
    areas = ("icws/(sessionId)/interactions/", "icws/(sessionId)/messaging/")
    embedded = [model for model in page_models() if model.page.startswith(areas)]
    build = build_spec(merge_pages([*embedded, page]))
    assert build.report["examples"] == {"found": 9, "agree": 9, "disagree": [], "unmatched": []}
    sources = build.sources
    named = {name.partition(".examples.")[0] for name in sources if ".examples." in name}
    assert named == {
        "interactions.createInteraction",
        "interactions.getInteraction",
        "interactions.hold",
        "interactions.mute",
        "interactions.record",
        "interactions.blindTransfer",
        "queues.subscribeQueue",
        "queues.unsubscribeQueue",
    }
    lines = path.read_text("utf-8").splitlines()
    places = [p for n, found in sources.items() if ".examples." in n for p in found]
    assert len(places) == 9
    for place in places:
        line = lines[int(place.rpartition(":")[2]) - 1]
        assert line.split()[0] in {"GET", "PUT", "POST", "DELETE"}, place
