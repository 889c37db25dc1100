# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.client_buttons."""

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


__all__ = ["AsyncConfigurationClientButtons"]


class AsyncConfigurationClientButtons(AsyncArea):
    """The operations of configuration.client_buttons."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.ClientButton]:
        """Lists the client buttons.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_CLIENT_BUTTONS,
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
        body: models.ClientButton | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        action: models.ActionEnumeration | UnsetType = UNSET,
        availability: models.Availability | UnsetType = UNSET,
        button_text: models.MultiLanguageString | UnsetType | None = UNSET,
        deactivate_after_use: bool | UnsetType | None = UNSET,
        description: models.MultiLanguageString | UnsetType | None = UNSET,
        display_notification: bool | UnsetType | None = UNSET,
        enabled: bool | UnsetType | None = UNSET,
        icon_uri: str | UnsetType | None = UNSET,
        interaction_types: Sequence[models.InteractionType] | UnsetType | None = UNSET,
        local_application: str | UnsetType | None = UNSET,
        locations: Sequence[models.LocationEnumeration] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a client button.

        Args:
            body: The whole body.
            action: What the button does.
            availability: When the button can be pressed.
            button_text: The text on the button, in one or more languages.
            deactivate_after_use: Whether the button goes out of use once it has been pressed.
            display_notification: Whether a notification is shown.
            icon_uri: Where the button's icon is.
            interaction_types: The kinds of interaction that the button is for.
            local_application: The application that the button launches on the user's computer.
            locations: The places in the client where the button is shown.
        """
        return await self._call(
            _operations.CREATE_CLIENT_BUTTON,
            body=body_of(
                models.ClientButton,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                action=action,
                availability=availability,
                button_text=button_text,
                deactivate_after_use=deactivate_after_use,
                description=description,
                display_notification=display_notification,
                enabled=enabled,
                icon_uri=icon_uri,
                interaction_types=interaction_types,
                local_application=local_application,
                locations=locations,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.ClientButton:
        """Returns one client button.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_CLIENT_BUTTON,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a client button.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_CLIENT_BUTTON, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.ClientButton | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        action: models.ActionEnumeration | UnsetType = UNSET,
        availability: models.Availability | UnsetType = UNSET,
        button_text: models.MultiLanguageString | UnsetType | None = UNSET,
        deactivate_after_use: bool | UnsetType | None = UNSET,
        description: models.MultiLanguageString | UnsetType | None = UNSET,
        display_notification: bool | UnsetType | None = UNSET,
        enabled: bool | UnsetType | None = UNSET,
        icon_uri: str | UnsetType | None = UNSET,
        interaction_types: Sequence[models.InteractionType] | UnsetType | None = UNSET,
        local_application: str | UnsetType | None = UNSET,
        locations: Sequence[models.LocationEnumeration] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a client button.

        Args:
            id: The id of the object.
            body: The whole body.
            action: What the button does.
            availability: When the button can be pressed.
            button_text: The text on the button, in one or more languages.
            deactivate_after_use: Whether the button goes out of use once it has been pressed.
            display_notification: Whether a notification is shown.
            icon_uri: Where the button's icon is.
            interaction_types: The kinds of interaction that the button is for.
            local_application: The application that the button launches on the user's computer.
            locations: The places in the client where the button is shown.
        """
        return await self._call(
            _operations.UPDATE_CLIENT_BUTTON,
            path={"id": id},
            body=body_of(
                models.ClientButton,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                action=action,
                availability=availability,
                button_text=button_text,
                deactivate_after_use=deactivate_after_use,
                description=description,
                display_notification=display_notification,
                enabled=enabled,
                icon_uri=icon_uri,
                interaction_types=interaction_types,
                local_application=local_application,
                locations=locations,
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
        """Starts watching the configuration of client buttons, or replaces the watch.

        Brings clientButtonsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_CLIENT_BUTTON,
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
    ) -> AsyncListSubscription[
        str, models.ClientButton, models.ClientButtonsMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[
        str, models.ClientButton, models.ClientButtonsMessage | UnknownObject
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        str, models.ClientButton, models.ClientButtonsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of client buttons, or replaces the watch.

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
            _operations.WATCH_CLIENT_BUTTON,
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
        """Stops watching the configuration of client buttons.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_CLIENT_BUTTON, path={"subscriptionId": subscription_id}
        )
