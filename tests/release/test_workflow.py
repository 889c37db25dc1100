"""The workflow of CI: what it may do, what reaches its scripts, and that `make ci` is the same."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.release.clones import ROOT

FILE = ROOT / ".github/workflows/ci.yml"
WORKFLOW: dict[str, Any] = YAML(typ="safe").load(FILE.read_text("utf-8"))
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
STEPS = [(name, step) for name, job in JOBS.items() for step in job["steps"]]


def scripts(job: str) -> str:
    return "\n".join(step.get("run", "") for step in JOBS[job]["steps"])


def test_no_expression_is_put_into_a_script() -> None:
    found = [step["run"] for _, step in STEPS if "run" in step]
    assert len(found) >= 5
    assert [script for script in found if "${{" in script] == []


def test_actions_are_pinned_by_their_commit() -> None:
    found = re.findall(r"uses: (\S+)(.*)", FILE.read_text("utf-8"))
    assert len(found) == sum("uses" in step for _, step in STEPS) > 0
    for action, comment in found:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


def test_a_job_may_do_what_it_is_for_and_no_more() -> None:
    assert WORKFLOW["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "check": {"contents": "read"},
        "comment": {"pull-requests": "write"},
        "publish": {"contents": "read", "id-token": "write"},
    }
    # What may write runs nothing of the repository.
    assert not any("checkout" in step.get("uses", "") for step in JOBS["comment"]["steps"])


def test_a_checkout_leaves_no_token_behind() -> None:
    checkouts = [step["with"] for _, step in STEPS if "checkout" in step.get("uses", "")]
    assert [options["persist-credentials"] for options in checkouts] == [False, False]


def test_secrets_are_for_the_upload_of_a_tag_only() -> None:
    users = {name for name, step in STEPS if "secrets." in str(step)}
    assert users == {"publish"}
    assert "startsWith(github.ref, 'refs/tags/v')" in JOBS["publish"]["if"]
    assert JOBS["publish"]["needs"] == "check"
    (upload,) = [step for _, step in STEPS if "secrets." in str(step)]
    assert upload["run"] == "make publish"
    assert "pull_request_target" not in FILE.read_text("utf-8")


def test_nothing_is_installed_where_the_secrets_are(tmp_path: Path) -> None:
    steps = [step for step in JOBS["publish"]["steps"] if "run" in step]
    set_up, upload = steps
    assert "secrets." not in str(set_up)
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / ".venv").mkdir()
    token = {"ACTIONS_ID_TOKEN_REQUEST_TOKEN": "t", "ACTIONS_ID_TOKEN_REQUEST_URL": "u"}
    # What make would do, and what it would see.
    unset, _, target = set_up["run"].partition(" make ")
    said = _bash(f"{unset} sh -c 'env; make --dry-run {target}'", tmp_path, token)
    assert "-r requirements.lock" in said
    assert "ACTIONS_ID_TOKEN" not in said
    (tmp_path / ".venv/.installed").touch()
    said = _bash(upload["run"].replace("make", "make --dry-run"), tmp_path, token)
    assert "-m generator publish" in said
    assert "install" not in said


MARK = "<!-- diff of the API -->"
OTHERS = [
    {"id": 40, "user": {"type": "Bot"}, "body": "Of another workflow"},
    {"id": 60, "user": {"type": "User"}, "body": f"{MARK}, says somebody"},
]
OWN = [{"id": n, "user": {"type": "Bot"}, "body": f"{MARK}\nOlder"} for n in (41, 52)]


@pytest.mark.skipif(shutil.which("jq") is None, reason="needs jq")
@pytest.mark.parametrize(
    ("files", "there", "sent"),
    [
        ([], OWN, []),
        (["release.md"], OTHERS, ["POST repos/o/r/issues/7/comments"]),
        (["diff.md", "release.md"], [*OWN, *OTHERS], ["PATCH repos/o/r/issues/comments/52"]),
    ],
)
def test_a_comment_is_renewed_and_no_other(
    tmp_path: Path, files: list[str], there: list[dict[str, Any]], sent: list[str]
) -> None:
    (step,) = [step for step in JOBS["comment"]["steps"] if "run" in step]
    for name in files:
        (tmp_path / name).write_text(f"What {name} says.\n")
    (tmp_path / "there").write_text(json.dumps(there))
    gh = tmp_path / "gh"
    gh.write_text(GH)
    gh.chmod(0o755)
    more = {"GH_REPO": "o/r", "NUMBER": "7", "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    _bash(step["run"], tmp_path, more)
    log = tmp_path / "sent"
    assert (log.read_text().splitlines() if log.exists() else []) == sent
    if sent:
        said = (tmp_path / "comment.md").read_text()
        assert said.startswith(f"{MARK}\n")
        assert [name for name in ("diff.md", "release.md") if f"What {name} says." in said] == files


# Stands for GitHub's program: lists the comments that are there, and notes what it is to send.
GH = """#!/bin/sh
if [ "$2" = --paginate ]; then exec jq --raw-output "$5" there; fi
[ "$*" = "api --silent --method $4 $5 --field body=@comment.md" ] && echo "$4 $5" >>sent
"""


def _bash(script: str, folder: Path, more: dict[str, str]) -> str:
    """Run a script as the workflow does, and return what it printed."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],  # noqa: S607
        cwd=folder, env=environment | more, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


def test_what_the_checks_print_is_no_command_of_the_workflow() -> None:
    script = next(s["run"] for s in JOBS["check"]["steps"] if "make ci" in s.get("run", ""))
    assert script.index("::stop-commands::") < script.index("make ci")


def test_the_same_steps_run_at_the_desk(tmp_path: Path) -> None:
    assert re.search(r"^make ci$", scripts("check"), re.MULTILINE)
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "build").mkdir()
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(
        ["make", "--dry-run", "ci", "BASE=v1.0.0"],  # noqa: S607  # the user's own make
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    order = [done.stdout.find(step) for step in (".ci/drift", ".ci/run", "-m build")]
    assert -1 not in order
    assert order == sorted(order)
    assert "-m generator diff --format markdown" in (tmp_path / "build/diff.md").read_text()
    assert "-m generator release --dry-run" in (tmp_path / "build/release.md").read_text()


@pytest.mark.parametrize("name", ["diff.md", "release.md"])
def test_what_make_writes_is_what_is_shown(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert f">build/{name}" in makefile
    assert f"build/{name}" in scripts("check")
    assert name in scripts("comment")
