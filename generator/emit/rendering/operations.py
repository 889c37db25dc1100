"""Decoders of operations as source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from generator.emit.plan import Method

Statuses = Mapping[tuple[str | None, tuple[int, ...]], str]
"""The names of what several methods have as decoders by status: by the type and the statuses."""


def shared_decoders(methods: Iterable[Method]) -> list[str]:
    """Return the types that are bodies of several statuses, and so have a decoder by name."""
    count = Counter[str | None]()
    for method in methods:
        count.update({hint: len(codes) for hint, codes in method.bodies})
    named: dict[str, str] = {}
    for hint, number in count.items():
        if hint and number > 1 and hint.removeprefix("models.").isidentifier():
            named.setdefault(decoder_name(hint), hint)
    return list(named.values())


def shared_statuses(methods: Iterable[Method], shared: Collection[str]) -> Statuses:
    """Return the decoders by status that several methods have, where all decode the same type."""
    count = Counter(method.bodies[0] for method in methods if len(method.bodies) == 1)
    return {
        (hint, codes): "_".join([decoder_name(hint), *map(str, codes)])
        for (hint, codes), number in count.items()
        if number > 1 and len(codes) > 1 and hint and hint in shared
    }


def statuses(
    method: Method, shared: Collection[str], alike: Statuses, decoder: Callable[[str], str]
) -> str:
    """Return the decoders of a method by status; a decoder of several is stated once.

    Args:
        method: the method.
        shared: the types whose decoders have names.
        alike: the names of what several methods have.
        decoder: returns the source of a decoder of another type.
    """
    if len(method.bodies) == 1 and method.bodies[0] in alike:
        return alike[method.bodies[0]]
    several, single = [], []
    for hint, codes in method.bodies:
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
