# Derived from icws/aio/areas/voice_prompts.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnsetType
from icws.operations import voice_prompts as _operations

__all__ = [
    "VoicePrompts",
    "VoicePromptsV2",
]


class _VoicePromptsSince2(Area):
    """Operations of voice-prompts 2 and later."""

    __slots__ = ()

    def cancel_voice_prompts_all(self) -> None:
        """cancelVoicePromptsAll."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_ALL)

    def clear_voice_prompts_all(self) -> None:
        """clearVoicePromptsAll."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_ALL)

    def commit_voice_prompts_all(self) -> None:
        """commitVoicePromptsAll."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_ALL)

    def cancel_voice_prompts_follow_me(self) -> None:
        """cancelVoicePromptsFollowMe."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_FOLLOW_ME)

    def clear_voice_prompts_follow_me(self) -> None:
        """clearVoicePromptsFollowMe."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_FOLLOW_ME)

    def commit_voice_prompts_follow_me(self) -> None:
        """commitVoicePromptsFollowMe."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_FOLLOW_ME)

    def preview_voice_prompts_follow_me(self) -> None:
        """previewVoicePromptsFollowMe."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_FOLLOW_ME)

    def record_voice_prompts_follow_me(self) -> None:
        """recordVoicePromptsFollowMe.

        Needs voice-prompts 2.
        """
        self._call(_operations.RECORD_VOICE_PROMPTS_FOLLOW_ME)

    def cancel_voice_prompts_forward(self) -> None:
        """cancelVoicePromptsForward."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_FORWARD)

    def clear_voice_prompts_forward(self) -> None:
        """clearVoicePromptsForward."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_FORWARD)

    def commit_voice_prompts_forward(self) -> None:
        """commitVoicePromptsForward."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_FORWARD)

    def preview_voice_prompts_forward(self) -> None:
        """previewVoicePromptsForward."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_FORWARD)

    def record_voice_prompts_forward(self) -> None:
        """recordVoicePromptsForward."""
        self._call(_operations.RECORD_VOICE_PROMPTS_FORWARD)

    @overload
    def update_voice_prompts_greeting_activation(
        self, *, state: models.VoicePromptActivationState
    ) -> None: ...
    @overload
    def update_voice_prompts_greeting_activation(
        self, body: models.VoicePromptActivation
    ) -> None: ...

    def update_voice_prompts_greeting_activation(
        self,
        body: models.VoicePromptActivation | UnsetType = UNSET,
        *,
        state: models.VoicePromptActivationState | UnsetType = UNSET,
    ) -> None:
        """updateVoicePromptsGreetingActivation.

        Needs voice-prompts 2.

        Args:
            body: The body as an object, instead of its properties.
            state: See the documentation of the API.
        """
        self._call(
            _operations.UPDATE_VOICE_PROMPTS_GREETING_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, {"state": state}),
        )

    def get_voice_prompts_greeting_activation(self) -> models.VoicePromptActivation:
        """getVoicePromptsGreetingActivation."""
        return self._call(_operations.GET_VOICE_PROMPTS_GREETING_ACTIVATION)

    def cancel_voice_prompts_greeting(self) -> None:
        """cancelVoicePromptsGreeting."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_GREETING)

    def clear_voice_prompts_greeting(self) -> None:
        """clearVoicePromptsGreeting."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_GREETING)

    def commit_voice_prompts_greeting(self) -> None:
        """commitVoicePromptsGreeting."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_GREETING)

    def preview_voice_prompts_greeting(self) -> None:
        """previewVoicePromptsGreeting."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_GREETING)

    def record_voice_prompts_greeting(self) -> None:
        """recordVoicePromptsGreeting."""
        self._call(_operations.RECORD_VOICE_PROMPTS_GREETING)

    def cancel_voice_prompts_name(self) -> None:
        """cancelVoicePromptsName."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_NAME)

    def clear_voice_prompts_name(self) -> None:
        """clearVoicePromptsName."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_NAME)

    def commit_voice_prompts_name(self) -> None:
        """commitVoicePromptsName."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_NAME)

    def preview_voice_prompts_name(self) -> None:
        """previewVoicePromptsName."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_NAME)

    def record_voice_prompts_name(self) -> None:
        """recordVoicePromptsName."""
        self._call(_operations.RECORD_VOICE_PROMPTS_NAME)

    def cancel_voice_prompts_no_answer(self) -> None:
        """cancelVoicePromptsNoAnswer."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_NO_ANSWER)

    def clear_voice_prompts_no_answer(self) -> None:
        """clearVoicePromptsNoAnswer."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_NO_ANSWER)

    def commit_voice_prompts_no_answer(self) -> None:
        """commitVoicePromptsNoAnswer."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_NO_ANSWER)

    def preview_voice_prompts_no_answer(self) -> None:
        """previewVoicePromptsNoAnswer."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_NO_ANSWER)

    def record_voice_prompts_no_answer(self) -> None:
        """recordVoicePromptsNoAnswer."""
        self._call(_operations.RECORD_VOICE_PROMPTS_NO_ANSWER)

    @overload
    def update_voice_prompts_out_of_office_activation(
        self, *, state: models.VoicePromptActivationState
    ) -> None: ...
    @overload
    def update_voice_prompts_out_of_office_activation(
        self, body: models.VoicePromptActivation
    ) -> None: ...

    def update_voice_prompts_out_of_office_activation(
        self,
        body: models.VoicePromptActivation | UnsetType = UNSET,
        *,
        state: models.VoicePromptActivationState | UnsetType = UNSET,
    ) -> None:
        """updateVoicePromptsOutOfOfficeActivation.

        Args:
            body: The body as an object, instead of its properties.
            state: See the documentation of the API.
        """
        self._call(
            _operations.UPDATE_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, {"state": state}),
        )

    def get_voice_prompts_out_of_office_activation(self) -> models.VoicePromptActivation:
        """getVoicePromptsOutOfOfficeActivation."""
        return self._call(_operations.GET_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION)

    def cancel_voice_prompts_out_of_office(self) -> None:
        """cancelVoicePromptsOutOfOffice."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_OUT_OF_OFFICE)

    def clear_voice_prompts_out_of_office(self) -> None:
        """clearVoicePromptsOutOfOffice."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_OUT_OF_OFFICE)

    def commit_voice_prompts_out_of_office(self) -> None:
        """commitVoicePromptsOutOfOffice."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_OUT_OF_OFFICE)

    def preview_voice_prompts_out_of_office(self) -> None:
        """previewVoicePromptsOutOfOffice."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_OUT_OF_OFFICE)

    def record_voice_prompts_out_of_office(self) -> None:
        """recordVoicePromptsOutOfOffice."""
        self._call(_operations.RECORD_VOICE_PROMPTS_OUT_OF_OFFICE)


class VoicePromptsV2(_VoicePromptsSince2):
    """The operations that a server with voice-prompts 2 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class VoicePrompts(VoicePromptsV2):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[VoicePromptsV2]]] = {
        2: VoicePromptsV2,
    }

    def at(self, version: Literal[2]) -> VoicePromptsV2:
        """Return the view of voice-prompts as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 2 to 2.
        """
        return self._at(version, "voice-prompts", self._VIEWS, 2)
