# Derived from icws/aio/areas/configuration/license_allocations.py; edits here are lost.
"""Operations of configuration.license_allocations."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType
from icws.operations import configuration as _operations

__all__ = ["ConfigurationLicenseAllocations"]


class ConfigurationLicenseAllocations(Area):
    """The operations of configuration.license_allocations."""

    __slots__ = ()

    def list(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        where: str | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        license_applies_to: str | UnsetType = UNSET,
        page_size: int | None = None,
    ) -> Listing[models.LicenseAllocation]:
        """Lists the licence allocations: how many licences there are and how many are taken.

        Args:
            select: The properties to return, separated by commas.
            where: Conditions, with commas between them, such as configurationId.id sw A: eq
                means equal, sw begins with, ct contains.
            order_by: The property to sort the list by.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            license_applies_to: Narrows the answer to licences that apply to one kind of object.
            page_size: How many items to ask for at a time.
        """
        return self._list(
            _operations.GET_LICENSE_ALLOCATIONS,
            "items",
            query={
                "select": select,
                "where": where,
                "orderBy": order_by,
                "rightsFilter": rights_filter,
                "licenseAppliesTo": license_applies_to,
            },
            page_size=page_size,
        )

    def get(
        self,
        id: str,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
        license_applies_to: str | UnsetType = UNSET,
    ) -> models.LicenseAllocation:
        """Returns the allocation of one licence.

        Args:
            id: The id of the object.
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
            license_applies_to: Narrows the answer to licences that apply to one kind of object.
        """
        return self._call(
            _operations.GET_LICENSE_ALLOCATION,
            path={"id": id},
            query={
                "select": select,
                "rightsFilter": rights_filter,
                "licenseAppliesTo": license_applies_to,
            },
        )
