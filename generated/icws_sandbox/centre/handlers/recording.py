# Copied from sandbox/centre/handlers/recording.py; edits here are lost.
"""Recordings: whole ones, snippets, and pauses."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum

from icws_sandbox._core.spec.property_types import icws_timestamp

from ...errors import ApiError, missing, wrong_state
from ...handling import Request
from ..capabilities import STATES, Capability
from ..centre import Centre
from ..interactions import Interaction
from ..states import ACTIVE
from ..subscriptions.interactions import SNIPPET, interaction_message
from .media import show_users, switch_user
from .routing import INTERACTION, handles, interaction_of

PAUSED_SINCE = "Eic_SecureRecordingPauseStartTime"
RESUMES_AT = "Eic_RecordingsAutoResumeTime"


class SecurePauseType(IntEnum):
    """Values of the enumeration `securePauseType`."""

    DEFAULT = 1
    INFINITE = 2
    SPECIFIED = 3
    RESUME = 4


@handles("POST", f"{INTERACTION}/record")
def record(centre: Centre, request: Request) -> None:
    """Start or end a recording."""
    interaction = interaction_of(centre, request, STATES[Capability.RECORD])
    switch_user(interaction.recorders, request)
    show_users(centre, interaction, "Eic_Recorders", interaction.recorders, request)
    interaction.paused = interaction.paused and bool(interaction.recorders)


@handles("POST", f"{INTERACTION}/record-snippet")
def record_snippet(centre: Centre, request: Request) -> None:
    """Start or end a snippet; its id is known from the start."""
    interaction = interaction_of(centre, request, ACTIVE)
    recording = centre.store.new_id() if request.properties["on"] else ""
    centre.store.set_attribute(interaction, "Eic_IRSnippetRecordingId", recording)
    if recording:
        message = {**interaction_message(SNIPPET, interaction), "recordingSnippetId": recording}
        centre.publisher.announce(message, [("interaction", interaction.id)])


@handles("POST", f"{INTERACTION}/pause")
def pause(centre: Centre, request: Request) -> None:
    """Pause a recording, or resume it; `Interaction.paused` tells."""
    interaction = interaction_of(centre, request, STATES[Capability.PAUSE])
    if not interaction.recorders:
        raise wrong_state(f"The interaction {interaction.id!r} is not being recorded.")
    interaction.paused = request.properties["on"]


@handles("POST", f"{INTERACTION}/secure-pause")
def secure_pause(centre: Centre, request: Request) -> None:
    """Keep confidential parts out of a recording, for a while or until it is resumed."""
    interaction = interaction_of(centre, request, STATES[Capability.SECURE_RECORDING_PAUSE])
    type_ = SecurePauseType(request.properties["securePauseType"])
    if type_ is SecurePauseType.RESUME:
        _resume(centre, interaction)
        return
    seconds: float | None = centre.store.delays.secure_pause
    if type_ is SecurePauseType.SPECIFIED:
        if "duration" not in request.properties:
            raise missing("duration")
        seconds = float(request.properties["duration"])
    elif type_ is SecurePauseType.INFINITE:
        seconds = None
    until = "" if seconds is None else _timestamp_after(centre, seconds)
    centre.store.set_attribute(interaction, PAUSED_SINCE, centre.store.timestamp())
    centre.store.set_attribute(interaction, RESUMES_AT, until)
    if seconds is not None:
        centre.store.call_later(seconds, lambda: _time_out(centre, interaction, until), interaction)


def _timestamp_after(centre: Centre, seconds: float) -> str:
    try:
        return icws_timestamp(centre.store.clock.utc() + timedelta(seconds=seconds))
    except OverflowError:
        raise ApiError(400, "The duration is too long.") from None


def _time_out(centre: Centre, interaction: Interaction, until: str) -> None:
    # A later pause has another end.
    if interaction.attributes.get(RESUMES_AT) == until:
        _resume(centre, interaction)


def _resume(centre: Centre, interaction: Interaction) -> None:
    centre.store.set_attribute(interaction, PAUSED_SINCE, "")
    centre.store.set_attribute(interaction, RESUMES_AT, "")
