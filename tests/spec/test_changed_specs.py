"""Any change of the spec of tests: `client`, `docs` and `diff` use it, or refuse it in one line."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.emit.cache import TextCache
from generator.errors import LocatedError
from generator.spec.parsing import parse
from tests.spec.test_hostile_specs import FIXTURE, SECONDS, Json, ref, use

DOCUMENTS = {
    kind: parse((FIXTURE / f"{kind}.yaml").read_bytes(), kind).data
    for kind in ("openapi", "asyncapi")
}
ODD = st.sampled_from(
    [
        None, True, 0, -1.5, 10**30, "", "x", "a\nb", "\u202e", "@other/x", [], {}, [[]], [{}],
        [None], {"a": 1}, {"$ref": "#"}, {"$ref": 1}, {"$ref": "other.yaml"}, {"$ref": []},
        {"name": 1}, {"type": "object"}, {"type": [{}]}, [{"x": []}], ref("hostile"),
        {"allOf": [ref("hostile"), ref("hostile")]}, {"oneOf": [ref("nested")]},
    ]
)  # fmt: skip
KEYS = st.sampled_from(
    [
        "", "x", "$ref", "allOf", "oneOf", "type", "enum", "required", "items", "properties",
        "const", "x-feature", "x-enum-features", "x-enum-varnames", "x-messages", "discriminator",
        "format", "additionalProperties", "default", "example", "examples", "description",
        "@other/x",
    ]
)  # fmt: skip


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    below = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, one in below:
        yield (*path, key)
        yield from places(one, (*path, key))


def mutated(data: st.DataObject, document: Json) -> Json:
    """A document with a part replaced, taken out, added, or put in the place of another."""
    document = copy.deepcopy(document)
    for _ in range(data.draw(st.integers(1, 3))):
        found = [*places(document)]
        *above, key = data.draw(st.sampled_from(found))
        holder: Any = document
        for step in above:
            holder = holder[step]
        match data.draw(st.sampled_from(["odd", "none", "key", "part"])):
            case "odd":
                holder[key] = copy.deepcopy(data.draw(ODD))
            case "none" if len(found) > 1:
                del holder[key]
            case "key" if isinstance(holder[key], dict):
                holder[key][data.draw(KEYS)] = copy.deepcopy(data.draw(ODD))
            case _:
                part: Any = document
                for step in data.draw(st.sampled_from(found)):
                    part = part[step]
                holder[key] = copy.deepcopy(part)
    return document


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data(), st.sampled_from(["openapi", "asyncapi"]))
def test_any_change_of_a_spec_is_a_result_or_a_located_error(
    tmp_path: Path, texts: TextCache, data: st.DataObject, kind: str
) -> None:
    for name, document in DOCUMENTS.items():
        content = mutated(data, document) if name == kind else document
        (tmp_path / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    started = time.process_time()
    said = outcome(FIXTURE, tmp_path, texts)
    assert said == "" or said.startswith(tmp_path.as_posix())
    assert "\n" not in said
    assert time.process_time() - started < SECONDS


def outcome(old: Path, spec: Path, texts: TextCache) -> str:
    """The error of a spec; empty where it is used."""
    try:
        assert all(use(old, spec, texts))
    except LocatedError as error:
        return str(error)
    return ""
