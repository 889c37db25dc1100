# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.default_user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

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

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationDefaultUser"]


class AsyncConfigurationDefaultUser(AsyncArea):
    """The operations of configuration.default_user."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.DefaultUser:
        """Returns the default user: the rights and settings kept for users by default.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return await self._call(
            _operations.GET_DEFAULT_USER, query={"select": select, "rightsFilter": rights_filter}
        )

    async def update(
        self,
        body: models.DefaultUser | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_rights: models.AccessRightsProperties | UnsetType | None = UNSET,
        administrative_rights: models.AdministrativeRightsProperties | UnsetType | None = UNSET,
        interaction_disconnected_action: models.ConfigurationId | UnsetType | None = UNSET,
        interaction_offering_action: models.ConfigurationId | UnsetType | None = UNSET,
        parked_call_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_call_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_chat_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_chat_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_email_extension: models.InheritableStringProperty | UnsetType | None = UNSET,
        parked_email_timeout: models.InheritableDurationProperty | UnsetType | None = UNSET,
        parked_generic_object_extension: models.InheritableStringProperty
        | UnsetType
        | None = UNSET,
        parked_generic_object_timeout: models.InheritableDurationProperty
        | UnsetType
        | None = UNSET,
        security_rights: models.SecurityRightsProperties | UnsetType | None = UNSET,
        web_client_fax_format: models.WebClientFaxFormat | UnsetType | None = UNSET,
        whisper_tone_level: int | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the default user.

        Args:
            body: The whole body.
            interaction_disconnected_action: The action for when an interaction of a user is
                disconnected.
            interaction_offering_action: The action for when an interaction is offered to a
                user.
            parked_call_timeout: How long a call may stay parked.
            parked_chat_timeout: How long a chat may stay parked.
            parked_email_timeout: How long an e-mail may stay parked.
            parked_generic_object_extension: The extension for parked generic interactions.
            parked_generic_object_timeout: How long a generic interaction may stay parked.
            web_client_fax_format: The file format of faxes in the web client.
        """
        return await self._call(
            _operations.UPDATE_DEFAULT_USER,
            body=body_of(
                models.DefaultUser,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_rights=access_rights,
                administrative_rights=administrative_rights,
                interaction_disconnected_action=interaction_disconnected_action,
                interaction_offering_action=interaction_offering_action,
                parked_call_extension=parked_call_extension,
                parked_call_timeout=parked_call_timeout,
                parked_chat_extension=parked_chat_extension,
                parked_chat_timeout=parked_chat_timeout,
                parked_email_extension=parked_email_extension,
                parked_email_timeout=parked_email_timeout,
                parked_generic_object_extension=parked_generic_object_extension,
                parked_generic_object_timeout=parked_generic_object_timeout,
                security_rights=security_rights,
                web_client_fax_format=web_client_fax_format,
                whisper_tone_level=whisper_tone_level,
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
        """Starts watching the default user, or replaces the watch.

        Brings defaultUserMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_DEFAULT_USER,
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
    ) -> AsyncSubscription[models.DefaultUserMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> AsyncSubscription[models.DefaultUserMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.DefaultUserMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the default user, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_DEFAULT_USER,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the default user.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_DEFAULT_USER, path={"subscriptionId": subscription_id}
        )
