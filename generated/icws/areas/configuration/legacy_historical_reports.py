# Derived from icws/aio/areas/configuration/legacy_historical_reports.py; edits here are lost.
"""Operations of configuration.legacy_historical_reports."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType
from icws.operations import configuration as _operations

__all__ = ["ConfigurationLegacyHistoricalReports"]


class ConfigurationLegacyHistoricalReports(Area):
    """The operations of configuration.legacy_historical_reports."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.LegacyHistoricalReport]:
        """Lists the legacy historical reports.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LEGACY_HISTORICAL_REPORTS,
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
    ) -> models.LegacyHistoricalReport:
        """Returns one legacy historical report.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return self._call(
            _operations.GET_LEGACY_HISTORICAL_REPORT,
            path={"id": id},
            query={"select": select, "rightsFilter": rights_filter},
        )
