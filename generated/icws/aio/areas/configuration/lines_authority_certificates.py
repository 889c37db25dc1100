# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.lines_authority_certificates."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea, AsyncListing
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationLinesAuthorityCertificates"]


class AsyncConfigurationLinesAuthorityCertificates(AsyncArea):
    """The operations of configuration.lines_authority_certificates."""

    __slots__ = ()

    def list(self) -> AsyncListing[models.LinesAuthorityCertificate]:
        """Lists the authority certificates for lines."""
        return self._list(_operations.GET_LINES_AUTHORITY_CERTIFICATES, "items")

    async def get(self, id: str) -> models.LinesAuthorityCertificate:
        """Returns one authority certificate for lines.

        Args:
            id: The id of the object.
        """
        return await self._call(_operations.GET_LINES_AUTHORITY_CERTIFICATE, path={"id": id})
