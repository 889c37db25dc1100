"""Fields with unions that msgspec refuses, since of several classes one has no `__type`."""

from __future__ import annotations

from typing import Any

import pytest

from generator.emit.planning.client import plan_spec
from generator.emit.rendering.models import render_models
from generator.spec.spec import Spec

CAT, LION, DOG, PET = ({"$ref": f"#/components/schemas/{n}"} for n in ("cat", "lion", "dog", "pet"))
NULL = {"type": "null"}


def animal(tag: str | None) -> dict[str, Any]:
    properties: dict[str, Any] = {"name": {"type": "string"}}
    if tag is not None:
        properties["__type"] = {"type": "string", "const": tag}
    return {"type": "object", "properties": properties}


def hints(**fields: Any) -> dict[str, str]:
    """The types of the fields of a class as source."""
    zoo = {"type": "object", "properties": fields, "required": list(fields)}
    schemas = {"cat": animal(None), "lion": animal("urn:lion"), "dog": animal("urn:dog")}
    schemas |= {"pet": {"oneOf": [CAT, LION]}, "zoo": zoo}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/zoo"}}}
    answer = {"200": {"description": "ok", "content": content}}
    get = {"operationId": "see", "tags": ["zoo"], "responses": answer}
    spec = {"openapi": "3.1.0", "paths": {"/icws/{sessionId}/zoo": {"get": get}}}
    text = render_models(plan_spec(Spec.of({**spec, "components": {"schemas": schemas}})).models)
    block = text.text.partition("class Zoo(")[2].partition("\n\n\n")[0].splitlines()[1:]
    return dict(line.strip().split(": ", 1) for line in block if ": " in line)


@pytest.mark.parametrize(
    ("schema", "hint"),
    [
        (PET, "_Untagged[Pet]"),
        ({"type": "array", "items": PET}, "list[_Untagged[Pet]]"),
        ({"type": "object", "additionalProperties": PET}, "dict[str, _Untagged[Pet]]"),
        ({"anyOf": [PET, NULL]}, "_Untagged[Pet] | None"),
        ({"anyOf": [CAT, LION]}, "_Untagged[Cat | Lion | UnknownObject]"),
        ({"anyOf": [CAT, LION, NULL]}, "_Untagged[Cat | Lion | UnknownObject] | None"),
        ({"anyOf": [PET, DOG]}, "_Untagged[Pet | Dog | UnknownObject]"),
        ({"anyOf": [CAT, {"type": "string"}]}, "_Untagged[Cat | str | UnknownObject]"),
        ({"anyOf": [LION, DOG]}, "Lion | Dog | UnknownObject"),
        ({"anyOf": [CAT, NULL]}, "Cat | None"),
        ({"anyOf": [LION, NULL]}, "Lion | None"),
        (CAT, "Cat"),
    ],
)
def test_the_union_is_marked(schema: dict[str, Any], hint: str) -> None:
    assert hints(part=schema) == {"part": hint}


def test_a_module_without_such_unions_imports_nothing_for_them() -> None:
    assert "_Untagged" not in str(hints(part=LION))
