"""Hostile pages through the command: exit status, message with its line, and what is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from embedded.markup.page import Method, Page, Response
from embedded.markup.render import render_page
from generator.cli import main
from generator.errors import printable
from generator.spec.load import load_spec
from tests.end_to_end.hostile_pages import CAPTURE, GOOD, IN_CAPTURES, IN_HTML, Hostile
from tests.read.test_hostile_pages import full_page

OTHER = render_page(Page("/icws/other", (Method("GET", responses=(Response(200, "OK"),)),)))
CASES = {
    **{f"page.htm, {name}": ("page.htm", case) for name, case in IN_HTML.items()},
    **{f"page.txt, {name}": ("page.txt", case) for name, case in IN_CAPTURES.items()},
}

Run = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that reads one page beside a good one into `out`."""
    (tmp_path / "overlays").mkdir()
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "other.htm").write_text(OTHER, "utf-8")

    def run(name: str, text: str, *options: str) -> tuple[int, list[str], list[str]]:
        (tmp_path / "pages" / name).write_text(text, "utf-8")
        folders = {name: str(tmp_path / name) for name in ("pages", "out", "overlays")}
        named = [part for name, folder in folders.items() for part in (f"--{name}", folder)]
        status = main(["spec", *named, "--no-cache", *options])
        said = capsys.readouterr()
        return status, said.out.splitlines(), said.err.splitlines()

    return run


def _message(name: str, case: Hostile) -> str:
    return printable(f"{name}:{case.line}: {case.problem}")


@pytest.mark.parametrize(("name", "text"), [("page.htm", GOOD), ("page.txt", CAPTURE)])
def test_without_the_mistake_all_is_well(name: str, text: str, run: Run) -> None:
    status, out, err = run(name, text)
    assert (status, err) == (0, [])
    assert "pages: 2 read, 0 failed" in out
    capture = "  types known from captures alone, which may hold rows of a nested object: "
    expected = "to look at:" if name == "page.txt" else "nothing to look at: no text was left"
    (at,) = (number for number, line in enumerate(out) if line.startswith(expected))
    assert [line for line in out[at:] if line.startswith("  ") and not line.startswith("    ")] == (
        [f"{capture}1"] if name == "page.txt" else []
    )


@pytest.mark.parametrize("case", [name for name in CASES if CASES[name][1].is_refused])
def test_a_refused_page_is_an_error_and_nothing_is_written(
    case: str, run: Run, tmp_path: Path
) -> None:
    name, hostile = CASES[case]
    status, out, err = run(name, hostile.text)
    assert err == [
        _message(name, hostile),
        "nothing was written; --keep-going writes what could be read",
    ]
    assert status == 1
    assert "pages: 1 read, 1 failed" in out
    assert not (tmp_path / "out").exists()
    assert run(name, hostile.text, "--keep-going")[0] == 1
    assert "/icws/other:" in (tmp_path / "out" / "openapi.yaml").read_text("utf-8")


@pytest.mark.parametrize("case", [name for name in CASES if not CASES[name][1].is_refused])
def test_a_slip_is_listed_and_can_fail_the_run(case: str, run: Run, tmp_path: Path) -> None:
    name, hostile = CASES[case]
    message = _message(name, hostile)
    status, out, err = run(name, hostile.text, "--fail-on", "conflicts")
    assert (status, err[:1]) == (1, [message])
    assert not (tmp_path / "out").exists()
    status, out, err = run(name, hostile.text)
    assert (status, err) == (0, [])
    title = out.index("  facts that differ between pages, or cannot be true: 1")
    assert out[title + 1] == f"    {message}"


UNSEEN = "\u202e\u202d\u2066\u2069\u200b\u200d\u200e\u061c\ufeff\u00ad\u2028\U000e0041"
ENTITIES = "".join(f"&#x{ord(char):x};" for char in UNSEEN)


def test_unseen_characters_stand_in_nothing_that_is_written(run: Run, tmp_path: Path) -> None:
    text = render_page(full_page("WORDS")).replace("WORDS", f"of{UNSEEN}all{ENTITIES}kinds")
    text = text.replace(">include<", f">in{UNSEEN}clude<").replace(">error.a<", f">e{UNSEEN}.a<")
    unread = f"<p>See{UNSEEN}also</p></section>"
    text = unread.join(text.rsplit("</section>", 1))
    capture = CAPTURE.replace("Words.", f"Wo{UNSEEN}rds.").replace("First.", f"Fi{UNSEEN}rst.")
    (tmp_path / "pages" / f"p{UNSEEN}.txt").write_text(capture, "utf-8")
    status, out, err = run("page.htm", text)
    assert (status, err) == (0, [])
    assert not set("".join(out)) & set(UNSEEN)
    folders = {name: str(tmp_path / name) for name in ("pages", "out", "overlays")}
    options = [part for name, folder in folders.items() for part in (f"--{name}", folder)]
    assert main(["generate", *options]) == 0
    spec, site = tmp_path / "out" / "spec", tmp_path / "site"
    assert main(["docs", "--spec", str(spec), "--out", str(site)]) == 0
    files = [path for folder in (tmp_path / "out", site) for path in folder.rglob("*")]
    texts = {path: path.read_text("utf-8") for path in files if path.is_file()}
    assert len(texts) > 50
    assert [path.name for path, text in texts.items() if set(text) & set(UNSEEN)] == []
    # Whoever loads the spec has the text as the page states it.
    loaded = json.dumps(load_spec(spec).openapi.data, ensure_ascii=False)
    assert f"of{' '.join(UNSEEN.split())}all" in loaded
