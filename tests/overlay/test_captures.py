"""The seed captures and the overlays alone give whole operations and messages."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from generator.cli import main

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "pages" / "seeds"
CONSULT = "/icws/{sessionId}/interactions/{interactionId}/consult"

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the vendor's pages do not lie beside the repository"
)

Spec = dict[str, Any]


def spec_of(pages: Path, out: Path) -> tuple[Spec, Spec, dict[str, Any], dict[str, list[str]]]:
    """Run the command on a folder of pages; both documents, the report and the sources."""
    arguments = ["--pages", str(pages), "--out", str(out)]
    assert main(["spec", *arguments, "--overlays", str(ROOT / "spec" / "overlays")]) == 0
    return (
        yaml.safe_load((out / "openapi.yaml").read_text("utf-8")),
        yaml.safe_load((out / "asyncapi.yaml").read_text("utf-8")),
        json.loads((out / "report.json").read_text("utf-8")),
        json.loads((out / "sources.json").read_text("utf-8")),
    )


@pytest.fixture(scope="module")
def seeds(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Spec, Spec, dict[str, Any], dict[str, list[str]]]:
    return spec_of(SEEDS, tmp_path_factory.mktemp("seeds"))


def test_consult_is_whole(seeds: tuple[Spec, Spec, dict[str, Any], Any]) -> None:
    openapi, asyncapi, _, _ = seeds
    validate(openapi)
    path = openapi["paths"][CONSULT]
    operation = path["post"]
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


def test_messages_are_whole(seeds: tuple[Spec, Spec, dict[str, Any], Any]) -> None:
    schemas = seeds[1]["components"]["schemas"]
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
    assert "x-unplaced" not in json.dumps(seeds[:2])


def test_the_report_tells_pages_from_overlays(
    seeds: tuple[Spec, Spec, dict[str, Any], dict[str, list[str]]],
) -> None:
    _, _, report, sources = seeds
    assert report["unread"] == report["lost_names"] == report["unplaced"] == []
    (lossy,) = report["lossy_captures"]
    assert (lossy["fragments"], lossy["missing"][0]) == (31, "path")
    overlays = report["overlays"]
    assert overlays["facts"]["of_overlays"] == sum(o["supplied"] for o in overlays["applied"])
    assert all(item["moved_from_pages"] for item in overlays["applied"])
    # The CSRF token and the cookie, which the spec states as security.
    assert [place.rpartition(":")[2] for place in overlays["dropped"]] == ["11", "12"]
    page, overlay, *_ = sources["interactions.consult.queueID"]
    assert re.fullmatch(r"003_\w+\.txt:20", page)
    assert overlay.startswith("overlays/consult.yaml:")
    assert [p.partition(":")[0] for p in sources["createConsultParameters.callMadeStage"]] == [
        "overlays/consult.yaml"
    ]


@pytest.mark.parametrize("number", ["000", "001", "002", "003"])
def test_each_capture_alone(number: str, tmp_path: Path) -> None:
    (page,) = SEEDS.glob(f"{number}_*.txt")
    pages = tmp_path / "pages"
    pages.mkdir()
    shutil.copy(page, pages)
    openapi, _, report, _ = spec_of(pages, tmp_path / "out")
    validate(openapi)
    assert report["unread"] == report["lost_names"] == report["unplaced"] == []


def test_a_renamed_capture_keeps_its_overlay(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in ("000", "003"):
        (page,) = SEEDS.glob(f"{number}_*.txt")
        shutil.copy(page, pages / f"renamed-{number}.txt")
    openapi, _, report, sources = spec_of(pages, tmp_path / "out")
    assert CONSULT in openapi["paths"]
    assert report["unplaced"] == []
    assert sources["interactions.consult.queueID"][0] == "renamed-003.txt:20"


def test_a_capture_that_changed_fails_loudly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (page,) = SEEDS.glob("003_*.txt")
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / page.name).write_bytes(page.read_bytes() + b"\n")
    arguments = ["spec", "--pages", str(pages), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--overlays", str(ROOT / "spec" / "overlays")]) == 1
    error = capsys.readouterr().err
    assert re.search(r"consult\.yaml:1: the page 003_\w+\.txt has changed to sha256 ", error)
    assert not (tmp_path / "out").exists()


def test_without_overlays_what_was_lost_stays_lost(tmp_path: Path) -> None:
    (page,) = SEEDS.glob("003_*.txt")
    pages, none = tmp_path / "pages", tmp_path / "none"
    pages.mkdir()
    none.mkdir()
    shutil.copy(page, pages)
    out = tmp_path / "out"
    assert main(["spec", "--pages", str(pages), "--out", str(out), "--overlays", str(none)]) == 0
    document = yaml.safe_load((out / "openapi.yaml").read_text("utf-8"))
    assert document["paths"] == {}
    assert len(document["x-unplaced"]["98d7d6101c8c"]) == 31
    assert len(json.loads((out / "report.json").read_text("utf-8"))["unplaced"]) == 31
