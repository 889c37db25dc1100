"""Documents of versions of the standards that readers do not know are refused."""

from __future__ import annotations

import pytest

from generator.spec.errors import SpecError
from generator.spec.load import read_document


@pytest.mark.parametrize("version", ["openapi: 3.0.4", "openapi: 3.1.1", "asyncapi: 3.0.0"])
def test_known_versions_are_read(version: str) -> None:
    assert read_document(f"{version}\n".encode(), "a.yaml").data


@pytest.mark.parametrize(
    ("version", "known"),
    [
        ("openapi: 3.2.0", "openapi: 3.0 or 3.1"),
        ("openapi: 2.0", "openapi: 3.0 or 3.1"),
        ("asyncapi: 2.6.0", "asyncapi: 3.0"),
    ],
)
def test_other_versions_are_refused(version: str, known: str) -> None:
    with pytest.raises(SpecError, match="is not supported") as caught:
        read_document(f"info: {{}}\n{version}\n".encode(), "a.yaml")
    number = version.partition(": ")[2]
    kind = version.partition(": ")[0]
    assert str(caught.value) == (
        f"a.yaml:2: /{kind}: version {number} of the standard is not supported (expected {known})"
    )
