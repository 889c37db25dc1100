# Copied from generator/spec/releases.py; edits here are lost.
"""Named server releases: the feature versions that each is known to have at least.

No source has the whole table of versions of a release. What is known is that a part came with it,
and which version the part needs. Such a version is a lower bound, and it holds for all later
releases, because versions only grow. A bound of 1 says more: the feature itself came with that
release, so that the releases before it lack the feature.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Any, NamedTuple

from icws_sandbox._core.spec.document import Node

EXTENSION = "x-releases"
_BASES = ("stated", "inferred")
_RELEASE_KEYS = frozenset({"name", "description", "features"})
_BOUND_KEYS = frozenset({"name", "at-least", "basis", "description"})
_RELEASE_FORM = "{name: <release>, description?: <text>, features: [<bound>, ...]}"
_BOUND_FORM = (
    "{name: <feature>, at-least: <integer>, basis: stated or inferred, description: <text>}"
)


class Bound(NamedTuple):
    """A version of a feature that a release is known to have at least.

    Attributes:
        feature: the feature.
        version: the lowest version that the release can have, from 1 on.
        basis: `stated` where sources say all that it follows from, else `inferred`.
        description: what it follows from.
        release: the name of the release that brought it: this one, or an earlier one.
    """

    feature: str
    version: int
    basis: str
    description: str
    release: str


class Release(NamedTuple):
    """A named release of the server.

    Attributes:
        name: its name.
        description: what is known of it as a whole; empty where nothing is.
        bounds: what is known of its versions, one bound a feature: the highest that it or an
            earlier release states. Of a feature without one, that is not absent, nothing is known.
        absent: the features that it lacks, since version 1 of them came with a later release.
    """

    name: str
    description: str
    bounds: tuple[Bound, ...]
    absent: tuple[str, ...] = ()

    @property
    def versions(self) -> dict[str, int]:
        """The lowest version that it can have of each feature that is known; 0: it has none."""
        bounds = {bound.feature: bound.version for bound in self.bounds}
        return {**bounds, **dict.fromkeys(self.absent, 0)}

    @property
    def own(self) -> tuple[Bound, ...]:
        """The bounds that no earlier release has."""
        return tuple(bound for bound in self.bounds if bound.release == self.name)


def read_releases(info: Node) -> tuple[Release, ...]:
    """Return the releases that a document states in its `info`, the oldest first.

    Raises:
        SpecError: `x-releases` is no list of releases, or states one of them twice.
    """
    stated = info.child(EXTENSION)
    if stated.missing:
        return ()
    if not isinstance(stated.value, list):
        raise stated.error(f"{EXTENSION} is no list", "releases, the oldest first")
    releases: dict[str, Release] = {}
    bounds: dict[str, Bound] = {}
    for node in stated.elements():
        _check_keys(node, _RELEASE_KEYS, {"name", "features"}, _RELEASE_FORM)
        name = node.text("name")
        if name in releases:
            raise node.child("name").error(f"the release {name!r} is there twice", "each once")
        for bound in _own_bounds(node, name):
            earlier = bounds.get(bound.feature)
            if earlier is None or bound.version > earlier.version:
                bounds[bound.feature] = bound
        description = node.text("description") if node.has("description") else ""
        releases[name] = Release(name, description, tuple(bounds.values()))
    came = [name for name, bound in _first_bounds(releases.values()).items() if bound.version == 1]
    return tuple(
        release._replace(absent=tuple(name for name in came if name not in release.versions))
        for release in releases.values()
    )


def _first_bounds(releases: Iterable[Release]) -> dict[str, Bound]:
    """Return the first bound of each feature: that of the first release of which it is known."""
    first: dict[str, Bound] = {}
    for release in releases:
        for bound in release.own:
            first.setdefault(bound.feature, bound)
    return first


def _own_bounds(release: Node, name: str) -> list[Bound]:
    features = release.child("features")
    if not isinstance(features.value, list):
        raise features.error("features is no list", f"a list of {_BOUND_FORM}")
    bounds: dict[str, Bound] = {}
    for node in features.elements():
        bound = _bound(node, name)
        if bound.feature in bounds:
            problem = f"the feature {bound.feature!r} is there twice"
            raise node.child("name").error(problem, "each feature of a release once")
        bounds[bound.feature] = bound
    return list(bounds.values())


def _bound(node: Node, release: str) -> Bound:
    _check_keys(node, _BOUND_KEYS, _BOUND_KEYS, _BOUND_FORM)
    version: Any = node.value["at-least"]
    if type(version) is not int or version < 1:  # true counts as 1, and is none
        raise node.child("at-least").error("at-least is no version", "an integer from 1 on")
    basis = node.text("basis")
    if basis not in _BASES:
        raise node.child("basis").error(f"basis is {basis!r}", " or ".join(_BASES))
    return Bound(node.text("name"), version, basis, node.text("description"), release)


def _check_keys(node: Node, allowed: Set[str], needed: Set[str], form: str) -> None:
    value = node.value
    if not isinstance(value, dict) or not needed <= value.keys() <= allowed:
        raise node.error("the item has another form", form)
