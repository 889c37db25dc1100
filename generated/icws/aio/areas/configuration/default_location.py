# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.default_location."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationDefaultLocation"]


class AsyncConfigurationDefaultLocation(AsyncArea):
    """The operations of configuration.default_location."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: Literal["view", "admin"] | UnsetType = UNSET,
    ) -> models.DefaultLocation:
        """Returns the default location, with its time zone.

        Needs configuration 1.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
                Default: 'admin'.
        """
        return await self._call(
            _operations.GET_DEFAULT_LOCATION,
            query={"select": select, "rightsFilter": rights_filter},
        )
