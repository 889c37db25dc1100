"""The data of the search: small, all names, and never code."""

from __future__ import annotations

import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.docs.names import anchor
from generator.docs.search import SearchEntry, SearchPart
from generator.docs.search_data import search_names, search_words

TEXT = st.text(st.sampled_from("ab.\"'\\</>&`$\n\u2028\u2029\u202e\ud800") | st.characters())


def read(script: str) -> Any:
    """Return the data of a script, which is nothing but an assignment."""
    match = re.fullmatch(r'"use strict";\nconst SEARCH_NAMES = (\{.*\});\n', script, re.DOTALL)
    assert match
    return json.loads(match[1])


def found(script: str) -> list[tuple[str, str, str, str]]:
    """Return the names as search.js puts them together: kind, name, detail, address."""
    data = read(script)
    rows = []
    names = data["names"]
    assert len({*names}) == len(names)
    for kind, number, detail, page, stated, *groups in data["entries"]:
        name = names[number]
        place = name.removeprefix("client.") if stated == 0 else stated
        address = f"{data['pages'][page]}.html#{place}"
        rows.append((kind, name, detail, address))
        for related, beginning, *parts in groups:
            part_kind, relation = data["relations"][related]
            for part in parts:
                shown = names[part[0] if isinstance(part, list) else part]
                end = part[1] if isinstance(part, list) else shown
                rows.append((part_kind, shown, f"{relation} {name}", f"{address}{beginning}{end}"))
    return rows


ENTRIES = [
    SearchEntry(
        "operation",
        "consult",
        "POST /consult",
        "operation/a/consult.html",
        "",
        (
            SearchPart("parameter", "select", "query parameter of", "query.select"),
            SearchPart("property", "a.b", "in the body of", "body.a.b"),
            SearchPart("property", "no such", "in the body of", "body.no~20~such"),
        ),
    ),
    SearchEntry(
        "object",
        "queueId",
        "urn:x",
        "types/queue-id.html",
        "",
        (SearchPart("property", "x", "of", "x"),),
    ),
]


def test_names_and_addresses_come_back() -> None:
    assert found(search_names(ENTRIES)) == [
        ("operation", "consult", "POST /consult", "operation/a/consult.html#"),
        (
            "parameter",
            "select",
            "query parameter of consult",
            "operation/a/consult.html#query.select",
        ),
        ("property", "a.b", "in the body of consult", "operation/a/consult.html#body.a.b"),
        (
            "property",
            "no such",
            "in the body of consult",
            "operation/a/consult.html#body.no~20~such",
        ),
        ("object", "queueId", "urn:x", "types/queue-id.html#"),
        ("property", "x", "of queueId", "types/queue-id.html#x"),
    ]


@given(TEXT, TEXT)
def test_text_never_becomes_code(name: str, other: str) -> None:
    part = SearchPart(name, other, name, f"x.{anchor(other)}")
    script = search_names([SearchEntry(name, name, other, "types/a.html", "x", (part,))])
    assert script.isascii()
    assert not re.search("[<>&\x00-\x09\x0b-\x1f]", script)
    rows = found(script)
    assert len(rows) == 2
    assert rows[1][3].endswith(f"#x.{anchor(other)}")
    assert all(text.isprintable() for row in rows for text in row[1:3])


def test_what_would_end_a_script_stays_text() -> None:
    text = "</script><!-- \u2028 ],[ `${x}`"
    script = search_names([SearchEntry("object", text, "", "types/a.html")])
    assert "<" not in script
    assert found(script)[0][1] == "</script><!-- ],[ `${x}`"


def test_each_word_has_the_entries_whose_texts_have_it() -> None:
    texts = ["Eic_State of a call", "a Call-back", "a line", *["a queue"] * 20]
    script = search_words([SearchEntry("guide", "x", "", "a.html", words=text) for text in texts])
    assert script.isascii()
    match = re.fullmatch(r'"use strict";\nconst SEARCH_WORDS = (\{.*\});\n', script, re.DOTALL)
    assert match
    data = json.loads(match[1])
    assert data["words"] == sorted(data["words"])
    having = dict(zip(data["words"], data["entries"], strict=True))
    assert {word: having[word] for word in ("eicstate", "state", "call", "callback", "line")} == {
        "eicstate": [0],
        "state": [0],
        "call": [0, 1],  # the second one is one behind the first
        "callback": [1],
        "line": [2],
    }
    assert having["a"] == 0, "a word of most texts tells nothing"
