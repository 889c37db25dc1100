"""Specs are read from files, folders and git revisions, with the line of every part."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from generator.diff import DiffError, compare, read
from generator.diff.parsing import line_of, parse
from generator.write.yaml import to_yaml

ONE = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      summary: one\n"
TWO = "openapi: 3.1.0\npaths: {}\n"
MESSAGES = "asyncapi: 3.0.0\nchannels: {}\n"
SPEC = Path(__file__).parents[2] / "spec"

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A work tree whose commit holds ONE and MESSAGES, and whose files hold TWO."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/openapi.yaml").write_text(ONE)
    (tmp_path / "spec/asyncapi.yaml").write_text(MESSAGES)
    (tmp_path / "spec/sources.json").write_text('{"/a": ["page.htm:7"]}')
    who = ["-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "one"]):
        subprocess.run(["git", *arguments], check=True)  # noqa: S607
    (tmp_path / "spec/openapi.yaml").write_text(TWO)
    return tmp_path


def test_a_folder_of_a_revision_and_a_folder(repository: Path) -> None:
    old, new = read("HEAD:spec/", "spec")
    assert "/a" in old.openapi.data["paths"]
    assert old.sources == {"/a": ["page.htm:7"]}
    assert (old.openapi.file, new.openapi.file) == ("spec/openapi.yaml", "spec/openapi.yaml")
    assert new.openapi.data["paths"] == {}
    assert old.asyncapi.data == new.asyncapi.data == {"asyncapi": "3.0.0", "channels": {}}


@pytest.mark.parametrize("place", ["HEAD:spec", "HEAD:./spec", ":spec/"])
def test_other_ways_to_name_a_folder_of_git(repository: Path, place: str) -> None:
    assert "/a" in read(place, "spec")[0].openapi.data["paths"]


def test_a_file_is_compared_with_the_same_kind_only(repository: Path) -> None:
    old, new = read("HEAD:spec/openapi.yaml", "spec")
    assert [bool(s.openapi.data) for s in (old, new)] == [True, True]
    assert [bool(s.asyncapi.data) for s in (old, new)] == [False, False]
    old, new = read("spec", "spec/asyncapi.yaml")
    assert [bool(s.openapi.data) for s in (old, new)] == [False, False]
    assert [bool(s.asyncapi.data) for s in (old, new)] == [True, True]


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ("nowhere", "nowhere:1: no such file or folder: a spec or REV:path"),
        ("nowhere:spec", "nowhere:spec:1: git knows no 'nowhere': a file, a folder or REV:path"),
        ("HEAD:nowhere", "HEAD:nowhere:1: not in that revision: a file or a folder"),
        ("--output=x:spec", "--output=x:spec:1: starts with -: REV:path"),
        ("spec/sources.json", "spec/sources.json:1: no openapi or asyncapi in it: a spec"),
    ],
)
def test_what_is_no_spec(repository: Path, place: str, error: str) -> None:
    with pytest.raises(DiffError) as caught:
        read(place, "spec")
    assert str(caught.value) == error
    assert {path.name for path in repository.iterdir()} == {".git", "spec"}


def test_two_files_of_different_kinds(repository: Path) -> None:
    with pytest.raises(DiffError, match="no openapi document: two documents of a kind"):
        read("spec/openapi.yaml", "spec/asyncapi.yaml")


def test_json_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps({"openapi": "3.1.0", "paths": {"/a": {}}}, indent=1))
    old, _ = read(str(tmp_path), str(path))
    assert old.openapi.line(("paths", "/a")) == 4


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("a: 1\nb: [1\n", "f:3: "),
        ("a: 1\nb: 2\na: 3\n", "f:3: 'a' is there twice: texts as keys, each once"),
        ("a: !!python/object:os.system x\n", "f:1: tag tag:yaml.org,2002:python/object:os.system"),
        ("a: !x {b: 1}\n", "f:1: tag !x: plain data"),
        ("a: &x [1, *x]\n", "f:1: an alias leads back to itself: a tree"),
        ("? [1]\n: 2\n", "f:1: a key: texts as keys, each once"),
        ("", "f:1: is empty: a spec"),
        ("[" * 3000, "f:1: is nested too deep: a spec"),
        ('a: 1\nb: "\\ud83d"\n', "f:2: half of a surrogate pair: characters of Unicode"),
        ('a: 1\n"\\ude00": b\n', "f:2: half of a surrogate pair: characters of Unicode"),
    ],
)
def test_text_that_is_no_plain_data(text: str, error: str) -> None:
    with pytest.raises(DiffError) as caught:
        parse(text, "f")
    assert str(caught.value).startswith(error)


def test_a_character_that_json_escapes_as_two_is_one() -> None:
    assert parse('{"\\ud83d\\ude00": "\\ud83d\\ude00"}', "f")[0] == {"\U0001f600": "\U0001f600"}


def test_aliases_cannot_make_a_small_file_huge() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with pytest.raises(DiffError, match="too large with its aliases resolved"):
        parse("\n".join(lines), "f")


@given(value=st.dictionaries(st.text(), VALUES, min_size=1))
def test_what_is_written_is_read_again(value: dict[str, object]) -> None:
    text = to_yaml(value)
    assert parse(text, "f")[0] == YAML(typ="safe").load(text)


def test_the_line_of_a_part_or_of_what_would_hold_it() -> None:
    text = "a:\n  b:\n    - c: 1\n    - c: 2\n"
    _, root = parse(text, "f")
    assert line_of(root, ("a", "b", 1, "c")) == 4
    assert line_of(root, ("a", "b", 7)) == 2
    assert line_of(root, ("a", "x")) == 1


def test_the_spec_of_this_repository_is_read_as_other_readers_do() -> None:
    spec, _ = read(str(SPEC), str(SPEC))
    text = (SPEC / "asyncapi.yaml").read_text("utf-8")
    assert spec.asyncapi.data == YAML(typ="safe").load(text)


def test_a_fact_may_hold_a_character_that_json_escapes_as_two(tmp_path: Path) -> None:
    files = []
    for name, const in (("a", "x"), ("b", "\U0001f600")):
        schema = {"content": {"a/b": {"schema": {"const": const}}}}
        paths = {"/a": {"get": {"responses": {"200": schema}}}}
        files.append(tmp_path / f"{name}.json")
        files[-1].write_text(json.dumps({"openapi": "3.1.0", "paths": paths}))
    (change,) = compare(*read(*map(str, files)))
    assert change.arguments == {"old": "x", "new": "\U0001f600"}
    assert len(change.fingerprint) == 12
