"""Attributes of interactions, and how messages change them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct, field

from .model import Model

__all__ = ["Attributes", "AttributesChange", "merge_attributes"]


class Attributes(dict[str, str]):
    """Read-only attributes by name, in the letter case that the server used first.

    Look-ups ignore the case of letters.
    """

    __slots__ = ()

    def __missing__(self, name: str) -> str:
        spelled = self._spelled(name)
        if spelled is None:
            raise KeyError(name)
        return self[spelled]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (
            isinstance(name, str) and self._spelled(name) is not None
        )

    def get(self, name: str, default: Any = None) -> Any:
        """Return an attribute, or the default if there is none."""
        return self[name] if name in self else default  # noqa: SIM401 - which would not end

    def merged(self, changes: Mapping[str, object]) -> Attributes:
        """Return a copy with changes; an attribute whose new value is no text is dropped."""
        spelled = {name.lower(): name for name in self}
        new = Attributes(self)
        for name, value in changes.items():
            known = spelled.setdefault(name.lower(), name)
            if isinstance(value, str):
                new[known] = value
            else:
                new.pop(known, None)
        return new

    def _spelled(self, name: str) -> str | None:
        lower = name.lower()
        return next((known for known in self if known.lower() == lower), None)


class AttributesChange(Struct, frozen=True):
    """The change of an interaction by a message; empty for other kinds of message.

    ``changed`` has the attributes with new values, ``removed`` the names of those that are gone;
    ``replaced`` says that the message had the whole state.
    """

    message: Model
    replaced: bool = False
    changed: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()


def merge_attributes(state: Attributes, message: Any) -> tuple[Attributes, AttributesChange]:
    """Return the attributes of an interaction after a message, and the change.

    The state is never changed, so that any thread can read it.
    """
    if not isinstance(getattr(message, "attributes", None), dict):
        return state, AttributesChange(message)
    replaced = not message.is_delta
    new = (Attributes() if replaced else state).merged(message.attributes)
    changed = {name: value for name, value in new.items() if state.get(name) != value}
    removed = tuple(name for name in state if name not in new)
    return new, AttributesChange(message, replaced, MappingProxyType(changed), removed)
