"""`icwsgen diff`: what it prints, and its exit status."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from generator.cli import main
from tests.making import run_make

SPEC = Path(__file__).parents[2] / "spec"
OLD = """openapi: 3.1.0
paths:
  /a:
    get:
      operationId: getA
      tags: [area]
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/T'
components:
  schemas:
    T:
      type: object
      properties:
        kept: {type: string}
        gone: {type: string}
    Known: {x-feature: {name: known, since: 1}}
"""
NEW = OLD.replace("        gone: {type: string}\n", "").replace("kept:", "new: {}\n        kept:")


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "openapi.yaml").write_text(text)
        sources = {"T.gone": ["a/index.htm:40", "b/index.htm:2"], "T.new": ["a/index.htm:41"]}
        (tmp_path / name / "sources.json").write_text(json.dumps(sources))
    return tmp_path


def test_every_change_has_the_line_of_the_spec_and_of_the_page(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "old", "new"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:4] == [
        "1 breaking, 1 warning",
        "",
        "== Breaking",
        "breaking  T.gone: is gone",
    ]
    assert lines[4] == "          in responses of GET /a"
    assert lines[5].startswith("          was old/openapi.yaml:19, page a/index.htm:40, ")
    assert lines[-1].startswith("          new/openapi.yaml:18, page a/index.htm:41, ")


@pytest.mark.parametrize(
    ("level", "forward", "same"),
    [("breaking", 1, 0), ("warning", 1, 0), ("docs", 1, 0), ("never", 0, 0)],
)
def test_fail_on(specs: Path, level: str, forward: int, same: int) -> None:
    assert main(["diff", "old", "new", "--fail-on", level]) == forward
    assert main(["diff", "old", "old", "--fail-on", level]) == same


def test_fail_on_looks_at_that_level_and_above(specs: Path) -> None:
    text = OLD.replace("kept: {type: string}", "kept: {type: string}\n        new: {}")
    (specs / "new/openapi.yaml").write_text(text)
    status = {
        level: main(["diff", "old", "new", "--fail-on", level])
        for level in ("breaking", "warning", "addition")
    }
    assert status == {"breaking": 0, "warning": 1, "addition": 1}


def test_accepted_changes_lie_beside_the_spec(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["diff", "old", "new", "--format", "json"])
    gone = json.loads(capsys.readouterr().out)["changes"][0]
    entry = {**{k: gone[k] for k in ("fingerprint", "rule", "item")}, "reason": "Never was."}
    path = specs / "new/accepted-changes.yaml"
    path.write_text(json.dumps({"accepted": [entry]}))
    assert main(["diff", "old", "new", "--fail-on", "breaking"]) == 0
    assert "1 accepted: --unfold lists them\n" in capsys.readouterr().out
    assert main(["diff", "old", "new", "--unfold"]) == 0
    printed = capsys.readouterr()
    assert "accepted  T.gone: is gone\n          Never was. [" in printed.out
    assert not printed.err
    assert main(["diff", "new", "new", "--accepted", str(path)]) == 0
    assert capsys.readouterr().err == (
        f"{path}:1: {gone['fingerprint']} (property-removed, T.gone) is no change any "
        "more (expected an entry that a change needs)\n"
    )


@pytest.fixture
def accepted(specs: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A repository whose last commit accepts what is gone; its work tree has another such file."""
    main(["diff", "old", "new", "--format", "json"])
    gone = json.loads(capsys.readouterr().out)["changes"][0]
    entry = {**{k: gone[k] for k in ("fingerprint", "rule", "item")}, "reason": "Never was."}
    stale = {**entry, "fingerprint": "0" * 12}
    path = specs / "new/accepted-changes.yaml"
    path.write_text(json.dumps({"accepted": [entry, stale]}))
    (specs / "accepted-changes.yaml").write_bytes(path.read_bytes())
    (specs / "openapi.yaml").write_text(NEW)
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for command in (["init", "--quiet"], ["add", "."], [*who, "commit", "--quiet", "-m", "One"]):
        subprocess.run(["git", *command], check=True)  # noqa: S607  # the user's own git
    return path


@pytest.mark.parametrize(
    ("new", "file"),
    [
        ("new", "new/accepted-changes.yaml"),
        ("new/openapi.yaml", None),
        ("HEAD:new", "new/accepted-changes.yaml"),
        ("HEAD:new/", "new/accepted-changes.yaml"),
        (":new/", "new/accepted-changes.yaml"),
        ("HEAD:new/openapi.yaml", None),
        ("HEAD:", "accepted-changes.yaml"),
        ("HEAD:openapi.yaml", None),
    ],
)
def test_accepted_changes_lie_beside_the_spec_wherever_that_is(
    accepted: Path, capsys: pytest.CaptureFixture[str], new: str, file: str | None
) -> None:
    if ":" in new:
        accepted.unlink()
    assert main(["diff", "old", new, "--fail-on", "breaking", "--unfold"]) == 0
    printed = capsys.readouterr()
    assert "accepted  T.gone: is gone\n" in printed.out
    # Beside a single file, what it lacks may be of the other document.
    assert printed.err.partition(":")[0] == (file or "")


def test_a_file_that_is_named_stands_for_the_one_beside(accepted: Path) -> None:
    other = accepted.with_name("other.yaml")
    other.write_text("accepted: []\n")
    command = ["diff", "old", "new", "--fail-on", "breaking"]
    assert [main(command), main([*command, "--accepted", str(other)])] == [0, 1]


def test_an_error_names_file_and_line(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (specs / "new/openapi.yaml").write_text("openapi: 3.1.0\npaths: {\n")
    assert main(["diff", "old", "new"]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("new/openapi.yaml:2: ")
    assert not printed.out


@pytest.mark.parametrize("format_", ["text", "markdown", "json", "github", "gitlab", "azure"])
def test_nothing_is_said_of_nothing(
    specs: Path, capsys: pytest.CaptureFixture[str], format_: str
) -> None:
    assert main(["diff", "old", "old", "--format", format_, "--fail-on", "docs"]) == 0
    printed = capsys.readouterr().out
    assert "T." not in printed
    assert printed == "" or format_ not in ("github", "azure")


def test_make_passes_its_arguments_as_they_are(tmp_path: Path) -> None:
    """A place is never a command of make or of a shell."""
    old = f"OLD=$(shell touch {tmp_path}/x);touch {tmp_path}/y"
    done = run_make("diff", old)
    assert "$(shell touch" in done.stderr
    assert list(tmp_path.iterdir()) == []
