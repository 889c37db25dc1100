# Derived from icws/aio/areas/configuration/lines_authority_certificates.py; edits here are lost.
"""Operations of configuration.lines_authority_certificates."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area, Listing
from icws.operations import configuration as _operations

__all__ = ["ConfigurationLinesAuthorityCertificates"]


class ConfigurationLinesAuthorityCertificates(Area):
    """The operations of configuration.lines_authority_certificates."""

    __slots__ = ()

    def list(self) -> Listing[models.LinesAuthorityCertificate]:
        """Lists the authority certificates for lines."""
        return self._list(_operations.GET_LINES_AUTHORITY_CERTIFICATES, "items")

    def get(self, id: str) -> models.LinesAuthorityCertificate:
        """Returns one authority certificate for lines.

        Args:
            id: The id of the object.
        """
        return self._call(_operations.GET_LINES_AUTHORITY_CERTIFICATE, path={"id": id})
