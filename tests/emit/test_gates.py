"""Gates of a spec: the emitted client refuses whatever an older server lacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.emit.client import emit_client
from generator.spec.spec import Spec
from tests.shared_folders import SharedFolders

LATE = {"name": "a", "since": 5}
ASYNCAPI = {"asyncapi": "3.0.0", "info": {"title": "t", "version": "1"}}
JUDGE = """
import json, sys
from icws import FeatureVersionError, models
from icws._gates import GATES
from icws._runtime.gating import FeatureGate

def refused(operation, body, parameters, version):
    made = eval(body) if body else {}
    try:
        FeatureGate(GATES, {"a": version}).check(operation, eval(parameters), **made)
    except FeatureVersionError as error:
        return str(error)

calls = json.load(sys.stdin)
print(json.dumps([[refused(*call, version) for version in (4, 5)] for call in calls]))
"""


def operation(name: str, **more: Any) -> dict[str, Any]:
    done = {"204": {"description": "Done."}}
    return {"post": {"operationId": name, "tags": ["zoo"], "responses": done, **more}}


def body(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    media = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": media, **more}}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def query(schema: dict[str, Any]) -> dict[str, Any]:
    return {"parameters": [{"name": "q", "in": "query", "schema": schema}]}


SCHEMAS: dict[str, Any] = {
    "Plain": {"type": "object", "properties": {"n": {"type": "integer"}}},
}
OPERATIONS: dict[str, dict[str, Any]] = {
    "whole": body({"type": "string"}, required=False, **{"x-feature": LATE}),
    "spread": body(ref("Plain"), **{"x-feature": LATE}),
    "ungated": body(ref("Plain")),
}


@pytest.fixture(scope="session")
def gated_client(shared: SharedFolders) -> Path:
    openapi = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/icws/{name}": operation(name, **more) for name, more in OPERATIONS.items()},
        "components": {"schemas": SCHEMAS},
    }
    spec = Spec.of(openapi, ASYNCAPI)
    return shared.folder("gated-client", lambda folder: emit_client(spec, folder))


def refusals(client: Path, *calls: tuple[str, str, str]) -> list[list[str | None]]:
    """Return the refusal of each call (operation, body, parameters) by a 4 and by a 5."""
    done = subprocess.run(
        [sys.executable, "-c", JUDGE],
        cwd=client,
        input=json.dumps(calls),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def needs(item: str) -> list[str | None]:
    return [f"zoo.{item} needs a 5; the server has a 4", None]


NOTHING: list[str | None] = [None, None]


def sent(operation_id: str, value: str, parameters: str = "{}") -> tuple[str, str, str]:
    return f"zoo.{operation_id}", f"{{'body': {value}}}", parameters


def test_a_gated_body_is_refused_where_it_is_sent(gated_client: Path) -> None:
    assert refusals(
        gated_client,
        sent("whole", "'x'"),
        ("zoo.whole", "", "{}"),
        sent("spread", "models.Plain(n=1)"),
        sent("spread", "models.Plain()"),
        sent("ungated", "models.Plain(n=1)"),
    ) == [needs("whole (body)"), NOTHING, needs("spread (body)"), needs("spread (body)"), NOTHING]


def test_the_docstring_of_a_method_says_what_its_body_needs(gated_client: Path) -> None:
    for form in ("areas", "aio/areas"):
        source = (gated_client / f"icws/{form}/zoo.py").read_text("utf-8")
        assert source.count("The body: needs a 5.") == 1
