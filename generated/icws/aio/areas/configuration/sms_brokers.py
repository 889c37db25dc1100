# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.sms_brokers."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations

__all__ = [
    "AsyncConfigurationSmsBrokers",
]


class AsyncConfigurationSmsBrokers(AsyncArea):
    """The operations of configuration.sms_brokers."""

    __slots__ = ()

    async def list(
        self,
        *,
        select: str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        range: str | UnsetType = UNSET,
    ) -> models.SmsBrokers:
        """Lists the SMS brokers.

        Args:
            select: The properties to return, separated by commas.
            where: A condition that the objects in the list must meet.
            order_by: The property to sort the list by.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin.
            range: The part of the list to return, in the form items=10-20.
        """
        return await self._call(
            _operations.GET_CONFIGURATION_SMS_BROKERS,
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            headers={"Range": range},
        )

    async def get(
        self, id: str, *, select: str | UnsetType = UNSET, rights_filter: str | UnsetType = UNSET
    ) -> models.SmsBroker:
        """Returns one SMS broker.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin.
        """
        return await self._call(
            _operations.GET_CONFIGURATION_SMS_BROKER,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
