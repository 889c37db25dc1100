"""Digests of parts of plans and of plain data: of all that they hold, whether it is read or not."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec


def digest(*parts: object) -> str:
    """Return the digest of parts: what a plan consists of, dictionaries, sequences and scalars.

    Raises:
        TypeError: a part is something else, which may hold more than it shows.
    """
    return hashlib.sha256(_ENCODER.encode(parts)).hexdigest()


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"no digest of {type(value).__name__}")
    return str(value)


_ENCODER = msgspec.msgpack.Encoder(enc_hook=_text)
