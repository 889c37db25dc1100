# Derived from icws/aio/areas/configuration/problem_reporter.py; edits here are lost.
"""Operations of configuration.problem_reporter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnknownObject, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["ConfigurationProblemReporter"]


class ConfigurationProblemReporter(Area):
    """The operations of configuration.problem_reporter."""

    __slots__ = ()

    def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.ProblemReporter:
        """Returns the settings of the problem reporter.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_PROBLEM_REPORTER,
            query={"select": select, "rightsFilter": rights_filter},
        )

    def update(
        self,
        body: models.ProblemReporter | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        email_addresses: Sequence[str] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings of the problem reporter.

        Args:
            body: The whole body.
            email_addresses: The e-mail addresses for problem reports.
        """
        return self._call(
            _operations.UPDATE_PROBLEM_REPORTER,
            body=body_of(
                models.ProblemReporter,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                email_addresses=email_addresses,
            ),
        )

    @overload
    def subscribe(
        self,
        subscription_id: str,
        *,
        rights_filter: str,
        properties: Sequence[str] | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def subscribe(
        self, subscription_id: str, body: models.ConfigGlobalObjectSubscription
    ) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> None:
        """Starts watching the settings of the problem reporter, or replaces the watch.

        Brings problemReporterMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        self._call(
            _operations.SUBSCRIBE_PROBLEM_REPORTER,
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
    ) -> Subscription[models.ProblemReporterMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.ConfigGlobalObjectSubscription
    ) -> Subscription[models.ProblemReporterMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.ConfigGlobalObjectSubscription | UnsetType = UNSET,
        *,
        properties: Sequence[str] | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> Subscription[models.ProblemReporterMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the settings of the problem reporter, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: rights_filter.
            properties: The names of the properties to watch.
            rights_filter: The right by which the object is watched, such as view or admin.
        """
        return self._watch(
            Subscription,
            _operations.WATCH_PROBLEM_REPORTER,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.ConfigGlobalObjectSubscription,
                body,
                properties=properties,
                rights_filter=rights_filter,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the settings of the problem reporter.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(
            _operations.UNSUBSCRIBE_PROBLEM_REPORTER, path={"subscriptionId": subscription_id}
        )
