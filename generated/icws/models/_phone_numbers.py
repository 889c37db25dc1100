# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType

__all__ = [
    "PhoneNumberDetails",
    "PhoneNumberDetailsQuery",
    "PhoneNumbersQueueType",
]


class PhoneNumberDetails(Model, kw_only=True):
    """PhoneNumberDetails."""

    auto_dial_extension: bool = _field(name="autoDialExtension")
    default_classification: str = _field(name="defaultClassification")
    dial_capable: bool = _field(name="dialCapable")
    display_text: str = _field(name="displayText")
    internal: bool
    normalized_text: str = _field(name="normalizedText")
    queue_type: PhoneNumbersQueueType = _field(name="queueType")
    raw_text: str = _field(name="rawText")
    voicemail_capable: bool = _field(name="voicemailCapable")
    classifications: list[str] | UnsetType = UNSET
    edit_base: str | UnsetType = _field(name="editBase", default=UNSET)
    extension: str | UnsetType = UNSET
    queue_name: str | UnsetType = _field(name="queueName", default=UNSET)


class PhoneNumberDetailsQuery(Model, kw_only=True):
    """PhoneNumberDetailsQuery."""

    phone_number: str = _field(name="phoneNumber")


class PhoneNumbersQueueType(OpenEnum):
    """PhoneNumbersQueueType."""

    None_ = 0
    MyInteractions = 1
    User = 2
    Station = 3
    Workgroup = 4
    Orbit = 5
    Line = 6
