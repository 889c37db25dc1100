"""The dial: the version of each feature that the sandbox pretends to have.

A part that the dialled versions lack behaves as on a server of that age:

- a newer operation is answered with 404, like any unknown resource, and so is each operation of
  the area of a feature that is not there at all, also one that states no version;
- an obsolete operation is answered with 410;
- a newer query parameter, header, option of a list or property of a body is ignored;
- a newer enumeration member or kind of body is refused with 400;
- a newer property, enumeration member or message is never sent.

A named release dials the lowest versions that it is known to have: what works then works on each
server of that release. It lacks the features that came with a later one. Features of which nothing
is known of it stay at their newest version. To take them away would refuse calls that such a server
may well answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.spec.gates import Gates, admits, has_dropped
from generator.spec.operations import Operation
from generator.spec.releases import Release


@dataclass(frozen=True)
class Dial:
    """Feature versions; the server lacks a feature that is not among them.

    Attributes:
        features: The version of each feature that it has.
        absent: The features that it lacks as a whole, with all operations of the area of the name,
            whether they state a version or not.
        release: The name of the release that was chosen; empty without one.
        unknown: The features at their newest version because nothing is known of them in the
            release that was chosen.
    """

    features: Mapping[str, int]
    unknown: tuple[str, ...] = ()
    absent: frozenset[str] = frozenset()
    release: str = ""

    def has_operation(self, operation: Operation) -> bool:
        """Tell whether the dialled versions have an operation."""
        return operation.tag not in self.absent and self.has(operation.gates)

    def has(self, gates: Gates) -> bool:
        """Tell whether the dialled versions have a part with these gates."""
        return admits(gates, self.features)

    def has_dropped(self, gates: Gates) -> bool:
        """Tell whether the dialled versions have dropped a part with these gates."""
        return has_dropped(gates, self.features)


def dialled(
    newest: Mapping[str, int], wanted: Mapping[str, int], release: Release | None = None
) -> Dial:
    """Return the dial of a release, or of the newest versions, with some features set otherwise.

    Args:
        newest: The newest version of every feature.
        wanted: Versions that count more than those of the release; 0 takes a feature away.
        release: The release to pretend.

    Raises:
        ValueError: a feature is not known, or a version is below 0.
    """
    for name, version in wanted.items():
        if name not in newest:
            raise ValueError(f"feature {name} is not known (expected one of {', '.join(newest)})")
        if version < 0:
            raise ValueError(f"feature {name} has the version {version} (expected 0 or more)")
    known = {**(release.versions if release else {}), **wanted}
    unknown = tuple(name for name in newest if release and name not in known)
    versions = {**newest, **known}
    features = {name: version for name, version in versions.items() if version > 0}
    absent = frozenset(versions.keys() - features.keys())
    return Dial(features, unknown, absent, release.name if release else "")


def release_named(releases: Sequence[Release], name: str) -> Release:
    """Return a release by its name.

    Raises:
        ValueError: no release has that name.
    """
    by_name = {release.name: release for release in releases}
    if name not in by_name:
        expected = f"one of {', '.join(by_name)}" if by_name else "none: the spec names no releases"
        raise ValueError(f"release {name} is not known (expected {expected})")
    return by_name[name]
