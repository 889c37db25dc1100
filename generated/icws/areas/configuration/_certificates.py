# Derived from icws/aio/areas/configuration/_certificates.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from typing import overload

from icws import models
from icws._runtime._sync.area import Area
from icws._runtime.bodies import body_of
from icws._runtime.model import UNSET, UnsetType
from icws.operations import configuration as _operations


class _ConfigurationCertificatesSince1(Area):
    """Operations of configuration 1 and later, certificates."""

    __slots__ = ()

    def get_configuration_subsystem_certificates(self) -> models.SubsystemCertificatesResult:
        """Lists the certificates of the server's subsystems."""
        return self._call(_operations.GET_CONFIGURATION_SUBSYSTEM_CERTIFICATES)

    @overload
    def trust_configuration_subsystem_certificate(self, *, name: str, trust: bool) -> None: ...
    @overload
    def trust_configuration_subsystem_certificate(
        self, body: models.TrustSubsystemCertificateArgument
    ) -> None: ...

    def trust_configuration_subsystem_certificate(
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
        self._call(
            _operations.TRUST_CONFIGURATION_SUBSYSTEM_CERTIFICATE,
            body=body_of(
                models.TrustSubsystemCertificateArgument, body, {"name": name, "trust": trust}
            ),
        )
