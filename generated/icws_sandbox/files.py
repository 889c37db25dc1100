# Copied from sandbox/files.py; edits here are lost.
"""Files that clients upload to the URIs that the sandbox hands out, and download again."""

from __future__ import annotations

import re
from urllib.parse import unquote

from .errors import ApiError, not_found

_PATH = re.compile(r"/icws/([^/]+)/files/([^/]+)", re.IGNORECASE)
_MOST = 100  # files of a session
_LARGEST = 64 * 2**20  # bytes of them together
_UPLOADS = frozenset({"PUT", "POST"})


class Files:
    """The files of the sessions, by session and name; the oldest make room for new ones."""

    def __init__(self) -> None:
        self._files: dict[str, dict[str, tuple[bytes, str]]] = {}

    @staticmethod
    def place(raw_path: str) -> tuple[str, str] | None:
        """Return the session and the name of a file by its path; None for any other path."""
        match = _PATH.fullmatch(raw_path)
        return None if match is None else (unquote(match[1]), unquote(match[2]))

    def respond(
        self, method: str, session: str, name: str, body: bytes, media_type: str
    ) -> tuple[int, bytes, str]:
        """Keep or return a file.

        Returns:
            The status, the body and its media type.

        Raises:
            ApiError: 404: there is no such file; 405: the method is neither GET, PUT nor POST.
        """
        files = self._files.setdefault(session, {})
        if method in _UPLOADS:
            files.pop(name, None)
            files[name] = body, media_type
            while len(files) > _MOST or sum(len(data) for data, _ in files.values()) > _LARGEST:
                del files[next(iter(files))]
            return 201, b"", media_type
        if method != "GET":
            raise ApiError(405, "A file takes GET, PUT and POST.")
        if name not in files:
            raise not_found("file", name)
        return 200, *files[name]

    def forget(self, session: str) -> None:
        """Drop the files of a session that has ended."""
        self._files.pop(session, None)
