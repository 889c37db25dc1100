"""`make fetch` as a maintainer runs it, with the embedded pages as the site."""

from __future__ import annotations

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.cli import main
from tests.fetch.site import Fetch, Page, Site, files
from tests.making import run_make

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "spec" / "pages"
COMMAND = [sys.executable, "-m", "generator"]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, check=False
    )


def serve_embedded_pages(site: Site) -> None:
    """The embedded pages, with their navigation in a script, as the real ones have it."""
    names = [path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.htm")]
    for name in names:
        headers = {"Content-Type": "text/html", "ETag": f'"{len(name)}"'}
        site.pages[f"/docs/{name}"] = Page((PAGES / name).read_bytes(), 200, headers)
    site.put("/docs/scripts/navdata.js", f"nav({json.dumps(sorted(names))})")
    site.put("/docs/", status=302, Location=f"/docs/{sorted(names)[0]}")


def test_a_mirror_of_the_embedded_pages_gives_the_embedded_spec(
    site: Site, fetch: Fetch, mirror: Path, tmp_path: Path
) -> None:
    serve_embedded_pages(site)
    summary = fetch(start="/docs/")
    assert summary.status == 0
    embedded = {
        path.relative_to(PAGES).as_posix(): path.read_bytes() for path in PAGES.rglob("*.htm")
    }
    assert files(mirror) == embedded
    assert fetch(start="/docs/").unchanged == len(embedded)
    originals = tmp_path / "originals"
    shutil.copytree(PAGES, originals, ignore=shutil.ignore_patterns("*.txt", "*.md"))
    for pages, spec in ((mirror, "spec"), (originals, "expected")):
        done = run("spec", "--pages", pages, "--out", tmp_path / spec)
        assert done.returncode == 0, done.stderr
    assert files(tmp_path / "spec") == files(tmp_path / "expected")


@pytest.mark.skipif(not shutil.which("make"), reason="make is not here")
def test_make_fetch(site: Site, tmp_path: Path) -> None:
    """What is typed reaches the command as it is: no shell and no make reads it."""
    site.put("/docs/", '<a href="it\'s.htm"></a><a href=none.htm></a>')
    site.put("/docs/it's.htm", "x")
    folder = tmp_path / "a 'b' \"c\" $(shell touch bad) `touch bad` $HOME;#"
    start = f"{site.url}/docs/"
    done = run_make("fetch", f"URL={start}", f"DIR={folder}", "ARGS=--delay 0")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "new 2, changed 0, unchanged 0, gone 0, failed 0",
        "links not followed: out of scope 0, robots.txt 0, with a query 0, not pages 0, dead 1",
    ]
    assert done.stderr == f"{start}: link to {start}none.htm: status 404\n"
    assert sorted(files(folder)) == ["index.htm", "it's.htm"]
    assert not list(ROOT.glob("bad"))
    assert not list(tmp_path.glob("bad"))


@pytest.mark.skipif(not shutil.which("make"), reason="make is not here")
@pytest.mark.parametrize("given", [[], ["URL=http://127.0.0.1:9/"], ["DIR=x"]])
def test_make_fetch_says_what_it_needs(given: list[str]) -> None:
    done = run_make("fetch", *given)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: make fetch URL=... DIR=...")


@pytest.mark.parametrize(
    "arguments",
    [
        *(["http://h/"], ["file:///etc", "x"], ["http://ada:secret@h/", "x"], ["http://h/", ""]),
        *(["http://h/?a", "x"], ["--delay", "-1", "http://h/", "x"]),
        *(["--delay", "nan", "http://h/", "x"], ["--max-pages", "0", "http://h/", "x"]),
        *(["--user-agent", "a\nb", "http://h/", "x"], ["--user-agent", " ", "http://h/", "x"]),
    ],
)
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["fetch", *arguments])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("usage: ")
    assert "secret" not in told


def test_what_has_to_be_looked_at_is_told_line_by_line(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.link("/docs/", "a.htm", "b.htm", "c.htm")
    for name in "abc":
        site.put(f"/docs/{name}.htm", name)
    command = ["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]
    assert main(command) == 0
    site.link("/docs/", "b.htm")
    site.put("/docs/b.htm", "no", status=403)
    del site.pages["/docs/c.htm"]
    capsys.readouterr()
    assert main(command) == 1
    told = capsys.readouterr()
    assert told.out.startswith("new 0, changed 1, unchanged 1, gone 1, failed 1\n")
    assert told.err.splitlines() == [
        f"{site.url}/docs/a.htm: no page links to it any more: still there, so kept",
        f"{tmp_path}/m/c.htm: gone from the site (status 404): still in the folder; "
        "--prune removes it",
        f"{site.url}/docs/b.htm: status 403: a page",
    ]


def test_an_error_that_stops_the_run(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]) == 1
    assert capsys.readouterr().err == f"{site.url}/docs/: status 404: a page to start from\n"


def test_an_interruption(site: Site, tmp_path: Path) -> None:
    asked, over = threading.Event(), threading.Event()

    def wait(handler: BaseHTTPRequestHandler) -> None:
        asked.set()
        over.wait(30)
        handler.close_connection = True

    site.link("/docs/", "a.htm")
    site.pages["/docs/a.htm"] = wait
    command = ["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]
    with subprocess.Popen([*COMMAND, *command], cwd=ROOT, stderr=subprocess.PIPE) as process:
        assert asked.wait(30)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == b"interrupted: the same command goes on from here\n"
    over.set()
    assert process.returncode == 130
    site.put("/docs/a.htm", "a")
    site.asked.clear()
    done = run(*command)
    assert done.returncode == 0
    assert "1 of them before the interruption" in done.stdout
    assert site.paths == ["/docs/a.htm"]


def test_progress_on_a_terminal(site: Site, tmp_path: Path) -> None:
    site.link("/docs/", "a.htm")
    site.put("/docs/a.htm", "a")
    command = ["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *command],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "60"},
        stdout=subprocess.PIPE,
        stderr=slave,
    ) as process:
        os.close(slave)
        assert process.stdout is not None
        assert process.stdout.read().startswith(b"new 2,")
    shown = os.read(master, 10_000).decode()
    os.close(master)
    lines = shown.split("\r\x1b[K")
    assert lines[0] == ""
    assert lines[1].startswith("0 pages, 0 failed, 0 to go: http://127.0.0.1")
    assert lines[2].startswith("1 pages, 0 failed, 0 to go: ")
    assert lines[3] == ""
    assert max(map(len, lines)) <= 60
