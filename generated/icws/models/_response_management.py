# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType
from icws._runtime.model import Lists as _Lists

__all__ = [
    "GenerateFileUrlRequest",
    "GenerateFileUrlResponse",
    "ResponseManagementCategory",
    "ResponseManagementItem",
    "ResponseManagementItemType",
    "ResponseManagementLibrary",
    "ResponseManagementLibraryFile",
    "ResponseManagementMessage",
]


class GenerateFileUrlRequest(Model, kw_only=True):
    """The name of the file for which to generate a URL."""

    name: str


class GenerateFileUrlResponse(Model, kw_only=True):
    """The URL of a file."""

    url: str


class ResponseManagementCategory(Model, kw_only=True):
    """A category of prepared responses. It can hold further categories."""

    id: str
    """Format: uuid."""
    name: str
    categories: list[ResponseManagementCategory] | UnsetType = UNSET
    items: list[ResponseManagementItem] | UnsetType = UNSET


class ResponseManagementItem(Model, kw_only=True):
    """A prepared response."""

    id: str
    """Format: uuid."""
    name: str
    type: ResponseManagementItemType
    """Whether the response is a text, a URL or a file."""
    value: str
    """The response itself, according to its type."""
    shortcut: str | UnsetType = UNSET
    """A shortcut for the response."""
    keywords: list[str] | UnsetType = UNSET


class ResponseManagementItemType(OpenEnum):
    """The kinds of prepared response."""

    Text = 0
    URL = 1
    File = 2


class ResponseManagementLibrary(Model, kw_only=True):
    """A library of prepared responses, in categories."""

    id: str
    """Format: uuid."""
    name: str
    description: str | UnsetType = UNSET
    categories: list[ResponseManagementCategory] | UnsetType = UNSET
    items: list[ResponseManagementItem] | UnsetType = UNSET
    """The responses outside of the categories."""


class ResponseManagementLibraryFile(Model, kw_only=True):
    """A library of prepared responses, and the URL at which it is found."""

    id: str
    """Format: uuid."""
    name: str
    url: str
    """Where the library is found."""
    cache_tag: str = _field(name="cacheTag")
    """A tag for caching the library."""


class ResponseManagementMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:responseManagement:responseManagementMessage",
):
    """Tells which libraries of prepared responses were added, changed or removed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    libraries_added: list[ResponseManagementLibraryFile] | UnsetType = _field(
        name="librariesAdded", default=UNSET
    )
    libraries_changed: list[ResponseManagementLibraryFile] | UnsetType = _field(
        name="librariesChanged", default=UNSET
    )
    libraries_removed: list[str] | UnsetType = _field(name="librariesRemoved", default=UNSET)
    """The ids of the libraries that are gone."""

    def _lists(self) -> _Lists[str, ResponseManagementLibraryFile]:
        return _Lists("libraries_added", "libraries_changed", "libraries_removed", ("id",))
