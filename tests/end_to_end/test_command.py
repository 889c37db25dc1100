"""The command as a maintainer runs it: whole folders in, whole folders out, honest exit status."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "spec" / "pages"
CONSULT = "icws/(sessionId)/interactions/(interactionId)/consult/index.htm"
FEATURES = "icws/connection/features/index.htm"


def run(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def few_pages(tmp_path: Path) -> Path:
    """A small folder of pages, so that a run is quick."""
    pages = tmp_path / "pages"
    for name in (CONSULT, FEATURES):
        (pages / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PAGES / name, pages / name)
    return pages


def test_the_committed_output_is_what_the_embedded_pages_give(tmp_path: Path) -> None:
    done = run("generate", "--pages", PAGES, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    for name in ("openapi.yaml", "asyncapi.yaml", "sources.json", "report.json"):
        assert (tmp_path / "spec" / name).read_bytes() == (ROOT / "spec" / name).read_bytes()
    assert digest(tmp_path / "generated") == digest(ROOT / "generated")


def test_the_same_bytes_wherever_and_whenever(few_pages: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "deep" / "folder two"
    assert run("generate", "--pages", few_pages, "--out", one, PYTHONHASHSEED="1").returncode == 0
    shutil.copytree(few_pages, tmp_path / "elsewhere")
    done = run(
        "generate",
        "--pages",
        "elsewhere",
        "--out",
        two,
        cwd=tmp_path,
        PYTHONHASHSEED="2",
        TZ="Asia/Tokyo",
    )
    assert done.returncode == 0, done.stderr
    assert digest(one) == digest(two)


def test_a_second_run_rewrites_nothing(few_pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("generate", "--pages", few_pages, "--out", out)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    run("generate", "--pages", few_pages, "--out", out)
    assert {p: p.stat().st_mtime_ns for p in out.rglob("*") if p.is_file()} == before


def test_a_failing_page_leaves_the_last_good_output(few_pages: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("generate", "--pages", few_pages, "--out", out).returncode == 0
    before = digest(out)
    page = few_pages / FEATURES
    page.write_text(page.read_text("utf-8-sig").replace(">GET<", ">FETCH<", 1), "utf-8")
    done = run("generate", "--pages", few_pages, "--out", out)
    assert done.returncode == 1
    assert digest(out) == before
    assert f"{FEATURES}:" in done.stderr
    assert "unknown method 'FETCH'" in done.stderr
    assert "pages read 1, failed 1" in done.stdout
    done = run("generate", "--pages", few_pages, "--out", out, "--keep-going")
    assert done.returncode == 1
    assert digest(out) != before


def test_the_report_counts_what_was_read(few_pages: Path, tmp_path: Path) -> None:
    done = run("generate", "--pages", few_pages, "--out", tmp_path / "out")
    assert "pages read 2, failed 0" in done.stdout
    assert "unread pieces 0" in done.stdout
    assert "lost names 0" in done.stdout
    report = json.loads((tmp_path / "out" / "spec" / "report.json").read_text("utf-8"))
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
    few_pages: Path, tmp_path: Path
) -> None:
    (few_pages / "concepts.txt").write_text(CONCEPTS, "utf-8")
    done = run("generate", "--pages", few_pages, "--out", tmp_path)
    assert done.returncode == 0, done.stderr
    known = "target, queueID, callMadeStage, additionalAttributes"
    for line in (
        "pages read 3, failed 0",
        "unread pieces 0",
        "examples found 3, agree 1",
        "disagreements of examples 1",
        f"  concepts.txt:8: body.queue is unknown: {known}",
        "without operation among examples 1",
        "  concepts.txt:18: no operation POST /icws/{sessionId}/interactions/12/shout: "
        "a method and path of the reference pages",
        "prose lines of concept pages 3",
    ):
        assert line in done.stdout.splitlines()
    spec = (tmp_path / "spec" / "openapi.yaml").read_text("utf-8")
    assert "askQueue:" in spec
    assert "askWhomYouLike" not in spec
    area = (tmp_path / "generated" / "icws" / "areas" / "interactions.py").read_text("utf-8")
    # Once in the view of each version that has another form of the call.
    assert area.count("Example:") == area.count("def consult(") == 3
    assert 'client.interactions.consult("12", target="56")' in area
    cited = run("source", "interactions.consult.examples.askQueue", "--spec", tmp_path / "spec")
    assert cited.stdout == "concepts.txt:13\n"


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
def test_every_fact_has_its_place(name: str, text: str) -> None:
    done = run("source", name)
    assert done.returncode == 0, done.stderr
    page, _, line = done.stdout.splitlines()[0].rpartition(":")
    lines = (PAGES / page).read_text("utf-8-sig").split("\n")
    assert text in lines[int(line) - 1]


def test_an_unknown_name_gets_suggestions() -> None:
    done = run("source", "queueid")
    assert done.returncode == 1
    assert "queueId" in done.stderr


@pytest.mark.parametrize("arguments", [["generate"], ["nonsense"], [], ["client", "--spec", "x"]])
def test_wrong_usage_is_status_two(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2


def test_a_folder_without_pages_is_said_so(tmp_path: Path) -> None:
    done = run("generate", "--pages", tmp_path, "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "no pages" in done.stderr
    done = run("generate", "--pages", tmp_path / "none", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert not (tmp_path / "out").exists()


REAL = ROOT.parent / "shared" / "pages"


@pytest.mark.skipif(not REAL.is_dir(), reason="no real reference pages beside the repository")
@pytest.mark.parametrize(
    ("names", "counts"),
    [
        (["html/password-policies.htm"], {"operations": 2, "messages": 0, "error_ids": 11}),
        (["seeds/000*", "seeds/001*", "seeds/002*"], {"operations": 6, "messages": 8}),
    ],
)
def test_real_pages_become_a_spec_and_an_importable_client(
    names: list[str], counts: dict[str, int], tmp_path: Path
) -> None:
    pages, out = tmp_path / "pages", tmp_path / "out"
    pages.mkdir()
    for pattern in names:
        for page in REAL.glob(pattern):
            shutil.copy(page, pages)
    done = run("generate", "--pages", pages, "--out", out)
    assert done.returncode == 0, done.stderr
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
