"""The package `gatediff`: the comparison, and of the spec core what it imports.

In the repository it is put together from `generator/`, whose imports are turned to the package. An
sdist has it put together, and is built as it stands.
"""

from __future__ import annotations

import ast
import re
import shutil
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

NAME = "gatediff"
_LINKS = "links.toml"
_START = "diff"
_IMPORT = re.compile(r"^(\s*from )generator(?=[. ])", re.MULTILINE)
_TOP = '''"""Comparison of two specs: what changed, for whom it matters, and where it stands."""

from typing import TYPE_CHECKING

from gatediff.diff import __all__ as __all__
from gatediff.diff import __getattr__ as __getattr__

if TYPE_CHECKING:
    from gatediff.diff import *  # noqa: F403
'''


class LinksHook(MetadataHookInterface):
    """The hook that adds the links of the project, which are beside this folder or in an sdist."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the links, if there are any."""
        metadata["urls"] = tomllib.loads(_links(Path(self.root)).read_text("utf-8"))


def _links(root: Path) -> Path:
    own = root / _LINKS
    return own if own.is_file() else root.parent / _LINKS


class PackageBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """The hook that adds the package to what is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files; `version` is that of the target, not of the project."""
        root = Path(self.root)
        if (root / NAME).is_dir():
            return
        self._made = Path(tempfile.mkdtemp())
        put_together(root.parents[1] / "generator", self._made / NAME)
        build_data["force_include"][str(self._made / NAME)] = NAME
        if self.target_name == "sdist":
            build_data["force_include"][str(_links(root))] = _LINKS

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was put together for this build."""
        if made := getattr(self, "_made", None):
            shutil.rmtree(made)


def put_together(generator: Path, package: Path) -> None:
    """Write the package from the sources of the generator."""
    for path in sorted(needed(generator)):
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = (generator / path).read_text("utf-8")
        target.write_text(_IMPORT.sub(rf"\1{NAME}", text), "utf-8")
    for path in (generator / _START).rglob("*.json"):
        shutil.copyfile(path, package / path.relative_to(generator))
    (package / "__init__.py").write_text(_TOP, "utf-8")
    (package / "py.typed").touch()


def needed(generator: Path) -> set[Path]:
    """Return the modules of the comparison, and what they import of the generator."""
    modules: set[Path] = set()
    waiting = [file.relative_to(generator) for file in (generator / _START).rglob("*.py")]
    while waiting:
        path = waiting.pop()
        if path in modules:
            continue
        modules.add(path)
        for name in _imported(generator / path):
            stem = Path(*name.split(".")[1:])
            # A module is there with the packages that hold it; the top has its own.
            files = [stem.with_suffix(".py"), stem / "__init__.py", stem.parent / "__init__.py"]
            waiting += [f for f in files if f.parent != Path() or f.name != "__init__.py"]
            waiting = [f for f in waiting if (generator / f).is_file()]
    return modules


def _imported(file: Path) -> Iterator[str]:
    """Yield the modules of the generator that a file imports, `from package import module` too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("generator."):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
