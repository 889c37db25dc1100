# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.locations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationLocations"]


class AsyncConfigurationLocations(AsyncArea):
    """The operations of configuration.locations."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.Location]:
        """Lists the locations.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LOCATIONS,
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
        body: models.Location | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        access_control_group_assignment: models.ConfigurationId | UnsetType = UNSET,
        sntp_server: str | UnsetType | None = UNSET,
        timezone: str | UnsetType = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a location.

        Args:
            body: The whole body.
            access_control_group_assignment: The access control group that the location belongs
                to.
            sntp_server: The time server of the location, by SNTP.
        """
        return await self._call(
            _operations.CREATE_LOCATION,
            body=body_of(
                models.Location,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                access_control_group_assignment=access_control_group_assignment,
                sntp_server=sntp_server,
                timezone=timezone,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.Location:
        """Returns one location.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_LOCATION,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
