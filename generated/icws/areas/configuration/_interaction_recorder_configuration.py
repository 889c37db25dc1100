# Derived from icws/aio/areas/configuration/_interaction_recorder_configuration.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime._sync.subscription import Subscription
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnknownObject, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationInteractionRecorderConfigurationSince1(Area):
    """Operations of configuration 1 and later, interaction recorder configuration."""

    __slots__ = ()

    def get_interaction_recorder_configuration(
        self, *, select: str | UnsetType = UNSET, rights_filter: str | UnsetType = UNSET
    ) -> models.InteractionRecorderConfiguration:
        """Returns the settings of Interaction Recorder.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin.
        """
        return self._call(
            _operations.GET_INTERACTION_RECORDER_CONFIGURATION,
            query={"select": select, "rightsFilter": rights_filter},
        )

    def update_interaction_recorder_configuration(
        self,
        body: models.InteractionRecorderConfiguration | UnsetType = UNSET,
        *,
        enable_snippet_recordings: bool | UnsetType | None = UNSET,
        force_handset_playback: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings of Interaction Recorder.

        Args:
            body: The body as an object, instead of its properties.
            enable_snippet_recordings: Whether snippets, recordings of a part of an interaction,
                are enabled.
            force_handset_playback: Whether recordings have to be played back on the handset.
        """
        return self._call(
            _operations.UPDATE_INTERACTION_RECORDER_CONFIGURATION,
            body=body_of(
                models.InteractionRecorderConfiguration,
                body,
                {
                    "enable_snippet_recordings": enable_snippet_recordings,
                    "force_handset_playback": force_handset_playback,
                },
            ),
        )

    @overload
    def subscribe_interaction_recorder_configuration(
        self, subscription_id: str, *, rights_filter: str, properties: list[str] | UnsetType = UNSET
    ) -> None: ...
    @overload
    def subscribe_interaction_recorder_configuration(
        self, subscription_id: str, body: models.ConfigGlobalObjectSubscription
    ) -> None: ...

    def subscribe_interaction_recorder_configuration(
        self,
        subscription_id: str,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: list[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of Interaction Recorder, or replaces the watch.

        Brings interactionRecorderConfigurationMessage.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
            body: The body as an object, instead of its properties.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched.
        """
        self._call(
            _operations.SUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                {"properties": properties, "rights_filter": rights_filter},
            ),
        )

    @overload
    def watch_interaction_recorder_configuration(
        self, subscription_id: str, *, rights_filter: str, properties: list[str] | UnsetType = UNSET
    ) -> Subscription[models.InteractionRecorderConfigurationMessage | UnknownObject]: ...
    @overload
    def watch_interaction_recorder_configuration(
        self, subscription_id: str, body: models.ConfigGlobalObjectSubscription
    ) -> Subscription[models.InteractionRecorderConfigurationMessage | UnknownObject]: ...

    def watch_interaction_recorder_configuration(
        self,
        subscription_id: str,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: list[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> Subscription[models.InteractionRecorderConfigurationMessage | UnknownObject]:
        """A subscription, started by `subscribe_interaction_recorder_configuration` when its block
        is entered, ended with it.

        Starts watching the configuration of Interaction Recorder, or replaces the watch.

        Brings interactionRecorderConfigurationMessage.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
            body: The body as an object, instead of its properties.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched.
        """
        return self._watch(
            _operations.WATCH_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                {"properties": properties, "rights_filter": rights_filter},
            ),
        )

    def unsubscribe_interaction_recorder_configuration(self, subscription_id: str) -> None:
        """Stops watching the configuration of Interaction Recorder.

        Args:
            subscription_id: The id of the subscription, of the caller's choosing.
        """
        self._call(
            _operations.UNSUBSCRIBE_INTERACTION_RECORDER_CONFIGURATION,
            path={"subscriptionId": subscription_id},
        )
