# Derived from icws/aio/areas/configuration/wrap_up_codes.py; edits here are lost.
"""Operations of configuration.wrap_up_codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationWrapUpCodes"]


class ConfigurationWrapUpCodes(Area):
    """The operations of configuration.wrap_up_codes."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        multi_language: bool | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.WrapUpCode]:
        """Lists the wrap-up codes.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            multi_language: Whether texts come in all their languages rather than in one.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_WRAP_UP_CODES,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
                "multiLanguage": multi_language,
            },
            page_size=page_size,
        )

    def create(
        self,
        body: models.WrapUpCode | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        category: models.ConfigurationId | UnsetType = UNSET,
        digits: str | UnsetType | None = UNSET,
        is_permanent: bool | UnsetType | None = UNSET,
        is_right_party_contact: bool | UnsetType | None = UNSET,
        label: models.MultiLanguageString | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a wrap-up code.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the code belongs to.
            category: The wrap-up category of the code.
            digits: The digits to enter for the code.
            is_right_party_contact: Whether the code means that the right party was reached.
            label: The text shown for the code, in one or more languages.
        """
        return self._call(
            _operations.CREATE_WRAP_UP_CODE,
            body=body_of(
                models.WrapUpCode,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                category=category,
                digits=digits,
                is_permanent=is_permanent,
                is_right_party_contact=is_right_party_contact,
                label=label,
            ),
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        multi_language: bool | UnsetType = UNSET,
    ) -> models.WrapUpCode:
        """Returns one wrap-up code.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            multi_language: Whether texts come in all their languages rather than in one.
        """
        return self._call(
            _operations.GET_WRAP_UP_CODE,
            path={"id": id},
            query={
                "select": select,
                "rightsFilter": rights_filter,
                "multiLanguage": multi_language,
            },
        )

    def delete(self, id: str) -> None:
        """Deletes a wrap-up code.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_WRAP_UP_CODE, path={"id": id})

    def update(
        self,
        id: str,
        body: models.WrapUpCode | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        category: models.ConfigurationId | UnsetType = UNSET,
        digits: str | UnsetType | None = UNSET,
        is_permanent: bool | UnsetType | None = UNSET,
        is_right_party_contact: bool | UnsetType | None = UNSET,
        label: models.MultiLanguageString | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a wrap-up code.

        Args:
            id: The id of the object.
            body: The whole body.
            access_control_group_assignment: The access control group that the code belongs to.
            category: The wrap-up category of the code.
            digits: The digits to enter for the code.
            is_right_party_contact: Whether the code means that the right party was reached.
            label: The text shown for the code, in one or more languages.
        """
        return self._call(
            _operations.UPDATE_WRAP_UP_CODE,
            path={"id": id},
            body=body_of(
                models.WrapUpCode,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                category=category,
                digits=digits,
                is_permanent=is_permanent,
                is_right_party_contact=is_right_party_contact,
                label=label,
            ),
        )

    @overload
    def subscribe(
        self,
        subscription_id: str,
        *,
        configuration_ids: Sequence[str],
        properties: Sequence[str],
        rights_filter: str,
    ) -> None: ...
    @overload
    def subscribe(self, subscription_id: str, body: models.ConfigObjectSubscription) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the configuration of wrap-up codes, or replaces the watch.

        Brings wrapUpCodesMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_WRAP_UP_CODE,
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
    ) -> ListSubscription[str, models.WrapUpCode, models.WrapUpCodesMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[str, models.WrapUpCode, models.WrapUpCodesMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> ListSubscription[str, models.WrapUpCode, models.WrapUpCodesMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the configuration of wrap-up codes, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_WRAP_UP_CODE,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigObjectSubscription,
                body,
                configuration_ids=configuration_ids,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the configuration of wrap-up codes.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(_operations.UNSUBSCRIBE_WRAP_UP_CODE, path={"subscriptionId": subscription_id})
