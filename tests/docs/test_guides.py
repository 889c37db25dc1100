"""The programs of the pages run as printed, against a sandbox, and print what the pages say."""

from __future__ import annotations

import contextlib
import io
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox

DOCS = Path(__file__).parents[2] / "docs"
# All that have programs.
PAGES = sorted(
    page
    for page in (*DOCS.glob("*.md"), *(DOCS / "guides").glob("*.md"))
    if "```python" in page.read_text("utf-8")
)
HANDLERS = DOCS.parent / "sandbox" / "centre" / "handlers"
_GO_ON = "The programs of this page run one after the other, "
_BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def _beginning() -> CodeType:
    """Return the lines of the quick start that give the programs of other pages their names."""
    blocks = _BLOCK.finditer((DOCS / "guides" / "quick-start.md").read_text("utf-8"))
    (lines,) = (block[2] for block in blocks if "sandbox = Sandbox()" in block[2])
    return compile(lines, "quick-start.md", "exec")


@pytest.fixture
def names(
    guide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[str, object]]:
    """Return what the programs have: a sandbox, and a client that has logged in."""
    monkeypatch.chdir(tmp_path)
    terminating = signal.getsignal(signal.SIGTERM)
    calls = [{"every": 0.3, "do": "call-arrives", "user": "ada"}]
    # The quick start lets calls arrive by the command; elsewhere they would disturb.
    is_quick_start = guide.stem == "quick-start"
    sandbox = Sandbox(scenario={"steps": calls} if is_quick_start else None)
    with sandbox as url, icws.Client(url, poll_interval=0.1) as client:
        monkeypatch.setenv("ICWS_URL", url)
        for name in ("ICWS_USER", "ICWS_PASSWORD"):  # restored after programs that set them
            monkeypatch.setenv(name, "")
        client.log_in(user_id="ada", password="secret", application_name="guides")
        given = {"icws": icws, "models": models, "client": client, "sandbox": sandbox, "url": url}
        assert {*given} <= {*_beginning().co_names}
        # A page that does not say so is whole in itself.
        names: dict[str, Any] = {"__name__": "guide"}
        yield names | given if _GO_ON in guide.read_text("utf-8") else names
        if is_quick_start:
            names["client"].close()
            names["sandbox"].close()
    signal.signal(signal.SIGTERM, terminating)


@pytest.mark.parametrize("guide", PAGES, ids=lambda path: path.stem)
def test_the_programs_run_as_printed(guide: Path, names: dict[str, object]) -> None:
    text = guide.read_text("utf-8")
    blocks = [block for block in _BLOCK.finditer(text) if not block[2].startswith("@handles(")]
    assert blocks
    printed = ""
    for block in blocks:
        line = text.count("\n", 0, block.start()) + 1
        if block[1] == "text":
            assert printed == block[2], f"{guide.name}:{line}"
            continue
        code = compile("\n" * line + block[2], str(guide), "exec")
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(code, names)  # noqa: S102 - the guides are this project's own
        printed = output.getvalue()
        print(printed, end="", file=sys.stderr)


def test_the_handler_that_the_page_of_the_sandbox_shows_is_one_of_its_own() -> None:
    page = (DOCS / "sandbox.md").read_text("utf-8")
    (handler,) = (block[2] for block in _BLOCK.finditer(page) if block[2].startswith("@handles("))
    assert any(handler in module.read_text("utf-8") for module in HANDLERS.glob("*.py"))
