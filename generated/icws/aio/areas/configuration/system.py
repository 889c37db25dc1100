# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.system."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncListing,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncConfigurationSystem",
    "AsyncConfigurationSystemIvrHandlers",
    "AsyncConfigurationSystemLanguages",
    "AsyncConfigurationSystemTimeZones",
]


class AsyncConfigurationSystem(AsyncArea):
    """The operations of configuration.system."""

    __slots__ = ()

    @property
    def ivr_handlers(self) -> AsyncConfigurationSystemIvrHandlers:
        """The operations of configuration.system.ivr_handlers."""
        return self._child(AsyncConfigurationSystemIvrHandlers)

    @property
    def languages(self) -> AsyncConfigurationSystemLanguages:
        """The operations of configuration.system.languages."""
        return self._child(AsyncConfigurationSystemLanguages)

    @property
    def time_zones(self) -> AsyncConfigurationSystemTimeZones:
        """The operations of configuration.system.time_zones."""
        return self._child(AsyncConfigurationSystemTimeZones)

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.System:
        """Returns the configuration of the system, with its languages.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_SYSTEM, query={"select": select, "rightsFilter": rights_filter}
        )

    async def update(
        self,
        body: models.System | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        default_language: models.IdDisplayName | UnsetType | None = UNSET,
        installed_language_packs: Sequence[models.IdDisplayName] | UnsetType | None = UNSET,
        languages: Sequence[models.IdDisplayName] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the configuration of the system.

        Args:
            body: The whole body.
            languages: The languages of the system, as opposed to the language packs installed.
        """
        return await self._call(
            _operations.UPDATE_SYSTEM,
            body=body_of(
                models.System,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                default_language=default_language,
                installed_language_packs=installed_language_packs,
                languages=languages,
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
        """Starts watching the system configuration, or replaces the watch.

        Brings systemMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_SYSTEM,
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
    ) -> AsyncSubscription[models.SystemMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> AsyncSubscription[models.SystemMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncSubscription[models.SystemMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the system configuration, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_SYSTEM,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the system configuration.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(_operations.UNSUBSCRIBE_SYSTEM, path={"subscriptionId": subscription_id})


class AsyncConfigurationSystemIvrHandlers(AsyncArea):
    """The operations of configuration.system.ivr_handlers."""

    __slots__ = ()

    def list(self) -> AsyncListing[str]:
        """Lists the IVR handlers by their ids."""
        return self._list(_operations.GET_SYSTEM_IVR_HANDLERS, "id")


class AsyncConfigurationSystemLanguages(AsyncArea):
    """The operations of configuration.system.languages."""

    __slots__ = ()

    def list(self) -> AsyncListing[models.LanguagesEntry]:
        """Lists languages, each with its countries."""
        return self._list(_operations.GET_SYSTEM_LANGUAGES, "languages")


class AsyncConfigurationSystemTimeZones(AsyncArea):
    """The operations of configuration.system.time_zones."""

    __slots__ = ()

    def list(self, *, type: str) -> AsyncListing[models.TimeZonesEntry]:
        """Lists the time zones of one type.

        Args:
            type: The type of time zones to list.
        """
        return self._list(_operations.GET_SYSTEM_TIME_ZONES, "time_zones", query={"type": type})
