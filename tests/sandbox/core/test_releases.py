"""A sandbox of a named release has what is known of it; the rest it leaves, and says so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.spec.errors import SpecError
from sandbox import Sandbox
from sandbox.spec import load
from tests.sandbox.raw import Raw, logged_in

NEWEST = dict(Sandbox().dial.features)
SWITCHOVER = "/icws/{sessionId}/connection/switchover-status"
KNOWN = {
    "4.0 SU6": {"activations": 1, "configuration": 1, "connection": 1, "messaging": 1, "session": 1,
                "status": 1},
    "2015 R1": {"configuration": 2, "ipa": 1, "wfm": 1},
    "2016 R2": {"configuration": 7, "connection": 7},
    "2016 R3": {"configuration": 8, "messaging": 2},
    "2017 R3": {"configuration": 11, "connection": 11},
}  # fmt: skip


def features_of(url: str) -> dict[str, int]:
    listed = Raw(url).ask("GET", "/icws/connection/features").json["featureInfoList"]
    return {feature["featureId"]: feature["version"] for feature in listed}


@pytest.mark.parametrize("name", KNOWN)
def test_it_announces_the_known_versions_and_else_the_newest(name: str) -> None:
    names = list(KNOWN)
    known: dict[str, int] = {}
    for release in names[: names.index(name) + 1]:
        known |= KNOWN[release]
    later = {feature for each in names[names.index(name) + 1 :] for feature in KNOWN[each]}
    absent = (later - known.keys()) & {"ipa", "wfm"}
    sandbox = Sandbox(release=name)
    with sandbox as url:
        expected = NEWEST | known
        assert features_of(url) == {k: v for k, v in expected.items() if k not in absent}
    assert set(sandbox.dial.unknown) == NEWEST.keys() - known.keys() - absent


def test_what_came_later_is_not_there() -> None:
    for name, status in (("2016 R3", 404), ("2017 R3", 200)):
        with Sandbox(release=name) as url:
            assert logged_in(url).ask("GET", SWITCHOVER).status == status


@pytest.mark.parametrize(("name", "status"), [("4.0 SU6", 404), ("2015 R1", 200)])
def test_a_feature_that_came_with_a_later_release_is_not_there(name: str, status: int) -> None:
    with Sandbox(release=name) as url:
        assert ("wfm" in features_of(url)) == (status == 200)
        dates = "/icws/{sessionId}/wfm/scheduledatesrange"
        assert logged_in(url).ask("GET", dates).status == status


def test_the_version_names_the_release_and_invents_no_numbers() -> None:
    with Sandbox(release="2016 R3") as url:
        client = Raw(url)
        version = client.ask("GET", "/icws/connection/version").json
        assert version["productReleaseDisplayString"] == "2016 R3 (sandbox)"
        assert (version["majorVersion"], version["build"]) == ("0", "0")
        assert client.log_in(include="version").json["version"] == version
    with Sandbox() as url:
        version = Raw(url).ask("GET", "/icws/connection/version").json
        assert version["productReleaseDisplayString"] == "Sandbox"


def test_features_count_more_than_the_release() -> None:
    sandbox = Sandbox(release="2016 R3", features={"connection": 11, "wfm": 0, "queues": 1})
    with sandbox as url:
        features = features_of(url)
        assert (features["connection"], features["configuration"]) == (11, 8)
        assert "wfm" not in features
        assert logged_in(url).ask("GET", SWITCHOVER).status == 200
    assert "queues" not in sandbox.dial.unknown
    assert "interactions" in sandbox.dial.unknown


def test_without_a_release_nothing_is_unknown() -> None:
    sandbox = Sandbox(features={"connection": 3})
    assert sandbox.dial.unknown == ()


@pytest.mark.parametrize("name", ["", "2016 r3", "2016 R4", "<b>"])
def test_another_name_is_refused_with_those_that_are_known(name: str) -> None:
    with pytest.raises(ValueError, match=f"release {name} is not known") as refused:
        Sandbox(release=name)
    assert str(refused.value).endswith(f"(expected one of {', '.join(KNOWN)})")


def folder(at: Path, releases: Any) -> Path:
    info = {"title": "T", "version": "1"} | ({} if releases is None else {"x-releases": releases})
    operation = {"operationId": "get", "tags": ["things"], "responses": {}}
    document = {"openapi": "3.1.0", "info": info, "paths": {"/icws/things": {"get": operation}}}
    (at / "openapi.json").write_text(json.dumps(document))
    (at / "asyncapi.json").write_text(json.dumps({"asyncapi": "3.0.0"}))
    return at


def test_a_spec_without_releases_knows_none(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="expected none: the spec names no releases"):
        Sandbox(release="2016 R3", spec=folder(tmp_path, None))


def test_a_feature_that_a_release_alone_names_can_be_dialled(tmp_path: Path) -> None:
    bound = {"name": "masts", "at-least": 3, "basis": "stated", "description": "They came."}
    spec = folder(tmp_path, [{"name": "R", "features": [bound]}])
    assert Sandbox(release="R", spec=spec).dial.features == {
        "masts": 3,
        "messaging": 2,
        "things": 1,
    }
    assert "masts" not in Sandbox(release="R", features={"masts": 0}, spec=spec).dial.features


def test_releases_that_are_none_are_an_error_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="/info/x-releases/0: the item has another form"):
        load(folder(tmp_path, ["2016 R3"]))
