# Derived from icws/aio/areas/configuration/dial_plan_classifications.py; edits here are lost.
"""Operations of configuration.dial_plan_classifications."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

from ...caches import ListSubscription

__all__ = ["ConfigurationDialPlanClassifications"]


class ConfigurationDialPlanClassifications(Area):
    """The operations of configuration.dial_plan_classifications."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.DialPlanClassification]:
        """Lists the classifications of the dial plan.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_DIAL_PLAN_CLASSIFICATIONS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.DialPlanClassification:
        """Returns one classification of the dial plan.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_DIAL_PLAN_CLASSIFICATION,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
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
        """Starts watching the dial plan classifications, or replaces the watch.

        Brings dialPlanClassificationsMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: configuration_ids, properties,
                rights_filter.
            configuration_ids: The ids of the objects to watch; * for all.
            properties: The names of the properties to watch; * for all, but not of all objects.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_DIAL_PLAN_CLASSIFICATION,
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
        str, models.DialPlanClassification, models.DialPlanClassificationsMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigObjectSubscription
    ) -> ListSubscription[
        str, models.DialPlanClassification, models.DialPlanClassificationsMessage | UnknownObject
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
        str, models.DialPlanClassification, models.DialPlanClassificationsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the dial plan classifications, or replaces the watch.

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
            _operations.WATCH_DIAL_PLAN_CLASSIFICATION,
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
        """Stops watching the dial plan classifications.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(
            _operations.UNSUBSCRIBE_DIAL_PLAN_CLASSIFICATION,
            path={"subscriptionId": subscription_id},
        )
