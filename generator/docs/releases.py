"""Rows of the page of server releases: what is known of each feature in each release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.docs.matrix import Table
from generator.spec.releases import Bound
from generator.spec.spec import Spec


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A feature with its bound in each release, None where nothing is known.

    Attributes:
        feature: the feature.
        anchor: its table in the matrix; empty where it has none.
        bounds: parallel to the releases.
    """

    feature: str
    anchor: str
    bounds: tuple[Bound | None, ...]


def release_rows(spec: Spec, tables: tuple[Table, ...]) -> Iterator[ReleaseRow]:
    """Yield a row for each feature of the matrix, then for those that releases alone name."""
    anchors = {table.feature: table.anchor for table in tables}
    known = [{bound.feature: bound for bound in release.bounds} for release in spec.releases]
    for feature in dict.fromkeys([*anchors, *(name for bounds in known for name in bounds)]):
        bounds = tuple(of_release.get(feature) for of_release in known)
        yield ReleaseRow(feature, anchors.get(feature, ""), bounds)
