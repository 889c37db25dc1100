"""References to anchors lead to the schemas that have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diff import compare, read
from generator.spec.errors import SpecError

MAIN = """openapi: 3.1.0
paths: {}
components:
  schemas:
    T: {properties: {p: {$ref: '%s'}}}
    U: {$anchor: part, type: %s}
    V: {$anchor: %s}
"""


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return str(path)


def test_an_anchor_is_followed(tmp_path: Path) -> None:
    old = written(tmp_path, "a.yaml", MAIN % ("#part", "string", "other"))
    new = written(tmp_path, "b.yaml", MAIN % ("#/components/schemas/U", "string", "other"))
    assert compare(*read(old, new)) == compare(*read(new, old)) == []


def test_an_anchor_of_another_file_is_followed(tmp_path: Path) -> None:
    part = "{D: {$anchor: part, type: %s}}\n"
    written(tmp_path, "a/part.yaml", part % "string")
    written(tmp_path, "b/part.yaml", part % "integer")
    use = "{get: {responses: {'200': {content: {a/b: {schema: {$ref: 'part.yaml#part'}}}}}}}"
    main = f"openapi: 3.1.0\npaths:\n  /a: {use}\n"
    both = [written(tmp_path, f"{name}/openapi.yaml", main) for name in "ab"]
    (change,) = compare(*read(*both))
    assert (change.rule, change.affected) == ("type-changed", ("GET /a",))


def test_an_anchor_of_two_schemas_is_refused_with_the_line_of_the_reference(tmp_path: Path) -> None:
    path = written(tmp_path, "a.yaml", MAIN % ("#part", "string", "part"))
    with pytest.raises(SpecError) as caught:
        read(path, path)
    assert str(caught.value).removeprefix(f"{tmp_path}/") == (
        "a.yaml:5: /components/schemas/T/properties/p/$ref: the anchor 'part' is that of "
        "/components/schemas/U and /components/schemas/V (expected one schema with this anchor)"
    )


def test_an_anchor_that_is_not_there_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "a.yaml", MAIN % ("#nowhere", "string", "other"))
    with pytest.raises(SpecError, match="leads to nothing: '#nowhere'"):
        read(path, path)
