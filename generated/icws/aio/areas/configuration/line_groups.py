# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.line_groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType, body_of
from icws.operations import configuration as _operations

if TYPE_CHECKING:
    from datetime import datetime


__all__ = ["AsyncConfigurationLineGroups"]


class AsyncConfigurationLineGroups(AsyncArea):
    """The operations of configuration.line_groups."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.LineGroup]:
        """Lists the line groups.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LINE_GROUPS,
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
        body: models.LineGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        lines: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Creates a line group.

        Args:
            body: The whole body.
        """
        return await self._call(
            _operations.CREATE_LINE_GROUP,
            body=body_of(
                models.LineGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                lines=lines,
            ),
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.LineGroup:
        """Returns one line group.

        Needs configuration 1.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return await self._call(
            _operations.GET_LINE_GROUP,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )

    async def delete(self, id: str) -> None:
        """Deletes a line group.

        Args:
            id: The id of the object.
        """
        await self._call(_operations.DELETE_LINE_GROUP, path={"id": id})

    async def update(
        self,
        id: str,
        body: models.LineGroup | UnsetType = UNSET,
        *,
        configuration_id: models.ConfigurationId | UnsetType = UNSET,
        created_date: datetime | str | UnsetType | None = UNSET,
        custom_attributes: Sequence[models.CustomAttribute] | UnsetType | None = UNSET,
        last_modified_date: datetime | str | UnsetType | None = UNSET,
        notes: str | UnsetType | None = UNSET,
        lines: Sequence[models.ConfigurationId] | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes a line group.

        Args:
            id: The id of the object.
            body: The whole body.
        """
        return await self._call(
            _operations.UPDATE_LINE_GROUP,
            path={"id": id},
            body=body_of(
                models.LineGroup,
                body,
                configuration_id=configuration_id,
                created_date=created_date,
                custom_attributes=custom_attributes,
                last_modified_date=last_modified_date,
                notes=notes,
                lines=lines,
            ),
        )
