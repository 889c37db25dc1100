"""Directives of autodoc for the public names of a package that no page describes by hand."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from types import ModuleType

MARK = "% other names"
"""The line of a page that these directives take the place of."""
_DESCRIBED = re.compile(r"^\.\. [\w:-]+:: [\w.]*?(\w+)\s*$", re.MULTILINE)


def other_names(package: ModuleType, pages: Iterable[str]) -> list[str]:
    """Return the public names of a package that these sources of pages have no directive for.

    The models are left out: they stand on the pages of their types.
    """
    described = {name for page in pages for name in _DESCRIBED.findall(page)} | {"models"}
    return sorted(name for name in package.__all__ if name not in described)


def directives(package: ModuleType, names: Iterable[str]) -> str:
    """Return a section that describes these names; empty for none."""
    content = "\n".join(_directive(package, name) for name in names)
    return f"## More names\n\n```{{eval-rst}}\n{content}\n```\n" if content else ""


def _directive(package: ModuleType, name: str) -> str:
    value, full = getattr(package, name), f"{package.__name__}.{name}"
    if inspect.ismodule(value):
        return f".. automodule:: {full}\n   :members:"
    if inspect.isclass(value):
        kind = "autoexception" if issubclass(value, BaseException) else "autoclass"
        return f".. {kind}:: {full}\n   :members:\n   :show-inheritance:"
    return f".. {'autofunction' if callable(value) else 'autodata'}:: {full}"
