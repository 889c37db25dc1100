"""The round trip of values through generated models: what counts as a change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from interop.programs.round_trip import main

MODELS = """
from pydantic import BaseModel

class Model(BaseModel):
    '''Models as openapi-generator writes them, that do as they are told.'''
    written: dict = {}

    @classmethod
    def from_dict(cls, value):
        return cls(written=value)

    def to_json(self):
        import json
        return json.dumps(self.change(dict(self.written)))

    def change(self, value):
        return value

class Same(Model): pass

class Null(Model):
    def change(self, value):
        return {"a": None, "b": None} | value | {"in": [{"c": None} | each for each in value["in"]]}

class Default(Model):
    def change(self, value):
        return {"count": 25} | value

class Loses(Model):
    def change(self, value):
        return {**value, "a": None, "in": []}
"""


@pytest.fixture
def told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Any:
    """Return a function that sends values through the models: the lines that it prints."""
    module = f"models_{tmp_path.name.replace('-', '_')}"
    (tmp_path / f"{module}.py").write_text(MODELS)
    monkeypatch.syspath_prepend(str(tmp_path))

    def tell(schema: str, value: Any, *circumstance: str, **more: Any) -> str:
        case = {"schema": schema, "members": [schema], "readers": [schema], "defaults": {}}
        file = tmp_path / "cases.json"
        file.write_text(json.dumps([case | {"value": value} | more]))
        status = main(module, str(file), *circumstance)
        line = capsys.readouterr().out
        assert status == bool(line)
        return line.strip()

    return tell


def test_a_value_that_comes_back_is_nothing_to_tell(told: Any) -> None:
    assert told("same", {"a": None, "b": [1, {"c": 2.0}]}) == ""


def test_null_for_absent_properties_is_one_line_however_many_there_are(told: Any) -> None:
    assert told("null", {"in": [{}, {"c": 1}]}) == "null writes null for absent properties"
    line = told("null", {"in": []}, "with the workaround, ")
    assert line == "with the workaround, null writes null for absent properties"


def test_a_change_beside_null_for_absent_is_told(told: Any) -> None:
    line = told("loses", {"in": [1]})
    assert line == "loses with loses: /in is written as [] (expected [1])"


def test_a_default_is_as_good_as_an_absent_property_but_only_the_default(told: Any) -> None:
    assert told("default", {}, defaults={"count": 25}) == ""
    expected = "default with default: /count is written as 25 (expected nothing)"
    assert told("default", {}, defaults={"count": 26}) == expected
    assert told("default", {"count": 1}, defaults={"count": 25}) == ""


def test_null_is_no_absent_property_and_true_is_not_one(told: Any) -> None:
    assert told("loses", {"a": 1, "in": []}).endswith("/a is written as null (expected 1)")
    assert told("same", {"a": True}) == ""


def test_a_union_of_one_option_may_be_the_model_of_the_option(told: Any) -> None:
    assert told("union", {}, readers=["union", "same"], members=["same", "union"]) == ""
    line = told("union", {}, members=["same", "other"])
    assert line == "union with same: there is no model of it"
