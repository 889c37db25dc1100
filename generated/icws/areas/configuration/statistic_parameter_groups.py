# Derived from icws/aio/areas/configuration/statistic_parameter_groups.py; edits here are lost.
"""Operations of configuration.statistic_parameter_groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationStatisticParameterGroups"]


class ConfigurationStatisticParameterGroups(Area):
    """The operations of configuration.statistic_parameter_groups."""

    __slots__ = ()

    def list(self) -> Listing[models.StatisticParameterGroup]:
        """Lists the statistic parameter groups."""
        return self._list(_operations.GET_STATISTIC_PARAMETER_GROUPS, "items")

    def create(
        self,
        body: models.StatisticParameterGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skill_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a statistic parameter group.

        Args:
            body: The whole body.
        """
        return self._call(
            _operations.CREATE_STATISTIC_PARAMETER_GROUP,
            body=body_of(
                models.StatisticParameterGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                skill_categories=skill_categories,
            ),
        )

    def get(self, id: str) -> models.StatisticParameterGroup:
        """Returns one statistic parameter group.

        Args:
            id: The id of the object.
        """
        return self._call(_operations.GET_STATISTIC_PARAMETER_GROUP, path={"id": id})

    def delete(self, id: str) -> None:
        """Deletes a statistic parameter group.

        Args:
            id: The id of the object.
        """
        self._call(_operations.DELETE_STATISTIC_PARAMETER_GROUP, path={"id": id})

    def update(
        self,
        id: str,
        body: models.StatisticParameterGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        skill_categories: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a statistic parameter group.

        Args:
            id: The id of the object.
            body: The whole body.
        """
        return self._call(
            _operations.UPDATE_STATISTIC_PARAMETER_GROUP,
            path={"id": id},
            body=body_of(
                models.StatisticParameterGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                skill_categories=skill_categories,
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
        """Starts watching the statistic parameter groups, or replaces the watch.

        Brings statisticParameterGroupsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_STATISTIC_PARAMETER_GROUP,
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
    ) -> ListSubscription[
        str, models.StatisticParameterGroup, models.StatisticParameterGroupsMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[
        str, models.StatisticParameterGroup, models.StatisticParameterGroupsMessage | UnknownObject
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigObjectSubscription | UnsetType = UNSET,
        *,
        configuration_ids: Sequence[str] | UnsetType = UNSET,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> ListSubscription[
        str, models.StatisticParameterGroup, models.StatisticParameterGroupsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the statistic parameter groups, or replaces the watch.

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
            _operations.WATCH_STATISTIC_PARAMETER_GROUP,
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
        """Stops watching the statistic parameter groups.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(
            _operations.UNSUBSCRIBE_STATISTIC_PARAMETER_GROUP,
            path={"subscriptionId": subscription_id},
        )
