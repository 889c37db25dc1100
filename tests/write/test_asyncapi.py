"""The AsyncAPI document: channels, operations, security, bindings and titles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from generator.derive.complete import derive
from generator.merge.api import Api, merge_pages
from generator.overlay.document import load_overlays
from generator.pipeline import build_spec
from generator.spec.spec import Spec
from generator.step_cache import StepCache
from generator.write.asyncapi import ADDRESS, write_asyncapi
from generator.write.documents import Documents, write_documents
from generator.write.messaging import event_title
from generator.write.naming import operation_ids
from generator.write.openapi import write_openapi
from tests import embedded
from tests.embedded import asyncapi, openapi

POLL = f"GET {ADDRESS}"


def written(api: Api) -> dict[str, Any]:
    return write_asyncapi(api, operation_ids(api.resources), {})


def names_of(references: list[dict[str, str]], prefix: str) -> list[str]:
    assert all(list(ref) == ["$ref"] and ref["$ref"].startswith(prefix) for ref in references)
    return [ref["$ref"].removeprefix(prefix) for ref in references]


def test_each_request_that_brings_messages_has_its_operation_and_its_channel() -> None:
    document = asyncapi()
    brought = {op.id: list(op.messages) for op in embedded.spec().operations if op.messages}
    assert list(document["operations"]) == list(document["channels"]) == list(brought)
    for name, operation in document["operations"].items():
        channel = document["channels"][name]
        assert operation["channel"] == {"$ref": f"#/channels/{name}"}
        assert names_of(operation["messages"], f"#/channels/{name}/messages/") == brought[name]
        assert list(channel["messages"]) == brought[name]
        for key, entry in channel["messages"].items():
            assert entry == {"$ref": f"#/components/messages/{key}"}
        assert channel["address"] == ADDRESS
        assert set(channel["parameters"]) == {"sessionId"}


def test_a_document_is_the_same_whichever_is_written_beside_it() -> None:
    api = embedded.api()
    ids = operation_ids(api.resources)
    alone = write_openapi(api, ids, {}, StepCache()), write_asyncapi(api, ids, {})
    assert write_documents(api) == Documents(*alone)


def test_every_channel_names_the_request_that_brings_its_messages() -> None:
    requests = {op.id: f"{op.method.upper()} {op.path}" for op in embedded.spec().operations}
    for name, channel in asyncapi()["channels"].items():
        assert channel["description"] == f"Messages that `{requests[name]}` brings."


def test_an_operation_says_what_is_received_and_what_its_request_does() -> None:
    summaries = {
        op.id: (f"{op.method.upper()} {op.path}", op.node.child("summary").value)
        for op in embedded.spec().operations
    }
    for name, operation in asyncapi()["operations"].items():
        request, purpose = summaries[name]
        assert operation["summary"] == f"Receives the messages that `{request}` brings."
        first, *notes = operation["description"].split("\n\n")
        assert first == f"What the request does: {purpose}"
        assert all(note.startswith("Since ") for note in notes)


def test_no_description_repeats_the_summary_beside_it() -> None:
    document = asyncapi()
    for part in (*document["operations"].values(), *document["components"]["messages"].values()):
        assert not part.get("description", "").startswith(part["summary"])


def test_all_channels_have_one_address_that_the_client_polls() -> None:
    assert embedded.spec().addresses == (ADDRESS,)
    poll = embedded.client_plan().own["poll"]
    assert (poll.http, poll.path) == ("GET", ADDRESS)


def test_token_and_cookie_are_both_needed() -> None:
    # The schemes of one list are alternatives; an operation's come on top of the server's.
    document = asyncapi()
    schemes = "#/components/securitySchemes/"
    (server,) = document["servers"].values()
    assert names_of(server["security"], schemes) == ["sessionCookie"]
    for operation in document["operations"].values():
        assert names_of(operation["security"], schemes) == ["csrfToken"]
    kinds = [(s["type"], s["in"]) for s in document["components"]["securitySchemes"].values()]
    assert kinds == [("httpApiKey", "header"), ("httpApiKey", "header")]


def test_messages_are_fetched_by_http_get() -> None:
    document = asyncapi()
    components = document["components"]
    assert components["operationBindings"] == {
        "poll": {"http": {"method": "GET", "bindingVersion": "0.3.0"}}
    }
    http = components["messageBindings"]["poll"]["http"]
    assert http["bindingVersion"] == "0.3.0"
    assert list(http["headers"]["properties"]) == ["Content-Type"]
    for kind, parts in (
        ("operationBindings", document["operations"]),
        ("messageBindings", components["messages"]),
    ):
        for part in parts.values():
            assert part["bindings"] == {"$ref": f"#/components/{kind}/poll"}


def polled(api: Api, **changes: Any) -> Api:
    """Return an API whose operation that fetches messages differs."""
    resources = [
        replace(r, operations=[replace(op, **changes) for op in r.operations])
        if r.path == ADDRESS
        else r
        for r in api.resources
    ]
    return replace(api, resources=resources)


def test_a_query_that_the_page_documents_is_in_the_binding() -> None:
    api = embedded.api()
    (poll,) = [op for r in api.resources for op in r.operations if r.path == ADDRESS]
    known = replace(poll.parameters[0], name="max", location="query", description="At <most>.")
    document = written(polled(api, parameters=[*poll.parameters, known]))
    assert document["components"]["operationBindings"]["poll"]["http"] == {
        "method": "GET",
        "query": {
            "type": "object",
            "properties": {"max": {"type": "string", "description": "At &lt;most>."}},
        },
        "bindingVersion": "0.3.0",
    }


def test_the_address_is_known_where_its_page_lists_no_message() -> None:
    api = embedded.api()
    (poll,) = [op for r in api.resources for op in r.operations if r.path == ADDRESS]
    silent = [replace(response, messages=[]) for response in poll.responses]
    only = [r for r in api.resources if r.path == ADDRESS]
    document = written(polled(replace(api, resources=only), responses=silent))
    assert document["channels"]["getMessages"]["address"] == ADDRESS
    assert "messages" not in document["channels"]["getMessages"]
    assert "messages" not in document["operations"]["getMessages"]
    assert "messages" not in document["components"]


def test_a_page_more_changes_no_other_channel() -> None:
    pages = embedded.page_models()
    whole = written(merge_pages(pages))
    for page in pages[:: len(pages) // 4]:
        fewer = written(merge_pages([other for other in pages if other is not page]))
        for kind in ("channels", "operations"):
            kept = {name: whole[kind][name] for name in fewer[kind]}
            assert kept == fewer[kind], page.page


RENAMING = """\
overlay: 1.1.0
info: {title: Names, version: 1.0.0}
extends: ../openapi.yaml
actions:
  - target: $.paths['/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance'].put
    description: A name for a test.
    x-source: this test
    x-expects: {operationId: subscribeAssistanceRequests}
    update: {operationId: watchRequests}
