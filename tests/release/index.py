"""A package index on this machine: pypiserver, with a login for uploads."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

SERVER = Path(__file__).with_name("index_server.py")


class Index:
    """The server; `with` runs it. It has the wheels of a folder from the start."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder = Path(shutil.copytree(wheels, folder))
        self.password = secrets.token_hex(16)
        self.url = ""

    def login(self) -> dict[str, str]:
        """Return the environment variables for a publication to this index."""
        return {
            "TWINE_REPOSITORY_URL": self.url, "TWINE_USERNAME": "ada",
            "TWINE_PASSWORD": self.password, "NO_PROXY": "127.0.0.1",
        }  # fmt: skip

    def files(self) -> set[str]:
        return {file.name for file in self.folder.iterdir()}

    def __enter__(self) -> Self:
        self._log = self.folder.with_name("index.log").open("w+")
        self._process = subprocess.Popen(
            [sys.executable, "-W", "ignore", SERVER, self.folder],
            env={**os.environ, "INDEX_PASSWORD": self.password},
            stdout=subprocess.PIPE, stderr=self._log, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        self._log.seek(0)
        assert self.url, self._log.read()
        return self

    def __exit__(self, *_: Any) -> None:
        self._process.terminate()
        self._process.communicate()
        self._log.close()
