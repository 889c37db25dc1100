"""The command line: hand-written code, which derives its commands from the client when it runs."""

from __future__ import annotations

from generator.emit.rendering.copied_package import package_files

__all__ = ["commandline_files"]


def commandline_files() -> dict[str, bytes]:
    """Return the files of the package `icws_cli`: relative path -> contents."""
    return package_files("icws_cli", "commandline")
