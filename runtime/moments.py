"""Date-times of models: taken as datetimes, kept as texts, and offered as datetimes beside them.

The text stays what the server sent, so that it can be sent back unchanged.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeAlias, overload

import msgspec

from .containers import is_array
from .times import format_datetime, parse_datetime

__all__ = ["MOMENT", "Moment", "MomentText", "ParsedDateTime", "write_datetimes"]

MOMENT = msgspec.Meta(extra={"icws": "date-time"})
"""The mark of a text that is a date-time."""

if TYPE_CHECKING:
    Moment: TypeAlias = datetime | str
    MomentText: TypeAlias = str
else:
    # msgspec has no union of the two; each is a text when an object has been made.
    Moment = MomentText = Annotated[str, MOMENT]


class ParsedDateTime:
    """The datetime, in UTC, of a field that has a date-time as text.

    It is None where the field is absent, null or an empty text. A text in no form of the API
    raises ValueError.
    """

    __slots__ = ("_field",)

    def __init__(self, field: str) -> None:
        self._field = field

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> datetime | None: ...
    def __get__(self, instance: object, owner: type) -> Any:
        """Return the datetime of an object."""
        if instance is None:
            return self
        text = getattr(instance, self._field)
        if not isinstance(text, str) or not text:
            return None
        try:
            return parse_datetime(text)
        except ValueError as error:
            reason = str(error)
        raise ValueError(f"{type(instance).__name__}.{self._field}: {reason}")


def write_datetimes(model: msgspec.Struct) -> None:
    """Replace the datetimes of a new object by their texts; raise ValueError for naive ones."""
    for name in model.__struct_fields__:
        value = getattr(model, name)
        if isinstance(value, datetime):
            setattr(model, name, _written(model, name, value))
        elif is_array(value) and any(isinstance(one, datetime) for one in value):
            texts = [_written(model, name, one) for one in value]
            setattr(model, name, texts)


def _written(model: msgspec.Struct, name: str, value: Any) -> Any:
    if not isinstance(value, datetime):
        return value
    try:
        return format_datetime(value)
    except ValueError as error:
        reason = str(error)
    raise ValueError(f"{type(model).__name__}.{name}: {reason}")
