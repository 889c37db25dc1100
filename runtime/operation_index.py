"""Index of the generated operations, by area; those of an area are loaded when one is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any

from .operation import Operation

__all__ = ["OperationIndex", "names_within"]


class OperationIndex(Mapping[str, Operation[Any]]):
    """The operations of the API by `area.operation`.

    Args:
        package: the package of the operations.
        areas: the name of each area in the API, by its module in that package.
    """

    def __init__(self, package: str, areas: Mapping[str, str]) -> None:
        self._package = package
        self._areas = areas
        self._loaded: dict[str, Mapping[str, Operation[Any]]] = {}

    def within(self, admits: Callable[[str], bool]) -> Iterator[str]:
        """Yield the names of the operations of those areas that are admitted; load no other."""
        for module, area in self._areas.items():
            if admits(area):
                yield from self._operations(module)

    def __getitem__(self, name: str) -> Operation[Any]:
        """Return the operation of a name; the other areas are not loaded."""
        for module, area in self._areas.items():
            if name.startswith(f"{area}.") and name in self._operations(module):
                return self._operations(module)[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        """Yield the names of all operations, in the order of the API."""
        return self.within(lambda area: True)

    def __len__(self) -> int:
        """Return the number of operations."""
        return sum(len(self._operations(module)) for module in self._areas)

    def _operations(self, module: str) -> Mapping[str, Operation[Any]]:
        if module not in self._loaded:
            loaded = vars(import_module(f"{self._package}.{module}")).values()
            operations = [value for value in loaded if isinstance(value, Operation)]
            self._loaded[module] = {operation.id: operation for operation in operations}
        return self._loaded[module]


def names_within(
    operations: Mapping[str, Operation[Any]], admits: Callable[[str], bool]
) -> Iterator[str]:
    """Yield the names of the operations of those areas that are admitted."""
    if isinstance(operations, OperationIndex):
        yield from operations.within(admits)
    else:
        yield from (name for name in operations if admits(name.partition(".")[0]))
