# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations


class _ConfigurationLinesAuthorityCertificatesSince1(AsyncArea):
    """Operations of configuration 1 and later, lines authority certificates."""

    __slots__ = ()

    async def get_configuration_lines_authority_certificates(
        self,
    ) -> models.LinesAuthorityCertificates:
        """Lists the authority certificates for lines."""
        return await self._call(_operations.GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATES)

    async def get_configuration_lines_authority_certificate(
        self, id: str
    ) -> models.LinesAuthorityCertificate:
        """Returns one authority certificate for lines.

        Args:
            id: The id of the object.
        """
        return await self._call(
            _operations.GET_CONFIGURATION_LINES_AUTHORITY_CERTIFICATE, path={"id": id}
        )
