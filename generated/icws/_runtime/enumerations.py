# Copied from runtime/enumerations.py; edits here are lost.
"""Base class of the generated enumerations, and the texts that are no member of theirs."""

from __future__ import annotations

import enum

__all__ = ["KeptText", "OpenEnum"]


class KeptText(enum.StrEnum):
    """The text that a server sent for a member of an enumeration, if it names no known member.

    It is a text, and a member of this enumeration, since msgspec writes no other kinds of text.
    Members are not stored.
    """

    EMPTY = ""

    @classmethod
    def _missing_(cls, value: object) -> KeptText | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    def __repr__(self) -> str:
        """Show the text."""
        return repr(self.value)


class OpenEnum(enum.IntEnum):
    """An enumeration that keeps unknown values as members named ``UNKNOWN_<value>``.

    Unknown members are equal by value. They are not stored, so a server cannot fill the memory.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member
