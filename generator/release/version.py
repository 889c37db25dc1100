"""Version numbers of the client, and how they grow (Semantic Versioning 2.0.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diff.rules import Level
from generator.errors import LocatedError

VERSION_FILE = "distribution/_version.py"

_NUMBER = r"(0|[1-9][0-9]{0,8})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")
_ASSIGNMENT = re.compile(r'^__version__ = "([^"\n]*)"$', re.MULTILINE)


@dataclass(frozen=True, order=True)
class Version:
    """A version of three numbers; there are no pre-releases."""

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
        """Read `1.2.3`; return None for anything else."""
        match = _VERSION.fullmatch(text)
        return cls(*map(int, match.groups())) if match else None

    @classmethod
    def of_tag(cls, tag: str) -> Version | None:
        """Read `v1.2.3`; return None for anything else."""
        return cls.parse(tag[1:]) if tag.startswith("v") else None

    def after(self, level: Level) -> Version:
        """Return the version that follows changes of this level at worst.

        Before 1.0 each number counts one place lower, as pip's `~=0.1.0`, Cargo and npm expect:
        0.2 may break what 0.1 promised, 0.1.1 may not.
        """
        if level is Level.BREAKING:
            return Version(self.major + 1, 0, 0) if self.major else Version(0, self.minor + 1, 0)
        if level is Level.DOCS or not self.major:
            return Version(self.major, self.minor, self.patch + 1)
        return Version(self.major, self.minor + 1, 0)


def read_version(source: str) -> Version:
    """Return the version that the text of VERSION_FILE states.

    Raises:
        LocatedError: it states none, or more than one.
    """
    stated = _ASSIGNMENT.findall(source)
    version = Version.parse(stated[0]) if len(stated) == 1 else None
    if version is None:
        expected = '__version__ = "1.2.3", once'
        raise LocatedError(VERSION_FILE, "it states no version", expected, 1)
    return version


def with_version(source: str, version: Version) -> str:
    """Return the text of VERSION_FILE with another version."""
    return _ASSIGNMENT.sub(f'__version__ = "{version}"', source)
