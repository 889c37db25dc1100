# Copied from sandbox/versions.py; edits here are lost.
"""The dial: the version of each feature that the sandbox pretends to have.

A part that the dialled versions lack behaves as on a server of that age:

- a newer operation is answered with 404, like any unknown resource;
- an obsolete operation is answered with 410;
- a newer query parameter, header, option of a list or property of a body is ignored;
- a newer enumeration member or kind of body is refused with 400;
- a newer property, enumeration member or message is never sent.

A named release dials the lowest versions that it is known to have: what works then works on each
server of that release. Features of which nothing is known of it stay at their newest version. To
take them away would refuse calls that such a server may well answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from icws_sandbox._core.spec.gates import Gates, admits, has_dropped
from icws_sandbox._core.spec.releases import Release


@dataclass(frozen=True)
class Dial:
    """Feature versions; the server lacks a feature that is not among them.

    Attributes:
        features: The version of each feature that it has.
        unknown: The features at their newest version because nothing is known of them in the
            release that was chosen.
    """

    features: Mapping[str, int]
    unknown: tuple[str, ...] = ()

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
    return Dial({name: v for name, v in {**newest, **known}.items() if v > 0}, unknown)


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
