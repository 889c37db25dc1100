"""The command as a maintainer runs it, and the embedded pages as a site."""

from __future__ import annotations

import json
import os
import pty
import select
import shutil
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.cli import main
from generator.read.finding import find_pages
from tests.fetch.site import Fetch, Page, Site, files
from tests.making import run_make

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "spec" / "pages"
# With a Python, make need not look for one, which takes seconds.
FETCH = (f"PYTHON={sys.executable}", "fetch")


def embedded(folder: str) -> dict[str, bytes]:
    """The embedded pages of a folder."""
    pages = (PAGES / folder).rglob("*.htm")
    return {path.relative_to(PAGES).as_posix(): path.read_bytes() for path in pages}


def serve(site: Site, pages: dict[str, bytes]) -> None:
    """Serve pages with their navigation in a script, as the real ones have it."""
    for name, data in pages.items():
        headers = {"Content-Type": "text/html", "ETag": f'"{len(name)}"'}
        site.pages[f"/docs/{name}"] = Page(data, 200, headers)
    names = sorted(pages)
    site.put("/docs/scripts/navdata.js", f"nav({json.dumps(names)})")
    site.put("/docs/", status=302, Location=f"/docs/{names[0]}")


@pytest.mark.slow
def test_a_mirror_of_the_embedded_pages_has_them_all(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    pages = embedded("icws")
    assert len(pages) > 60
    serve(site, pages)
    assert fetch(start="/docs/").status == 0
    assert files(mirror) == pages
    assert [path.relative_to(mirror).as_posix() for path in find_pages(mirror)] == sorted(pages)
    assert fetch(start="/docs/").states["unchanged"] == len(pages)


def test_a_mirror_gives_the_spec_that_its_pages_give(
    site: Site, fetch: Fetch, mirror: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    serve(site, embedded("icws/connection"))
    fetch(start="/docs/")
    (tmp_path / "overlays").mkdir()
    shutil.copytree(PAGES / "icws/connection", tmp_path / "pages" / "icws/connection")
    for pages, spec in ((mirror, "spec"), (tmp_path / "pages", "expected")):
        options = ["--overlays", str(tmp_path / "overlays"), "--out", str(tmp_path / spec)]
        assert main(["spec", "--pages", str(pages), *options]) == 0
        assert "10 operations" in capsys.readouterr().out
    assert files(tmp_path / "spec") == files(tmp_path / "expected")


@pytest.mark.skipif(not shutil.which("make"), reason="make is not here")
def test_make_fetch(site: Site, tmp_path: Path) -> None:
    """Arguments reach the command as they are typed: no shell and no make reads them."""
    site.put("/docs/", '<a href="it\'s.htm"></a><a href=none.htm></a>')
    site.put("/docs/it's.htm", "x")
    folder = tmp_path / "a 'b' \"c\" $(shell touch bad) `touch bad` $HOME;#"
    start = f"{site.url}/docs/"
    done = run_make(*FETCH, f"URL={start}", f"DIR={folder}", "ARGS=--delay 0")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        f"pages in {folder}: new 2, changed 0, unchanged 0, gone 0, failed 0",
        "links not followed: out of scope 0, forbidden by robots.txt 0, with a query 0, "
        "not a page 0, dead 1",
    ]
    dead = f"the link to {start}none.htm is dead, the server answers 404"
    assert done.stderr == f"{start}: {dead}\n"
    assert sorted(files(folder)) == ["index.htm", "it's.htm"]
    assert not list(ROOT.glob("bad"))
    assert not list(tmp_path.glob("bad"))


@pytest.mark.skipif(not shutil.which("make"), reason="make is not here")
@pytest.mark.parametrize("given", [[], ["URL=http://127.0.0.1:9/"], ["DIR=x"]])
def test_make_fetch_says_what_it_needs(given: list[str]) -> None:
    done = run_make(*FETCH, *given)
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
    counts = "new 0, changed 1, unchanged 1, gone 1, failed 1"
    assert told.out.startswith(f"pages in {tmp_path / 'm'}: {counts}\n")
    assert told.err.splitlines() == [
        f"{site.url}/docs/a.htm: no page links to it any more; the site still has it, "
        "so it is kept",
        f"{tmp_path}/m/c.htm: the page is gone from the site, the server answers 404; "
        "--prune removes the file",
        f"{site.url}/docs/b.htm: the server answers 403",
    ]


def test_an_error_that_stops_the_run(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]) == 1
    assert capsys.readouterr().err == (
        f"{site.url}/docs/: the server answers 404 (expected a page to start from)\n"
    )


def test_an_interruption(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # A shell that starts the tests in the background has them ignore the signal.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    over = threading.Event()

    def interrupt(handler: BaseHTTPRequestHandler) -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        over.wait(30)
        handler.close_connection = True

    site.link("/docs/", "a.htm")
    site.pages["/docs/a.htm"] = interrupt
    command = ["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]
    assert main(command) == 130
    over.set()
    assert capsys.readouterr().err == "interrupted: the same command resumes the run\n"
    site.put("/docs/a.htm", "a")
    site.asked.clear()
    assert main(command) == 0
    assert "1 of them before the interruption" in capsys.readouterr().out
    assert site.paths == ["/docs/a.htm"]


def test_progress_on_a_terminal(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site.link("/docs/", "a.htm")
    site.put("/docs/a.htm", "a")
    monkeypatch.setenv("COLUMNS", "60")
    master, slave = pty.openpty()
    with os.fdopen(slave, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        assert main(["fetch", f"{site.url}/docs/", str(tmp_path / "m"), "--delay", "0"]) == 0
        shown = ""
        while shown.count("\r\x1b[K") < 3 and select.select([master], [], [], 10)[0]:
            shown += os.read(master, 10_000).decode()
    os.close(master)
    assert capsys.readouterr().out.startswith(f"pages in {tmp_path / 'm'}: new 2,")
    lines = shown.split("\r\x1b[K")
    assert lines[0] == ""
    assert lines[1].startswith("0 pages, 0 failed, 0 to go: http://127.0.0.1")
    assert lines[2].startswith("1 pages, 0 failed, 0 to go: ")
    assert lines[3] == ""
    assert max(map(len, lines)) <= 60
