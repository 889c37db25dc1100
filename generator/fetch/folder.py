"""Files of a mirror: names that every file system takes, and nothing outside one folder."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from generator.errors import LocatedError
from generator.fetch.transport import PageUnavailable
from generator.files import remove_file, replace_file

# Some encrypted file systems take no more than 143 bytes, and a suffix comes on top.
LONGEST_NAME = 120
LONGEST_PATH = 800

# The first or last character, or any that some file system or shell reads as something else.
_UNSAFE = re.compile(r"^[. ]|[. ]$|[^\w !#$&'()+,;=@{}\[\]~.-]")
_DEVICE = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[1-9¹²³]) *(\.|$)", re.IGNORECASE)


class Folder:
    """A folder whose files are named by relative paths with `/`.

    Raises LocatedError for a path that leads out of it, through a symbolic link too.
    """

    def __init__(self, root: Path) -> None:
        self._owners: dict[str, tuple[str, str]] = {}
        self._folders: set[str] = set()
        if root.exists() and not root.is_dir():
            raise LocatedError(str(root), "it is not a folder", "a folder to mirror into")
        self.root = root

    def claim(self, path: str, url: str) -> tuple[str, str]:
        """Take a path for a URL; return the path and the URL that had it first.

        Names that differ in case or in Unicode form are one name. Raises PageUnavailable when a
        file would have to be a folder as well.
        """
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())
        folders = {str(folder) for folder in PurePosixPath(key).parents} - {"."}
        if key in self._folders or not folders.isdisjoint(self._owners):
            raise PageUnavailable(url, f"{path} would be both a file and a folder")
        self._folders |= folders
        return self._owners.setdefault(key, (path, url))

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file; None if there is no such file."""
        target = self.locate(path)
        return target.read_bytes() if target.is_file() and not target.is_symlink() else None

    def write(self, path: str, data: bytes) -> None:
        """Write a file in one step, unless it has these bytes already."""
        if self.read(path) != data:
            target = self.locate(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_file(target, data)

    def remove(self, path: str) -> None:
        """Remove a file, and the folders that it leaves empty."""
        remove_file(self.locate(path), self.root)

    def locate(self, path: str) -> Path:
        """Return the place of a file in the folder."""
        names = path.split("/")
        if any(name in ("", ".", "..") or "\\" in name or "\0" in name for name in names):
            raise LocatedError(str(self.root), f"{path!r} leads out of it", "a path below it")
        target = self.root.joinpath(*names)
        for folder in list(target.parents)[: len(names) - 1]:
            if folder.is_symlink():
                raise LocatedError(str(folder), "it is a symbolic link", "a folder of the mirror")
        return target


def file_path(below: str, suffixes: tuple[str, ...]) -> str:
    """Return the relative path for the page at `below`, a normalised URL path under the scope.

    A folder's page becomes `index.htm`; a name without one of `suffixes` gets the last of them.
    Anything that a file system would refuse, hide or take for something else is left
    percent-encoded, so no two URLs get one path unless a suffix was added. Raises PageUnavailable
    for a path that is too long.
    """
    *folders, name = below.split("/")
    stem, _, extension = (name or "index.htm").rpartition(".")
    if f".{extension.lower()}" not in suffixes:
        stem, extension = name, suffixes[-1][1:]
    path = "/".join([*map(_file_name, folders), f"{_file_name(stem)}.{extension}"])
    if len(path.encode("utf-8")) > LONGEST_PATH:
        raise PageUnavailable(below, f"its path is longer than {LONGEST_PATH} bytes")
    return path


def _file_name(segment: str) -> str:
    """Return a segment of a normalised URL as the name of a file or folder."""
    text = unquote(segment, errors="surrogateescape")
    name = _UNSAFE.sub(lambda match: _escape(match[0]), text)
    if not name:
        return "%"  # an empty segment; every other % has two digits after it
    if _DEVICE.match(text):
        name = _escape(name[0]) + name[1:]
    data = name.encode("utf-8")
    if len(data) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(segment.encode("utf-8")).hexdigest()[:32]
    room = LONGEST_NAME - len(digest) - 1
    return f"{data[:room].decode('utf-8', 'ignore')}~{digest}"


def _escape(character: str) -> str:
    data = character.encode("utf-8", "surrogateescape")
    return "".join(f"%{byte:02X}" for byte in data)
