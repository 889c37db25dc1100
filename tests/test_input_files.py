"""Files that commands are given: what is no regular file of a bounded size is an error at once."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest

from generator.cli import main
from generator.errors import LocatedError
from generator.input_file import read_file
from tests.docs.links import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor devices")

SMALL = str(ROOT / "tests" / "docs" / "small_spec")


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**12)  # which takes no space


# What stands in the place of a file, and what is said of it.
UNFIT: dict[str, tuple[Callable[[Path], object], str]] = {
    "pipe": (os.mkfifo, "the file is no regular file (expected a file)"),
    "device": (
        lambda path: path.symlink_to(os.devnull),
        "the file is no regular file (expected a file)",
    ),
    "folder": (Path.mkdir, "the file is a folder (expected a file)"),
    "too large": (_sparse, "the file has 1000000000000 bytes (expected at most 100000000)"),
    "broken link": (
        lambda path: path.symlink_to("nowhere"),
        "the file cannot be read: No such file or directory (expected a file that can be read)",
    ),
}
# Arguments of icwsgen by the option that takes a file; FOLDER holds the unfit one.
COMMANDS = {
    "--accepted": ["diff", SMALL, SMALL, "--accepted", "FOLDER/openapi.yaml"],
    "--levels": ["diff", SMALL, SMALL, "--levels", "FOLDER/openapi.yaml"],
    "diff": ["diff", "FOLDER", SMALL],
    "client": ["client", "--spec", "FOLDER", "--out", "OUT"],
    "docs": ["docs", "--spec", "FOLDER", "--out", "OUT"],
    "--overlays": ["spec", "--pages", "PAGES", "--out", "OUT", "--overlays", "FOLDER"],
}


@pytest.fixture(autouse=True)
def _no_wait() -> Iterator[None]:
    """Fail instead of waiting for a pipe."""

    def fail(number: int, frame: FrameType | None) -> None:
        raise AssertionError("the command waits")

    before = signal.signal(signal.SIGALRM, fail)
    signal.alarm(30)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("kind", UNFIT)
@pytest.mark.parametrize("command", COMMANDS)
def test_an_unfit_file_is_an_error_that_names_it(
    command: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make, problem = UNFIT[kind]
    folder = tmp_path / "given"
    folder.mkdir()
    make(folder / "openapi.yaml")
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text("no page", "utf-8")
    places = {"FOLDER": folder, "OUT": tmp_path / "out", "PAGES": pages}
    arguments = COMMANDS[command]
    for name, place in places.items():
        arguments = [argument.replace(name, str(place)) for argument in arguments]
    assert main(arguments) == 1
    assert f"{folder}/openapi.yaml: {problem}\n" in capsys.readouterr().err
    assert not (tmp_path / "out" / "openapi.yaml").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="it has no /dev/zero")
def test_a_device_without_end_is_not_read() -> None:
    with pytest.raises(LocatedError, match=r"^/dev/zero: the file is no regular file"):
        read_file(Path("/dev/zero"))


def test_a_name_that_no_system_takes_is_an_error() -> None:
    with pytest.raises(LocatedError, match=r"^a\\x00b: the file cannot be read: embedded null"):
        read_file(Path("a\0b"))


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir, _sparse, None])
def test_guides_that_are_no_project_are_an_error_of_one_line(
    make: Callable[[Path], object] | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    guides = tmp_path / "guides"
    if make is not None:
        make(guides)
    out = str(tmp_path / "out")
    assert main(["docs", "--spec", SMALL, "--out", out, "--guides", str(guides)]) == 1
    expected = f"{guides}: there is no conf.py in it (expected the folder of a Sphinx project)\n"
    assert capsys.readouterr().err == expected


EMPTY = [
    ["generate", "--pages", "", "--out", "out"],
    ["generate", "--pages", "pages", "--out", ""],
    ["spec", "--pages", "pages", "--out", "out", "--overlays", " "],
    ["client", "--spec", "", "--out", "out"],
    ["docs", "--spec", "spec", "--out", "out", "--guides", ""],
    ["diff", "", SMALL],
    ["diff", SMALL, ""],
    ["diff", SMALL, SMALL, "--accepted", ""],
    ["diff", SMALL, SMALL, "--levels", ""],
    ["release", "--dry-run", "--since", ""],
    ["source", "", "--spec", SMALL],
    ["source", "queueId", "--spec", ""],
    ["fetch", "https://localhost/", ""],
]


@pytest.mark.parametrize("arguments", EMPTY, ids=" ".join)
def test_an_empty_argument_is_wrong_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert ": it is empty (expected a value)" in capsys.readouterr().err
