"""Names, figures and places from the embedded pages."""

from __future__ import annotations

import json
import keyword
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.merge.api import Api, merge_pages
from generator.overlay.apply import Outcome
from generator.pipeline import build_spec
from generator.read.pages import read_page
from generator.report.sources import shared_sources, write_sources
from generator.report.summary import format_report
from generator.spec.document import Document
from generator.spec.operations import read_operations
from generator.spec.paths import area_of
from generator.step_cache import StepCache
from generator.write.documents import write_documents
from generator.write.naming import operation_id, operation_ids
from tests import embedded
from tests.embedded import PAGES, openapi

GOLDEN = Path(__file__).parent / "golden"


def check_golden(name: str, text: str) -> None:
    """Compare with a file of `golden`; UPDATE_GOLDEN=1 writes it instead."""
    path = GOLDEN / name
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    assert path.read_text("utf-8") == text


@pytest.fixture(scope="module")
def api() -> Api:
    return embedded.api()


def test_operation_ids(api: Api) -> None:
    ids = operation_ids(api.resources)
    rows = [
        f"{op.method} {op.path} {area_of(resource.path)}.{ids[op.method, op.path]}"
        for resource in api.resources
        for op in resource.operations
    ]
    assert len(set(ids.values())) == len(rows)
    check_golden("operation_ids.txt", "\n".join(sorted(rows)) + "\n")


segments = st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True)
paths = st.lists(
    segments | segments.map(lambda s: f"{{{s.replace('-', '')}Id}}"), min_size=0, max_size=6
).map(lambda parts: "/".join(["/icws", *parts]))


@given(st.sampled_from(["GET", "PUT", "POST", "DELETE", "PATCH"]), paths)
def test_an_operation_id_is_an_identifier(method: str, path: str) -> None:
    name = operation_id(method, path)
    assert name == operation_id(method, path)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)


@pytest.fixture(scope="module")
def lines(api: Api) -> dict[str, list[str]]:
    return {p.page: (PAGES / p.page).read_text("utf-8-sig").splitlines() for p in api.pages}


def test_every_cited_line_holds_the_name(api: Api, lines: dict[str, list[str]]) -> None:
    ids = operation_ids(api.resources)
    methods = {
        f"{area_of(resource.path)}.{ids[op.method, op.path]}": op.method
        for resource in api.resources
        for op in resource.operations
    }
    documents = write_documents(api)
    sources = write_sources(api, documents, Outcome(), documents.spec().operations, StepCache())
    for name, places in sources.items():
        last = name if name.startswith("/") else name.split(" ")[0].rpartition(".")[2]
        if last == "body" or name in api.catalog.types:
            continue  # cited where the row stands, which may call the type by a phrase
        expected = methods.get(name, last)
        for place in places:
            page, _, line = place.rpartition(":")
            text = lines[page][int(line) - 1]
            assert expected in text or name.startswith("error."), (name, place)


def test_what_operations_share_has_the_lines_of_all_of_them() -> None:
    build = embedded.build()
    components = build.documents.openapi["components"]
    for kind in ("responses", "parameters"):
        assert {f"{kind}.{name}" for name in components[kind]} <= build.sources.keys()
    gone = "#/components/responses/GoneError"
    users = [
        f"{operation['tags'][0]}.{operation['operationId']}.410"
        for item in build.documents.openapi["paths"].values()
        for operation in item.values()
        if "responses" in operation and operation["responses"].get("410") == {"$ref": gone}
    ]
    places = [place for user in users for place in build.sources[user]]
    assert len(set(places)) > 60
    assert build.sources["responses.GoneError"] == list(dict.fromkeys(places))


def test_a_shared_error_id_has_the_lines_of_its_pages() -> None:
    response = {"description": "No.", "x-error-ids": [{"id": "error.lift.stuck"}]}
    reference = {"404": {"$ref": "#/components/responses/Lost"}}
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": ["lifts"], "responses": reference}}
        for name in ("a", "b")
    }
    document = {"paths": paths, "components": {"responses": {"Lost": response}}}
    sources = {"lifts.b.404": ["b:1"], "lifts.a.404.error.lift.stuck": ["a:2"]}
    assert shared_sources(read_operations(Document("", document)), sources) == {
        "responses.Lost": ["b:1"],
        "responses.Lost.error.lift.stuck": ["a:2"],
    }


def test_parts_of_types_stand_on_their_lines(api: Api, lines: dict[str, list[str]]) -> None:
    for name, definition in api.catalog.types.items():
        for attribute in ("properties", "members"):
            for part in getattr(definition, attribute, []):
                text = lines[part.source.page][part.source.line - 1]
                assert part.name in text, (name, part.name, part.source)


def test_report() -> None:
    report = embedded.build().report
    check_golden("report.txt", format_report(report) + "\n")
    assert report["unread"] == report["lost_names"] == report["conflicts"] == []
    assert report["undefined_types"] == []
    json.dumps(report)


def test_examples_are_cited_where_their_requests_stand(
    api: Api, lines: dict[str, list[str]]
) -> None:
    build = embedded.build()
    examples = build.report["examples"]
    assert examples["disagree"] == examples["unmatched"] == []
    cited = {p for name, places in build.sources.items() if ".examples." in name for p in places}
    assert cited == {str(request.source) for request in api.requests}
    for request in api.requests:
        line = lines[request.source.page][request.source.line - 1]
        assert line.startswith(f"{request.method} {request.path}")


@pytest.mark.slow
def test_the_order_of_pages_does_not_matter() -> None:
    backwards = build_spec(merge_pages(embedded.page_models()[::-1]))
    forwards = embedded.build()
    assert forwards.files() == backwards.files()


def test_a_body_of_several_types_is_a_typed_union() -> None:
    schemas = openapi()["components"]["schemas"]
    union = schemas["createInteractionParameters"]
    options = [option["$ref"] for option in union["oneOf"]]
    assert len(options) == 7
    mapping = union["discriminator"]["mapping"]
    assert union["discriminator"]["propertyName"] == "__type"
    for urn, ref in mapping.items():
        assert schemas[ref.rpartition("/")[2]]["properties"]["__type"]["const"] == urn
    assert sorted(mapping.values()) == sorted(options)


SMALL = {
    "version": "icws/connection/version/index.htm",
    "heartbeat": "icws/(sessionId)/messaging/heartbeat/index.htm",
    "chat": "icws/(sessionId)/messaging/subscriptions/interactions/(interactionId)/chat/index.htm",
}


@pytest.mark.parametrize("name", SMALL)
def test_spec_of_a_small_page(name: str) -> None:
    files = build_spec(merge_pages([read_page(PAGES / SMALL[name], SMALL[name])])).files()
    for document in ("openapi", "asyncapi"):
        check_golden(f"{name}.{document}.yaml", files[f"{document}.yaml"])
