# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.certificates."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._async.area import UNSET, AsyncArea, AsyncListing, UnsetType, body_of
from icws.operations import configuration as _operations

__all__ = ["AsyncConfigurationCertificates", "AsyncConfigurationCertificatesSubsystemCertificates"]


class AsyncConfigurationCertificates(AsyncArea):
    """The operations of configuration.certificates."""

    __slots__ = ()

    @property
    def subsystem_certificates(self) -> AsyncConfigurationCertificatesSubsystemCertificates:
        """The operations of configuration.certificates.subsystem_certificates."""
        return self._child(AsyncConfigurationCertificatesSubsystemCertificates)

    @overload
    async def trust_subsystem_certificate(self, *, name: str, trust: bool) -> None: ...
    @overload
    async def trust_subsystem_certificate(
        self, body: models.TrustSubsystemCertificateArgument
    ) -> None: ...

    async def trust_subsystem_certificate(
        self,
        body: models.TrustSubsystemCertificateArgument | UnsetType = UNSET,
        *,
        name: str | UnsetType = UNSET,
        trust: bool | UnsetType = UNSET,
    ) -> None:
        """Sets whether a subsystem certificate is trusted.

        Args:
            body: The whole body. Required without it: name, trust.
            name: The name of the certificate.
            trust: Whether the certificate is trusted.
        """
        await self._call(
            _operations.TRUST_SUBSYSTEM_CERTIFICATE,
            body=body_of(models.TrustSubsystemCertificateArgument, body, name=name, trust=trust),
        )


class AsyncConfigurationCertificatesSubsystemCertificates(AsyncArea):
    """The operations of configuration.certificates.subsystem_certificates."""

    __slots__ = ()

    def list(self) -> AsyncListing[models.SubsystemCertificatesEntry]:
        """Lists the certificates of the server's subsystems."""
        return self._list(_operations.GET_SUBSYSTEM_CERTIFICATES, "subsystem_certificates")
