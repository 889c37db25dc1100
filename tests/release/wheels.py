"""Wheels of installed packages, so that pip can install them without asking a registry."""

from __future__ import annotations

import zipfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from tests.package.building import DEPENDENCIES, SANDBOX


def packed(into: Path) -> Path:
    """Pack what the client and its test server need at run time."""
    into.mkdir()
    for name in (*DEPENDENCIES, *SANDBOX):
        _pack(distribution(name), into)
    return into


def _pack(found: Distribution, into: Path) -> None:
    tags = [line for line in (found.read_text("WHEEL") or "").splitlines() if "Tag: " in line]
    tag = _joined([line.partition("Tag: ")[2] for line in tags])
    name = str(found.metadata["Name"]).replace("-", "_").replace(".", "_")
    with zipfile.ZipFile(into / f"{name}-{found.version}-{tag}.whl", "w") as wheel:
        for file in found.files or ():
            if file.parts[0] != ".." and "__pycache__" not in file.parts:
                wheel.write(Path(str(found.locate_file(file))), file.as_posix())


def _joined(tags: list[str]) -> str:
    """Tags of a wheel as its name has them: two for py2 and py3 become `py2.py3-none-any`."""
    columns = zip(*(tag.split("-") for tag in tags), strict=True)
    return "-".join(".".join(dict.fromkeys(column)) for column in columns)
