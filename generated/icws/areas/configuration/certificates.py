# Derived from icws/aio/areas/configuration/certificates.py; edits here are lost.
"""Operations of configuration.certificates."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Listing, UnsetType, body_of
from icws.operations import configuration as _operations

__all__ = ["ConfigurationCertificates", "ConfigurationCertificatesSubsystemCertificates"]


class ConfigurationCertificates(Area):
    """The operations of configuration.certificates."""

    __slots__ = ()

    @property
    def subsystem_certificates(self) -> ConfigurationCertificatesSubsystemCertificates:
        """The operations of configuration.certificates.subsystem_certificates."""
        return self._child(ConfigurationCertificatesSubsystemCertificates)

    @overload
    def trust_subsystem_certificate(self, *, name: str, trust: bool) -> None: ...
    @overload
    def trust_subsystem_certificate(
        self, body: models.TrustSubsystemCertificateArgument
    ) -> None: ...

    def trust_subsystem_certificate(
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
        self._call(
            _operations.TRUST_SUBSYSTEM_CERTIFICATE,
            body=body_of(models.TrustSubsystemCertificateArgument, body, name=name, trust=trust),
        )


class ConfigurationCertificatesSubsystemCertificates(Area):
    """The operations of configuration.certificates.subsystem_certificates."""

    __slots__ = ()

    def list(self) -> Listing[models.SubsystemCertificatesEntry]:
        """Lists the certificates of the server's subsystems."""
        return self._list(_operations.GET_SUBSYSTEM_CERTIFICATES, "subsystem_certificates")
