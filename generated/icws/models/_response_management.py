# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
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
    """The name of the file."""


class GenerateFileUrlResponse(Model, kw_only=True):
    """The URL of a file."""

    url: str


class ResponseManagementCategory(Model, kw_only=True):
    """A category of prepared responses. It can hold further categories."""

    id: str
    """Format: uuid."""
    name: str
    categories: Sequence[ResponseManagementCategory] | UnsetType = UNSET
    items: Sequence[ResponseManagementItem] | UnsetType = UNSET


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
    keywords: Sequence[str] | UnsetType = UNSET


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
    """The name of the library."""
    description: str | UnsetType = UNSET
    categories: Sequence[ResponseManagementCategory] | UnsetType = UNSET
    items: Sequence[ResponseManagementItem] | UnsetType = UNSET
    """The responses outside of the categories."""


class ResponseManagementLibraryFile(Model, kw_only=True):
    """A library of prepared responses, and the URL at which it is found."""

    id: str
    """Format: uuid."""
    name: str
    url: str
    """Where the library is found."""
    cache_tag: str
    """A tag for caching the library."""


class ResponseManagementMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:responseManagement:responseManagementMessage",
):
    """Reports which libraries of prepared responses were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    libraries_added: list[ResponseManagementLibraryFile] | UnsetType = UNSET
    libraries_changed: list[ResponseManagementLibraryFile] | UnsetType = UNSET
    libraries_removed: list[str] | UnsetType = UNSET
    """The ids of the libraries that are gone."""

    def _lists(self) -> _Lists[str, ResponseManagementLibraryFile]:
        return _Lists("libraries_added", "libraries_changed", "libraries_removed", ("id",))
