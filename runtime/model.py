"""Base classes of the generated models, which keep unknown data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Self, SupportsIndex, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from .containers import is_array, is_object
from .redaction import without_session

__all__ = [
    "UNSET",
    "Lists",
    "Model",
    "UnknownObject",
    "UnsetType",
]

Key_co = TypeVar("Key_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)

_SECRET_WORDS = ("password", "token", "session_id")

# A server can nest data without a model as deeply as it likes.
_SHOWN_DEPTH = 20


class FieldsDoc(str):
    """The docstring of a model, which has its fields with types and docstrings when it is read.

    `help()` and `inspect.getdoc()` take it from the class as it is, and begin with `expandtabs`.
    """

    __slots__ = ("_owner",)
    _owner: type[Model]

    @classmethod
    def of(cls, owner: type[Model]) -> FieldsDoc:
        """Return the docstring of a class, whose own is the text."""
        doc = cls(owner.__doc__ or "")
        doc._owner = owner
        return doc

    def __get__(self, instance: object, owner: type[Model]) -> str:
        """Return the text and the fields."""
        from .field_docs import with_fields  # not above: few programs ask for it

        return with_fields(str(self), self._owner)

    def expandtabs(self, tabsize: SupportsIndex = 8) -> str:
        """Return the text and the fields, with spaces for tabs."""
        return self.__get__(None, self._owner).expandtabs(tabsize)


# gc=False, since JSON has no cycles, and searching thousands of objects for some costs a sixth.
class Model(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, gc=False, rename="camel"):
    """An object of the API; its constructor takes keyword arguments only.

    The property of a field has its name in camel case (``queueType``), unless the field says
    another.

    A field that is absent on the wire is ``UNSET``, one that is null is ``None``. Unknown
    properties, and optional ones with a value of another type, are in
    ``additional_properties`` under their wire names and are sent back.
    """

    additional_properties: dict[str, Any] | UnsetType = msgspec.field(
        default=UNSET, name="$additional_properties"
    )

    def __init_subclass__(cls, **_: Any) -> None:
        """Let the docstring of the class list its fields when somebody reads it."""
        cls.__doc__ = FieldsDoc.of(cls)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON data under wire names, as it would be sent.

        A field that is UNSET is left out, one that is None is null, and unknown properties are
        there as they came.

        Raises:
            TypeError: a value has a type that its field or JSON does not accept.
            ValueError: a number is NaN or infinite, or the data is nested too deep.
        """
        from .encoding import to_wire  # not above: it needs this class

        plain: dict[str, Any] = to_wire(self)
        return plain

    def to_json(self) -> str:
        """Return the object as JSON text under wire names; see ``to_dict``."""
        from .encoding import encode

        return encode(self).decode()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the object for JSON data under wire names, as the client reads responses.

        Unknown properties, and optional ones with a value of another type, are kept in
        ``additional_properties``; data with the ``__type`` of a derived class becomes that class.

        Raises:
            TypeError: the data is no mapping.
            ValueError: a required property is missing or has another type, or the data has
                another ``__type`` than the class, if that has one.
        """
        from .interchange import from_data

        return from_data(cls, data)

    @classmethod
    def from_json(cls, text: str | bytes | bytearray) -> Self:
        """Return the object for JSON text; see ``from_dict``.

        Raises:
            TypeError: the text is neither text nor bytes.
            ValueError: the text is no JSON, or the data is refused as ``from_dict`` does.
        """
        from .interchange import from_text

        return from_text(cls, text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema by which pydantic checks, dumps and documents the class."""
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

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

    data: dict[str, Any] = msgspec.field(name="$data")

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
        added: the field with new items: a list of them, or a dictionary by key; empty where the
            changed ones have them, too.
        changed: the field with changed items; empty where items do not change.
        removed: the field with the keys of removed items, or with the items themselves.
        key: the paths of the parts of an item that identify it; empty where an item is its own
            key, or the key of a dictionary.
        attributes: the field of an item whose entries change one by one; empty without one.
        partial: whether a changed item has another class than an added one, which holds more.
        plain: the type of the items of a dictionary, where they are plain values.
    """

    added: str
    changed: str
    removed: str
    key: tuple[str, ...] = ()
    attributes: str = ""
    partial: bool = False
    plain: type[bool | int | str] | None = None


def is_secret(name: str) -> bool:
    """Return whether the name of a field or property is that of a secret."""
    snake = "".join("_" + c.lower() if c.isupper() else c for c in name)
    return any(word in snake or word in name.lower() for word in _SECRET_WORDS)


def _without_secrets(value: Any, depth: int = 0) -> Any:
    """Copy JSON data for display, without secrets."""
    if depth > _SHOWN_DEPTH and (is_array(value) or is_object(value)):
        return ...
    if is_object(value):
        return {k: _without_secrets(v, depth + 1) for k, v in value.items() if not is_secret(k)}
    if is_array(value):
        return [_without_secrets(item, depth + 1) for item in value]
    return _without_sessions(value)


def _without_sessions(value: Any, depth: int = 0) -> Any:
    """Copy a property for display, without the session ids in its URLs."""
    if isinstance(value, str):
        return without_session(value)
    if depth > _SHOWN_DEPTH and (is_array(value) or is_object(value)):
        return ...
    if is_object(value):
        return {key: _without_sessions(part, depth + 1) for key, part in value.items()}
    if is_array(value):
        return [_without_sessions(part, depth + 1) for part in value]
    return value
