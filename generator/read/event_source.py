"""The section *Event Source* of a page: the stream form of GET, beside the methods."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import Operation
from generator.model.source import version_of
from generator.read.comments import joined

EVENT_SOURCE = "Event Source"


def join_event_source(stream: Operation, operations: Iterable[Operation]) -> bool:
    """Give what the section says to GET, the address of which it has; return whether there is one.

    A stream has the parameters and the messages of GET; the version from which on a server has it
    stands in the words.
    """
    get = next((operation for operation in operations if operation.method == "GET"), None)
    if get is None:
        return False
    version = version_of(stream.feature)
    title = f"{EVENT_SOURCE} ({version})" if version else EVENT_SOURCE
    words = f"{title}: {stream.description}" if stream.description else f"{title}."
    get.description = joined(get.description, words)
    return True
