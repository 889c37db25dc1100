"""Rows of the page of server releases: what is known of each feature in each release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.docs.matrix import Table
from generator.spec.spec import Spec


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A feature with the lowest version that each release can have.

    Attributes:
        feature: the feature.
        anchor: its table in the matrix; empty where it has none.
        versions: parallel to the releases; 0 where one lacks it, None where nothing is known.
    """

    feature: str
    anchor: str
    versions: tuple[int | None, ...]


def release_rows(spec: Spec, tables: tuple[Table, ...]) -> Iterator[ReleaseRow]:
    """Yield a row for each feature of the matrix, then for those that releases alone name."""
    anchors = {table.feature: table.anchor for table in tables}
    known = [release.versions for release in spec.releases]
    for feature in dict.fromkeys([*anchors, *(name for versions in known for name in versions)]):
        versions = tuple(of_release.get(feature) for of_release in known)
        yield ReleaseRow(feature, anchors.get(feature, ""), versions)
