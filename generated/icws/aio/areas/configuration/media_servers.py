# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.media_servers."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea, AsyncListing
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationMediaServers"]


class AsyncConfigurationMediaServers(AsyncArea):
    """The operations of configuration.media_servers."""

    __slots__ = ()

    def list(self) -> AsyncListing[models.MediaServer]:
        """Lists the media servers."""
        return self._list(_operations.GET_MEDIA_SERVERS, "items")

    async def get(self, id: str) -> models.MediaServer:
        """Returns one media server.

        Args:
            id: The id of the object.
        """
        return await self._call(_operations.GET_MEDIA_SERVER, path={"id": id})
