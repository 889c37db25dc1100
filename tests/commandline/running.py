"""The command line, run in the test's own process."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from typing import Any

import pytest

from icws_cli.command import main


@dataclass
class Ended:
    """The end of a run: its exit status and its output."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """The JSON lines of the output."""
        return [json.loads(line) for line in self.out.splitlines()]


class Icws:
    """The command `icws`."""

    def __init__(self, capture: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capture, self._patch = capture, patch

    def __call__(self, *arguments: str, stdin: str = "") -> Ended:
        """Run it with arguments."""
        text = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
        self._patch.setattr(sys, "stdin", text)
        self._capture.readouterr()
        status = main(arguments)
        said = self._capture.readouterr()
        return Ended(status, said.out, said.err)
