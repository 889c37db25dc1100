# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.interaction_recorder_configuration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationInteractionRecorderConfiguration"]


class AsyncConfigurationInteractionRecorderConfiguration(AsyncArea):
    """The operations of configuration.interaction_recorder_configuration."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.InteractionRecorderConfiguration:
        """Returns the settings of Interaction Recorder.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_INTERACTION_RECORDER_CONFIGURATION,
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def update(
        self,
        body: models.InteractionRecorderConfiguration | UnsetType = UNSET,
        *,
        enable_snippet_recordings: bool | UnsetType | None = UNSET,
        force_handset_playback: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings of Interaction Recorder.

        Args:
            body: The whole body.
            enable_snippet_recordings: Whether snippets, recordings of a part of an interaction,
                are enabled.
            force_handset_playback: Whether recordings have to be played back on the handset.
        """
        return await self._call(
            _operations.UPDATE_INTERACTION_RECORDER_CONFIGURATION,
            body=body_of(
                models.InteractionRecorderConfiguration,
                body,
                enable_snippet_recordings=enable_snippet_recordings,
                force_handset_playback=force_handset_playback,
            ),
        )

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        rights_filter: str,
        properties: Sequence[str] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.ConfigGlobalObjectSubscription
    ) -> None: ...

    async def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of Interaction Recorder, or replaces the watch.

        Brings interactionRecorderConfigurationMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        rights_filter: str,
        properties: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.InteractionRecorderConfigurationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> AsyncSubscription[models.InteractionRecorderConfigurationMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.InteractionRecorderConfigurationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of Interaction Recorder, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the configuration of Interaction Recorder.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
        )
