"""The distribution, built once, and environments that have it."""

from __future__ import annotations

import pytest

from tests.package.building import (
    DEPENDENCIES,
    GENERATED,
    SANDBOX,
    Built,
    Environment,
    build,
    environment,
)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(GENERATED, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def bare(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """What `pip install icws-client` makes of an empty environment."""
    folder = tmp_path_factory.mktemp("bare") / "venv"
    return environment(folder, built.wheel, DEPENDENCIES)


@pytest.fixture(scope="session")
def with_sandbox(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """What `pip install icws-client[sandbox]` makes of one."""
    folder = tmp_path_factory.mktemp("sandbox") / "venv"
    return environment(folder, built.wheel, (*DEPENDENCIES, *SANDBOX))
