"""Certificates for servers of the tests, which nobody has signed."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

_OPENSSL = shutil.which("openssl")


def certificate_of(folder: Path, *names: str) -> Path:
    """Return the file of a new certificate of some hosts, beside its key; skip without openssl."""
    if _OPENSSL is None:
        pytest.skip("there is no openssl to make a certificate with")
    file = folder / "certificate.pem"
    hosts = ",".join(f"DNS:{name}" for name in names)
    command = [_OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", f"/CN={names[0]}", "-addext", f"subjectAltName={hosts}"]
    command += ["-keyout", str(_key_of(file)), "-out", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return file


def context_of(certificate: Path) -> ssl.SSLContext:
    """Return the context of a server that has a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, _key_of(certificate))
    return context


def _key_of(certificate: Path) -> Path:
    return certificate.with_name("key.pem")
