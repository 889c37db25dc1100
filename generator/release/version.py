"""Version numbers of the client, and how they grow (Semantic Versioning 2.0.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diff.rules import Level
from generator.release.errors import ReleaseError

VERSION_FILE = "distribution/_version.py"

_NUMBER = r"(0|[1-9][0-9]{0,8})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")
_ASSIGNED = re.compile(r'^__version__ = "([^"\n]*)"$', re.MULTILINE)


@dataclass(frozen=True, order=True)
class Version:
    """Three numbers; no pre-releases."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @property
    def tag(self) -> str:
        """The git tag of its release."""
        return f"v{self}"

    @classmethod
    def parse(cls, text: str) -> Version | None:
        """Read `1.2.3`; None for anything else."""
        found = _VERSION.fullmatch(text)
        return cls(*map(int, found.groups())) if found else None

    @classmethod
    def of_tag(cls, tag: str) -> Version | None:
        """Read `v1.2.3`; None for anything else."""
        return cls.parse(tag[1:]) if tag.startswith("v") else None

    def after(self, level: Level) -> Version:
        """The version that follows upon changes of this level at worst.

        Before 1.0 each number counts one place lower, as pip's `~=0.1.0`, Cargo and npm expect:
        0.2 may break what 0.1 promised, 0.1.1 may not.
        """
        if level is Level.BREAKING:
            return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)
        if level is Level.DOCS or not self.major:
            return Version(self.major, self.minor, self.patch + 1)
        return Version(self.major, self.minor + 1, 0)


def read_version(source: str, file: str) -> Version:
    """The version that a module states. Raises ReleaseError."""
    stated = _ASSIGNED.findall(source)
    version = Version.parse(stated[0]) if len(stated) == 1 else None
    if version is None:
        raise ReleaseError(f"{file}:1", "no version", '__version__ = "1.2.3", once')
    return version


def with_version(source: str, version: Version) -> str:
    """The same module, stating another version."""
    return _ASSIGNED.sub(f'__version__ = "{version}"', source)
