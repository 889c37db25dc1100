"""Decoders of operations as source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable

from generator.emit.plan import Method

_ONE_FOR_ALL = re.compile(r"dict\.fromkeys\(\(([\d, ]+)\), (_\w+)\)")
"""One decoder for several statuses."""


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


def shared_statuses(
    methods: Iterable[Method], shared: Collection[str], decoder: Callable[[str], str]
) -> dict[str, str]:
    """Return names for what several methods have as decoders by status: source -> name."""
    sources = Counter(statuses(method, shared, decoder) for method in methods)
    several = [source for source, count in sources.items() if count > 1]
    found = ((source, _ONE_FOR_ALL.fullmatch(source)) for source in several)
    return {
        source: "_".join([match[2], *match[1].split(", ")])
        for source, match in found
        if match is not None
    }


def decoder_name(hint: str) -> str:
    """Return the name of the decoder of a type."""
    return f"_{hint.removeprefix('models.').upper()}"
