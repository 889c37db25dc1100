# Derived from icws/aio/areas/configuration/_default_location.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import Literal

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationDefaultLocationSince1(Area):
    """Operations of configuration 1 and later, default location."""

    __slots__ = ()

    def get_configuration_default_location(
        self,
        *,
        select: str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.DefaultLocation:
        """Returns the default location, with its time zone.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps only objects for which the user has a certain right, such as
                view or admin. Default: 'admin'.
        """
        return self._call(
            _operations.GET_CONFIGURATION_DEFAULT_LOCATION,
            query={"select": select, "rightsFilter": rights_filter},
        )
