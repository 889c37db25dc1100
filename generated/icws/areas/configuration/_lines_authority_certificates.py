# Derived from icws/aio/areas/configuration/_lines_authority_certificates.py; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations


class _ConfigurationLinesAuthorityCertificatesSince1(Area):
    """Operations of configuration 1 and later, lines authority certificates."""

    __slots__ = ()

    def get_configuration_lines_authority_certificates(self) -> models.LinesAuthorityCertificates:
        """Lists the authority certificates for lines."""
        return self._call(_operations.GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATES)

    def get_configuration_lines_authority_certificate(
        self, id: str
    ) -> models.LinesAuthorityCertificate:
        """Returns one authority certificate for lines.

        Args:
            id: The id of the object.
        """
        return self._call(
            _operations.GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATE, path={"id": id}
        )
