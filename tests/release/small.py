"""A repository with a spec of one operation and a client of one function."""

from __future__ import annotations

from pathlib import Path

from tests.release.clones import Clone, empty

SPEC = """\
openapi: 3.1.0
info: {title: Small, version: "1"}
paths:
  /thing:
    get:
      operationId: getThing
      description: Says what it is.
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/thing'
components:
  schemas:
    thing:
      type: object
      properties:
        name: {type: string}
"""
CLIENT = "def get_thing(name=None): ...\n"
SPEC_FILE, CLIENT_FILE = "spec/openapi.yaml", "generated/icws/__init__.py"
VERSION_FILE = "distribution/_version.py"


class Small:
    """The repository; each method is an edit that is committed."""

    def __init__(self, folder: Path) -> None:
        self.clone: Clone = empty(folder)
        self.write(SPEC_FILE, SPEC)
        self.write(CLIENT_FILE, CLIENT)
        self.write(VERSION_FILE, '__version__ = "1.4.0"\n')

    def write(self, name: str, text: str) -> None:
        file = self.clone.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        self.clone.commit(f"Write {name}")

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.clone.folder / name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new))
