# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of voice_prompts."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import voice_prompts as _operations

__all__ = [
    "AsyncVoicePrompts",
    "AsyncVoicePromptsAll",
    "AsyncVoicePromptsFollowMe",
    "AsyncVoicePromptsForward",
    "AsyncVoicePromptsGreeting",
    "AsyncVoicePromptsGreetingActivation",
    "AsyncVoicePromptsName",
    "AsyncVoicePromptsNoAnswer",
    "AsyncVoicePromptsOutOfOffice",
    "AsyncVoicePromptsOutOfOfficeActivation",
    "AsyncVoicePromptsV2",
]


class _VoicePromptsSince2(AsyncArea):
    """Operations of voice-prompts 2 and later."""

    __slots__ = ()

    @property
    def all(self) -> AsyncVoicePromptsAll:
        """The operations of voice_prompts.all."""
        return self._child(AsyncVoicePromptsAll)

    @property
    def follow_me(self) -> AsyncVoicePromptsFollowMe:
        """The operations of voice_prompts.follow_me."""
        return self._child(AsyncVoicePromptsFollowMe)

    @property
    def forward(self) -> AsyncVoicePromptsForward:
        """The operations of voice_prompts.forward."""
        return self._child(AsyncVoicePromptsForward)

    @property
    def greeting(self) -> AsyncVoicePromptsGreeting:
        """The operations of voice_prompts.greeting."""
        return self._child(AsyncVoicePromptsGreeting)

    @property
    def name(self) -> AsyncVoicePromptsName:
        """The operations of voice_prompts.name."""
        return self._child(AsyncVoicePromptsName)

    @property
    def no_answer(self) -> AsyncVoicePromptsNoAnswer:
        """The operations of voice_prompts.no_answer."""
        return self._child(AsyncVoicePromptsNoAnswer)

    @property
    def out_of_office(self) -> AsyncVoicePromptsOutOfOffice:
        """The operations of voice_prompts.out_of_office."""
        return self._child(AsyncVoicePromptsOutOfOffice)


class AsyncVoicePromptsV2(_VoicePromptsSince2):
    """The operations that a server with voice-prompts 2 has."""

    __slots__ = ()


class AsyncVoicePrompts(AsyncVoicePromptsV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncVoicePromptsV2]]] = {
        2: AsyncVoicePromptsV2,
    }

    @overload
    def at(self, version: Literal[2]) -> AsyncVoicePromptsV2: ...
    @overload
    def at(self, version: int) -> AsyncVoicePrompts: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of voice-prompts as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "voice-prompts", self._VIEWS, 2)


class AsyncVoicePromptsAll(AsyncArea):
    """The operations of voice_prompts.all."""

    __slots__ = ()

    async def cancel(self) -> None:
        """Cancels the operations on all voice prompts."""
        await self._call(_operations.CANCEL_ALL)

    async def clear(self) -> None:
        """Clears all voice prompts."""
        await self._call(_operations.CLEAR_ALL)

    async def commit(self) -> None:
        """Commits all voice prompts."""
        await self._call(_operations.COMMIT_ALL)


class AsyncVoicePromptsFollowMe(AsyncArea):
    """The operations of voice_prompts.follow_me."""

    __slots__ = ()

    async def cancel(self) -> None:
        """Cancels the operation on the follow-me prompt."""
        await self._call(_operations.CANCEL_FOLLOW_ME)

    async def clear(self) -> None:
        """Clears the follow-me prompt."""
        await self._call(_operations.CLEAR_FOLLOW_ME)

    async def commit(self) -> None:
        """Commits the follow-me prompt."""
        await self._call(_operations.COMMIT_FOLLOW_ME)

    async def preview(self) -> None:
        """Previews the follow-me prompt."""
        await self._call(_operations.PREVIEW_FOLLOW_ME)

    async def record(self) -> None:
        """Records the follow-me prompt.

        Needs voice-prompts 2.
        """
        await self._call(_operations.RECORD_FOLLOW_ME)


class AsyncVoicePromptsForward(AsyncArea):
    """The operations of voice_prompts.forward."""

    __slots__ = ()

    async def cancel(self) -> None:
        """Cancels the operation on the forward prompt."""
        await self._call(_operations.CANCEL_FORWARD)

    async def clear(self) -> None:
        """Clears the forward prompt."""
        await self._call(_operations.CLEAR_FORWARD)

    async def commit(self) -> None:
        """Commits the forward prompt."""
        await self._call(_operations.COMMIT_FORWARD)

    async def preview(self) -> None:
        """Previews the forward prompt."""
        await self._call(_operations.PREVIEW_FORWARD)

    async def record(self) -> None:
        """Records the forward prompt."""
        await self._call(_operations.RECORD_FORWARD)


