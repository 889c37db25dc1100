# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.accumulators."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationAccumulators"]


class AsyncConfigurationAccumulators(AsyncArea):
    """The operations of configuration.accumulators."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> AsyncListing[models.Accumulator]:
        """Lists the accumulators.

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
            _operations.GET_ACCUMULATORS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
            },
            page_size=page_size,
        )

    async def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.Accumulator:
        """Returns one accumulator.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_ACCUMULATOR,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
