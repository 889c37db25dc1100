"""Large areas: a module for each sub-resource, behind the same classes."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.emit.client import emit_client
from generator.emit.planning.client import plan_spec
from generator.spec.spec import Spec

COUNT = 60


def spec(*, gated: bool, count: int = COUNT) -> Spec:
    """Return an area with many operations on apes, and one each on others and on itself."""

    def operation(name: str, since: int, *parameters: dict[str, Any]) -> dict[str, Any]:
        stated = {"x-feature": {"name": "zoo", "since": since}} if gated else {}
        return {"operationId": name, "tags": ["zoo"], "parameters": [*parameters], **stated}

    later = {"in": "query", "name": "far", "x-feature": {"name": "zoo", "since": 2}}
    paths = {
        f"/icws/{{sessionId}}/zoo/big-apes/{n}": {
            "get": operation(f"ape{n}", 1 + n % 2),
            "put": operation(f"feed{n}", 1, *([later] if gated and not n else [])),
        }
        for n in range(count)
    }
    paths["/icws/{sessionId}/zoo"] = {"get": operation("see", 1)}
    # The same names for Python, and a segment that is none.
    paths["/icws/{sessionId}/zoo/big_apes"] = {"get": operation("others", 1)}
    paths["/icws/{sessionId}/messaging/subscriptions/zoo/../x"] = {"get": operation("dots", 1)}
    return Spec.of({"openapi": "3.1.0", "paths": paths})


def test_a_small_area_is_one_module() -> None:
    (area,) = plan_spec(spec(gated=True, count=3)).areas
    assert area.parts == []


@pytest.mark.parametrize("gated", [True, False])
def test_a_large_area_has_a_module_for_each_sub_resource(tmp_path: Path, gated: bool) -> None:
    emit_client(spec(gated=gated), tmp_path)
    for form in ("areas", "aio/areas"):
        folder = tmp_path / "icws" / form / "zoo"
        modules = {file.stem: file.read_text("utf-8") for file in folder.glob("*.py")}
        assert modules.keys() == {"__init__", "_big_apes", "_big_apes_2", "_x"}
        methods = {
            name: {
                node.name
                for node in ast.walk(ast.parse(source))
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            }
            for name, source in modules.items()
        }
        assert methods["_big_apes"] == {f"{v}_{n}" for v in ("ape", "feed") for n in range(COUNT)}
        assert methods["_big_apes_2"] == {"others"}
        assert methods["__init__"] == ({"see", "at"} if gated else {"see"})


def test_the_views_of_a_large_area_are_as_precise(tmp_path: Path) -> None:
    emit_client(spec(gated=True), tmp_path)
    program = (
        "import inspect, icws\n"
        "from icws.areas.zoo import Zoo, ZooV1, ZooV2\n"
        "print([hasattr(ZooV1, name) for name in ('ape_0', 'ape_1', 'feed_0', 'see', 'others')])\n"
        "print(issubclass(ZooV2, ZooV1), issubclass(Zoo, ZooV2), hasattr(ZooV2, 'ape_1'))\n"
        "print(type(icws.Client('http://127.0.0.1:1').zoo) is Zoo)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "[True, False, True, True, True]",
        "True True True",
        "True",
    ]
    user = tmp_path / "user.py"
    user.write_text(
        "import icws\n"
        "old = icws.Client('http://127.0.0.1:1').zoo.at(1)\n"
        "old.feed_0()\n"
        "old.feed_0(far='x')\n"
        "old.ape_1()\n"
        "icws.Client('http://127.0.0.1:1').zoo.feed_0(far='x')\n"
    )
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "user.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    lines = [line.split(":")[1] for line in checked.stdout.splitlines() if ": error:" in line]
    assert lines == ["4", "5"], checked.stdout
