# Derived from icws/aio/areas/voice_prompts.py; edits here are lost.
"""Operations of voice_prompts."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, UnsetType, body_of
from icws.operations import voice_prompts as _operations

__all__ = [
    "VoicePrompts",
    "VoicePromptsAll",
    "VoicePromptsFollowMe",
    "VoicePromptsForward",
    "VoicePromptsGreeting",
    "VoicePromptsGreetingActivation",
    "VoicePromptsName",
    "VoicePromptsNoAnswer",
    "VoicePromptsOutOfOffice",
    "VoicePromptsOutOfOfficeActivation",
    "VoicePromptsV2",
]


class _VoicePromptsSince2(Area):
    """Operations of voice-prompts 2 and later."""

    __slots__ = ()

    @property
    def all(self) -> VoicePromptsAll:
        """The operations of voice_prompts.all."""
        return self._child(VoicePromptsAll)

    @property
    def follow_me(self) -> VoicePromptsFollowMe:
        """The operations of voice_prompts.follow_me."""
        return self._child(VoicePromptsFollowMe)

    @property
    def forward(self) -> VoicePromptsForward:
        """The operations of voice_prompts.forward."""
        return self._child(VoicePromptsForward)

    @property
    def greeting(self) -> VoicePromptsGreeting:
        """The operations of voice_prompts.greeting."""
        return self._child(VoicePromptsGreeting)

    @property
    def name(self) -> VoicePromptsName:
        """The operations of voice_prompts.name."""
        return self._child(VoicePromptsName)

    @property
    def no_answer(self) -> VoicePromptsNoAnswer:
        """The operations of voice_prompts.no_answer."""
        return self._child(VoicePromptsNoAnswer)

    @property
    def out_of_office(self) -> VoicePromptsOutOfOffice:
        """The operations of voice_prompts.out_of_office."""
        return self._child(VoicePromptsOutOfOffice)


class VoicePromptsV2(_VoicePromptsSince2):
    """The operations that a server with voice-prompts 2 has."""

    __slots__ = ()


class VoicePrompts(VoicePromptsV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[VoicePromptsV2]]] = {
        2: VoicePromptsV2,
    }

    @overload
    def at(self, version: Literal[2]) -> VoicePromptsV2: ...
    @overload
    def at(self, version: int) -> VoicePrompts: ...
    def at(self, version: int) -> Area:
        """Return the view of voice-prompts as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "voice-prompts", self._VIEWS, 2)


class VoicePromptsAll(Area):
    """The operations of voice_prompts.all."""

    __slots__ = ()

    def cancel(self) -> None:
        """Cancels the operations on all voice prompts."""
        self._call(_operations.CANCEL_ALL)

    def clear(self) -> None:
        """Clears all voice prompts."""
        self._call(_operations.CLEAR_ALL)

    def commit(self) -> None:
        """Commits all voice prompts."""
        self._call(_operations.COMMIT_ALL)


class VoicePromptsFollowMe(Area):
    """The operations of voice_prompts.follow_me."""

    __slots__ = ()

    def cancel(self) -> None:
        """Cancels the operation on the follow-me prompt."""
        self._call(_operations.CANCEL_FOLLOW_ME)

    def clear(self) -> None:
        """Clears the follow-me prompt."""
        self._call(_operations.CLEAR_FOLLOW_ME)

    def commit(self) -> None:
        """Commits the follow-me prompt."""
        self._call(_operations.COMMIT_FOLLOW_ME)

    def preview(self) -> None:
        """Previews the follow-me prompt."""
        self._call(_operations.PREVIEW_FOLLOW_ME)

    def record(self) -> None:
        """Records the follow-me prompt.

        Needs voice-prompts 2.
        """
        self._call(_operations.RECORD_FOLLOW_ME)


class VoicePromptsForward(Area):
    """The operations of voice_prompts.forward."""

    __slots__ = ()

    def cancel(self) -> None:
        """Cancels the operation on the forward prompt."""
        self._call(_operations.CANCEL_FORWARD)

    def clear(self) -> None:
        """Clears the forward prompt."""
        self._call(_operations.CLEAR_FORWARD)

    def commit(self) -> None:
        """Commits the forward prompt."""
        self._call(_operations.COMMIT_FORWARD)

    def preview(self) -> None:
        """Previews the forward prompt."""
        self._call(_operations.PREVIEW_FORWARD)

    def record(self) -> None:
        """Records the forward prompt."""
        self._call(_operations.RECORD_FORWARD)


