"""The command line: hand-written code, which derives its commands from the client when it runs."""

from __future__ import annotations

from generator.emit.rendering.templating import copied
from generator.shipped import shipped

__all__ = ["commandline_files"]


def commandline_files() -> dict[str, bytes]:
    """Return the files of the package `icws_cli`: relative path -> contents."""
    source = shipped("commandline")
    files = {"icws_cli/py.typed": b""}
    for file in sorted(source.rglob("*.py")):
        path = file.relative_to(source).as_posix()
        text = copied(f"commandline/{path}", file.read_text("utf-8"))
        files[f"icws_cli/{path}"] = text.file(path)
    return files
