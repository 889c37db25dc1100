# Copied from runtime/model.py; edits here are lost.
"""Base classes of the generated models and enumerations, which keep unknown data."""

from __future__ import annotations

import enum
from typing import Annotated, Any, Generic, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from .redaction import without_session

__all__ = ["UNSET", "KeptText", "Lists", "Model", "OpenEnum", "UnknownObject", "UnsetType"]

Key_co = TypeVar("Key_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)

# Bounds that no value meets. msgspec checks them only when it decodes, so such a field is never
# filled from the wire under its internal name.
_NEVER = msgspec.Meta(min_length=1, max_length=0)

_SECRET_WORDS = ("password", "token", "session_id")

# A server can nest data without a model as deeply as it likes.
_SHOWN_DEPTH = 20


# gc=False, since JSON has no cycles, and searching thousands of objects for some costs a sixth.
class Model(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False):
    """An object of the API; its constructor takes keyword arguments only.

    A field that is absent on the wire is ``UNSET``, one that is null is ``None``. Unknown
    properties, and optional ones with a value of another type, are in
    ``additional_properties`` under their wire names and are sent back.
    """

    additional_properties: Annotated[dict[str, Any], _NEVER] | UnsetType = msgspec.field(
        default=UNSET, name="$additional_properties"
    )

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the fields that are set and no secrets, as pairs of name and value."""
        shown: list[tuple[str, Any]] = []
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is UNSET or is_secret(name):
                continue
            extra = name == "additional_properties"
            shown.append((name, _without_secrets(value) if extra else _without_sessions(value)))
        return shown

    def __repr__(self) -> str:
        """Show the fields that are set, without passwords, tokens and session ids."""
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({shown})"


class UnknownObject(
    Model, kw_only=True, tag_field="__type", tag="urn:x-icws-client:unknown-object"
):
    """An object of an unknown type, or one that does not fit its type; it is sent back as is."""

    data: Annotated[dict[str, Any], _NEVER] = msgspec.field(name="$data")

    @property
    def type(self) -> str:
        """The ``__type`` of the object, or an empty string without one."""
        urn = self.data.get("__type")
        return urn if isinstance(urn, str) else ""

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return the type and the data without secrets."""
        return [("type", self.type), ("data", _without_secrets(self.data))]


class Lists(msgspec.Struct, Generic[Key_co, Item_co], frozen=True):
    """The fields of a message that say which items were added, changed and removed.

    Attributes:
        added: the field with new items: a list of them, or a dictionary by key.
        changed: the field with changed items; empty where items do not change.
        removed: the field with the keys of removed items, or with the items themselves.
        key: the paths of the parts of an item that identify it; empty where an item is its own
            key, or the key of a dictionary.
        attributes: the field of an item whose entries change one by one; empty without one.
        partial: whether a changed item has another class than an added one, which holds more.
    """

    added: str
    changed: str
    removed: str
    key: tuple[str, ...] = ()
    attributes: str = ""
    partial: bool = False


class KeptText(str):
    """The text that a server sent for a member of an enumeration, if it names no known member."""

    __slots__ = ()


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


def is_secret(name: str) -> bool:
    """Return whether the name of a field or property is that of a secret."""
    snake = "".join("_" + c.lower() if c.isupper() else c for c in name)
    return any(word in snake or word in name.lower() for word in _SECRET_WORDS)


def _without_secrets(value: Any, depth: int = 0) -> Any:
    """Copy JSON data for display, without secrets."""
    if depth > _SHOWN_DEPTH and isinstance(value, (dict, list)):
        return ...
    if isinstance(value, dict):
        return {k: _without_secrets(v, depth + 1) for k, v in value.items() if not is_secret(k)}
    if isinstance(value, list):
        return [_without_secrets(item, depth + 1) for item in value]
    return _without_sessions(value)


def _without_sessions(value: Any, depth: int = 0) -> Any:
    """Copy a property for display, without the session ids in its URLs."""
    if isinstance(value, str):
        return without_session(value)
    if depth > _SHOWN_DEPTH and isinstance(value, (dict, list)):
        return ...
    if isinstance(value, dict):
        return {key: _without_sessions(part, depth + 1) for key, part in value.items()}
    if isinstance(value, list):
        return [_without_sessions(part, depth + 1) for part in value]
    return value
