"""The command as a maintainer runs it: whole folders in, whole folders out, honest exit status."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.cli import main
from tests.captures.sets import NEEDS_VENDORS_PAGES, SETS, VENDORS_PAGES, Captures
from tests.embedded import PAGES, ROOT
from tests.shared_folders import SharedFolders

CONSULT = "icws/(sessionId)/interactions/(interactionId)/consult/index.htm"
FEATURES = "icws/connection/features/index.htm"


class Done(NamedTuple):
    """The end of a run of the command."""

    status: int | str | None
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs the command in this process, in the project's folder."""
    monkeypatch.chdir(ROOT)

    def run(*arguments: str | Path) -> Done:
        capsys.readouterr()
        status: int | str | None
        try:
            status = main(list(map(str, arguments)))
        except SystemExit as end:
            status = end.code
        return Done(status, *capsys.readouterr())

    return run


def run_apart(*arguments: str | Path, cwd: Path, **environment: str) -> Done:
    """Run the command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def few_pages(tmp_path: Path) -> Path:
    """Return a small folder of pages, so that a run is quick."""
    return copy_few_pages(tmp_path / "pages")


def copy_few_pages(folder: Path) -> Path:
    for name in (CONSULT, FEATURES):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PAGES / name, folder / name)
    return folder


@pytest.fixture(scope="session")
def first_run(shared: SharedFolders) -> Path:
    """Return what the command has made of the few pages, and said in `said.txt`."""

    def generate(folder: Path) -> None:
        pages = copy_few_pages(folder / "pages")
        done = run_apart("generate", "--pages", pages, "--out", folder / "out", cwd=folder)
        assert done.status == 0, done.err
        (folder / "said.txt").write_text(done.out, "utf-8")

    return shared.folder("first-run", generate)


@pytest.fixture
def out(first_run: Path, tmp_path: Path) -> Path:
    """Return a copy of what was made of the few pages."""
    return Path(shutil.copytree(first_run / "out", tmp_path / "out"))


@pytest.mark.slow
def test_the_committed_output_is_what_the_embedded_pages_give(run: Run, tmp_path: Path) -> None:
    done = run("generate", "--pages", PAGES, "--out", tmp_path)
    assert done.status == 0, done.err
    for name in ("openapi.yaml", "asyncapi.yaml", "sources.json", "report.json"):
        assert (tmp_path / "spec" / name).read_bytes() == (ROOT / "spec" / name).read_bytes()
    assert digest(tmp_path / "generated") == digest(ROOT / "generated")


def test_the_same_bytes_wherever_and_whenever(first_run: Path, tmp_path: Path) -> None:
    copy_few_pages(tmp_path / "elsewhere")
    out = tmp_path / "deep" / "folder two"
    done = run_apart(
        *("generate", "--pages", "elsewhere", "--out", out),
        cwd=tmp_path,
        PYTHONHASHSEED="2",
        TZ="Asia/Tokyo",
    )
    assert done.status == 0, done.err
    assert digest(first_run / "out") == digest(out)


def test_a_second_run_rewrites_nothing(run: Run, few_pages: Path, out: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    assert run("generate", "--pages", few_pages, "--out", out).status == 0
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*") if p.is_file()} == before


def test_a_failing_page_leaves_the_last_good_output(run: Run, few_pages: Path, out: Path) -> None:
    before = digest(out)
    page = few_pages / FEATURES
    page.write_text(page.read_text("utf-8-sig").replace(">GET<", ">FETCH<", 1), "utf-8")
    done = run("generate", "--pages", few_pages, "--out", out)
    assert done.status == 1
    assert digest(out) == before
    assert f"{FEATURES}:" in done.err
    assert "the method 'FETCH' is unknown" in done.err
    assert "pages: 1 read, 1 failed" in done.out
    assert "nothing to look at" not in done.out
    done = run("generate", "--pages", few_pages, "--out", out, "--keep-going")
    assert done.status == 1
    assert digest(out) != before


def test_the_report_counts_what_was_read(first_run: Path) -> None:
    said = (first_run / "said.txt").read_text("utf-8")
    assert "pages: 2 read, 0 failed" in said
    assert "nothing to look at: no text was left unread, no name is lost" in said
    assert "to look at:\n" not in said
    report = json.loads((first_run / "out" / "spec" / "report.json").read_text("utf-8"))
    assert (report["unread"], report["lost_names"]) == ([], [])
    assert report["operations"] == 2
    assert report["features"] == {"interactions": [6, 10, 13]}


CONCEPTS = """Consulting

Ask whom you like:

POST /icws/{sessionId}/interactions/12/consult
{
\t"target": "34",
\t"queue": "ada"
}

Ask a queue:

POST /icws/{sessionId}/interactions/12/consult
{
\t"target": "56"
}

