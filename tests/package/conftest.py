"""The distribution, built once, and environments that have it."""

from __future__ import annotations

import pytest

from tests.package.building import (
    DEPENDENCIES,
    GENERATED,
    SANDBOX,
    TRACING,
    Built,
    Environment,
    build,
    built_in,
    environment,
)
from tests.shared_folders import SharedFolders


@pytest.fixture(scope="session")
def built(shared: SharedFolders) -> Built:
    return built_in(shared.folder("dist", lambda folder: build(GENERATED, folder)))


@pytest.fixture(scope="session")
def bare(built: Built, shared: SharedFolders) -> Environment:
    """Return an environment with `icws-client` alone."""
    return Environment(
        shared.folder("bare", lambda folder: environment(folder, built.wheel, DEPENDENCIES))
    )


@pytest.fixture(scope="session")
def with_sandbox(built: Built, shared: SharedFolders) -> Environment:
    """Return an environment with `icws-client[sandbox]`."""
    packages = (*DEPENDENCIES, *SANDBOX)
    return Environment(
        shared.folder("sandbox", lambda folder: environment(folder, built.wheel, packages))
    )


@pytest.fixture(scope="session")
def with_tracing(built: Built, shared: SharedFolders) -> Environment:
    """Return an environment with `icws-client` and OpenTelemetry."""
    packages = (*DEPENDENCIES, "typing_extensions", *TRACING)
    return Environment(
        shared.folder("tracing", lambda folder: environment(folder, built.wheel, packages))
    )
