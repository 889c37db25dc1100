"""The spec as written and the facts, which stand outside the repository."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.facts.contracts import FACTS, load_facts, state_facts
from tests.facts.statements import Statements

SPEC = Path(__file__).parents[2] / "spec"


@pytest.fixture(scope="session")
def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    yaml = YAML(typ="safe")
    openapi, asyncapi = (
        yaml.load((SPEC / f"{name}.yaml").read_text("utf-8")) for name in ("openapi", "asyncapi")
    )
    return openapi, asyncapi


@pytest.fixture(scope="session")
def facts() -> Statements:
    if not (FACTS / "contracts.json").is_file():
        pytest.skip("../shared/facts is not there: nothing to compare the spec with")
    return state_facts(*load_facts(FACTS))
