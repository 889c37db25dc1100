# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "PauseScreenRecordingCompletedMessage",
    "ResumeScreenRecordingCompletedMessage",
    "StartScreenRecordingCompletedMessage",
]


class PauseScreenRecordingCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:recordings:pauseScreenRecordingCompletedMessage",
):
    """Reports the result of pausing screen recordings."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    recording_id_list: _models.RecordingIdList | UnsetType = UNSET


class ResumeScreenRecordingCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:recordings:resumeScreenRecordingCompletedMessage",
):
    """Reports the result of resuming screen recordings."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    recording_id_list: _models.RecordingIdList | UnsetType = UNSET


class StartScreenRecordingCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:recordings:startScreenRecordingCompletedMessage",
):
    """Reports the result of starting screen recordings."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    recording_id_list: _models.RecordingIdList | UnsetType = UNSET
