"""A self-signed certificate, made anew for each run of a sandbox that serves HTTPS."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_LIFE = timedelta(days=90)
# The clock of a client can be behind.
_EARLY = timedelta(days=1)


class Certificate(NamedTuple):
    """A certificate for clients to trust, and the server's side of it.

    Args:
        pem: The certificate as PEM; the key is nowhere but in `context`.
        context: What the server needs.
    """

    pem: str
    context: ssl.SSLContext


def make(host: str) -> Certificate:
    """Make a certificate for an address to listen on, and for this machine's names."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _signed(key, host).public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:  # only its owner can read it
        file = Path(folder) / "sandbox.pem"
        file.write_bytes(private + certificate)
        context.load_cert_chain(file)
    return Certificate(certificate.decode("ascii"), context)


def _signed(key: ec.EllipticCurvePrivateKey, host: str) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "icws-sandbox")])
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLY)
        .not_valid_after(now + _LIFE)
        .add_extension(x509.SubjectAlternativeName(_names(host)), critical=False)
        # It is its own authority: strict clients, such as Python from 3.13 on, want all of this.
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(identifier, critical=False)
    )
    return builder.sign(key, hashes.SHA256())


def _names(host: str) -> list[x509.GeneralName]:
    """Return the names under which clients reach a server that listens on an address."""
    names = dict.fromkeys(("localhost", "127.0.0.1", "::1", host, socket.gethostname()))
    return [_name(each) for each in names if each.isascii() and each]


def _name(text: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def _key_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
