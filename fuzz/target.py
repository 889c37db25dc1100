"""Fuzz targets: a check that must hold for any bytes, and what mutations start from."""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]


class Finding(Exception):
    """An outcome that no input may have."""


@dataclass(frozen=True, slots=True)
class Target:
    """A fuzz target.

    Attributes:
        check: raises for bytes whose outcome is wrong; any exception is a finding.
        seeds: inputs that are valid, or nearly so.
        tokens: texts that mean something to the reader; mutations insert them.
        largest: the size in bytes up to which an input grows.
        pieces: where mutations cut an input; they move, drop and repeat what is between.
    """

    check: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    tokens: Sequence[bytes]
    pieces: re.Pattern[bytes]
    largest: int

    def mutate(self, data: bytes, largest: int, seed: int) -> bytes:
        """Return an input with some of its pieces moved, dropped, repeated or replaced."""
        chance = random.Random(seed)  # noqa: S311
        pieces = self.pieces.split(data)
        for _ in range(chance.randint(1, 4)):
            at, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
            match chance.randrange(5):
                case 0:
                    pieces[at], pieces[other] = pieces[other], pieces[at]
                case 1:
                    pieces.insert(at, pieces[other])
                case 2:
                    pieces.insert(at, chance.choice(self.tokens))
                case 3:
                    pieces[at] = _replaced(pieces[at], chance.choice(self.tokens), chance)
                case _:
                    del pieces[min(at, other) : min(at, other) + chance.randint(1, 3)]
            pieces = pieces or [b""]
        return b"".join(pieces)[:largest]


def _replaced(piece: bytes, token: bytes, chance: random.Random) -> bytes:
    """Put a token in the place of a word of a piece."""
    words = [*re.finditer(rb"[\w.+-]+", piece)]
    if not words:
        return piece + token
    word = chance.choice(words)
    return piece[: word.start()] + token + piece[word.end() :]


@cache
def scratch() -> Path:
    """Return a folder for the files of this process."""
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def check_error(error: Exception, file: str) -> None:
    """Check that an error is one line that names the file and a line of it.

    Raises:
        Finding: it is not.
    """
    text = str(error)
    if not re.match(rf"{re.escape(file)}:\d+: \S", text) or not text.isprintable():
        raise Finding(f"this is no located error: {text!r}") from error
