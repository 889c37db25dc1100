# Copied from runtime/message_decoding.py; edits here are lost.
"""Decoding of messages: the class of a message is loaded when the first one of it arrives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

import msgspec

from .decoding import Decoder
from .deferred import resolved
from .model import Model, UnknownObject

__all__ = ["MessageDecoder"]


class MessageDecoder(Decoder[list[Any]], kw_only=True):
    """A decoder of lists of messages, which knows the kinds that have arrived.

    A message of another kind is at first an unknown object. If the API has its `__type`, its
    class is loaded and the list is decoded again, once for each kind in the life of the program.

    Attributes:
        types: the classes of the messages by `__type`.
        derived: the `__type` of each class that derives from a message, and that of the message.
        untagged: messages without a `__type`, stated as a function; they can always arrive.
    """

    type: Any = None
    types: Mapping[str, type[Model]]
    derived: Mapping[str, str] = msgspec.field(default_factory=dict)
    untagged: Any = ()
    _known: tuple[Decoder[list[Any]], frozenset[str]] | None = None

    def decode(self, data: bytes) -> list[Any]:
        """Decode a list of messages; see `Decoder`."""
        # One variable of both, so that threads see a decoder with its own kinds.
        decoder, tags = self._known or self._knowing(frozenset())
        messages = decoder.decode(data)
        unknown = {item.type for item in messages if type(item) is UnknownObject}
        arrived = {self.derived.get(tag, tag) for tag in unknown}
        new = {tag for tag in arrived if tag in self.types} - tags
        if not new:
            return messages
        decoder, _ = self._knowing(tags | new)
        return decoder.decode(data)

    def _knowing(self, tags: frozenset[str]) -> tuple[Decoder[list[Any]], frozenset[str]]:
        """Return a decoder of the messages with these tags, and keep it for the next list."""
        classes = [*resolved(self.untagged), *(self.types[tag] for tag in sorted(tags))]
        item: Any = Union[(*dict.fromkeys(classes), UnknownObject)]
        self._known = (Decoder(list[item]), tags)
        return self._known
