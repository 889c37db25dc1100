# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._async.area import AsyncArea
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationCertificatesSince1(AsyncArea):
    """Operations of configuration 1 and later, certificates."""

    __slots__ = ()

    async def get_configuration_subsystem_certificates(self) -> models.SubsystemCertificatesResult:
        """Lists the certificates of the server's subsystems."""
        return await self._call(_operations.GET_CONFIGURATION_SUBSYSTEM_CERTIFICATES)

    @overload
    async def trust_configuration_subsystem_certificate(
        self, *, name: str, trust: bool
    ) -> None: ...
    @overload
    async def trust_configuration_subsystem_certificate(
        self, body: models.TrustSubsystemCertificateArgument
    ) -> None: ...

    async def trust_configuration_subsystem_certificate(
        self,
        body: models.TrustSubsystemCertificateArgument | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        trust: bool | UnsetType = UNSET,
    ) -> None:
        """Sets whether a subsystem certificate is trusted.

        Args:
            body: The body as an object, instead of its properties.
            name: The name of the certificate.
            trust: Whether the certificate is trusted.
        """
        await self._call(
            _operations.TRUST_CONFIGURATION_SUBSYSTEM_CERTIFICATE,
            body=body_of(
                models.TrustSubsystemCertificateArgument, body, {"name": name, "trust": trust}
            ),
        )
