"""The package `gatediff`: the comparison, and of the spec core what it imports.

In the repository it is put together from `generator/`, whose imports are turned to the package. An
sdist has it put together, and is built as it stands.
"""

from __future__ import annotations

import runpy
import shutil
import tempfile
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

NAME = "gatediff"
_LINKS = "links.toml"
_START = "diff"
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
    # By its file: where a package is built, the generator need not be installed.
    imports = SimpleNamespace(**runpy.run_path(str(generator / "imports.py")))
    files = (generator / _START).rglob("*.py")
    modules = {file.relative_to(generator).as_posix(): file.read_text("utf-8") for file in files}
    modules |= imports.imported_modules(modules.values(), generator)
    for name, text in modules.items():
        target = package / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(imports.in_package(text, NAME), "utf-8")
    for path in (generator / _START).rglob("*.json"):
        shutil.copyfile(path, package / path.relative_to(generator))
    (package / "__init__.py").write_text(_TOP, "utf-8")
    (package / "py.typed").touch()
