"""Specs are read from files, folders and git revisions, with the line of every part."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from generator.diff import ComparedSpec, compare, read
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.notes import with_notes

ONE = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      summary: one\n"
TWO = "openapi: 3.1.0\npaths: {}\n"
MESSAGES = "asyncapi: 3.0.0\nchannels: {}\n"
SPEC = Path(__file__).parents[2] / "spec"


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
        ("nowhere", "nowhere: there is no such file or folder (expected a spec or REV:path)"),
        (
            "nowhere:spec",
            "nowhere:spec: git does not have the revision 'nowhere' "
            "(expected a file, a folder or REV:path)",
        ),
        (
            "HEAD:nowhere",
            "HEAD:nowhere: the revision has no such part (expected a file or a folder)",
        ),
        (
            "--output=x:spec",
            "--output=x:spec: the name of a revision starts with - (expected REV:path)",
        ),
        (
            "spec/sources.json",
            "spec/sources.json:1: the document is no spec "
            "(expected the key `openapi` or `asyncapi`)",
        ),
    ],
)
def test_what_is_no_spec(repository: Path, place: str, error: str) -> None:
    with pytest.raises(SpecError) as caught:
        read(place, "spec")
    assert str(caught.value) == error
    assert {path.name for path in repository.iterdir()} == {".git", "spec"}


def test_two_files_of_different_kinds(repository: Path) -> None:
    with pytest.raises(SpecError, match=r"this is no openapi document \(expected two documents"):
        read("spec/openapi.yaml", "spec/asyncapi.yaml")


def test_json_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps({"openapi": "3.1.0", "paths": {"/a": {}}}, indent=1))
    old, _ = read(str(tmp_path), str(path))
    assert old.openapi.line_of(("paths", "/a")) == 4


@pytest.mark.slow
def test_the_spec_of_this_repository_is_read_as_other_readers_do() -> None:
    spec, _ = read(str(SPEC), str(SPEC))
    text = (SPEC / "asyncapi.yaml").read_text("utf-8")
    assert with_notes(spec.asyncapi.top) == YAML(typ="safe").load(text)


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


def test_what_is_only_said_again_is_no_change(tmp_path: Path) -> None:
    late = {"name": "area", "since": 3, "obsolete": 5}
    schema = {"enum": [1], "x-enum-varnames": ["One"], "description": "Words."}
    holder = {"properties": {"p": {"x-feature": late, **schema}}}
    plain = {"openapi": "3.1.0", "components": {"schemas": {"T": holder}}}
    for name, document in (("a", plain), ("b", with_notes(Document("", plain).top))):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))
    old, new = read(str(tmp_path / "a.json"), str(tmp_path / "b.json"))
    assert old.openapi.data == new.openapi.data == plain
    assert compare(old, new) == []


def test_security_that_is_no_list_is_a_difference_where_each_operation_states_its_own() -> None:
    document = {"openapi": "3.1.0", "paths": {"/a": {"get": {"security": []}}}}
    old, new = ComparedSpec.of(document), ComparedSpec.of({**document, "security": None})
    for before, after in ((old, new), (new, old)):
        assert [change.rule for change in compare(before, after)] == ["other-changed"]


def test_webhooks_of_openapi_30_are_webhooks(tmp_path: Path) -> None:
    places = []
    for kind in ("string", "integer"):
        body = f"{{content: {{a/b: {{schema: {{type: {kind}}}}}}}}}"
        path = tmp_path / f"{kind}.yaml"
        path.write_text(f"openapi: 3.0.3\nx-webhooks:\n  w: {{post: {{requestBody: {body}}}}}\n")
        places.append(str(path))
    (change,) = compare(*read(*places))
    assert (change.rule, change.affected) == ("type-changed", ("webhook w POST",))
    assert change.new.line == 3


def test_notes_of_a_member_that_an_edit_left_behind_are_no_words(tmp_path: Path) -> None:
    enum = {"enum": [1, 2], "x-enum-varnames": ["A", "B"], "description": "Kinds."}
    gate = {"x-feature": {"name": "a", "since": 1}}
    old, new = (
        with_notes(
            Document("", {"openapi": "3.1.0", "paths": {"/a": {"get": {}, **gate}}, **part}).top
        )
        for part in ({"components": {"schemas": {"T": value}}} for value in (enum, enum))
    )
    new["components"]["schemas"]["T"] |= {"enum": [1, 3]}
    for name, document in (("a", old), ("b", new)):
        (tmp_path / f"{name}.yaml").write_text(json.dumps(document))
    changes = compare(*read(str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml")))
    assert [change.rule for change in changes] == ["unused-schema-changed"]


@pytest.mark.parametrize(("version", "limit"), [("3.0", "true"), ("3.1", "1")])
def test_a_version_of_the_standard_may_stand_without_quotes(
    tmp_path: Path, version: str, limit: str
) -> None:
    schema = f"{{minimum: 1, exclusiveMinimum: {limit}}}"
    for name, text in (("a", version), ("b", f'"{version}"')):
        path = tmp_path / f"{name}.yaml"
        path.write_text(f"openapi: {text}\npaths: {{}}\ncomponents: {{schemas: {{T: {schema}}}}}\n")
    old, new = read(str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml"))
    assert compare(old, new) == []
    assert old.openapi.data == new.openapi.data


def test_a_version_that_is_not_read_is_refused_without_quotes_as_well(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("openapi: 2.0\npaths: {}\n")
    expected = r"a\.yaml:1: /openapi: version 2\.0 of the standard is not supported"
    with pytest.raises(SpecError, match=expected):
        read(str(tmp_path / "a.yaml"), str(tmp_path / "a.yaml"))
