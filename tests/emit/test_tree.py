"""Resources in an area: attributes of its classes, in modules of their own where it is large."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.emit.planning.client import plan_spec
from generator.spec.spec import Spec
from tests.type_checkers.checkers import mypy

COUNT = 60


def operation(since: int, *parameters: dict[str, Any], obsolete: int | None = None) -> Any:
    gate: dict[str, Any] = {"name": "zoo", "since": since}
    gate |= {"obsolete": obsolete} if obsolete else {}
    stated = {"x-feature": gate} if since else {}
    return {"tags": ["zoo"], "parameters": [*parameters], **stated}


def spec(*, gated: bool, count: int = COUNT) -> Spec:
    """Return an area with many operations on apes, and one each on others and on itself."""
    later = {"in": "query", "name": "far", "x-feature": {"name": "zoo", "since": 2}}
    first = 1 if gated else 0
    paths = {
        f"/icws/{{sessionId}}/zoo/apes/{{id}}/limb{n}": {
            "get": operation(first + n % 2 if gated else 0),
            "put": operation(first, *([later] if gated and not n else [])),
        }
        for n in range(count)
    }
    paths["/icws/{sessionId}/zoo"] = {"get": operation(first)}
    paths["/icws/{sessionId}/zoo/apes"] = {"get": operation(first)}
    # A segment that is no name.
    paths["/icws/{sessionId}/messaging/subscriptions/zoo/../x"] = {"get": operation(first)}
    return Spec.of({"openapi": "3.1.0", "paths": paths})


def run(program: str, folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def errors(program: str, folder: Path) -> list[int]:
    """Return the lines of a program that mypy objects to."""
    (folder / "user.py").write_text(program)
    found = mypy(folder, "user.py", packages=folder)
    assert found.keys() <= {"user.py"}, found
    return list(found.get("user.py", {}))


def test_an_area_is_a_tree_of_its_resources() -> None:
    (area,) = plan_spec(spec(gated=True, count=2)).areas
    assert not area.is_large
    assert [one.address for one in area.tree] == [
        "zoo",
        "zoo.apes",
        "zoo.apes.limb_0",
        "zoo.apes.limb_1",
        "zoo.x",
        "zoo.x.x",
    ]
    assert [method.address for method in area.every_method] == [
        "zoo.get",
        "zoo.apes.list",
        "zoo.apes.limb_0.get",
        "zoo.apes.limb_0.update",
        "zoo.apes.limb_1.get",
        "zoo.apes.limb_1.update",
        "zoo.x.x.get",
    ]


@pytest.mark.parametrize("gated", [True, False])
def test_a_large_area_has_a_module_for_each_resource(
    tmp_path: Path, texts: TextCache, gated: bool
) -> None:
    emit_client(spec(gated=gated), tmp_path, texts)
    for form in ("areas", "aio/areas"):
        folder = tmp_path / "icws" / form / "zoo"
        modules = {file.stem: file.read_text("utf-8") for file in folder.glob("*.py")}
        assert modules.keys() == {"__init__", "apes", "x"}
        functions = {
            name: {
                node.name
                for node in ast.walk(ast.parse(source))
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
            }
            for name, source in modules.items()
        }
        limbs = {f"limb_{n}" for n in range(COUNT)}
        assert functions["apes"] == limbs | {"list", "get", "update"}
        assert functions["__init__"] == {"apes", "x", "get"} | ({"at"} if gated else set())


@pytest.mark.slow
def test_the_views_of_a_large_area_are_as_precise(tmp_path: Path, texts: TextCache) -> None:
    emit_client(spec(gated=True), tmp_path, texts)
    program = (
        "import icws\n"
        "from icws.areas.zoo import Zoo, ZooV1, ZooV2\n"
        "from icws.areas.zoo.apes import ZooApesLimb0, ZooApesLimb1, ZooApesLimb1V1\n"
        "print(hasattr(ZooApesLimb1V1, 'get'), hasattr(ZooApesLimb1, 'get'))\n"
        "print(issubclass(ZooV2, ZooV1), issubclass(Zoo, ZooV2))\n"
        "client = icws.Client('http://127.0.0.1:1')\n"
        "client.session.features = {'zoo': 2}\n"
        "old, new = client.zoo.at(1), client.zoo.at(2)\n"
        "print(type(old.apes.limb_1).__name__, type(new.apes.limb_1).__name__)\n"
        "print(type(old.apes.limb_3).__name__, type(old.apes.limb_0).__name__)\n"
        "print(old.apes.limb_2._options.ceiling, client.zoo.apes.limb_2._options.ceiling)\n"
        "print(type(client.zoo) is Zoo, type(client.zoo.apes.limb_1) is ZooApesLimb1)\n"
    )
    assert run(program, tmp_path) == [
        "False True",
        "True True",
        "ZooApesLimb1V1 ZooApesLimb1",
        "ZooApesLimb3V1 ZooApesLimb0V1",
        "{'zoo': 1} {}",
        "True True",
    ]
    program = (
        "import icws\n"
        "from icws.areas.zoo import ZooV1\n"
        "old = icws.Client('http://127.0.0.1:1').zoo.at(1)\n"
        "old.apes.limb_0.update('a')\n"
        "old.apes.limb_0.update('a', far='x')\n"
        "old.apes.limb_1.get('a')\n"
        "client = icws.Client('http://127.0.0.1:1')\n"
        "client.zoo.apes.limb_0.update('a', far='x')\n"
        "newer: ZooV1 = client.zoo\n"
        "client.zoo.apes = old.apes\n"
    )
    assert errors(program, tmp_path) == [5, 6, 10]


def test_what_a_version_drops_is_in_no_view_of_its_area(tmp_path: Path, texts: TextCache) -> None:
    later = {"in": "query", "name": "far", "x-feature": {"name": "zoo", "since": 4}}
    zoo = "/icws/{sessionId}/zoo"
    paths = {
        zoo: {"get": operation(1)},
        f"{zoo}/whales": {"get": operation(2, obsolete=3)},
        f"{zoo}/apes": {"get": operation(0), "post": operation(2, later)},
        f"{zoo}/apes/{{id}}/arms": {"get": operation(3)},
    }
    emit_client(Spec.of({"openapi": "3.1.0", "paths": paths}), tmp_path, texts)
    program = (
        "from icws.areas import zoo\n"
        "for name in ('ZooV1', 'ZooV2', 'ZooV3', 'ZooV4', 'Zoo'):\n"
        "    cls = getattr(zoo, name)\n"
        "    apes = cls.apes.fget.__annotations__['return']\n"
        "    base = [b.__name__ for b in cls.__mro__[1:] if b.__name__.startswith('ZooV')][:1]\n"
        "    arms = hasattr(getattr(zoo, apes), 'arms')\n"
        "    print(name, apes, hasattr(cls, 'whales'), arms, *base)\n"
    )
    assert run(program, tmp_path) == [
        "ZooV1 ZooApesV1 False False",
        "ZooV2 ZooApesV2 True False ZooV1",
        "ZooV3 ZooApesV3 False True",
        "ZooV4 ZooApes False True ZooV3",
        "Zoo ZooApes True True ZooV4",
    ]


@pytest.mark.slow
def test_names_of_resources_never_shadow_what_the_module_uses(
    tmp_path: Path, texts: TextCache
) -> None:
    words = "list str property overload builtins models body-of type messages V2 v2-resource at set"
    zoo = "/icws/{sessionId}/zoo"
    later = {"in": "query", "name": "far", "x-feature": {"name": "zoo", "since": 2}}
    items = {"type": "array", "items": {"type": "string"}}
    listed = {"responses": {"200": {"content": {"application/json": {"schema": items}}}, "204": {}}}
    paths = {zoo: {"delete": operation(1, later) | listed}}
    for word in words.split():
        paths[f"{zoo}/{word}"] = {"get": operation(1, later) | listed}
        paths[f"{zoo}/{word}/{{id}}/apes"] = {"get": operation(1) | listed}
    emit_client(Spec.of({"openapi": "3.1.0", "paths": paths}), tmp_path, texts)
    program = (
        "import icws\n"
        "zoo = icws.Client('http://127.0.0.1:1').zoo\n"
        "a: list[str] | None = zoo.list.list()\n"
        "b: list[str] | None = zoo.str_.apes.list('x')\n"
        "c: list[str] | None = zoo.at(1).messages_.list()\n"
        "zoo.at(1).v_2.list(far='x')\n"
        "zoo.at_.list(), zoo.set_.list(), zoo.type_.list(), zoo.body_of_.list(), zoo.v_2.list()\n"
        "zoo.v_2_resource.list(far='x')\n"
    )
    assert errors(program, tmp_path) == [6]
    assert run("from icws.areas.zoo import Zoo, ZooV2, ZooV2Resource", tmp_path) == []
