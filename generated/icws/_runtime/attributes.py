# Copied from runtime/attributes.py; edits here are lost.
"""Attributes of interactions, and how messages change them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeAlias, TypeVar, overload

from msgspec import Struct, field

from .containers import Kept, KeptDict
from .message_type import Message_co

__all__ = [
    "Attributes",
    "AttributesChange",
    "AttributesField",
    "AttributesSlot",
    "merge_attributes",
    "with_attributes",
]

C = TypeVar("C", bound=Struct)


class Attributes(dict[str, str]):
    """Attributes of an interaction by name, in the letter case that the server used first.

    Look-ups, changes and comparisons ignore the case of letters, as the server does.
    """

    __slots__ = ()

    def __missing__(self, name: str) -> str:
        spelling = self._known(name)
        if spelling == name:
            raise KeyError(name)
        return self[spelling]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (isinstance(name, str) and self._known(name) != name)

    def __setitem__(self, name: str, value: str) -> None:
        super().__setitem__(self._known(name), value)

    def __delitem__(self, name: str) -> None:
        super().__delitem__(self._known(name))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, dict):
            return NotImplemented
        return super().__eq__(other) or (
            len(self) == len(other) and _in_lower_case(self) == _in_lower_case(other)
        )

    def __ne__(self, other: object) -> bool:
        return not self == other

    # Type checkers know those of a dictionary, whose signatures are the same.
    if not TYPE_CHECKING:

        def get(self, name: str, default: Any = None) -> Any:
            """Return an attribute, or the default if there is none."""
            return self[name] if name in self else default  # noqa: SIM401 - which would not end

        def pop(self, name: str, *default: Any) -> Any:
            """Remove an attribute and return it, or the default if there is none."""
            return super().pop(self._known(name), *default)

        def setdefault(self, name: str, default: str = "") -> str:
            """Return an attribute; add it with the default if there is none."""
            return super().setdefault(self._known(name), default)

        def update(self, *others: Any, **more: str) -> None:
            """Set attributes, as that of a dictionary does."""
            for name, value in dict(*others, **more).items():
                self[name] = value

        def __or__(self, other: Any) -> Any:
            merged = self.copy()
            merged.update(other)
            return merged

        def __ior__(self, other: Any) -> Self:
            self.update(other)
            return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema by which pydantic checks, dumps and documents attributes."""
        from .pydantic_schema import mapping_schema_of

        return mapping_schema_of(cls)

    def copy(self) -> Attributes:
        """Return a copy."""
        return Attributes(self)

    def merged(self, changes: Mapping[str, object]) -> Attributes:
        """Return a copy with changes; an attribute whose new value is no text is dropped."""
        spelled = {name.lower(): name for name in self}
        new = dict(self)
        for name, value in changes.items():
            spelling = spelled.setdefault(name.lower(), name)
            if isinstance(value, str):
                new[spelling] = value
            else:
                new.pop(spelling, None)
        return Attributes(new)

    def _known(self, name: Any) -> Any:
        """Return the spelling of an attribute that is there; otherwise the name itself."""
        if super().__contains__(name) or not isinstance(name, str):
            return name
        lower = name.lower()
        return next((spelling for spelling in self if spelling.lower() == lower), name)


class KeptAttributes(Attributes, Kept):
    """Attributes with values that are no texts, as received."""

    __slots__ = ()


def _in_lower_case(attributes: Mapping[Any, Any]) -> dict[Any, Any]:
    return {
        name.lower() if isinstance(name, str) else name: value for name, value in attributes.items()
    }


class AttributesSlot:
    """The field of a model that has attributes: a mapping is taken, and `Attributes` are read.

    msgspec decodes a plain dictionary into the object, as fast as ever. It becomes `Attributes`
    when it is first read.
    """

    __slots__ = ("_member",)

    def __init__(self, member: Any) -> None:
        self._member = member

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Attributes: ...
    def __get__(self, instance: object, owner: type) -> Any:
        """Return the attributes of an object."""
        if instance is None:
            return self
        value = self._member.__get__(instance, owner)
        if type(value) in (dict, KeptDict):
            value = (Attributes if type(value) is dict else KeptAttributes)(value)
            self._member.__set__(instance, value)
        return value

    def __set__(self, instance: object, value: Mapping[str, str]) -> None:
        """Set the attributes of an object."""
        # As the constructor does, which the type checker has seen.
        self._member.__set__(instance, dict(value))


if TYPE_CHECKING:
    AttributesField: TypeAlias = AttributesSlot
else:
    AttributesField = dict[str, str]


def with_attributes(cls: type[C]) -> type[C]:
    """Let the field `attributes` of a new model class ignore the case of letters."""
    cls.attributes = AttributesSlot(vars(cls)["attributes"])  # type: ignore[attr-defined]
    return cls


class AttributesChange(Struct, Generic[Message_co], frozen=True):
    """The change of an interaction by a message; empty for other kinds of message.

    ``changed`` has the attributes with new values, ``removed`` the names of those that are gone;
    ``replaced`` says that the message had the whole state.
    """

    message: Message_co
    replaced: bool = False
    changed: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()


def merge_attributes(state: Attributes, message: Any) -> tuple[Attributes, AttributesChange[Any]]:
    """Return the attributes of an interaction after a message, and the change.

    The state is never changed, so that any thread can read it.
    """
    if not isinstance(getattr(message, "attributes", None), dict):
        return state, AttributesChange(message)
    replaced = not message.is_delta
    new = (Attributes() if replaced else state).merged(message.attributes)
    changed = Attributes({name: value for name, value in new.items() if state.get(name) != value})
    removed = tuple(name for name in state if name not in new)
    return new, AttributesChange(message, replaced, MappingProxyType(changed), removed)
