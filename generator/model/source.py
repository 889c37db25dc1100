"""Sources of facts, and the feature versions that brought them."""

from __future__ import annotations

from msgspec import Struct

from generator.spec.gates import Gate


# No dataclass or named tuple, as each part of each page has one: these are made by Python code,
# which took two thirds of the time of loading what was read.
class Source(Struct, frozen=True, order=True, gc=False):
    """A place in the input: the page's path below the folder of pages, and a 1-based line."""

    page: str
    line: int

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


# Without slots, as pickle sets those of a frozen class by Python code.
class Feature(Struct, frozen=True):
    """A row of a feature table: present from `since`, gone from `obsolete` on."""

    name: str
    since: int
    obsolete: int | None
    source: Source

    @property
    def is_sound(self) -> bool:
        """Whether any version has the part: it went after it came."""
        return self.obsolete is None or self.obsolete > self.since

    @property
    def gate(self) -> Gate:
        """The content of the row, without its place; a version that cannot be true is left out."""
        return Gate(self.name, self.since, self.obsolete if self.is_sound else None)


def version_of(feature: Feature | None) -> str | None:
    """Return a feature version in words, for comparisons and messages; None for none."""
    if feature is None:
        return None
    end = "" if feature.obsolete is None else f", obsolete from {feature.obsolete}"
    return f"{feature.name} {feature.since}{end}"