class VoicePromptsGreeting(Area):
    """The operations of voice_prompts.greeting."""

    __slots__ = ()

    @property
    def activation(self) -> VoicePromptsGreetingActivation:
        """The operations of voice_prompts.greeting.activation."""
        return self._child(VoicePromptsGreetingActivation)

    def cancel(self) -> None:
        """Cancels the operation on the greeting prompt."""
        self._call(_operations.CANCEL_GREETING)

    def clear(self) -> None:
        """Clears the greeting prompt."""
        self._call(_operations.CLEAR_GREETING)

    def commit(self) -> None:
        """Commits the greeting prompt."""
        self._call(_operations.COMMIT_GREETING)

    def preview(self) -> None:
        """Previews the greeting prompt."""
        self._call(_operations.PREVIEW_GREETING)

    def record(self) -> None:
        """Records the greeting prompt."""
        self._call(_operations.RECORD_GREETING)


class VoicePromptsGreetingActivation(Area):
    """The operations of voice_prompts.greeting.activation."""

    __slots__ = ()

    @overload
    def update(self, *, state: models.VoicePromptActivationState) -> None: ...
    @overload
    def update(self, body: models.VoicePromptActivation) -> None: ...

    def update(
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
        self._call(
            _operations.UPDATE_GREETING_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, state=state),
        )

    def get(self) -> models.VoicePromptActivation:
        """Returns whether the greeting prompt is enabled."""
        return self._call(_operations.GET_GREETING_ACTIVATION)


class VoicePromptsName(Area):
    """The operations of voice_prompts.name."""

    __slots__ = ()

    def cancel(self) -> None:
        """Cancels the operation on the name prompt."""
        self._call(_operations.CANCEL_NAME)

    def clear(self) -> None:
        """Clears the name prompt."""
        self._call(_operations.CLEAR_NAME)

    def commit(self) -> None:
        """Commits the name prompt."""
        self._call(_operations.COMMIT_NAME)

    def preview(self) -> None:
        """Previews the name prompt."""
        self._call(_operations.PREVIEW_NAME)

    def record(self) -> None:
        """Records the name prompt."""
        self._call(_operations.RECORD_NAME)


class VoicePromptsNoAnswer(Area):
    """The operations of voice_prompts.no_answer."""

    __slots__ = ()

    def cancel(self) -> None:
        """Cancels the operation on the no-answer prompt."""
        self._call(_operations.CANCEL_NO_ANSWER)

    def clear(self) -> None:
        """Clears the no-answer prompt."""
        self._call(_operations.CLEAR_NO_ANSWER)

    def commit(self) -> None:
        """Commits the no-answer prompt."""
        self._call(_operations.COMMIT_NO_ANSWER)

    def preview(self) -> None:
        """Previews the no-answer prompt."""
        self._call(_operations.PREVIEW_NO_ANSWER)

    def record(self) -> None:
        """Records the no-answer prompt."""
        self._call(_operations.RECORD_NO_ANSWER)


class VoicePromptsOutOfOffice(Area):
    """The operations of voice_prompts.out_of_office."""

    __slots__ = ()

    @property
    def activation(self) -> VoicePromptsOutOfOfficeActivation:
        """The operations of voice_prompts.out_of_office.activation."""
        return self._child(VoicePromptsOutOfOfficeActivation)

    def cancel(self) -> None:
        """Cancels the operation on the out-of-office prompt."""
        self._call(_operations.CANCEL_OUT_OF_OFFICE)

    def clear(self) -> None:
        """Clears the out-of-office prompt."""
        self._call(_operations.CLEAR_OUT_OF_OFFICE)

    def commit(self) -> None:
        """Commits the out-of-office prompt."""
        self._call(_operations.COMMIT_OUT_OF_OFFICE)

    def preview(self) -> None:
        """Previews the out-of-office prompt."""
        self._call(_operations.PREVIEW_OUT_OF_OFFICE)

    def record(self) -> None:
        """Records the out-of-office prompt."""
        self._call(_operations.RECORD_OUT_OF_OFFICE)


class VoicePromptsOutOfOfficeActivation(Area):
    """The operations of voice_prompts.out_of_office.activation."""

    __slots__ = ()

    @overload
    def update(self, *, state: models.VoicePromptActivationState) -> None: ...
    @overload
    def update(self, body: models.VoicePromptActivation) -> None: ...

    def update(
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
        self._call(
            _operations.UPDATE_OUT_OF_OFFICE_ACTIVATION,
            body=body_of(models.VoicePromptActivation, body, state=state),
        )

    def get(self) -> models.VoicePromptActivation:
        """Returns whether the out-of-office prompt is enabled."""
        return self._call(_operations.GET_OUT_OF_OFFICE_ACTIVATION)
