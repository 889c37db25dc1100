# Copied from runtime/model_index.py; edits here are lost.
"""Index of the generated models: the module of each, by its name and by its `__type`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from .model import Model

__all__ = ["ModelIndex", "TaggedModels"]


class ModelIndex:
    """The classes and aliases of a package, each in one of its modules.

    A module is loaded when one of its classes is first needed. No module needs another one while
    it is loaded, so that threads can load them in any order.

    Args:
        package: the package.
        names: the names of the classes and aliases by module, with spaces between them.
        tags: the values of `__type` by module; a tuple where one of them has a space.
    """

    def __init__(
        self,
        package: str,
        names: Mapping[str, str],
        tags: Mapping[str, str | tuple[str, ...]],
    ) -> None:
        self._package = package
        self._modules = {
            name: module for module, several in names.items() for name in several.split()
        }
        self._tagged = {
            tag: module
            for module, several in tags.items()
            for tag in (several.split() if isinstance(several, str) else several)
        }

    @property
    def names(self) -> list[str]:
        """The names of all classes and aliases."""
        return list(self._modules)

    def find(self, name: str) -> Any:
        """Return the class or alias of a name; raise AttributeError without one."""
        if name not in self._modules:
            raise AttributeError(f"module {self._package!r} has no attribute {name!r}")
        return getattr(self._load(self._modules[name]), name)

    def load_tagged(self, tag: str) -> None:
        """Load the class that has this `__type`, if there is one."""
        if tag in self._tagged:
            self._load(self._tagged[tag])

    def _load(self, module: str) -> Any:
        return import_module(f"{self._package}.{module}")


class TaggedModels(Mapping[str, type[Model]]):
    """Classes by their `__type`, each loaded when it is asked for.

    Args:
        find: returns the class of a name.
        names: the names of the classes by `__type`.
    """

    def __init__(self, find: Callable[[str], type[Model]], names: Mapping[str, str]) -> None:
        self._find = find
        self._names = names

    def __getitem__(self, tag: str) -> type[Model]:
        """Return the class with this `__type`."""
        return self._find(self._names[tag])

    def __contains__(self, tag: object) -> bool:
        """Return whether there is a class with this `__type`; load none."""
        return tag in self._names

    def __iter__(self) -> Iterator[str]:
        """Yield each `__type`."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return the number of classes."""
        return len(self._names)

    def __repr__(self) -> str:
        """Show the names of the classes."""
        return f"{type(self).__name__}({dict(self._names)!r})"