class AsyncVoicePromptsGreeting(AsyncArea):
    """The operations of voice_prompts.greeting."""

    __slots__ = ()

    @property
    def activation(self) -> AsyncVoicePromptsGreetingActivation:
        """The operations of voice_prompts.greeting.activation."""
        return self._child(AsyncVoicePromptsGreetingActivation)

    async def cancel(self) -> None:
        """Cancels the operation on the greeting prompt."""
        await self._call(_operations.CANCEL_GREETING)

    async def clear(self) -> None:
        """Clears the greeting prompt."""
        await self._call(_operations.CLEAR_GREETING)

    async def commit(self) -> None:
        """Commits the greeting prompt."""
        await self._call(_operations.COMMIT_GREETING)

    async def preview(self) -> None:
        """Previews the greeting prompt."""
        await self._call(_operations.PREVIEW_GREETING)

    async def record(self) -> None:
        """Records the greeting prompt."""
        await self._call(_operations.RECORD_GREETING)


class AsyncVoicePromptsGreetingActivation(AsyncArea):
    """The operations of voice_prompts.greeting.activation."""

    __slots__ = ()

    @overload
    async def update(self, *, state: models.VoicePromptActivationState) -> None: ...
    @overload
    async def update(self, body: models.VoicePromptActivation) -> None: ...

    async def update(
        self,
        body: models.VoicePromptActivation | UnsetType = UNSET,
        *,
        state: models.VoicePromptActivationState | UnsetType = UNSET,
    ) -> None:
        """Enables or disables the greeting prompt.

        Needs voice-prompts 2.

        Args:
            body: The whole body. Required without it: state.
            state: The state of the activation.
        """
        await self._call(
            _operations.UPDATE_GREETING_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, state=state),
        )

    async def get(self) -> models.VoicePromptActivation:
        """Returns whether the greeting prompt is enabled."""
        return await self._call(_operations.GET_GREETING_ACTIVATION)


class AsyncVoicePromptsName(AsyncArea):
    """The operations of voice_prompts.name."""

    __slots__ = ()

    async def cancel(self) -> None:
        """Cancels the operation on the name prompt."""
        await self._call(_operations.CANCEL_NAME)

    async def clear(self) -> None:
        """Clears the name prompt."""
        await self._call(_operations.CLEAR_NAME)

    async def commit(self) -> None:
        """Commits the name prompt."""
        await self._call(_operations.COMMIT_NAME)

    async def preview(self) -> None:
        """Previews the name prompt."""
        await self._call(_operations.PREVIEW_NAME)

    async def record(self) -> None:
        """Records the name prompt."""
        await self._call(_operations.RECORD_NAME)


class AsyncVoicePromptsNoAnswer(AsyncArea):
    """The operations of voice_prompts.no_answer."""

    __slots__ = ()

    async def cancel(self) -> None:
        """Cancels the operation on the no-answer prompt."""
        await self._call(_operations.CANCEL_NO_ANSWER)

    async def clear(self) -> None:
        """Clears the no-answer prompt."""
        await self._call(_operations.CLEAR_NO_ANSWER)

    async def commit(self) -> None:
        """Commits the no-answer prompt."""
        await self._call(_operations.COMMIT_NO_ANSWER)

    async def preview(self) -> None:
        """Previews the no-answer prompt."""
        await self._call(_operations.PREVIEW_NO_ANSWER)

    async def record(self) -> None:
        """Records the no-answer prompt."""
        await self._call(_operations.RECORD_NO_ANSWER)


class AsyncVoicePromptsOutOfOffice(AsyncArea):
    """The operations of voice_prompts.out_of_office."""

    __slots__ = ()

    @property
    def activation(self) -> AsyncVoicePromptsOutOfOfficeActivation:
        """The operations of voice_prompts.out_of_office.activation."""
        return self._child(AsyncVoicePromptsOutOfOfficeActivation)

    async def cancel(self) -> None:
        """Cancels the operation on the out-of-office prompt."""
        await self._call(_operations.CANCEL_OUT_OF_OFFICE)

    async def clear(self) -> None:
        """Clears the out-of-office prompt."""
        await self._call(_operations.CLEAR_OUT_OF_OFFICE)

    async def commit(self) -> None:
        """Commits the out-of-office prompt."""
        await self._call(_operations.COMMIT_OUT_OF_OFFICE)

    async def preview(self) -> None:
        """Previews the out-of-office prompt."""
        await self._call(_operations.PREVIEW_OUT_OF_OFFICE)

    async def record(self) -> None:
        """Records the out-of-office prompt."""
        await self._call(_operations.RECORD_OUT_OF_OFFICE)


class AsyncVoicePromptsOutOfOfficeActivation(AsyncArea):
    """The operations of voice_prompts.out_of_office.activation."""

    __slots__ = ()

    @overload
    async def update(self, *, state: models.VoicePromptActivationState) -> None: ...
    @overload
    async def update(self, body: models.VoicePromptActivation) -> None: ...

    async def update(
        self,
        body: models.VoicePromptActivation | UnsetType = UNSET,
        *,
        state: models.VoicePromptActivationState | UnsetType = UNSET,
    ) -> None:
        """Enables or disables the out-of-office prompt.

        Args:
            body: The whole body. Required without it: state.
            state: The state of the activation.
        """
        await self._call(
            _operations.UPDATE_OUT_OF_OFFICE_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, state=state),
        )

    async def get(self) -> models.VoicePromptActivation:
        """Returns whether the out-of-office prompt is enabled."""
        return await self._call(_operations.GET_OUT_OF_OFFICE_ACTIVATION)
