# Copied from runtime/interchange.py; edits here are lost.
"""Models from JSON data that a program has stored or received itself."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, TypeVar

from msgspec import Struct

from .decoding import Decoder
from .errors import DecodeError
from .shapes import MismatchError, shape_of

__all__ = ["from_data", "from_text"]

M = TypeVar("M", bound=Struct)


def from_data(cls: type[M], data: Mapping[str, Any]) -> M:
    """Return the object of a class, or of one that derives from it; see ``Model.from_dict``."""
    if not isinstance(data, Mapping):
        raise TypeError(f"{cls.__name__}: the data is a {type(data).__name__} (expected a mapping)")
    try:
        return shape_of(cls).read(dict(data))  # type: ignore[no-any-return]
    except MismatchError as mismatch:
        reason = str(mismatch) or "the data is no such object"
    except RecursionError:
        reason = "the data is nested too deep"
    raise ValueError(f"{cls.__name__}: {reason}")


def from_text(cls: type[M], text: str | bytes | bytearray) -> M:
    """Return the object of a JSON text; see ``Model.from_json``."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError(f"{cls.__name__}: the text is a {type(text).__name__} (expected str)")
    try:
        model: M = _decoder(cls).decode(text.encode() if isinstance(text, str) else bytes(text))
    except DecodeError as error:
        reason = str(error).removeprefix("the response cannot be decoded: ")
    else:
        return model
    raise ValueError(f"{cls.__name__}: {reason.replace('the response', 'the text')}")


@functools.cache
def _decoder(cls: type[M]) -> Decoder[M]:
    return Decoder(cls)
