"""The last lines of a run: where its files are, and which of them it wrote."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path


def written(
    out: Path, folders: Iterable[str], files: Collection[str], changed: Collection[str]
) -> Iterator[str]:
    """Yield a line for each folder of a result: its files, those written and those removed.

    Args:
        out: the folder that the command was told.
        folders: the folders of the result below it; `.` is that folder itself.
        files: the names of all files, below it.
        changed: the names of those that were written or removed.
    """
    for folder in folders:
        start = "" if folder == "." else f"{folder}/"  # names have slashes on every system
        whole = sum(name.startswith(start) for name in files)
        new = sum(name.startswith(start) for name in changed if name in files)
        gone = sum(name.startswith(start) for name in changed if name not in files)
        did = f"{new} written" + (f", {gone} removed" if gone else "")
        if not (new or gone):
            did = "none of them changed"
        yield f"in {out / folder}: {whole} file{'' if whole == 1 else 's'}, {did}"


def untouched(out: Path, folders: Iterable[str]) -> str:
    """Return the line of a run that had nothing to do."""
    places = [str(out / folder) for folder in folders]
    stays = "stays as it is" if len(places) == 1 else "stay as they are"
    return f"nothing has changed since the last run: {' and '.join(places)} {stays}"
