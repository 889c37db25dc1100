"""The workflow of CI: its rights, its jobs, and what reaches its scripts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.making import environment
from tests.release.clones import GIT, ROOT, empty

FILE = ROOT / ".github/workflows/ci.yml"
WORKFLOW: dict[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))
JOBS: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
STEPS = [(name, step) for name, job in JOBS.items() for step in job["steps"]]


def scripts(job: str) -> str:
    return "\n".join(step.get("run", "") for step in JOBS[job]["steps"])


def test_no_expression_is_put_into_a_script() -> None:
    found = [step["run"] for _, step in STEPS if "run" in step]
    assert len(found) >= 5
    assert [script for script in found if "${{" in script] == []


def test_actions_are_pinned_by_their_commit() -> None:
    uses = re.findall(r"uses: (\S+)(.*)", FILE.read_text("utf-8"))
    assert len(uses) == sum("uses" in step for _, step in STEPS) > 0
    for action, comment in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action
    assert len(set(uses)) == len({action.partition("@")[0] for action, _ in uses})


def test_a_job_may_do_what_it_is_for_and_no_more() -> None:
    assert WORKFLOW["permissions"] == {}
    read = {"contents": "read"}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "check": read,
        "test": read,
        "lowest": read,
        "tools": read,
        "fuzz": read,
        "build": read,
        "client": read,
        "comment": {"pull-requests": "write"},
        "publish": {**read, "id-token": "write", "attestations": "write"},
    }
    # What may write to the repository's pull requests runs nothing of the repository.
    assert not any("checkout" in step.get("uses", "") for step in JOBS["comment"]["steps"])


def test_a_checkout_leaves_no_token_behind() -> None:
    checkouts = [step["with"] for _, step in STEPS if "checkout" in step.get("uses", "")]
    assert [options["persist-credentials"] for options in checkouts] == [False] * 8


def test_every_promised_python_and_system_is_tested() -> None:
    requires = tomllib.loads((ROOT / "generated/pyproject.toml").read_text("utf-8"))["project"]
    assert requires["requires-python"] == ">=3.11"
    versions = {
        str(step["with"]["python-version"])
        for name in ("check", "lowest", "tools")
        for step in JOBS[name]["steps"]
        if "setup-python" in step.get("uses", "")
    }
    assert versions == {"3.11"}
    assert JOBS["test"]["strategy"]["matrix"]["python"] == ["3.12", "3.13", "3.14"]
    assert "make test ALL=1 PYTHON=python" in scripts("test")
    assert "make test-lowest" in scripts("lowest")
    assert "make tools" in scripts("tools")
    systems = JOBS["client"]["strategy"]["matrix"]["system"]
    assert [system.partition("-")[0] for system in systems] == ["macos", "windows"]
    assert "-m pytest @.ci/client-tests.txt" in scripts("client")
    assert "@.ci/client-tests.txt" in (ROOT / ".ci/lowest").read_text("utf-8")
    for folder in (ROOT / ".ci/client-tests.txt").read_text("utf-8").split():
        assert list((ROOT / folder).glob("test_*.py")), folder
    assert set(JOBS["publish"]["needs"]) == {*JOBS} - {"publish", "comment"}


@pytest.mark.parametrize("event", ["pull_request", "push", "first push", "force push"])
def test_a_change_is_compared_with_what_it_is_to_change(tmp_path: Path, event: str) -> None:
    clone = empty(tmp_path / "repository")
    start = clone.git("rev-parse", "HEAD").strip()
    clone.git("switch", "--quiet", "--create", "change")
    clone.commit("Change")
    clone.git("switch", "--quiet", "main")
    clone.commit("Main goes on")
    main = clone.git("rev-parse", "HEAD").strip()
    before, expected = start, main
    if event == "pull_request":
        # The branch has moved since the event: what GitHub has merged is what counts.
        clone.git("merge", "--quiet", "--no-ff", "-m", "Merge", "change")
    elif event == "push":
        clone.commit("Pushed")
        before = main
    else:
        before = "0" * 40 if event == "first push" else "1" * 40
        expected = start
    (step,) = [step for step in JOBS["check"]["steps"] if "BASE=" in step.get("run", "")]
    result = tmp_path / "result"
    variables = {"PULL_REQUEST": str(event == "pull_request").lower(), "BEFORE": before}
    _bash(step["run"], clone.folder, {**GIT, **variables, "GITHUB_ENV": str(result)})
    assert result.read_text() == f"BASE={expected}\n"


def test_secrets_are_for_the_upload_of_a_tag_only() -> None:
    assert {name for name, step in STEPS if "secrets." in str(step)} == {"publish"}
    assert "startsWith(github.ref, 'refs/tags/v')" in JOBS["publish"]["if"]
    (upload,) = [step for _, step in STEPS if "secrets." in str(step)]
    assert upload["run"] == ".ci/publish .venv-twine/bin/python"
    assert "pull_request_target" not in FILE.read_text("utf-8")


def test_only_twine_is_installed_where_the_secrets_are() -> None:
    compare, install, upload = (step["run"] for step in JOBS["publish"]["steps"] if "run" in step)
    assert "install --require-hashes --only-binary :all: --no-deps" in install
    assert install.endswith("-r .ci/twine.lock\n")
    assert "install" not in compare + upload
    # No cache that a job with foreign code can write.
    assert "cache" not in str(JOBS["publish"]).replace("--no-cache-dir", "")


def test_the_files_are_attested_before_they_are_uploaded() -> None:
    steps = [step.get("uses", step.get("run", "")) for step in JOBS["publish"]["steps"]]
    (attest,) = [step for step in steps if "attest-build-provenance" in step]
    download = max(n for n, step in enumerate(steps) if "download-artifact" in step)
    upload = next(step for step in steps if ".ci/publish" in step)
    assert download < steps.index(attest) < steps.index(upload)


def test_what_is_published_is_built_where_no_test_has_run() -> None:
    build = JOBS["build"]["steps"]
    assert [step["run"] for step in build if "run" in step] == ["make package"]
    assert not any("cache" in step.get("with", {}) for step in build)
    kept = {
        name: step["with"]["name"] for name, step in STEPS
        if step.get("with", {}).get("path") == "dist/" and "upload" in step["uses"]
    }  # fmt: skip
    assert kept == {"build": "dist", "check": "second-dist"}
    assert "make ci" in scripts("check")


@pytest.mark.parametrize("change", ["", "a byte", "no wheel", "a file more"])
def test_two_builds_are_compared_before_anything_is_signed(tmp_path: Path, change: str) -> None:
    steps = JOBS["publish"]["steps"]
    (at,) = [at for at, step in enumerate(steps) if step.get("run", "").startswith("diff ")]
    assert at < next(n for n, step in enumerate(steps) if "attest" in step.get("uses", ""))
    folders = [step["with"]["path"] for step in steps[:at] if "path" in step.get("with", {})]
    for folder in folders:
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.whl").write_bytes(b"wheel")
    first, second = (tmp_path / folder for folder in folders)
    match change:
        case "a byte":
            (second / "a.whl").write_bytes(b"wheem")
        case "no wheel":
            (second / "a.whl").unlink()
        case "a file more":
            (first / "b.whl").write_bytes(b"")
    if change:
        with pytest.raises(subprocess.CalledProcessError):
            _bash(steps[at]["run"], tmp_path, {})
    else:
        assert _bash(steps[at]["run"], tmp_path, {}) == ""


def test_what_is_set_up_is_cached_by_its_lock() -> None:
    caches = [step["with"] for _, step in STEPS if "cache" in step.get("with", {})]
    assert [options["cache"] for options in caches] == [
        "pip",
        "npm",
        "pip",
        "pip",
        "pip",
        "npm",
        "pip",
        "pip",
    ]
    assert {o["cache-dependency-path"] for o in caches if o["cache"] == "pip"} == {
        "requirements.lock"
    }


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
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],  # noqa: S607
        cwd=folder, env=environment() | more, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


def test_what_the_checks_print_is_no_command_of_the_workflow() -> None:
    script = next(s["run"] for s in JOBS["check"]["steps"] if "make ci" in s.get("run", ""))
    assert script.index("::stop-commands::") < script.index("make ci")
    assert script.index("make ci") < script.index("git status --porcelain")
    of_tools = scripts("tools")
    assert of_tools.index("::stop-commands::") < of_tools.index("make tools")
    of_fuzz = scripts("fuzz")
    assert of_fuzz.index("::stop-commands::") < of_fuzz.index("make fuzz")


@pytest.mark.parametrize("name", ["diff.md", "release.md"])
def test_what_make_writes_is_what_is_shown(name: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert f">build/{name}" in makefile
    assert f"build/{name}" in scripts("check")
    assert name in scripts("comment")


def test_updates_are_proposed_for_all_that_is_pinned() -> None:
    settings = yaml.safe_load((ROOT / ".github/dependabot.yml").read_text("utf-8"))
    assert {update["package-ecosystem"] for update in settings["updates"]} == {
        "pip", "npm", "github-actions",
    }  # fmt: skip
    assert {update["directory"] for update in settings["updates"]} == {"/", "/interop"}
