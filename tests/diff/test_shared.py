"""Parts that operations share are compared where they stand, and each once."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

import pytest

from generator.diff.change import Change
from generator.diff.documents import ComparedSpec
from generator.diff.specs import compare
from tests.diff.excerpts import asyncapi_excerpt, with_paths
from tests.embedded import asyncapi, openapi, unshared_openapi
from tests.unshared import unshared

Data = dict[str, Any]
HOLD = "/icws/{sessionId}/interactions/{interactionId}/hold"
LOG_IN = "/icws/connection"
SAML = "/icws/connection/single-sign-on/saml-ecp/{identityProviderId}"
SOURCES = {
    "responses.GoneError": ["page.htm:7"],
    "interactions.hold.410": ["hold.htm:3"],
    "parameters.sessionId": ["page.htm:9"],
}


@cache
def excerpt() -> Data:
    """Return every tenth path of the spec, and those that the tests change."""
    paths = openapi()["paths"]
    return with_paths(openapi(), {*list(paths)[::10], HOLD, LOG_IN, SAML})


@cache
def messages() -> Data:
    """Return some messages of the spec."""
    return asyncapi_excerpt(asyncapi())


def changes(old: Data, new: Data) -> list[Change]:
    return compare(ComparedSpec.of(old, messages()), ComparedSpec.of(new, messages()))


@pytest.fixture
def changed() -> Data:
    return deepcopy(excerpt())


@pytest.mark.slow
def test_a_part_that_becomes_a_component_is_no_change() -> None:
    assert changes(unshared_openapi(), openapi()) == []
    assert changes(openapi(), unshared_openapi()) == []


def test_a_changed_component_is_one_change(changed: Data) -> None:
    changed["components"]["responses"]["GoneError"]["description"] = "Gone for good."
    changed["components"]["parameters"]["sessionId"]["description"] = "Another sentence."
    found = changes(excerpt(), changed)
    assert [(one.rule, one.item) for one in found] == [
        ("text-changed", "parameter sessionId description"),
        ("text-changed", "response GoneError description"),
    ]
    assert [one.new.pointer for one in found] == [
        "/components/parameters/sessionId/description",
        "/components/responses/GoneError/description",
    ]


def test_a_breaking_change_of_a_component_is_breaking(changed: Data) -> None:
    header = changed["components"]["responses"]["UnauthorizedError"]["headers"]["WWW-Authenticate"]
    del header["required"]
    changed["components"]["parameters"]["ININ-ICWS-Original-URL-header"]["required"] = True
    found = changes(excerpt(), changed)
    assert [(str(one.level), one.rule, one.item) for one in found] == [
        ("breaking", "parameter-became-required", "parameter ININ-ICWS-Original-URL-header"),
        ("breaking", "response-header-became-optional",
         "response UnauthorizedError WWW-Authenticate"),
    ]  # fmt: skip


def test_a_changed_part_is_a_change_of_each_operation_that_states_it(changed: Data) -> None:
    old = unshared(excerpt())
    changed["components"]["responses"]["GoneError"]["description"] = "Gone for good."
    (found,) = changes(old, changed)
    assert found.rule == "text-changed"
    assert len(found.affected) == sum(
        "410" in operation["responses"]
        for item in old["paths"].values()
        for operation in item.values()
        if "responses" in operation
    )


def test_an_operation_that_refers_to_another_component_has_changed(changed: Data) -> None:
    hold = changed["paths"][HOLD]["post"]
    hold["responses"]["403"] = {"$ref": "#/components/responses/NotFoundError"}
    (found,) = changes(excerpt(), changed)
    assert (found.rule, found.item) == ("text-changed", f"POST {HOLD} 403 description")


def test_a_response_that_comes_or_goes_is_a_change_of_its_operation(changed: Data) -> None:
    del changed["paths"][HOLD]["post"]["responses"]["410"]
    old, new = (ComparedSpec.of(one, messages()) for one in (excerpt(), changed))
    (found,) = compare(ComparedSpec(old.openapi, old.asyncapi, SOURCES), new)
    assert (found.rule, found.item) == ("error-response-removed", f"POST {HOLD} 410")
    assert found.old.pointer.endswith("hold/post/responses/410")
    assert found.source == "hold.htm:3"


def test_a_component_has_the_pages_of_its_users(changed: Data) -> None:
    changed["components"]["responses"]["GoneError"]["description"] = "Gone for good."
    old, new = (ComparedSpec.of(one, messages()) for one in (excerpt(), changed))
    (found,) = compare(old, ComparedSpec(new.openapi, new.asyncapi, SOURCES))
    assert found.source == "page.htm:7"


def test_a_parameter_moves_between_a_path_and_its_operations(changed: Data) -> None:
    for item in changed["paths"].values():
        shared = item.pop("parameters", [])
        for operation in item.values():
            if "responses" in operation:
                operation["parameters"] = [*shared, *operation.get("parameters", [])]
    assert changes(excerpt(), changed) == changes(changed, excerpt()) == []


def test_credentials_may_stand_at_the_top_or_at_each_operation(changed: Data) -> None:
    security = changed.pop("security")
    for item in changed["paths"].values():
        for operation in item.values():
            if "responses" in operation:
                operation.setdefault("security", security)
    assert changes(excerpt(), changed) == changes(changed, excerpt()) == []


def test_another_example_is_a_change_of_docs(changed: Data) -> None:
    changed["components"]["examples"]["error"]["value"]["message"] = "Another one."
    (found,) = changes(excerpt(), changed)
    assert (found.rule, found.item) == ("text-changed", "example error")


def test_media_types_are_the_same_in_any_case() -> None:
    def spelt(media: str) -> ComparedSpec:
        content = {media: {"schema": {"type": "string"}}}
        operation = {
            "requestBody": {"content": content},
            "responses": {"200": {"content": content}},
        }
        message = {"name": "urn:a", "contentType": media, "payload": {"type": "object"}}
        messages = {"defaultContentType": media, "components": {"messages": {"a": message}}}
        return ComparedSpec.of({"paths": {"/a": {"put": operation}}}, messages)

    lower, upper = spelt("application/vnd.inin.icws+json"), spelt("application/vnd.inin.icws+JSON")
    assert compare(lower, upper) == compare(upper, lower) == []
    rules = {change.rule for change in compare(lower, spelt("text/plain"))}
    assert {"message-content-type-changed", "request-media-type-removed"} <= rules
    assert "keyword-without-effect" in rules, "the default is another one, which no message has"


def test_what_stands_beside_a_reference_to_a_component_is_compared(changed: Data) -> None:
    operation = changed["paths"][LOG_IN]["post"]
    operation["responses"]["410"]["description"] = "Gone for good."
    (change,) = changes(excerpt(), changed)
    assert change.rule == "text-changed"
    assert change.item == "POST /icws/connection 410 description"
