"""Runs with nothing to do: they say the same, and whatever is in doubt is done again."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from generator import code_version, unchanged
from generator.cache_folder import user_folder
from generator.cli import main
from generator.commands import client as client_command
from generator.commands import generate as generate_command
from generator.unchanged import Stamp
from tests.embedded import PAGES, ROOT

CONSULT = "icws/(sessionId)/interactions/(interactionId)/consult/index.htm"
FEATURES = "icws/connection/features/index.htm"
BROKEN = "<header class='resource-header'>/icws/x</header>"

OVERLAY = """\
overlay: 1.1.0
info: {title: A title, version: '1'}
extends: openapi.yaml
actions:
  - target: $.info
    x-source: a test
    description: TEXT
    update: {x-note: TEXT}
"""


class Done(NamedTuple):
    """The end of a run, and whether it had something to do."""

    status: int
    out: str
    err: str
    worked: bool

    @property
    def report(self) -> str:
        """The lines about the pages, without that of what was written."""
        return self.out.rstrip("\n").rpartition("\n")[0]


Run = Callable[..., Done]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two pages and an overlay, and a cache of its own."""
    for name in (CONSULT, FEATURES):
        (tmp_path / "pages" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PAGES / name, tmp_path / "pages" / name)
    (tmp_path / "overlays").mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command which reads those pages."""
    unchanged_runs: list[bool] = []

    class Watched(Stamp):
        def messages(self) -> str | None:
            messages = super().messages()
            unchanged_runs.append(messages is not None)
            return messages

    monkeypatch.setattr(generate_command, "Stamp", Watched)
    monkeypatch.setattr(client_command, "Stamp", Watched)

    def run(command: str = "spec", *more: str, out: str = "out") -> Done:
        capsys.readouterr()
        reads = ("--pages", folder / "pages", "--overlays", folder / "overlays")
        if command == "client":
            reads = ("--spec", folder / "out")
        status = main([*map(str, (command, *reads, "--out", folder / out, *more))])
        return Done(status, *capsys.readouterr(), worked=not unchanged_runs[-1])

    return run


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_run_with_nothing_to_do_says_the_same_and_writes_nothing(run: Run, folder: Path) -> None:
    first = run()
    before = contents(folder / "out")
    times = {path: path.stat().st_mtime_ns for path in (folder / "out").iterdir()}
    again = run()
    place = folder / "out"
    assert "2 operations" in first.report
    assert first == (0, f"{first.report}\nin {place}: 4 files, 4 written\n", "", True)
    stays = f"nothing has changed since the last run: {place} stays as it is\n"
    assert again == (0, f"{first.report}\n{stays}", "", False)
    assert contents(folder / "out") == before
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_contents_count_and_times_do_not(run: Run, folder: Path) -> None:
    run()
    page = folder / "pages" / CONSULT
    text = page.read_bytes()
    os.utime(page, (1, 1))
    assert not run().worked
    status = page.stat()
    page.write_bytes(text.replace(b"Interaction", b"Interacting", 1))
    assert len(page.read_bytes()) == len(text)
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert run().worked
    page.write_bytes(text)
    assert run().worked
    assert not run().worked


@pytest.mark.parametrize("name", ["new.htm", "page-set", "sub/README.md", "__pycache__/new.htm"])
def test_a_new_page_counts_and_so_does_one_that_is_gone(run: Run, folder: Path, name: str) -> None:
    run()
    new = folder / "pages" / name
    new.parent.mkdir(exist_ok=True)
    shutil.copy(PAGES / ("page-set" if name == "page-set" else FEATURES), new)
    assert run().worked
    assert not run().worked
    new.unlink()
    assert run().worked


def test_overlays_count(run: Run, folder: Path) -> None:
    run()
    overlay = folder / "overlays" / "one.yaml"
    overlay.write_text(OVERLAY.replace("TEXT", "first"))
    assert run().worked
    assert not run().worked
    overlay.write_text(OVERLAY.replace("TEXT", "other"))
    assert run().worked
    assert "x-note: other" in (folder / "out" / "openapi.yaml").read_text()


def test_a_folder_that_became_a_link_counts(run: Run, folder: Path) -> None:
    run()
    (folder / "pages").rename(folder / "renamed")
    (folder / "pages").symlink_to(folder / "renamed")
    assert run().worked
    assert not run().worked


def test_where_a_link_leads_to_counts(run: Run, folder: Path) -> None:
    link, places = folder / "pages" / "more", [folder / "pages" / name for name in ("one", "two")]
    for place in (*places, folder / "outside"):
        place.mkdir()
        (place / "notes.md").write_text("the same")
    link.symlink_to(places[0])
    assert "more: a link to one" in run().out
    assert not run().worked
    link.unlink()
    link.symlink_to(places[1])
    assert "more: a link to two" in run().out
    link.unlink()
    link.symlink_to(folder / "outside")
    assert "the page is a link to a place outside" in run().err


def test_a_link_in_the_place_of_a_file_is_refused_each_time(run: Run, folder: Path) -> None:
    run()
    file = folder / "out" / "openapi.yaml"
    file.rename(folder / "elsewhere")
    file.symlink_to(folder / "elsewhere")
    for _ in range(2):
        done = run()
        assert (done.status, done.worked) == (1, True)
        assert "a link is in the way" in done.err


@pytest.mark.parametrize("name", ["openapi.yaml", "sources.json", "report.json"])
def test_what_was_written_is_still_there(run: Run, folder: Path, name: str) -> None:
    run()
    file = folder / "out" / name
    written = file.read_bytes()
    file.write_bytes(written.replace(b"i", b"j", 1))
    assert run().worked
    assert file.read_bytes() == written
    file.unlink()
    assert run().worked
    assert file.read_bytes() == written
    assert not run().worked


def test_each_folder_has_its_own_run(run: Run, folder: Path) -> None:
    run()
    assert run(out="other").worked
    assert not run().worked
    assert not run(out="other").worked
    shutil.copytree(folder / "out", folder / "copied")
    assert run(out="copied").worked


def test_each_command_has_its_own_run(run: Run, folder: Path) -> None:
    run("spec", out="out/spec")
    assert run("generate").worked
    assert not run("generate").worked
    assert not run("spec", out="out/spec").worked


def test_nothing_is_kept_or_looked_up_without_a_cache(run: Run, folder: Path) -> None:
    assert run("spec", "--no-cache").worked
    assert run().worked
    assert run("spec", "--no-cache").worked


def test_the_program_counts(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "program"
    (program / "below").mkdir(parents=True)
    (program / "below" / "code.py").write_text("one = 1\n")
    monkeypatch.setattr(unchanged, "_PROGRAM", program)
    run()
    assert not run().worked
    (program / "below" / "code.py").write_text("one = 2\n")
    assert run().worked
    (program / "below" / "__pycache__").mkdir()
    (program / "below" / "__pycache__" / "code.pyc").write_bytes(b"1")
    assert not run().worked
    (program / "known.txt").write_text("a name\n")
    assert run().worked


def test_the_folders_of_the_program_are_what_it_reads() -> None:
    covered = [unchanged._PROGRAM, *map(unchanged.shipped, unchanged.SHIPPED)]
    names = {path.relative_to(ROOT).as_posix() for path in covered}
    assert names == {
        *("generator", "commandline", "distribution", "docs", "spec/overlays", "runtime"),
        *("sandbox", "templates"),
    }


def test_libraries_and_python_count(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    site = tmp_path / "site"
    (site / "library-1.0.dist-info").mkdir(parents=True)
    monkeypatch.setattr(code_version, "_PATHS", (*code_version._PATHS, str(site)))
    run()
    assert not run().worked
    (site / "library-1.0.dist-info").rename(site / "library-1.1.dist-info")
    assert run().worked
    monkeypatch.setattr(unchanged.sys, "version", "3.99")
    assert run().worked


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-5],
        lambda data: data.replace(b"2 read", b"2 reed"),
        lambda data: data.partition(b"\n")[2],
        lambda data: b"0" * 64 + b"\n{}",
        lambda data: os.urandom(200),
    ],
)
def test_a_damaged_stamp_is_none(run: Run, damage: Callable[[bytes], bytes]) -> None:
    first = run()
    kept = user_folder("runs")
    assert kept is not None
    (stamp,) = kept.iterdir()
    stamp.write_bytes(damage(stamp.read_bytes()))
    again = run()
    assert again.worked
    assert (again.status, again.report, again.err) == (first.status, first.report, first.err)
    assert again.out.endswith(": 4 files, none of them changed\n")
    assert not run().worked


def test_what_is_too_large_for_a_page_is_not_hashed(run: Run, folder: Path) -> None:
    large = folder / "pages" / "large.htm"
    with large.open("wb") as file:
        file.truncate(10**13)  # which takes no space, and would take hours
    done = run()
    problem = "the page has 10000000000000 bytes (expected at most 20000000)"
    assert (done.status, done.worked) == (1, True)
    assert f"large.htm:1: {problem}" in done.err


def test_a_failing_page_fails_each_time(run: Run, folder: Path) -> None:
    (folder / "pages" / "broken.htm").write_text(BROKEN)
    first = run()
    assert first.status == 1
    assert "broken.htm:1" in first.err
    assert run() == first
    kept = run("spec", "--keep-going")
    assert (kept.status, kept.worked) == (1, True)
    again = run("spec", "--keep-going")
    assert (*again[2:], again.report) == (*kept[2:], kept.report)
    (folder / "pages" / "broken.htm").unlink()
    assert run("spec", "--keep-going").status == 0
    # No page fails, so the option changes nothing.
    assert not run().worked


def test_the_client_is_the_planned_files_and_no_others(run: Run, folder: Path) -> None:
    run("generate")
    client = folder / "out" / "generated"
    assert not run("generate").worked
    extra = client / "icws" / "extra.py"
    extra.write_text("")
    assert run("generate").worked
    assert not extra.exists()
    (client / "icws" / "__pycache__").mkdir()
    (client / "icws" / "__pycache__" / "x.py").write_text("")
    (client / "dist").mkdir()
    assert not run("generate").worked
    (client / "icws" / "py.typed").unlink()
    assert run("generate").worked
    assert (client / "icws" / "py.typed").is_file()


def test_a_client_behind_a_link_is_refused_each_time(run: Run, folder: Path) -> None:
    run("generate")
    client = folder / "out" / "generated" / "icws"
    client.rename(folder / "elsewhere")
    client.symlink_to(folder / "elsewhere")
    done = run("generate")
    assert (done.status, done.worked) == (1, True)
    assert "through a link" in done.err


def test_the_client_of_a_spec(run: Run, folder: Path) -> None:
    run("spec")
    assert run("client", out="client").worked
    before = contents(folder / "client")
    assert not run("client", out="client").worked
    assert run("client", "--no-cache", out="client").worked
    assert contents(folder / "client") == before
    document = folder / "out" / "openapi.yaml"
    document.write_text(document.read_text().replace("'3.1.0'", "'3.1.1'"))
    assert run("client", out="client").worked
    document.rename(folder / "out" / "openapi.yml")
    assert run("client", out="client").worked
    (folder / "client" / "README.md").write_text("by hand")
    assert run("client", out="client").worked
    assert (folder / "client" / "README.md").read_text() != "by hand"
