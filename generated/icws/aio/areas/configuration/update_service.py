# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.update_service."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, UnsetType, body_of
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationUpdateService"]


class AsyncConfigurationUpdateService(AsyncArea):
    """The operations of configuration.update_service."""

    __slots__ = ()

    async def get(
        self,
        *,
        select: Sequence[str] | str | UnsetType = UNSET,
        rights_filter: str | UnsetType = UNSET,
    ) -> models.UpdateService:
        """Returns the settings of the update service.

        Args:
            select: The properties to return, separated by commas.
            rights_filter: Keeps objects that the user has this right to, such as view or admin.
        """
        return await self._call(
            _operations.GET_UPDATE_SERVICE, query={"select": select, "rightsFilter": rights_filter}
        )

    async def update(
        self,
        body: models.UpdateService | UnsetType = UNSET,
        *,
        update_provider_is_available: bool | UnsetType | None = UNSET,
        update_provider_override_uri: str | UnsetType | None = UNSET,
    ) -> models.UpdateOperationResult:
        """Changes the settings of the update service.

        Args:
            body: The whole body.
            update_provider_is_available: Whether there is an update provider to turn to.
            update_provider_override_uri: A URI for the update provider that takes the place of
                its own.
        """
        return await self._call(
            _operations.UPDATE_UPDATE_SERVICE,
            body=body_of(
                models.UpdateService,
                body,
                update_provider_is_available=update_provider_is_available,
                update_provider_override_uri=update_provider_override_uri,
            ),
        )
