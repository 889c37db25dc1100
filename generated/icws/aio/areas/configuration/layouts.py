# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.layouts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncListing,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

from ...caches import AsyncListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationLayouts"]


class AsyncConfigurationLayouts(AsyncArea):
    """The operations of configuration.layouts."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.Layout]:
        """Lists the layouts: plans of where stations stand.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LAYOUTS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    async def create(
        self,
        body: models.Layout | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        image_resource: models.ConfigurationId | UnsetType | None = UNSET,
        location: models.ConfigurationId | UnsetType | None = UNSET,
        position_default_height: int | UnsetType | None = UNSET,
        position_default_width: int | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a layout.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the layout belongs
                to.
            image_resource: The image on which the positions are drawn.
            position_default_height: The height that a position on the layout has by default.
            position_default_width: The width that a position on the layout has by default.
        """
        return await self._call(
            _operations.CREATE_LAYOUT,
            body=body_of(
                models.Layout,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                description=description,
                image_resource=image_resource,
                location=location,
                position_default_height=position_default_height,
                position_default_width=position_default_width,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.Layout:
        """Returns one layout.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_LAYOUT,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a layout.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_LAYOUT, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.Layout | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        description: str | UnsetType | None = UNSET,
        image_resource: models.ConfigurationId | UnsetType | None = UNSET,
        location: models.ConfigurationId | UnsetType | None = UNSET,
        position_default_height: int | UnsetType | None = UNSET,
        position_default_width: int | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a layout.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the layout belongs
                to.
            image_resource: The image on which the positions are drawn.
            position_default_height: The height that a position on the layout has by default.
            position_default_width: The width that a position on the layout has by default.
        """
        return await self._call(
            _operations.UPDATE_LAYOUT,
            path={"id": id},
            body=body_of(
                models.Layout,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                description=description,
                image_resource=image_resource,
                location=location,
                position_default_height=position_default_height,
                position_default_width=position_default_width,
            ),
        )

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.ConfigObjectSubscription
    ) -> None: ...

    async def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of layouts, or replaces the watch.

        Brings layoutsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_LAYOUT,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> AsyncListSubscription[str, models.Layout, models.LayoutsMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[str, models.Layout, models.LayoutsMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.Layout, models.LayoutsMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of layouts, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_LAYOUT,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the configuration of layouts.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(_operations.UNSUBSCRIBE_LAYOUT, path={"subscriptionId": subscription_id})
