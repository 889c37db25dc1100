# Copied from runtime/model.py; edits here are lost.
"""Bases of the generated models: structs that keep what they do not know, and open enumerations."""

from __future__ import annotations

import enum
import re
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "KeptText", "Model", "OpenEnum", "UnknownObject", "UnsetType"]

# Bounds that nothing meets: msgspec checks them when it decodes and not when Python code
# constructs, so such a field can never be filled from the wire under its internal name.
_NEVER = msgspec.Meta(min_length=1, max_length=0)

# The session's id is a part of the addresses of its files.
_SESSION = re.compile(r"(/icws/)(?!connection(?:[/?]|$))[^/?#\s]+", re.IGNORECASE)

_SECRET_WORDS = ("password", "token", "session_id")

# Data that no model describes can be nested as deep as a server likes.
_SHOWN_DEPTH = 20


# gc=False: JSON holds no cycles, and to look for some among thousands of objects costs a sixth.
class Model(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """An object of the API.

    A field that is absent on the wire is ``UNSET``, one that is null is ``None``. Properties
    that this version of the client does not know, and optional ones whose value did not fit
    their type, are in ``additional_properties`` under their wire names and are sent back.
    """

    additional_properties: Annotated[dict[str, Any], _NEVER] | UnsetType = msgspec.field(
        default=UNSET, name="$additional_properties"
    )

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the fields that are set and are no secrets, as (name, value)."""
        shown: list[tuple[str, Any]] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is UNSET or is_secret(name):
                continue
            extra = name == "additional_properties"
            shown.append((name, _without_secrets(value) if extra else _without_sessions(value)))
        return shown

    def __repr__(self) -> str:
        """Show the fields that are set; passwords, tokens and session ids are left out."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"


class UnknownObject(Model, tag_field="__type", tag="urn:x-icws-client:unknown-object"):
    """An object whose type this client does not know, or which does not fit the known type.

    It is sent back as it came.
    """

    data: Annotated[dict[str, Any], _NEVER] = msgspec.field(name="$data")

    @property
    def type(self) -> str:
        """The ``__type`` of the object, or an empty string where it has none."""
        urn = self.data.get("__type")
        return urn if isinstance(urn, str) else ""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the type and the data without secrets."""
        return [("type", self.type), ("data", _without_secrets(self.data))]


class KeptText(str):
    """A text that a server sent for a member of an enumeration; it names none that is known."""

    __slots__ = ()


class OpenEnum(enum.IntEnum):
    """An enumeration whose unknown values survive as members named ``UNKNOWN_<value>``.

    Unknown members are equal by value; they are not kept, so a server cannot fill the memory.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


def is_secret(name: str) -> bool:
    """Tell whether a field or wire name stands for something that must not be shown."""
    snake = "".join("_" + c.lower() if c.isupper() else c for c in name)
    return any(word in snake or word in name.lower() for word in _SECRET_WORDS)


def _without_secrets(value: Any, depth: int = 0) -> Any:
    """Copy JSON data for display, without the entries that carry secrets."""
    if depth > _SHOWN_DEPTH and isinstance(value, (dict, list)):
        return ...
    if isinstance(value, dict):
        return {k: _without_secrets(v, depth + 1) for k, v in value.items() if not is_secret(k)}
    if isinstance(value, list):
        return [_without_secrets(item, depth + 1) for item in value]
    return _without_sessions(value)


def _without_sessions(value: Any, depth: int = 0) -> Any:
    """Copy a property for display, without the session ids in its addresses."""
    if isinstance(value, str):
        return _SESSION.sub(r"\1…", value) if "/icws/" in value.lower() else value
    if depth > _SHOWN_DEPTH and isinstance(value, (dict, list)):
        return ...
    if isinstance(value, dict):
        return {key: _without_sessions(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_sessions(part, depth + 1) for part in value]
    return value
