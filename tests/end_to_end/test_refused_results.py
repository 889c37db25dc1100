"""Results that are not written unless they are asked for: lost operations, and conflicts."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row
from embedded.markup.render import render_page
from generator.cli import main

Run = Callable[..., tuple[int, str, str]]


def lamp(name: str, *methods: str) -> str:
    done = tuple(Method(method, responses=(Response(204, "Done"),)) for method in methods)
    return render_page(Page(f"/icws/{{sessionId}}/{name}", done))


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that reads the pages of the test into `out`."""
    overlays = tmp_path / "overlays"
    overlays.mkdir(exist_ok=True)

    def run(*options: str, command: str = "spec") -> tuple[int, str, str]:
        capsys.readouterr()
        folders = ["--pages", tmp_path / "pages", "--out", tmp_path / "out"]
        status = main([command, *map(str, folders), "--overlays", str(overlays), *options])
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a folder of ten pages with two operations each."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(10):
        (folder / f"{number}.htm").write_text(lamp(f"lamps{number}", "GET", "PUT"), "utf-8")
    return folder


def written(tmp_path: Path) -> dict[str, bytes]:
    out = tmp_path / "out"
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


def test_a_tenth_of_the_operations_may_go(run: Run, pages: Path, tmp_path: Path) -> None:
    assert run()[0] == 0
    (pages / "3.htm").unlink()
    assert run()[0] == 0
    assert b"lamps3" not in written(tmp_path)["openapi.yaml"]


def _gone(said: str) -> list[str]:
    """Return the number of the parts that are gone, and their lines."""
    lines = said.partition("parts of the replaced spec that are gone: ")[2].splitlines()
    return [line for line in lines if not line.startswith("in ")]


def test_a_run_names_what_a_page_has_lost(run: Run, pages: Path) -> None:
    page = pages / "3.htm"

    def state(*names: str) -> list[str]:
        """Let the page have a body with some properties; return what the run says is gone."""
        rows = tuple(Row(name, "String", ("A word.",)) for name in names)
        done = Response(200, "Done", representation=Representation("lamp", Contents(rows)))
        page.write_text(render_page(Page("/icws/lamps3", (Method("GET", responses=(done,)),))))
        _, said, _ = run("--accept-removals")
        return _gone(said)

    assert state("brightness", "colour") == []
    assert state("brightness", "colour", "name") == []
    number, colour = state("brightness", "name")
    assert number == "1"
    assert re.fullmatch(r"  3\.htm:\d+: lamp\.colour", colour)
    page.unlink()
    _, said, _ = run()
    lines = _gone(said)
    # What is within a lost part is not named again.
    assert [line.split(": ")[-1] for line in lines[1:]] == ["lamps3.getLamps3", "lamp"]
    for number in range(10):
        (pages / f"{number}.htm").write_text(lamp("lamps", "GET"), "utf-8")
    _, said, _ = run("--accept-removals")
    lines = _gone(said)
    assert (lines[0], lines[-1], len(lines)) == ("18", "  and 8 more", 12)


@pytest.mark.parametrize("command", ["spec", "generate"])
def test_more_needs_to_be_accepted(run: Run, pages: Path, tmp_path: Path, command: str) -> None:
    assert run(command=command)[0] == 0
    before = written(tmp_path)
    (pages / "3.htm").unlink()
    (pages / "4.htm").write_text(lamp("lamps4", "PUT"), "utf-8")
    file = tmp_path / "out" / ("spec" if command == "generate" else "") / "openapi.yaml"
    for _ in range(2):
        status, _, err = run(command=command)
        assert status == 1
        gone = "GET /icws/{sessionId}/lamps3, PUT /icws/{sessionId}/lamps3, "
        assert err.splitlines() == [
            f"{file}: 3 of its 20 operations would be gone: {gone}GET /icws/{{sessionId}}/lamps4 "
            "(expected at most 1 in 10, or --accept-removals)",
            "nothing was written",
        ]
        assert written(tmp_path) == before
    assert run("--accept-removals", command=command)[0] == 0
    assert written(tmp_path) != before
    assert run(command=command)[::2] == (0, "")


def test_an_emptied_api_names_a_few(run: Run, pages: Path) -> None:
    assert run()[0] == 0
    for page in pages.iterdir():
        page.unlink()
    (pages / "area.htm").write_text(render_page(Page("/icws/lamps", (), ("Of lamps.",))), "utf-8")
    status, _, err = run()
    assert status == 1
    assert "20 of its 20 operations would be gone: " in err
    assert err.count("lamps") == 3
    assert " and 17 more (" in err


def test_other_operations_make_up_for_none(run: Run, pages: Path) -> None:
    assert run()[0] == 0
    for number in range(10):
        (pages / f"{number}.htm").write_text(lamp(f"lifts{number}", "GET", "PUT"), "utf-8")
    status, _, err = run()
    assert (status, "20 of its 20 operations" in err) == (1, True)


def test_a_parameter_may_get_another_name(run: Run, pages: Path) -> None:
    for number in range(10):
        text = lamp(f"lamps{number}/{{id}}", "GET", "PUT")
        (pages / f"{number}.htm").write_text(text, "utf-8")
    assert run()[0] == 0
    for page in pages.iterdir():
        page.write_text(page.read_text("utf-8").replace("{id}", "{lampId}"), "utf-8")
    assert run()[::2] == (0, "")


