"""Captures and the overlays alone give whole operations and messages."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from openapi_spec_validator import validate

from generator.cli import main
from tests.captures.sets import CAPTURES, SETS, Captures
from tests.unshared import unshared

CONSULT = "/icws/{sessionId}/interactions/{interactionId}/consult"


class Written(NamedTuple):
    """Output of the command."""

    openapi: dict[str, Any]
    asyncapi: dict[str, Any]
    report: dict[str, Any]
    sources: dict[str, list[str]]


def spec_of(pages: Path, out: Path, overlays: Path) -> Written:
    """Run the command on a folder of pages."""
    arguments = ["--pages", str(pages), "--out", str(out), "--overlays", str(overlays)]
    assert main(["spec", *arguments]) == 0
    return Written(
        yaml.safe_load((out / "openapi.yaml").read_text("utf-8")),
        yaml.safe_load((out / "asyncapi.yaml").read_text("utf-8")),
        json.loads((out / "report.json").read_text("utf-8")),
        json.loads((out / "sources.json").read_text("utf-8")),
    )


@pytest.fixture(params=SETS, scope="module")
def captures(request: pytest.FixtureRequest) -> Captures:
    """Return a set of captures."""
    chosen: Captures = request.param
    return chosen


@pytest.fixture(scope="module")
def overlays(captures: Captures, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the project's overlays, for the set of captures."""
    return captures.overlays(tmp_path_factory.mktemp("own") / "overlays")


def copied(captures: Captures, pages: Path, *names: str) -> Path:
    """Copy captures into a folder of pages."""
    pages.mkdir()
    for name in names:
        shutil.copy(captures.path(name), pages)
    return pages


@pytest.fixture(scope="module")
def written(
    captures: Captures, overlays: Path, tmp_path_factory: pytest.TempPathFactory
) -> Written:
    """Return what all captures of a set give."""
    folder = tmp_path_factory.mktemp("all")
    return spec_of(copied(captures, folder / "pages", *CAPTURES), folder / "out", overlays)


def test_consult_is_whole(written: Written) -> None:
    openapi, asyncapi = written.openapi, written.asyncapi
    validate(openapi)
    path = openapi["paths"][CONSULT]
    operation = unshared(openapi)["paths"][CONSULT]["post"]
    assert path["x-feature"] == operation["x-feature"] == {"name": "interactions", "since": 6}
    assert [(p["name"], p["in"], p["required"]) for p in operation["parameters"]] == [
        ("sessionId", "path", True),
        ("interactionId", "path", True),
    ]
    schemas = openapi["components"]["schemas"]
    (media,) = operation["requestBody"]["content"].values()
    body = schemas[media["schema"]["$ref"].rpartition("/")[2]]["properties"]
    assert list(body) == ["target", "queueID", "callMadeStage", "additionalAttributes"]
    since = {name: prop.get("x-feature", {}).get("since") for name, prop in body.items()}
    assert since == {
        "target": None,
        "queueID": 13,
        "callMadeStage": None,
        "additionalAttributes": 10,
    }
    assert "x-required-when" in body["target"]
    assert "x-required-when" in body["queueID"]
    assert schemas["queueId"]["required"] == ["queueType", "queueName"]
    assert list(operation["responses"]) == ["201", "404", "403", "400", "401", "410", "500"]
    assert operation["x-messages"] == ["consultMessage", "interactionMorphedMessage"]
    assert set(operation["x-messages"]) <= set(asyncapi["components"]["messages"])
    assert "consult" in asyncapi["operations"]


def test_messages_are_whole(written: Written) -> None:
    schemas = written.asyncapi["components"]["schemas"]
    members = schemas["chatMembersMessage"]["properties"]
    for name in ("membersAdded", "membersChanged", "membersRemoved"):
        assert members[name]["items"] == {"$ref": "#/components/schemas/fullChatMember"}
    member = schemas["fullChatMember"]
    assert member["properties"]["isTyping"]["type"] == "boolean"
    assert len(member["required"]) == 6
    text = schemas["chatText"]["properties"]
    assert text["text"]["type"] == ["string", "null"]
    assert schemas["chatMemberType"]["x-enum-varnames"][-1] == "External"
    assert schemas["chatMessageType"]["enum"] == [0, 1]
    changed = schemas["interactionChangedMessage"]
    assert changed["properties"]["attributes"]["additionalProperties"]["type"] == "string"
    assert changed["required"][-1] == "attributes"
    assert "x-unplaced" not in json.dumps(written[:2])


def test_the_report_tells_pages_from_overlays(written: Written, captures: Captures) -> None:
    report, sources = written.report, written.sources
    assert report["unread"] == report["lost_names"] == report["unplaced"] == []
    (lossy,) = report["lossy_captures"]
    assert (lossy["fragments"], lossy["missing"][0]) == (31, "path")
    overlays = report["overlays"]
    assert overlays["facts"]["of_overlays"] == sum(o["supplied"] for o in overlays["applied"])
    assert all(item["moved_from_pages"] for item in overlays["applied"])
    # The CSRF token and the cookie, which the spec states as security.
    assert [place.rpartition(":")[2] for place in overlays["dropped"]] == ["11", "12"]
    page, overlay, *_ = sources["interactions.consult.queueID"]
    assert page == f"{captures.path('consult').name}:20"
    assert overlay.startswith("overlays/consult.yaml:")
    assert [p.partition(":")[0] for p in sources["createConsultParameters.callMadeStage"]] == [
        "overlays/consult.yaml"
    ]


@pytest.mark.parametrize("name", CAPTURES)
def test_each_capture_alone(name: str, captures: Captures, overlays: Path, tmp_path: Path) -> None:
    pages = copied(captures, tmp_path / "pages", name)
    openapi, _, report, _ = spec_of(pages, tmp_path / "out", overlays)
    validate(openapi)
    assert report["unread"] == report["lost_names"] == report["unplaced"] == []


def test_a_renamed_capture_keeps_its_overlay(
    captures: Captures, overlays: Path, tmp_path: Path
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("watch", "consult"):
        shutil.copy(captures.path(name), pages / f"renamed-{name}.txt")
    openapi, _, report, sources = spec_of(pages, tmp_path / "out", overlays)
    assert CONSULT in openapi["paths"]
    assert report["unplaced"] == []
    assert sources["interactions.consult.queueID"][0] == "renamed-consult.txt:20"


def test_a_capture_that_changed_fails_loudly(
    captures: Captures, overlays: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = captures.path("consult")
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / page.name).write_bytes(page.read_bytes() + b"\n")
    arguments = ["spec", "--pages", str(pages), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--overlays", str(overlays)]) == 1
    error = capsys.readouterr().err
    assert f"consult.yaml:1: the page {page.name} has changed to sha256 " in error
    assert not (tmp_path / "out").exists()


def test_without_overlays_what_was_lost_stays_lost(captures: Captures, tmp_path: Path) -> None:
    pages, none = copied(captures, tmp_path / "pages", "consult"), tmp_path / "none"
    none.mkdir()
    openapi, _, report, _ = spec_of(pages, tmp_path / "out", none)
    assert openapi["paths"] == {}
    ((digest, fragments),) = openapi["x-unplaced"].items()
    assert hashlib.sha256(captures.path("consult").read_bytes()).hexdigest().startswith(digest)
    assert len(digest) == 12
    assert len(fragments) == len(report["unplaced"]) == 31
