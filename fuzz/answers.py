"""Target: the client's decoders, with the types of its operations and messages."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

import icws.operations
from fuzz.target import ROOT, Finding, Target
from generator.spec.load import load_spec
from icws._runtime.decoding import Decoder
from icws._runtime.encoding import encode
from icws._runtime.errors import DecodeError
from icws._runtime.message_decoding import MessageDecoder
from icws._runtime.operation import Operation
from icws.operations.messaging import GET_MESSAGES

TOKENS = (
    b"null", b"true", b"-0", b"1e999", b"9" * 30, b"1.5", b'""', b'"\\ud800"', b"[]", b"{}", b"[[",
    b'"__type": ', b'"urn:x"', b'"isDelta": ', b"\xff", b"\0", b'"a": 1,', b"[" * 2000, b"NaN",
    b'"20201029T082018Z"', b'"2020-10-29T08:20:18.5+01:00"', b"\xef\xbb\xbf", b"9" * 5000, b"{{",
)  # fmt: skip


def check(data: bytes) -> None:
    """Check that a body is refused by DecodeError, or survives being sent back.

    Raises:
        Finding: an error has several lines, or what is sent back is decoded as something else.
    """
    for decoder in _decoders():
        try:
            value = decoder.decode(data)
        except DecodeError as error:
            if "\n" in str(error):
                raise Finding(f"an error of several lines: {error!r}") from error
            continue
        shown = repr(value)
        try:
            sent = encode(value)
        except (TypeError, ValueError):
            continue  # encoding is strict
        if repr(decoder.decode(sent)) != shown:
            raise Finding(f"{value!r} comes back as {decoder.decode(sent)!r}")


@cache
def _decoders() -> tuple[Decoder[object], ...]:
    """Return the decoders of all operations."""
    decoders = {}
    for module in pkgutil.iter_modules(icws.operations.__path__, "icws.operations."):
        for operation in vars(importlib.import_module(module.name)).values():
            if isinstance(operation, Operation) and isinstance(operation.decoder, Decoder):
                decoders[operation.id] = operation.decoder
    return tuple(decoders.values())


def seeds() -> Iterator[bytes]:
    """Yield the examples of the spec, and a list of one message of each kind."""
    for _, example in load_spec(ROOT / "spec").openapi.top.at("components", "examples").items():
        yield json.dumps(example.child("value").value).encode()
    decoder = GET_MESSAGES.decoder
    tags = decoder.types if isinstance(decoder, MessageDecoder) else ()
    yield json.dumps([{"__type": tag, "isDelta": False} for tag in tags]).encode()


TARGET = Target(check, seeds, TOKENS, re.compile(rb"(?=[{\[,])"), largest=5_000)
