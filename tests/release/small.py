"""Repositories with a spec of one operation and a client of one function."""

from __future__ import annotations

from pathlib import Path

from tests.release.clones import ROOT, Clone, empty

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

# A client that can be built, installed and tried, and a generator that copies it.
RUNTIME = "from icws._version import __version__\n\ndef get_thing(name=None):\n    return name\n"
README = """\
# Small

## Quick start

```python
import icws
assert icws.get_thing(1) == 1
```
"""
PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "icws-client"
dynamic = ["version"]
description = "Small."
readme = "README.md"
requires-python = ">=3.11"

[project.optional-dependencies]
sandbox = []

[tool.hatch.version]
path = "icws/_version.py"

[tool.hatch.build.targets.wheel]
packages = ["icws", "icws_sandbox"]
"""
GENERATOR = """\
import shutil

shutil.copytree("runtime", "generated/icws", dirs_exist_ok=True)
shutil.copy("distribution/_version.py", "generated/icws/_version.py")
shutil.copy("distribution/CHANGELOG.md", "generated/CHANGELOG.md")
"""
PACKAGE = {
    ".gitignore": "__pycache__/\n/dist/\n",
    ".ci/publish": (ROOT / ".ci/publish").read_text("utf-8"),
    "distribution/CHANGELOG.md": "# Changelog\n",
    "generated/CHANGELOG.md": "# Changelog\n",
    "generated/README.md": README,
    "generated/icws/_version.py": '__version__ = "1.4.0"\n',
    "generated/icws_sandbox/__init__.py": "",
    "generated/pyproject.toml": PYPROJECT,
    "generator/__init__.py": "",
    "generator/__main__.py": GENERATOR,
    "runtime/__init__.py": RUNTIME,
    CLIENT_FILE: RUNTIME,
}


class Small:
    """The repository at version 1.4.0; each method is an edit that is committed."""

    def __init__(self, folder: Path, files: dict[str, str] | None = None) -> None:
        self.clone: Clone = empty(folder)
        version = '__version__ = "1.4.0"\n'
        start = {SPEC_FILE: SPEC, CLIENT_FILE: CLIENT, VERSION_FILE: version}
        for name, text in {**start, **(files or {})}.items():
            self._put(name, text)
        self.clone.commit("All of it")

    def write(self, name: str, text: str) -> None:
        self._put(name, text)
        self.clone.commit(f"Write {name}")

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.clone.folder / name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def _put(self, name: str, text: str) -> None:
        file = self.clone.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
