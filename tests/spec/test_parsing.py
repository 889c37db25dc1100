"""YAML and JSON are read as plain data, with lines, or refused with the line of the fault."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from generator.spec.errors import SpecError
from generator.spec.parsing import parse
from generator.write.yaml import to_yaml
from tests.embedded import SPEC

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(TEXTS, PLAIN, min_size=1, max_size=3)


@given(DOCUMENTS)
def test_what_is_written_as_yaml_is_read_back(data: dict[str, Any]) -> None:
    assert parse(to_yaml(data).encode(), "x.yaml").data == data


@given(DOCUMENTS, st.booleans())
def test_json_is_read_as_the_standard_library_reads_it(data: dict[str, Any], ascii_: bool) -> None:
    text = json.dumps(data, ensure_ascii=ascii_)
    assert parse(text.encode(), "x.json").data == data


@given(DOCUMENTS)
def test_every_key_of_a_document_has_its_line(data: dict[str, Any]) -> None:
    content = to_yaml(data)
    document = parse(content.encode(), "x.yaml")
    lines = [document.line_of((key,)) for key in data]
    assert lines == sorted(set(lines), key=lambda line: line or 0)
    assert lines[0] == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"), ("on", "on"), ("1_000", "1_000"), ("<<", "<<"),
        ("2020-01-01", "2020-01-01"),
        ("12:30:45", "12:30:45"), ("0b1", "0b1"), ("!!str 1", "1"),
        ("~", None), ("null", None), ("", None), ("True", True), ("false", False),
        ("010", 10), ("0o17", 15), ("0x1F", 31), ("-7", -7), ("+3", 3),
        ("1.", 1.0), (".5", 0.5), ("1e3", 1000.0), ("9007199254740993", 9007199254740993),
        # JSON has no such numbers: they stay the texts that they are.
        (".inf", ".inf"), (".Inf", ".Inf"), ("+.INF", "+.INF"), ("-.inf", "-.inf"),
        (".nan", ".nan"), (".NaN", ".NaN"), (".NAN", ".NAN"), ("1e999", "1e999"),
    ],
)  # fmt: skip
def test_plain_scalars_follow_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    read = parse(f"a: {text}".encode(), "x.yaml").data["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "x:1: the file is empty (expected a mapping)"),
        (b"- 1", "x:1: the top of the file is no mapping (expected a mapping)"),
        (b"[1]", "x:1: the top of the file is no mapping (expected a mapping)"),
        (b"a: 1\nb: 2\na: 3", "x:3: /a: 'a' is there twice (expected each key once)"),
        (b'{"a": 1,\n"a": 2}', "x:2: /a: 'a' is there twice (expected each key once)"),
        (b"a: 1\n? [b]\n: 2", "x:2: a key is no text (expected texts as keys)"),
        (b"a:\n  - !!python/name:os.system x",
         "x:2: /a/0: the tag tag:yaml.org,2002:python/name:os.system is not allowed "
         "(expected plain data)"),
        (b"a: !local {}", "x:1: /a: the tag !local is not allowed (expected plain data)"),
        (b"a:\n  b: !local [1]", "x:2: /a/b: the tag !local is not allowed (expected plain data)"),
        (b"a:\n  b: !local x", "x:2: /a/b: the tag !local is not allowed (expected plain data)"),
        (b"a: [1,\n\n\n", "x:1: /a/0: did not find expected node content (expected YAML or JSON)"),
        (b"a: &b [1,\n *b]", "x:1: /a: an alias leads back to itself (expected a tree)"),
        (b"a: &b [*b,\n *b]", "x:1: /a: an alias leads back to itself (expected a tree)"),
        (b"a: 1\nb: \xff", "x:2: the text is not UTF-8 (expected text in UTF-8)"),
        (b"a: 1\nb: \x07", "x:2: control characters are not allowed "
         "(expected printable characters)"),
        ("a: 1\nb: '\u2028'".encode(), "x:2: U+2028 stands in the text "
         "(expected an escape in double quotes)"),
        (b'{"a": "\\ud83d"}', "x:1: found invalid Unicode character escape code "
         "(expected YAML or JSON)"),
        (b"abcde: [" * 40, f"x:1: {'/abcde/0' * 25}…: did not find expected node content "
         "(expected YAML or JSON)"),
        (b"a: 1\n---\nb: 2", "x:2: expected a single document in the stream, but found another "
         "document (expected YAML or JSON)"),
    ],
)  # fmt: skip
def test_what_is_no_plain_tree_is_refused_with_its_line(content: bytes, message: str) -> None:
    with pytest.raises(SpecError) as refused:
        parse(content, "x")
    assert str(refused.value) == message


@pytest.mark.parametrize("opening", ["[", "{a: ", "[[{b: [{a: "])
@pytest.mark.parametrize("is_closed", [True, False])
def test_yaml_of_any_depth_is_refused_before_the_stack_ends(opening: str, is_closed: bool) -> None:
    closing = "".join({"[": "]", "{": "}"}.get(sign, "") for sign in reversed(opening))
    deep = opening * 100_000 + "1" + closing * 100_000 * is_closed
    for start, line in (("a: ", 1), ("a:\n- b\n- ", 3)):
        with pytest.raises(SpecError) as refused:
            parse(f"{start}{deep}".encode(), "x")
        assert (
            str(refused.value)
            == f"x:{line}: the document is nested too deep (expected at most 100 levels)"
        )


def test_levels_are_counted_where_they_are() -> None:
    flat = [{"a": [1, {"b": 2}]}] * 200
    assert parse(f"a: {json.dumps(flat)}".encode(), "x").data == {"a": flat}


@pytest.mark.parametrize("opening", ["[", '{"a":'])
@pytest.mark.parametrize("levels", [101, 5000])
def test_depth_ends_before_the_stack_does(opening: str, levels: int) -> None:
    closing = "]" if opening == "[" else "}"
    deep = f'{{"top": {opening * levels}1{closing * levels}}}'
    with pytest.raises(SpecError, match=r"^x:1: the document is nested too deep \(expected at"):
        parse(deep.encode(), "x")


def test_a_hundred_levels_are_the_most_that_is_read() -> None:
    def nested(levels: int) -> str:
        return f"{'[' * (levels - 1)}7{']' * (levels - 1)}"

    # Only JSON has pairs of escapes for one character: the text is not read as YAML.
    escaped = f'{{"\\ud83d\\ude00": {nested(100)}}}'
    assert list(parse(escaped.encode(), "x").data) == ["\U0001f600"]
    assert parse(f"a: {nested(100)}".encode(), "x").data == {"a": json.loads(nested(100))}
    for deep in (f'{{"a": {nested(101)}}}', f"a: {nested(101)}"):
        with pytest.raises(SpecError) as refused:
            parse(deep.encode(), "x")
        assert (
            str(refused.value)
            == "x:1: the document is nested too deep (expected at most 100 levels)"
        )


def test_json_may_stand_behind_blanks() -> None:
    text = b'\n\t {"a": "\\ud83d\\ude00"}\n'
    assert parse(text, "x").data == {"a": "\U0001f600"}


@pytest.mark.parametrize(
    "line",
    [
        "a{n}: &a{n} [{below}]\n",
        "a{n}:\t&a{n} [{below}]\n",
        "a{n}: !!seq &a{n} [{below}]\n",
        "a{n}:\n  &a{n}\n  [{below}]\n",
        "? a{n}\n: &a{n} [{below}]\n",
        "a{n}:\n- &a{n} [{below}]\n",
        "{{'a{n}':&a{n} [{below}]}},\n",
        "[&a{n} [{below}]],\n",
        "[x,&a{n} [{below}]],\n",
    ],
)
def test_aliases_cannot_make_a_small_file_a_huge_document(line: str) -> None:
    lines = [line.format(n=n, below=f"*a{n - 1} , *a{n - 1}" if n else "x, x") for n in range(60)]
    in_flow = line.endswith(",\n")
    doubled = "a: [\n " + " ".join(lines) + "]\n" if in_flow else "".join(lines)
    with pytest.raises(SpecError, match="the document is too large with its aliases resolved"):
        parse(doubled.encode(), "x")


def test_a_part_that_is_not_there_has_the_line_of_its_holder() -> None:
    document = parse(b"a:\n  b:\n    - 1\n    - 2\n", "x")
    assert document.line_of(("a", "b", 1)) == 4
    assert document.line_of(("a", "b", 2)) == 2
    assert document.line_of(("a", "b", 7, "c")) == 2
    assert document.line_of(()) == 1


def test_lines_of_json_are_known_where_yaml_has_no_such_escape() -> None:
    document = parse(b'{"a\\/b": 1,\n "c": "\\ud83d\\ude00",\n "d": {"e": "\xe2\x80\xa8"}}', "x")
    assert document.data == {"a/b": 1, "c": "\U0001f600", "d": {"e": "\u2028"}}
    assert [document.line_of(parts) for parts in (("a/b",), ("c",), ("d", "e"))] == [1, 2, 3]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["openapi", "asyncapi"])
def test_the_spec_of_this_repository_is_read_as_another_reader_reads_it(name: str) -> None:
    content = (SPEC / f"{name}.yaml").read_bytes()
    assert parse(content, name).data == YAML(typ="safe").load(content)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("paths:\n  /a:\n    get: !own {}\n", "x:3: /paths/~1a/get: the tag !own is not allowed"),
        ("a:\n- 1\n- c: !!python/name:os x\n", "x:3: /a/1/c: the tag "),
        ("a:\n  b: 1\n  b: 2\n", "x:3: /a/b: 'b' is there twice"),
        ("a:\n  ? [1]\n  : 2\n", "x:2: /a: a key is no text"),
        ("a: &x\n  b: *x\n", "x:1: /a: an alias leads back to itself"),
        ("a:\n  b: [1, 2\nc: 3\n", "x:3: /a/b/1: "),
        ("a:\n - b: 1\n   c: 'x\n", "x:3: /a/0/c: "),
        ("a: {b: {c: 1}, d: [}\n", "x:1: /a/d: "),
        ("a: 1\n---\nb: 2\n", "x:2: expected a single document in the stream, but found another"),
        ('{"a": {"b": 1,\n"b": 2}}', "x:2: /a/b: 'b' is there twice"),
        ("!t\na: 1\n", "x:1: the tag !t is not allowed"),
    ],
)
def test_an_error_of_the_text_names_the_last_place_in_it(text: str, place: str) -> None:
    with pytest.raises(SpecError) as refused:
        parse(text.encode(), "x")
    assert str(refused.value).startswith(place)


def test_a_deep_place_leaves_room_for_the_problem() -> None:
    with pytest.raises(
        SpecError, match=r"^x:1: /abcdef/0/0.*…: .*\(expected YAML or JSON\)$"
    ) as refused:
        parse(b"abcdef: " + b"[" * 99, "x")
    assert len(str(refused.value)) < 400


def test_json_with_a_slip_is_not_read_as_yaml() -> None:
    """YAML takes the value without a comma behind it, and what follows, for one text."""
    text = b'{"a": {"b": 1\n"c": 2}}'
    assert parse(b'{"a": "b" }', "x.json").data == {"a": "b"}
    with pytest.raises(SpecError, match=r"^x.json:2: the file is not JSON: Expecting ',' delim"):
        parse(b'{"a": {"b": 1\n"c"}}', "x.json")
    with pytest.raises(SpecError, match=r"^x.json:\d+: "):
        parse(text, "x.json")


def test_a_number_of_very_many_digits_is_refused_by_its_place() -> None:
    text = f'{{"openapi": "3.1.0",\n "x-n": {"9" * 5000}}}'.encode()
    with pytest.raises(SpecError, match=r"^x.json:2: a number has too many digits"):
        parse(text, "x.json")
