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
        """Cancels the operations on all voice prompts."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_ALL)

    def clear_voice_prompts_all(self) -> None:
        """Clears all voice prompts."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_ALL)

    def commit_voice_prompts_all(self) -> None:
        """Commits all voice prompts."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_ALL)

    def cancel_voice_prompts_follow_me(self) -> None:
        """Cancels the operation on the follow-me prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_FOLLOW_ME)

    def clear_voice_prompts_follow_me(self) -> None:
        """Clears the follow-me prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_FOLLOW_ME)

    def commit_voice_prompts_follow_me(self) -> None:
        """Commits the follow-me prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_FOLLOW_ME)

    def preview_voice_prompts_follow_me(self) -> None:
        """Previews the follow-me prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_FOLLOW_ME)

    def record_voice_prompts_follow_me(self) -> None:
        """Records the follow-me prompt.

        Needs voice-prompts 2.
        """
        self._call(_operations.RECORD_VOICE_PROMPTS_FOLLOW_ME)

    def cancel_voice_prompts_forward(self) -> None:
        """Cancels the operation on the forward prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_FORWARD)

    def clear_voice_prompts_forward(self) -> None:
        """Clears the forward prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_FORWARD)

    def commit_voice_prompts_forward(self) -> None:
        """Commits the forward prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_FORWARD)

    def preview_voice_prompts_forward(self) -> None:
        """Previews the forward prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_FORWARD)

    def record_voice_prompts_forward(self) -> None:
        """Records the forward prompt."""
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
        """Enables or disables the greeting prompt.

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
        """Tells whether the greeting prompt is enabled."""
        return self._call(_operations.GET_VOICE_PROMPTS_GREETING_ACTIVATION)

    def cancel_voice_prompts_greeting(self) -> None:
        """Cancels the operation on the greeting prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_GREETING)

    def clear_voice_prompts_greeting(self) -> None:
        """Clears the greeting prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_GREETING)

    def commit_voice_prompts_greeting(self) -> None:
        """Commits the greeting prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_GREETING)

    def preview_voice_prompts_greeting(self) -> None:
        """Previews the greeting prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_GREETING)

    def record_voice_prompts_greeting(self) -> None:
        """Records the greeting prompt."""
        self._call(_operations.RECORD_VOICE_PROMPTS_GREETING)

    def cancel_voice_prompts_name(self) -> None:
        """Cancels the operation on the name prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_NAME)

    def clear_voice_prompts_name(self) -> None:
        """Clears the name prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_NAME)

    def commit_voice_prompts_name(self) -> None:
        """Commits the name prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_NAME)

    def preview_voice_prompts_name(self) -> None:
        """Previews the name prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_NAME)

    def record_voice_prompts_name(self) -> None:
        """Records the name prompt."""
        self._call(_operations.RECORD_VOICE_PROMPTS_NAME)

    def cancel_voice_prompts_no_answer(self) -> None:
        """Cancels the operation on the no-answer prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_NO_ANSWER)

    def clear_voice_prompts_no_answer(self) -> None:
        """Clears the no-answer prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_NO_ANSWER)

    def commit_voice_prompts_no_answer(self) -> None:
        """Commits the no-answer prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_NO_ANSWER)

    def preview_voice_prompts_no_answer(self) -> None:
        """Previews the no-answer prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_NO_ANSWER)

    def record_voice_prompts_no_answer(self) -> None:
        """Records the no-answer prompt."""
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
        """Enables or disables the out-of-office prompt.

        Args:
            body: The body as an object, instead of its properties.
            state: See the documentation of the API.
        """
        self._call(
            _operations.UPDATE_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, {"state": state}),
        )

    def get_voice_prompts_out_of_office_activation(self) -> models.VoicePromptActivation:
        """Tells whether the out-of-office prompt is enabled."""
        return self._call(_operations.GET_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION)

    def cancel_voice_prompts_out_of_office(self) -> None:
        """Cancels the operation on the out-of-office prompt."""
        self._call(_operations.CANCEL_VOICE_PROMPTS_OUT_OF_OFFICE)

    def clear_voice_prompts_out_of_office(self) -> None:
        """Clears the out-of-office prompt."""
        self._call(_operations.CLEAR_VOICE_PROMPTS_OUT_OF_OFFICE)

    def commit_voice_prompts_out_of_office(self) -> None:
        """Commits the out-of-office prompt."""
        self._call(_operations.COMMIT_VOICE_PROMPTS_OUT_OF_OFFICE)

    def preview_voice_prompts_out_of_office(self) -> None:
        """Previews the out-of-office prompt."""
        self._call(_operations.PREVIEW_VOICE_PROMPTS_OUT_OF_OFFICE)

    def record_voice_prompts_out_of_office(self) -> None:
        """Records the out-of-office prompt."""
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
