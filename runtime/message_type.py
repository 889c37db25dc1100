"""Type variable of the messages behind a change, and classes that may be given fewer types."""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any

from .model import Model

__all__ = ["Message_co", "WithDefaults"]

if TYPE_CHECKING:
    # Type checkers know defaults (PEP 696) in every version of Python, and this module without
    # its being installed.
    from typing_extensions import TypeVar

    Message_co = TypeVar("Message_co", covariant=True, default=Model)
else:
    from typing import TypeVar

    Message_co = TypeVar("Message_co", covariant=True)


class WithDefaults:
    """A generic class whose last types have a default: ``ListCache[str, User]``."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __class_getitem__(cls, types: Any) -> GenericAlias:
            """Return the class with types, of which Python before 3.13 would want all."""
            return GenericAlias(cls, types)
