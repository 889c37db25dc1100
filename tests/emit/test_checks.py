"""Rendered code that is not as planned is an error."""

from __future__ import annotations

import pytest

from generator.emit.errors import EmitError
from generator.emit.plan import Area
from generator.emit.planned_models import Models
from generator.emit.planning.client import plan_spec
from generator.emit.rendering import models as rendering
from generator.emit.rendering.check import check_areas
from generator.emit.rendering.client import render_areas
from generator.emit.rendering.templating import Generated
from generator.spec.spec import Spec

FILE = "areas/zoo.py"
SPEC = Spec.of(
    {
        "openapi": "3.1.0",
        "paths": {
            "/icws/{sessionId}/zoo": {"get": {"operationId": "see", "tags": ["zoo"]}},
        },
        "components": {
            "schemas": {"ape": {"type": "object", "properties": {"legCount": {"type": "integer"}}}}
        },
    }
)


@pytest.fixture
def area() -> Area:
    (area,) = plan_spec(SPEC).areas
    return area


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (
            "class AsyncZoo:\n    async def gets(self): ...",
            "areas/zoo.py: AsyncZoo is not rendered as planned: get, gets",
        ),
        (
            "class AsyncZoo:\n    async def get(self, more): ...",
            "areas/zoo.py: AsyncZoo is not rendered as planned: get",
        ),
        (
            "class AsyncZoo:\n    async def get(self): ...\nclass Zoo:\n    def get(self): ...",
            "areas/zoo.py: Zoo is not rendered as planned: get",
        ),
        (
            "class AsyncZoo:\n    async def get(self): ...\nfor _ in (): ...",
            "areas/zoo.py: 'for _ in ():\\n    ...' is neither a class nor an alias"
            " (expected classes and aliases only)",
        ),
        (
            "class AsyncZoo:\n    async def get(self): ...\nprint()",
            "areas/zoo.py: 'print()' is neither a class nor an alias"
            " (expected classes and aliases only)",
        ),
    ],
)
def test_an_area_has_the_planned_methods_and_no_more(area: Area, source: str, problem: str) -> None:
    check_areas("class AsyncZoo:\n    async def get(self): ...", [area], FILE)
    with pytest.raises(EmitError) as caught:
        check_areas(source, [area], FILE)
    assert str(caught.value) == problem


def test_what_versions_declare_is_planned_too() -> None:
    later = {"in": "query", "name": "far", "x-feature": {"name": "zoo", "since": 2}}
    see = {"operationId": "see", "tags": ["zoo"], "parameters": [later]}
    old = {"operationId": "old", "tags": ["zoo"], "x-feature": {"name": "zoo", "since": 1}}
    paths = {"/icws/{sessionId}/zoo": {"get": see, "post": old}}
    (area,) = plan_spec(Spec.of({"openapi": "3.1.0", "paths": paths})).areas
    source = render_areas([area], FILE, "async", {}).text
    assert source.count("def get(") == 1 + 2
    for part, other in (
        ("async def get(self) -> None: ...", "async def get(self, far: str) -> None: ..."),
        ("async def get(self) -> None: ...", "pass"),
        ("if TYPE_CHECKING:", "if TYPE_CHECKING:\n        def more(self) -> None: ..."),
    ):
        assert part in source
        with pytest.raises(EmitError, match=r"_ZooSince1As.* is not rendered as planned"):
            check_areas(source.replace(part, other), [area], FILE)


def test_the_resources_of_an_area_are_planned_too() -> None:
    apes = {"/icws/{sessionId}/zoo/apes": {"get": {"operationId": "a", "tags": ["zoo"]}}}
    (area,) = plan_spec(Spec.of({"openapi": "3.1.0", "paths": apes})).areas
    source = render_areas(area.tree, FILE, "async", {}).text
    for part, other in (
        ("def apes(self)", "def ape(self)"),
        ("class AsyncZooApes", "class AsyncZooApe"),
        ("@property", "@property\n    def more(self): ...\n\n    @property"),
    ):
        assert part in source
        with pytest.raises(EmitError, match=r"AsyncZoo.* is not rendered as planned"):
            check_areas(source.replace(part, other), area.tree, FILE)


@pytest.fixture
def models() -> Models:
    return plan_spec(SPEC).models


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (
            "class Ape(Model):\n    legcount: int",
            "models.py: Ape is not rendered as planned: leg_count, legcount",
        ),
        (
            "class Ox(Model):\n    leg_count: int = _field(name='legCount')",
            "models.py: Ox is not rendered as planned: leg_count",
        ),
        (
            "import os\nos.getcwd()",
            "models.py: 'os.getcwd()' is neither a class nor an alias"
            " (expected classes and aliases only)",
        ),
    ],
)
def test_the_models_have_the_planned_fields_and_no_more(
    models: Models, monkeypatch: pytest.MonkeyPatch, source: str, problem: str
) -> None:
    monkeypatch.setattr(rendering, "rendered", lambda *_, **__: Generated("", source))
    with pytest.raises(EmitError) as caught:
        rendering.render_models(models)
    assert str(caught.value) == problem


def test_the_models_of_the_plan_pass(models: Models) -> None:
    assert "leg_count: int | UnsetType" in rendering.render_models(models).text
