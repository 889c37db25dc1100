# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnsetType
from icws.operations import voice_prompts as _operations

__all__ = [
    "AsyncVoicePrompts",
    "AsyncVoicePromptsV2",
]


class _VoicePromptsSince2(AsyncArea):
    """Operations of voice-prompts 2 and later."""

    __slots__ = ()

    async def cancel_voice_prompts_all(self) -> None:
        """cancelVoicePromptsAll."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_ALL)

    async def clear_voice_prompts_all(self) -> None:
        """clearVoicePromptsAll."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_ALL)

    async def commit_voice_prompts_all(self) -> None:
        """commitVoicePromptsAll."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_ALL)

    async def cancel_voice_prompts_follow_me(self) -> None:
        """cancelVoicePromptsFollowMe."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_FOLLOW_ME)

    async def clear_voice_prompts_follow_me(self) -> None:
        """clearVoicePromptsFollowMe."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_FOLLOW_ME)

    async def commit_voice_prompts_follow_me(self) -> None:
        """commitVoicePromptsFollowMe."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_FOLLOW_ME)

    async def preview_voice_prompts_follow_me(self) -> None:
        """previewVoicePromptsFollowMe."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_FOLLOW_ME)

    async def record_voice_prompts_follow_me(self) -> None:
        """recordVoicePromptsFollowMe.

        Needs voice-prompts 2.
        """
        await self._call(_operations.RECORD_VOICE_PROMPTS_FOLLOW_ME)

    async def cancel_voice_prompts_forward(self) -> None:
        """cancelVoicePromptsForward."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_FORWARD)

    async def clear_voice_prompts_forward(self) -> None:
        """clearVoicePromptsForward."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_FORWARD)

    async def commit_voice_prompts_forward(self) -> None:
        """commitVoicePromptsForward."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_FORWARD)

    async def preview_voice_prompts_forward(self) -> None:
        """previewVoicePromptsForward."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_FORWARD)

    async def record_voice_prompts_forward(self) -> None:
        """recordVoicePromptsForward."""
        await self._call(_operations.RECORD_VOICE_PROMPTS_FORWARD)

    @overload
    async def update_voice_prompts_greeting_activation(
        self, *, state: models.VoicePromptActivationState
    ) -> None: ...
    @overload
    async def update_voice_prompts_greeting_activation(
        self, body: models.VoicePromptActivation
    ) -> None: ...

    async def update_voice_prompts_greeting_activation(
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
        await self._call(
            _operations.UPDATE_VOICE_PROMPTS_GREETING_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, {"state": state}),
        )

    async def get_voice_prompts_greeting_activation(self) -> models.VoicePromptActivation:
        """getVoicePromptsGreetingActivation."""
        return await self._call(_operations.GET_VOICE_PROMPTS_GREETING_ACTIVATION)

    async def cancel_voice_prompts_greeting(self) -> None:
        """cancelVoicePromptsGreeting."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_GREETING)

    async def clear_voice_prompts_greeting(self) -> None:
        """clearVoicePromptsGreeting."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_GREETING)

    async def commit_voice_prompts_greeting(self) -> None:
        """commitVoicePromptsGreeting."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_GREETING)

    async def preview_voice_prompts_greeting(self) -> None:
        """previewVoicePromptsGreeting."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_GREETING)

    async def record_voice_prompts_greeting(self) -> None:
        """recordVoicePromptsGreeting."""
        await self._call(_operations.RECORD_VOICE_PROMPTS_GREETING)

    async def cancel_voice_prompts_name(self) -> None:
        """cancelVoicePromptsName."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_NAME)

    async def clear_voice_prompts_name(self) -> None:
        """clearVoicePromptsName."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_NAME)

    async def commit_voice_prompts_name(self) -> None:
        """commitVoicePromptsName."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_NAME)

    async def preview_voice_prompts_name(self) -> None:
        """previewVoicePromptsName."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_NAME)

    async def record_voice_prompts_name(self) -> None:
        """recordVoicePromptsName."""
        await self._call(_operations.RECORD_VOICE_PROMPTS_NAME)

    async def cancel_voice_prompts_no_answer(self) -> None:
        """cancelVoicePromptsNoAnswer."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_NO_ANSWER)

    async def clear_voice_prompts_no_answer(self) -> None:
        """clearVoicePromptsNoAnswer."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_NO_ANSWER)

    async def commit_voice_prompts_no_answer(self) -> None:
        """commitVoicePromptsNoAnswer."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_NO_ANSWER)

    async def preview_voice_prompts_no_answer(self) -> None:
        """previewVoicePromptsNoAnswer."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_NO_ANSWER)

    async def record_voice_prompts_no_answer(self) -> None:
        """recordVoicePromptsNoAnswer."""
        await self._call(_operations.RECORD_VOICE_PROMPTS_NO_ANSWER)

    @overload
    async def update_voice_prompts_out_of_office_activation(
        self, *, state: models.VoicePromptActivationState
    ) -> None: ...
    @overload
    async def update_voice_prompts_out_of_office_activation(
        self, body: models.VoicePromptActivation
    ) -> None: ...

    async def update_voice_prompts_out_of_office_activation(
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
        await self._call(
            _operations.UPDATE_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, {"state": state}),
        )

    async def get_voice_prompts_out_of_office_activation(self) -> models.VoicePromptActivation:
        """getVoicePromptsOutOfOfficeActivation."""
        return await self._call(_operations.GET_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION)

    async def cancel_voice_prompts_out_of_office(self) -> None:
        """cancelVoicePromptsOutOfOffice."""
        await self._call(_operations.CANCEL_VOICE_PROMPTS_OUT_OF_OFFICE)

    async def clear_voice_prompts_out_of_office(self) -> None:
        """clearVoicePromptsOutOfOffice."""
        await self._call(_operations.CLEAR_VOICE_PROMPTS_OUT_OF_OFFICE)

    async def commit_voice_prompts_out_of_office(self) -> None:
        """commitVoicePromptsOutOfOffice."""
        await self._call(_operations.COMMIT_VOICE_PROMPTS_OUT_OF_OFFICE)

    async def preview_voice_prompts_out_of_office(self) -> None:
        """previewVoicePromptsOutOfOffice."""
        await self._call(_operations.PREVIEW_VOICE_PROMPTS_OUT_OF_OFFICE)

    async def record_voice_prompts_out_of_office(self) -> None:
        """recordVoicePromptsOutOfOffice."""
        await self._call(_operations.RECORD_VOICE_PROMPTS_OUT_OF_OFFICE)


class AsyncVoicePromptsV2(_VoicePromptsSince2):
    """The operations that a server with voice-prompts 2 has.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()


class AsyncVoicePrompts(AsyncVoicePromptsV2):
    """The operations of this area; a call that the server is too old for is refused.

    A call raises FeatureVersionError where the server is too old for a part of it, or has
    dropped it, and ApiError where the server answers with an error.
    """

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncVoicePromptsV2]]] = {
        2: AsyncVoicePromptsV2,
    }

    def at(self, version: Literal[2]) -> AsyncVoicePromptsV2:
        """Return the view of voice-prompts as a server of a version has it. A type checker refuses
        there what came later, and so does every call. Raises FeatureVersionError when the
        server is older, ValueError for a version outside of 2 to 2.
        """
        return self._at(version, "voice-prompts", self._VIEWS, 2)
