# Derived from icws/aio/areas/configuration/media_servers.py; edits here are lost.
"""Operations of configuration.media_servers."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area, Listing
from icws.operations import configuration as _operations

__all__ = ["ConfigurationMediaServers"]


class ConfigurationMediaServers(Area):
    """The operations of configuration.media_servers."""

    __slots__ = ()

    def list(self) -> Listing[models.MediaServer]:
        """Lists the media servers."""
        return self._list(_operations.GET_MEDIA_SERVERS, "items")

    def get(self, id: str) -> models.MediaServer:
        """Returns one media server.

        Args:
            id: The id of the object.
        """
        return self._call(_operations.GET_MEDIA_SERVER, path={"id": id})
