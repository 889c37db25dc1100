# Derived from icws/aio/areas/configuration/_media_servers.py; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations


class _ConfigurationMediaServersSince1(Area):
    """Operations of configuration 1 and later, media servers."""

    __slots__ = ()

    def get_configuration_media_servers(self) -> models.MediaServers:
        """Lists the media servers."""
        return self._call(_operations.GET_CONFIGURATION_MEDIA_SERVERS)

    def get_configuration_media_server(self, id: str) -> models.MediaServer:
        """Returns one media server.

        Args:
            id: The id of the object.
        """
        return self._call(_operations.GET_CONFIGURATION_MEDIA_SERVER, path={"id": id})
