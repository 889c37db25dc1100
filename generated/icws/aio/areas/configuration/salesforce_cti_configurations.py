# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.salesforce_cti_configurations."""

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
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import configuration as _operations

from ...caches import AsyncListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = [
    "AsyncConfigurationSalesforceCtiConfigurations",
    "AsyncConfigurationSalesforceCtiConfigurationsSalesforceCtiAttributeMaps",
]


class AsyncConfigurationSalesforceCtiConfigurations(AsyncArea):
    """The operations of configuration.salesforce_cti_configurations."""

    __slots__ = ()

    @property
    def salesforce_cti_attribute_maps(
        self,
    ) -> AsyncConfigurationSalesforceCtiConfigurationsSalesforceCtiAttributeMaps:
        """The operations of configuration.salesforce_cti_configurations.salesforce_cti_attribute_maps."""
        return self._child(AsyncConfigurationSalesforceCtiConfigurationsSalesforceCtiAttributeMaps)

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.SalesforceCTIConfiguration]:
        """Lists the Salesforce CTI configurations.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_SALESFORCE_CTI_CONFIGURATIONS,
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
        body: models.SalesforceCTIConfiguration | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        create_call_log_for_internal_calls: bool | UnsetType | None = UNSET,
        create_call_log_on_interactions_not_connected: bool | UnsetType | None = UNSET,
        open_and_edit_call_log_on_disconnect: bool | UnsetType | None = UNSET,
        pop_account_code_dialog_on_disconnect: bool | UnsetType | None = UNSET,
        salesforce_cti_attribute_maps: Sequence[models.SalesforceCtiAttributeMap]
        | UnsetType
        | None = UNSET,
        save_wrap_time_field: str | UnsetType | None = UNSET,
        send_screen_pop_on_alerting: bool | UnsetType | None = UNSET,
        show_advanced_transfer_button: bool | UnsetType | None = UNSET,
        show_speed_dial: bool | UnsetType | None = UNSET,
        speed_dial_directory: str | UnsetType | None = UNSET,
        speed_dial_number: str | UnsetType | None = UNSET,
        use_advanced_dial: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a Salesforce CTI configuration.

        Args:
            body: The whole body.
            create_call_log_for_internal_calls: Whether internal calls get a call log too.
            create_call_log_on_interactions_not_connected: Whether interactions that did not
                connect get a call log too.
            open_and_edit_call_log_on_disconnect: Whether the call log opens for editing when
                the interaction disconnects.
            pop_account_code_dialog_on_disconnect: Whether the dialogue for account codes opens
                when the interaction disconnects.
            salesforce_cti_attribute_maps: The call attributes that are kept in step with fields
                of Salesforce.
            save_wrap_time_field: The field in which the wrap-up time is saved.
            send_screen_pop_on_alerting: Whether the screen pop comes as early as the
                interaction alerts.
            show_advanced_transfer_button: Whether there is a button for advanced transfers.
            show_speed_dial: Whether speed dial is shown.
            speed_dial_directory: The directory of the speed dial.
            speed_dial_number: The number for the speed dial.
        """
        return await self._call(
            _operations.CREATE_SALESFORCE_CTI_CONFIGURATION,
            body=body_of(
                models.SalesforceCTIConfiguration,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                create_call_log_for_internal_calls=create_call_log_for_internal_calls,
                create_call_log_on_interactions_not_connected=create_call_log_on_interactions_not_connected,
                open_and_edit_call_log_on_disconnect=open_and_edit_call_log_on_disconnect,
                pop_account_code_dialog_on_disconnect=pop_account_code_dialog_on_disconnect,
                salesforce_cti_attribute_maps=salesforce_cti_attribute_maps,
                save_wrap_time_field=save_wrap_time_field,
                send_screen_pop_on_alerting=send_screen_pop_on_alerting,
                show_advanced_transfer_button=show_advanced_transfer_button,
                show_speed_dial=show_speed_dial,
                speed_dial_directory=speed_dial_directory,
                speed_dial_number=speed_dial_number,
                use_advanced_dial=use_advanced_dial,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.SalesforceCTIConfiguration:
        """Returns one Salesforce CTI configuration.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_SALESFORCE_CTI_CONFIGURATION,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a Salesforce CTI configuration.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_SALESFORCE_CTI_CONFIGURATION, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.SalesforceCTIConfiguration | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        create_call_log_for_internal_calls: bool | UnsetType | None = UNSET,
        create_call_log_on_interactions_not_connected: bool | UnsetType | None = UNSET,
        open_and_edit_call_log_on_disconnect: bool | UnsetType | None = UNSET,
        pop_account_code_dialog_on_disconnect: bool | UnsetType | None = UNSET,
        salesforce_cti_attribute_maps: Sequence[models.SalesforceCtiAttributeMap]
        | UnsetType
        | None = UNSET,
        save_wrap_time_field: str | UnsetType | None = UNSET,
        send_screen_pop_on_alerting: bool | UnsetType | None = UNSET,
        show_advanced_transfer_button: bool | UnsetType | None = UNSET,
        show_speed_dial: bool | UnsetType | None = UNSET,
        speed_dial_directory: str | UnsetType | None = UNSET,
        speed_dial_number: str | UnsetType | None = UNSET,
        use_advanced_dial: bool | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a Salesforce CTI configuration.

        Args:
            id: The id of the object.
            body: The whole body.
            create_call_log_for_internal_calls: Whether internal calls get a call log too.
            create_call_log_on_interactions_not_connected: Whether interactions that did not
                connect get a call log too.
            open_and_edit_call_log_on_disconnect: Whether the call log opens for editing when
                the interaction disconnects.
            pop_account_code_dialog_on_disconnect: Whether the dialogue for account codes opens
                when the interaction disconnects.
            salesforce_cti_attribute_maps: The call attributes that are kept in step with fields
                of Salesforce.
            save_wrap_time_field: The field in which the wrap-up time is saved.
            send_screen_pop_on_alerting: Whether the screen pop comes as early as the
                interaction alerts.
            show_advanced_transfer_button: Whether there is a button for advanced transfers.
            show_speed_dial: Whether speed dial is shown.
            speed_dial_directory: The directory of the speed dial.
            speed_dial_number: The number for the speed dial.
        """
        return await self._call(
            _operations.UPDATE_SALESFORCE_CTI_CONFIGURATION,
            path={"id": id},
            body=body_of(
                models.SalesforceCTIConfiguration,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                create_call_log_for_internal_calls=create_call_log_for_internal_calls,
                create_call_log_on_interactions_not_connected=create_call_log_on_interactions_not_connected,
                open_and_edit_call_log_on_disconnect=open_and_edit_call_log_on_disconnect,
                pop_account_code_dialog_on_disconnect=pop_account_code_dialog_on_disconnect,
                salesforce_cti_attribute_maps=salesforce_cti_attribute_maps,
                save_wrap_time_field=save_wrap_time_field,
                send_screen_pop_on_alerting=send_screen_pop_on_alerting,
                show_advanced_transfer_button=show_advanced_transfer_button,
                show_speed_dial=show_speed_dial,
                speed_dial_directory=speed_dial_directory,
                speed_dial_number=speed_dial_number,
                use_advanced_dial=use_advanced_dial,
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
        """Starts watching the CTI configurations for Salesforce, or replaces the watch.

        Brings salesforceCTIConfigurationsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        await self._call(
            _operations.SUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
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
        str,
        models.SalesforceCTIConfiguration,
        models.SalesforceCTIConfigurationsMessage | UnknownObject,
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> AsyncListSubscription[
        str,
        models.SalesforceCTIConfiguration,
        models.SalesforceCTIConfigurationsMessage | UnknownObject,
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
        str,
        models.SalesforceCTIConfiguration,
        models.SalesforceCTIConfigurationsMessage | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the CTI configurations for Salesforce, or replaces the watch.

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
            _operations.WATCH_SALESFORCE_CTI_CONFIGURATION,
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
        """Stops watching the CTI configurations for Salesforce.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        await self._call(
            _operations.UNSUBSCRIBE_SALESFORCE_CTI_CONFIGURATION,
            path={"subscriptionId": subscription_id},
        )


class AsyncConfigurationSalesforceCtiConfigurationsSalesforceCtiAttributeMaps(AsyncArea):
    """The operations of configuration.salesforce_cti_configurations.salesforce_cti_attribute_maps."""

    __slots__ = ()

    async def create(
        self,
        id: str,
        body: models.SalesforceCtiAttributeMapsBulkUpdate | UnsetType = UNSET,
        *,
        add: Sequence[models.SalesforceCtiAttributeMap] | UnsetType | None = UNSET,
        modify: Sequence[models.SalesforceCtiAttributeMap] | UnsetType | None = UNSET,
        remove: Sequence[str] | UnsetType | None = UNSET,
    ) -> models.SubObjectSet:
        """Adds, changes and removes attribute maps of a Salesforce CTI configuration in one call.

        Args:
            id: The id of the object.
            body: The whole body.
            remove: The ids of the attribute maps to remove.
        """
        return await self._call(
            _operations.UPDATE_SALESFORCE_CTI_ATTRIBUTE_MAPS,
            path={"id": id},
            body=body_of(
                models.SalesforceCtiAttributeMapsBulkUpdate,
                body,
                add=add,
                modify=modify,
                remove=remove,
            ),
        )