POST /icws/{sessionId}/interactions/12/shout
"""


def test_requests_that_disagree_are_reported_and_fail_nothing(
    run: Run, few_pages: Path, tmp_path: Path
) -> None:
    (few_pages / "concepts.txt").write_text(CONCEPTS, "utf-8")
    done = run("generate", "--pages", few_pages, "--out", tmp_path)
    assert done.status == 0, done.err
    known = "target, queueID, callMadeStage, additionalAttributes"
    for line in (
        "pages: 3 read, 0 failed",
        "example requests: 3, of which 1 agree with the API",
        "to look at:",
        "  examples that disagree with the API: 1",
        f"    concepts.txt:8: body.queue is unknown (expected {known})",
        "  examples without an operation: 1",
        "    concepts.txt:18: there is no operation POST /icws/{sessionId}/interactions/12/shout "
        "(expected a method and path of the reference pages)",
        "prose of concept pages, which is in neither document: 3 lines",
    ):
        assert line in done.out.splitlines()
    assert "unread" not in done.out
    spec = (tmp_path / "spec" / "openapi.yaml").read_text("utf-8")
    assert "askQueue:" in spec
    assert "askWhomYouLike" not in spec
    area = (tmp_path / "generated" / "icws" / "areas" / "interactions.py").read_text("utf-8")
    # It stands once, at the implementation; three forms of the call are declared beside it.
    assert area.count("Example:") == 1
    assert area.count("def create(") == 1 + 3
    assert 'client.interactions.consult.create("12", target="56")' in area
    cited = run("source", "interactions.consult.examples.askQueue", "--spec", tmp_path / "spec")
    assert cited.out == "concepts.txt:13\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("interactions.consult", "POST"),
        ("queueId", "queueId"),
        ("createConsultParameters.queueID", "queueID"),
        ("queueType.Workgroup", "Workgroup"),
        ("consultMessage", "consultMessage"),
    ],
)
def test_every_fact_has_its_place(run: Run, name: str, text: str) -> None:
    done = run("source", name)
    assert done.status == 0, done.err
    page, _, line = done.out.splitlines()[0].rpartition(":")
    lines = (PAGES / page).read_text("utf-8-sig").split("\n")
    assert text in lines[int(line) - 1]


def test_an_unknown_name_gets_suggestions(run: Run) -> None:
    done = run("source", "queueid")
    assert done.status == 1
    assert "queueId" in done.err


def test_sources_that_are_no_list_of_places(run: Run, tmp_path: Path) -> None:
    (tmp_path / "sources.json").write_text('{"queueId": 1}')
    done = run("source", "queueId", "--spec", tmp_path)
    assert done.status == 1
    assert "sources.json: the file is no list of sources (expected names" in done.err


@pytest.mark.parametrize("arguments", [["generate"], ["nonsense"], [], ["client", "--spec", "x"]])
def test_wrong_usage_is_status_two(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).status == 2


def test_a_folder_without_pages_is_said_so(run: Run, tmp_path: Path) -> None:
    done = run("generate", "--pages", tmp_path, "--out", tmp_path / "out")
    assert done.status == 1
    assert "no pages" in done.err
    done = run("generate", "--pages", tmp_path / "none", "--out", tmp_path / "out")
    assert done.status == 1
    assert not (tmp_path / "out").exists()


def check_client(out: Path, **counts: int) -> None:
    """Check what the report counts, and that the client can be imported."""
    report = json.loads((out / "spec" / "report.json").read_text("utf-8"))
    assert {name: report[name] for name in counts} == counts
    assert report["unread"] == []
    check = "import icws; from icws import models; print(len(models.__all__) > 3)"
    imported = subprocess.run(
        [sys.executable, "-W", "error", "-c", check],
        env=os.environ | {"PYTHONPATH": str(out / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert imported.stdout == "True\n", imported.stderr


def test_pages_become_a_spec_and_an_importable_client(first_run: Path) -> None:
    check_client(first_run / "out", operations=2, messages=2, error_ids=0)


@NEEDS_VENDORS_PAGES
def test_a_real_page_becomes_a_spec_and_an_importable_client(run: Run, tmp_path: Path) -> None:
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    shutil.copy(VENDORS_PAGES / "html" / "password-policies.htm", pages)
    done = run("generate", "--pages", pages, "--out", out)
    assert done.status == 0, done.err
    check_client(out, operations=2, messages=0, error_ids=11)


@pytest.mark.parametrize("captures", SETS)
def test_captures_become_a_spec_and_an_importable_client(
    run: Run, captures: Captures, tmp_path: Path
) -> None:
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    for name in ("watch", "callback", "chat"):
        shutil.copy(captures.path(name), pages)
    overlays = captures.overlays(tmp_path / "overlays")
    done = run("generate", "--pages", pages, "--out", out, "--overlays", overlays)
    assert done.status == 0, done.err
    check_client(out, operations=6, messages=8)


def test_what_was_read_is_kept_for_the_user_unless_told_otherwise(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = tmp_path / "pages"
    (pages / FEATURES).parent.mkdir(parents=True)
    shutil.copy(PAGES / FEATURES, pages / FEATURES)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    kept = tmp_path / "cache/icwsgen/pages"
    anew = run("spec", "--pages", pages, "--out", tmp_path / "anew", "--no-cache")
    assert (anew.status, kept.exists()) == (0, False)
    for name in ("first", "second"):
        assert run("spec", "--pages", pages, "--out", tmp_path / name).status == 0
        assert len(list(kept.iterdir())) == 1
        assert digest(tmp_path / name) == digest(tmp_path / "anew")
