# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "PhoneNumberDetails",
    "PhoneNumberDetailsQuery",
    "PhoneNumbersQueueType",
]


class PhoneNumberDetails(Model, kw_only=True):
    """The details of a phone number."""

    auto_dial_extension: bool
    """Whether the extension is dialled automatically."""
    default_classification: str
    dial_capable: bool
    """Whether the number can be dialled."""
    display_text: str
    """The number as it is shown to people."""
    internal: bool
    """Whether the number is an internal one."""
    normalized_text: str
    """The number in its normalised form."""
    queue_type: PhoneNumbersQueueType
    raw_text: str
    """The number in its raw form."""
    voicemail_capable: bool
    """Whether the number can have voicemail."""
    classifications: list[str] | UnsetType = UNSET
    edit_base: str | UnsetType = UNSET
    """The number without the extension, as it is edited."""
    extension: str | UnsetType = UNSET
    queue_name: str | UnsetType = UNSET
    """The queue that the number belongs to."""


class PhoneNumberDetailsQuery(Model, kw_only=True):
    """The phone number to find out about."""

    phone_number: str
    """The number to ask about."""


class PhoneNumbersQueueType(OpenEnum):
    """The kinds of queue that a number can belong to."""

    None_ = 0
    MyInteractions = 1
    User = 2
    Station = 3
    Workgroup = 4
    Orbit = 5
    Line = 6
