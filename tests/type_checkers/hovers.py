"""Hovers of pyright's language server: what an editor shows of a name."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import IO, Any

from tests.type_checkers.checkers import PYRIGHT, ROOT

_SERVER = PYRIGHT.with_name("pyright-langserver")


def hovers(folder: Path, file: Path, names: list[str]) -> list[str]:
    """Return what an editor shows of names, each at its first place in a program.

    Args:
        folder: the folder of the program; the client is found in `generated/`.
        file: the program.
        names: texts of the program, whose last words are shown.
    """
    config = {"include": ["."], "extraPaths": [str(ROOT / "generated")]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    text = file.read_text("utf-8")
    with subprocess.Popen(
        [_SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            server = _Server(process)
            space = {"uri": folder.as_uri(), "name": "programs"}
            plain = {"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}
            server.ask("initialize", processId=None, rootUri=space["uri"], capabilities=plain,
                       workspaceFolders=[space])  # fmt: skip
            server.tell("initialized")
            document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": text}
            server.tell("textDocument/didOpen", textDocument=document)
            return [_hover(server, file, text, name) for name in names]
        finally:
            process.kill()


def _hover(server: _Server, file: Path, text: str, name: str) -> str:
    before = text[: text.index(name) + len(name) - 1]
    line = before.count("\n")
    place = {"line": line, "character": len(before) - before.rfind("\n") - 1}
    result = server.ask("textDocument/hover", textDocument={"uri": file.as_uri()}, position=place)
    return str(result["contents"]["value"])


class _Server:
    """A language server that speaks JSON-RPC over its standard streams."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[bytes] = process.stdin
        self._out: IO[bytes] = process.stdout
        self._last = 0

    def tell(self, method: str, **params: Any) -> None:
        self._send(method=method, params=params)

    def ask(self, method: str, **params: Any) -> Any:
        self._last += 1
        self._send(id=self._last, method=method, params=params)
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._last:
                return message["result"]
            if "id" in message:  # a request of the server, such as for its configuration
                items = message.get("params", {}).get("items", [])
                self._send(id=message["id"], result=[{} for _ in items])

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._in.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._in.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._out.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self._out.read(length))
        return message
