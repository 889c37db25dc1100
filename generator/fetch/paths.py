"""The file of a page: a name that every file system takes, and one file for one page."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import unquote

HTML_SUFFIXES = (".htm", ".html")
TEXT_SUFFIXES = (".txt",)

# Some encrypted file systems take no more than 143 bytes, and a suffix comes on top.
LONGEST_NAME = 120
LONGEST_PATH = 800

_FORBIDDEN = frozenset('<>:"|?*\\/%')
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [device + digit for device in ("COM", "LPT") for digit in "123456789¹²³"]
)


class PathError(ValueError):
    """A page that has no file of its own: too deep, or another page has it."""


def local_path(below: str, suffixes: tuple[str, ...]) -> str:
    """The relative path of the page at `below`, a normalised URL path under the scope.

    A folder's page becomes `index.htm`; a name without one of `suffixes` gets the last of them.
    What a file system would refuse, hide or take for something else is left percent-encoded, so
    no two URLs get one path unless a suffix was added. Raises PathError for what is too long.
    """
    *folders, name = below.split("/")
    stem, suffix = _split(name or "index.htm", suffixes)
    path = "/".join([*map(_file_name, folders), _file_name(stem) + suffix])
    if len(path.encode("utf-8")) > LONGEST_PATH:
        raise PathError(f"path too long for a file: at most {LONGEST_PATH} bytes")
    return path


def _split(name: str, suffixes: tuple[str, ...]) -> tuple[str, str]:
    for suffix in suffixes:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)], name[-len(suffix) :]
    return name, suffixes[-1]


def _file_name(segment: str) -> str:
    """A segment of a normalised URL as the name of a file or folder."""
    text = unquote(segment, errors="surrogateescape")
    if not text:
        return "%"  # an empty segment; every other % has two digits after it
    device = text.partition(".")[0].rstrip(" ").upper() in _DEVICES
    last = len(text) - 1
    name = "".join(
        _escape(character)
        if character in _FORBIDDEN
        or not character.isprintable()
        or (position == 0 and (device or character in ". "))
        or (position == last and character in ". ")
        else character
        for position, character in enumerate(text)
    )
    if len(name.encode("utf-8")) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(segment.encode("utf-8")).hexdigest()[:32]
    room = LONGEST_NAME - len(digest) - 1
    return f"{name.encode('utf-8')[:room].decode('utf-8', 'ignore')}~{digest}"


def _escape(character: str) -> str:
    data = character.encode("utf-8", "surrogateescape")
    return "".join(f"%{byte:02X}" for byte in data)


class Claims:
    """Which URL has which file; names that differ in case or in Unicode form are one name."""

    def __init__(self) -> None:
        self._owners: dict[str, tuple[str, str]] = {}
        self._folders: set[str] = set()

    def claim(self, path: str, url: str) -> tuple[str, str]:
        """Take a path for a URL; returns the path and the URL that had it first.

        Raises PathError when a file would have to be a folder as well.
        """
        key = _key(path)
        folders = {str(folder) for folder in PurePosixPath(key).parents} - {"."}
        if key in self._folders or any(folder in self._owners for folder in folders):
            raise PathError(f"{path} would be both a file and a folder")
        self._folders |= folders
        return self._owners.setdefault(key, (path, url))


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())
