"""A cache of what was read: one entry for each page, found by its content and by the reader."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

from generator.cache_folder import CacheFolder
from generator.code_version import code_version
from generator.model import api, examples, source, types
from generator.model.api import PageModel
from generator.model.types import Named
from generator.read.errors import PageError
from generator.spec.property_types import PropertyType, named

LARGEST_CACHE = 256_000_000

Outcome = PageModel | PageError

# What decides what a page is read as, beside what each version covers; a test holds this against
# what the reader imports.
READER = ("model", "read")

# All that an entry is made of: the classes of the model, and two more.
_MODEL: list[Any] = [
    part
    for module in (api, examples, source, types)
    for part in vars(module).values()
    if isinstance(part, type) and part.__module__ == module.__name__
]
_KNOWN = {(part.__module__, part.__name__): part for part in (*_MODEL, PageError, named)}


class _ModelPickler(pickle.Pickler):
    """A writer of model objects; of a basic type it keeps the name, as there is one of each.

    A definition is set once its reference is made, as it may hold that reference itself.
    """

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.dispatch_table = {
            PropertyType: lambda basic: (named, (basic.name,)),
            Named: lambda ref: (Named, (ref.name,), (None, {"definition": ref.definition})),
        }


class _ModelUnpickler(pickle.Unpickler):
    """A loader that makes nothing but model objects, whatever its bytes ask for."""

    def find_class(self, module: str, name: str) -> object:
        """Return a class of the model; refuse everything else."""
        try:
            return _KNOWN[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a page") from None


def packed(outcome: Outcome) -> bytes | None:
    """Return an outcome as bytes; None if it is too deep for that."""
    data = io.BytesIO()
    try:
        _ModelPickler(data).dump(outcome)
    except RecursionError:
        return None
    return data.getvalue()


def unpacked(data: bytes) -> Outcome | None:
    """Return the outcome that `packed` made bytes of; None for any other bytes."""
    try:
        outcome: object = _ModelUnpickler(io.BytesIO(data)).load()
    # Damaged bytes can raise nearly anything, and all of it means the same.
    except Exception:
        return None
    return outcome if isinstance(outcome, Outcome) else None


def reader_version() -> str:
    """Return a hash of all that decides what a page is read as."""
    return code_version(READER)


class PageCache:
    """The models of pages in a folder of the user's cache; without one it keeps nothing.

    Args:
        folder: where the entries are; made if it is missing.
        largest: the number of bytes above which the entries unused for longest go.
    """

    def __init__(self, folder: Path | None, largest: int = LARGEST_CACHE) -> None:
        self._entries = CacheFolder(folder, largest, reader_version)

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._entries.usable

    def get(self, name: str, digest: str) -> PageModel | None:
        """Return what was read on a page; None if it is not known. A bad entry is ignored."""
        data = self._entries.get(name, digest)
        model = unpacked(data) if data is not None else None
        if isinstance(model, PageModel) and (model.page, model.digest) == (name, digest):
            return model
        return None

    def put(self, model: PageModel) -> None:
        """Keep what was read on a page."""
        if self.usable and (data := packed(model)) is not None:
            self._entries.put(data, model.page, model.digest)

    def trim(self) -> None:
        """Remove what was unused for longest until the rest is no larger than it may be."""
        self._entries.trim()
