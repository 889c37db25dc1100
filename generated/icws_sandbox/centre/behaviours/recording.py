# Copied from sandbox/centre/behaviours/recording.py; edits here are lost.
"""Recordings: whole ones, snippets, and the pauses in them."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum

from ...call import Answer, Call
from ...refusals import missing, refusal
from ..interactions import Interaction
from ..parts import Parts
from ..refusals import wrong_state
from ..stamps import stamp
from ..states import TALKING
from ..watches.interactions import snippet
from .media import listed
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of

PAUSED_SINCE = "Eic_SecureRecordingPauseStartTime"
RESUMES_AT = "Eic_RecordingsAutoResumeTime"


class Pause(IntEnum):
    """The values of the enumeration `securePauseType`."""

    DEFAULT = 1
    INFINITE = 2
    SPECIFIED = 3
    RESUME = 4


def record(parts: Parts, call: Call) -> Answer:
    """Start or end a recording."""
    interaction = interaction_of(parts, call, TALKING)
    body = body_of(call)
    listed(interaction.recorders, session_of(call).user, on=body["on"])
    name = "Eic_RecordersSupv" if body["supervisor"] else "Eic_Recorders"
    parts.world.write(interaction, name, "|".join(interaction.recorders))
    interaction.paused = interaction.paused and bool(interaction.recorders)
    return done(call)


def record_snippet(parts: Parts, call: Call) -> Answer:
    """Start or end a snippet; its id is known from the start."""
    interaction = interaction_of(parts, call, TALKING)
    recording = parts.world.new_id() if body_of(call)["on"] else ""
    parts.world.write(interaction, "Eic_IRSnippetRecordingId", recording)
    if recording:
        watchers = [("interaction", interaction.id)]
        parts.publisher.announce(snippet(interaction, recording), watchers)
    return done(call)


def pause(parts: Parts, call: Call) -> Answer:
    """Pause a recording, or go on with it; `Interaction.paused` tells."""
    interaction = interaction_of(parts, call, TALKING)
    if not interaction.recorders:
        raise wrong_state(f"The interaction {interaction.id!r} is not being recorded.")
    interaction.paused = body_of(call)["on"]
    return done(call)


def secure_pause(parts: Parts, call: Call) -> Answer:
    """Keep confidential parts out of a recording, for a while or until it is resumed."""
    interaction = interaction_of(parts, call, TALKING)
    body = body_of(call)
    kind = Pause(body["securePauseType"])
    if kind is Pause.SPECIFIED and "duration" not in body:
        raise missing("duration")
    if kind is Pause.RESUME:
        _resume(parts, interaction)
        return done(call)
    world = parts.world
    seconds = float(body["duration"]) if kind is Pause.SPECIFIED else world.pace.secure_pause
    timed = kind is not Pause.INFINITE
    until = _until(parts, seconds) if timed else ""
    world.write(interaction, PAUSED_SINCE, world.now())
    world.write(interaction, RESUMES_AT, until)
    if timed:
        world.later(seconds, lambda: _time_out(parts, interaction, until))
    return done(call)


def _until(parts: Parts, seconds: float) -> str:
    try:
        return stamp(parts.world.clock.utc() + timedelta(seconds=seconds))
    except OverflowError:
        raise refusal(400, "The duration is too long.") from None


def _time_out(parts: Parts, interaction: Interaction, until: str) -> None:
    # A later pause has another end.
    if not interaction.gone and interaction.attributes.get(RESUMES_AT) == until:
        _resume(parts, interaction)


def _resume(parts: Parts, interaction: Interaction) -> None:
    parts.world.write(interaction, PAUSED_SINCE, "")
    parts.world.write(interaction, RESUMES_AT, "")


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{INTERACTION}/record"): record,
    ("POST", f"{INTERACTION}/record-snippet"): record_snippet,
    ("POST", f"{INTERACTION}/pause"): pause,
    ("POST", f"{INTERACTION}/secure-pause"): secure_pause,
}
