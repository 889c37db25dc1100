# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.account_codes_configuration."""

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


__all__ = ["AsyncConfigurationAccountCodesConfiguration"]


class AsyncConfigurationAccountCodesConfiguration(AsyncArea):
    """The operations of configuration.account_codes_configuration."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.AccountCodesConfiguration:
        """Returns the settings for account codes as a whole, such as whether they are enabled.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return await self._call(
            _operations.GET_ACCOUNT_CODES_CONFIGURATION,
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def update(
        self,
        body: models.AccountCodesConfiguration | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        account_codes_enabled: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings for account codes as a whole.

        Args:
            body: The whole body.
            account_codes_enabled: Whether account codes are in use.
        """
        return await self._call(
            _operations.UPDATE_ACCOUNT_CODES_CONFIGURATION,
            body=body_of(
                models.AccountCodesConfiguration,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                account_codes_enabled=account_codes_enabled,
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
        """Starts watching the settings for account codes as a whole, or replaces the watch.

        Brings accountCodesConfigurationMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
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
    ) -> AsyncSubscription[models.AccountCodesConfigurationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> AsyncSubscription[models.AccountCodesConfigurationMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.AccountCodesConfigurationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the settings for account codes as a whole, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_ACCOUNT_CODES_CONFIGURATION,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the settings for account codes as a whole.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_ACCOUNT_CODES_CONFIGURATION,
            path={"subscriptionId": subscription_id},
        )
