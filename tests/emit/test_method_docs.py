"""Docstrings of methods: all that the spec states of an operation, a paragraph each."""

from __future__ import annotations

from typing import Any

from generator.emit.planning.client import plan_spec
from generator.spec.spec import Spec

THING = {"type": "object", "properties": {}, "x-feature": {"name": "b", "since": 3}}


def docs_of(path: str, **operation: Any) -> tuple[str, ...]:
    """Return the paragraphs of the one method of a spec."""
    stated = {"operationId": "see", "tags": ["zoo"], "responses": {"204": {"description": "It."}}}
    paths = {path: {"post": stated | operation}}
    components = {"schemas": {"thing": THING}}
    spec = Spec.of({"openapi": "3.1.0", "paths": paths, "components": components})
    ((method,),) = (list(area.every_method) for area in plan_spec(spec).areas)
    return method.doc


def test_the_facts_of_an_operation_follow_its_description() -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/thing"}}}
    assert docs_of(
        "/icws/{sessionId}/zoo",
        summary="See it.",
        description="See it. It is far.",
        requestBody={"required": True, "content": content},
        **{"x-feature": {"name": "a", "since": 2, "obsolete": 9}, "x-messages": ["news", "olds"]},
    ) == (
        "See it.",
        "It is far.",
        "Needs a 2. Obsolete from a 9.",
        "The body: needs b 3.",
        "Brings news, olds.",
    )


def test_an_operation_without_words_has_its_id() -> None:
    assert docs_of("/icws/{sessionId}/zoo") == ("see.",)


def test_the_log_in_says_that_the_client_keeps_the_session() -> None:
    paragraph = "The client keeps the session: this is `client.log_in`."
    assert docs_of("/icws/connection", summary="Log in.") == ("Log in.", paragraph)
