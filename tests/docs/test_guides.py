"""The programs of the guides run as printed, against a sandbox, and print what the guides say."""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = [DOCS / "index.md", *sorted((DOCS / "guides").glob("*.md"))]
_BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture
def names(guide: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """Return what the programs have: a sandbox, and a client that has logged in."""
    calls = [{"every": 0.3, "do": "call-arrives", "user": "ada"}]
    # The quick start lets calls arrive by the command; elsewhere they would disturb.
    sandbox = Sandbox(scenario={"steps": calls} if guide.stem == "quick-start" else None)
    with sandbox as url, icws.Client(url, poll_interval=0.1) as client:
        monkeypatch.setenv("ICWS_URL", url)
        for name in ("ICWS_USER", "ICWS_PASSWORD"):  # restored after programs that set them
            monkeypatch.setenv(name, "")
        client.log_in(user_id="ada", password="secret", application_name="guides")
        yield {
            "__name__": "guide",
            "icws": icws,
            "models": models,
            "client": client,
            "sandbox": sandbox,
            "url": url,
        }


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_the_programs_run_as_printed(guide: Path, names: dict[str, object]) -> None:
    text = guide.read_text("utf-8")
    blocks = list(_BLOCK.finditer(text))
    assert blocks or "```python" not in text
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
