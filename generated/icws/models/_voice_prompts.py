# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import Model

__all__ = [
    "VoicePromptActivation",
    "VoicePromptActivationState",
]


class VoicePromptActivation(Model, kw_only=True):
    """Reports whether a voice prompt is enabled."""

    state: VoicePromptActivationState
    """The state of the activation."""


class VoicePromptActivationState(OpenEnum):
    """The activation of a voice prompt."""

    Enabled = 1
    Disabled = 0
