"""Decoders of operations as source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable

from generator.emit.plan import Method


def shared_decoders(methods: Iterable[Method]) -> list[str]:
    """Return the types that are bodies of several statuses, and so have a decoder by name."""
    hints = Counter(hint for method in methods for _, hint in method.statuses)
    named: dict[str, str] = {}
    for hint, count in hints.items():
        if hint and count > 1 and hint.removeprefix("models.").isidentifier():
            named.setdefault(decoder_name(hint), hint)
    return list(named.values())


def statuses(method: Method, shared: Collection[str], decoder: Callable[[str], str]) -> str:
    """Return the decoders of a method by status; a decoder of several is stated once.

    Args:
        method: the method.
        shared: the types whose decoders have names.
        decoder: returns the source of a decoder of another type.
    """
    several, single = [], []
    for hint, codes in method.bodies.items():
        if hint is None:
            source = "None"
        else:
            source = decoder_name(hint) if hint in shared else str(decoder(hint))
        if len(codes) > 1 and (hint is None or hint in shared):
            several.append(f"dict.fromkeys({codes}, {source})")
        else:
            single += [f"{code}: {source}" for code in codes]
    if len(several) == 1 and not single:
        return several[0]
    return f"{{{', '.join([*(f'**{part}' for part in several), *single])}}}"


def decoder_name(hint: str) -> str:
    """Return the name of the decoder of a type."""
    return f"_{hint.removeprefix('models.').upper()}"
