# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "MemoListMessage",
]


class MemoListMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:alerts:memoListMessage"
):
    """Tells which memos were added, changed or removed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    added: dict[str, _models.Memo] | UnsetType = UNSET
    """The new memos, each under its key."""
    changed: dict[str, _models.Memo] | UnsetType = UNSET
    """The changed memos, each under its key."""
    removed: list[str] | UnsetType = UNSET
    """Names the memos that are gone."""