def test_pages_that_failed_are_known_to_be_missing(run: Run, pages: Path, tmp_path: Path) -> None:
    assert run()[0] == 0
    for number in range(4):
        (pages / f"{number}.htm").write_text("<p>no page", "utf-8")
    status, _, err = run()
    assert (status, "would be gone" in err) == (1, False)
    status, _, err = run("--keep-going")
    assert (status, "would be gone" in err) == (1, False)
    assert b"lamps3" not in written(tmp_path)["openapi.yaml"]


UNREADABLE = {
    "no spec": (b"a: [", ":1"),
    "no text": (b"\xff\xfe", ""),
    "nothing": (b"", ":1"),
    "wrong paths": (b"openapi: 3.1.0\npaths: [1]\n", ":2"),
}


@pytest.mark.parametrize("case", UNREADABLE)
@pytest.mark.usefixtures("pages")
def test_a_spec_that_cannot_be_read_is_replaced_only_if_that_is_accepted(
    case: str, run: Run, tmp_path: Path
) -> None:
    content, line = UNREADABLE[case]
    (tmp_path / "out").mkdir()
    file = tmp_path / "out" / "openapi.yaml"
    file.write_bytes(content)
    status, _, err = run()
    assert status == 1
    assert err.startswith(f"{file}{line}: the spec to be replaced cannot be read, ")
    assert err.endswith("(expected a spec, or --accept-removals)\nnothing was written\n")
    assert file.read_bytes() == content
    assert run("--accept-removals")[::2] == (0, "")
    assert b"lamps3" in file.read_bytes()


@pytest.mark.usefixtures("pages")
def test_a_spec_without_operations_loses_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    file = tmp_path / "out" / "openapi.yaml"
    file.write_bytes(b"openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n")
    assert run()[::2] == (0, "")
    assert b"lamps3" in file.read_bytes()


def test_one_made_by_hand_is_read_as_any_other(run: Run, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    spec = b"openapi: 3.1.0\npaths: {/icws/x: {get: {responses: {'204': {description: d}}}}}\n"
    (tmp_path / "out" / "openapi.yaml").write_bytes(spec)
    status, _, err = run()
    assert (status, "1 of its 1 operations would be gone: GET /icws/x (" in err) == (1, True)


def test_an_operation_without_an_id_counts(run: Run, pages: Path, tmp_path: Path) -> None:
    assert run()[0] == 0
    file = tmp_path / "out" / "openapi.yaml"
    known = file.read_text("utf-8")
    more = "".join(f"  /icws/x{n}:\n    get:\n      responses: {{}}\n" for n in range(9))
    file.write_text(known.replace("\npaths:\n", f"\npaths:\n{more}"), "utf-8")
    status, _, err = run()
    assert (status, "9 of its 29 operations would be gone: GET /icws/x0, " in err) == (1, True)


@pytest.fixture
def disagreeing(pages: Path) -> Path:
    """Return the ten pages, and two that state a type differently."""
    for name, kind in (("a", "Int"), ("b", "String")):
        body = Representation("shade", Contents((Row("id", kind),)))
        method = Method("PUT", representations=(body,), responses=(Response(204, "Done"),))
        (pages / f"{name}.htm").write_text(render_page(Page(f"/icws/{name}", (method,))), "utf-8")
    return pages


def test_conflicts_fail_a_run_that_is_to_fail_on_them(
    run: Run, disagreeing: Path, tmp_path: Path
) -> None:
    status, out, err = run()
    assert (status, err) == (0, "")
    (conflict,) = [line.strip() for line in out.splitlines() if "type of shade.id" in line]
    before = written(tmp_path)
    (disagreeing / "c.htm").write_text(lamp("new", "GET"), "utf-8")
    for _ in range(2):
        status, _, err = run("--fail-on", "conflicts")
        assert status == 1
        assert err.splitlines() == [
            conflict,
            "nothing was written; --keep-going writes what could be read",
        ]
        assert conflict.startswith("b.htm:")
        assert written(tmp_path) == before
    status, _, err = run("--fail-on", "conflicts", "--keep-going")
    assert (status, conflict in err) == (1, True)
    assert written(tmp_path) != before


def test_a_run_that_is_not_to_fail_has_done_nothing_for_one_that_is(
    run: Run, disagreeing: Path
) -> None:
    assert [run()[0], run("--fail-on", "conflicts")[0], run()[0]] == [0, 1, 0]


def test_without_conflicts_nothing_fails(run: Run, pages: Path) -> None:
    assert run("--fail-on", "conflicts")[::2] == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_links_and_pipes_are_said(run: Run, pages: Path) -> None:
    (pages / "link.htm").symlink_to("0.htm")
    status, out, err = run()
    assert (status, err) == (0, "")
    lines = out.splitlines()
    at = lines.index("  links to pages, not followed: 1")
    assert lines[at + 1] == "    link.htm: a link to 0.htm"
    os.mkfifo(pages / "pipe.htm")
    status, _, err = run()
    assert status == 1
    assert err.startswith("pipe.htm:1: the page is no regular file (expected a file)\n")