"""


def test_channels_follow_the_names_that_overlays_give(tmp_path: Path) -> None:
    (tmp_path / "names.yaml").write_text(RENAMING, "utf-8")
    api, old, new = embedded.api(), "subscribeAssistanceRequests", "watchRequests"
    plain = embedded.build().documents.asyncapi
    build = build_spec(api, overlays=load_overlays(tmp_path))
    assert build.errors == ()
    named = build.documents.asyncapi
    assert old in plain["channels"]
    assert new in named["channels"]
    assert old not in named["channels"]
    assert list(named["channels"]) == list(named["operations"])


@pytest.mark.parametrize("names", [("b", "a"), ("x/y", "~"), ("same", "a")])
def test_renamed_operations_take_their_channels_along(names: tuple[str, str]) -> None:
    def api(*ids: str) -> dict[str, Any]:
        paths = {f"/{n}": {"put": {"operationId": id_}} for n, id_ in enumerate(ids)}
        return {"paths": paths}

    def messages(*ids: str) -> dict[str, Any]:
        pointers = [id_.replace("~", "~0").replace("/", "~1") for id_ in ids]
        return {
            "channels": {id_: {"address": id_, "messages": {"m": {}}} for id_ in ids},
            "operations": {
                id_: {
                    "channel": {"$ref": f"#/channels/{at}"},
                    "messages": [{"$ref": f"#/channels/{at}/messages/m"}],
                    "bindings": {"$ref": "#/components/operationBindings/a"},
                }
                for id_, at in zip(ids, pointers, strict=True)
            },
        }

    before = Documents(api("a", "b"), messages("a", "b"))
    result = derive(before, Documents(api(*names), before.asyncapi)).asyncapi
    expected = messages(*names)
    for id_, old in zip(names, ("a", "b"), strict=True):
        expected["channels"][id_]["address"] = old
    assert result == expected
    spec = Spec.of({}, result)
    for id_, operation in spec.asyncapi.top.child("operations").items():
        channel = operation.child("channel").resolve()
        assert channel.parts == ("channels", id_)


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("queueContentsMessage", "Queue contents changed"),
        ("connectionStateChangeMessage", "Connection state changed"),
        ("alertCatalogChangedMessage", "Alert catalog changed"),
        ("asyncOperationCompletedMessage", "Async operation completed"),
        ("userStatusMessage", "User status changed"),
        ("mwiMessage", "MWI changed"),
        ("mwiSubscriptionStateMessage", "MWI subscription state changed"),
        ("salesforceCTIConfigurationsMessage", "Salesforce CTI configurations changed"),
        ("faxMessagesMessage", "Fax messages changed"),
        ("launchableProcessesSubscriptionEventArgs", "Launchable processes changed"),
        ("pasSubscriptionEventArgs", "PAS changed"),
        ("currentPageSubscriptionShowPageEventArgs", "Current page to be shown"),
        ("alertNotificationMessage", "Alert raised"),
        ("setFormDefinitionMessage", "Form definition set"),
        ("interactionLostRightsMessage", "Interaction rights lost"),
        ("zooFireEventArgs", "Zoo fire"),
        ("eventArgs", "Event args changed"),
        ("interactions.chat.message2Message", "Interactions chat message2"),
        ("message", "Message"),
        ("Message", "Message"),
        ("étatMessage", "État"),
        ("_", "_"),
    ],
)
def test_a_title_has_the_words_of_the_name(name: str, title: str) -> None:
    assert event_title(name) == title


def test_every_message_has_a_title_in_words() -> None:
    for name, message in asyncapi()["components"]["messages"].items():
        assert message["title"] == event_title(name)
        assert message["title"] != name


def test_the_document_says_how_messages_are_fetched_and_what_its_licence_covers() -> None:
    info = asyncapi()["info"]
    for word in ("Polling", "Streams", "text/event-stream", "isDelta", "__type", "token"):
        assert word in info["description"]
    assert info["license"]["name"].startswith("MIT, for this document")
    assert info["title"] == openapi()["info"]["title"]


def test_the_variables_of_servers_are_described() -> None:
    for server in asyncapi()["servers"].values():
        names = [part.split("}")[0] for part in server["host"].split("{")[1:]]
        assert names == list(server["variables"])
        assert all(variable["description"] for variable in server["variables"].values())


def test_the_linters_judge_siblings_of_references() -> None:
    assert "spec-ref-siblings" not in (Path(embedded.ROOT) / "redocly.yaml").read_text("utf-8")
