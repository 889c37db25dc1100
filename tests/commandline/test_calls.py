"""Commands of operations over HTTP: their arguments, their results, and refusals."""

from __future__ import annotations

from pathlib import Path

import pytest

import icws as client_package
from icws import models
from icws_sandbox import Sandbox
from tests.client.forms import ADA
from tests.commandline.running import Icws


def test_a_call_without_a_result(icws: Icws, call: str) -> None:
    held = icws("interactions", "hold", call, "--on")
    assert (held.status, held.out, held.err) == (0, "", "")
    state = icws("interactions", "get", call, "--select", "Eic_State")
    assert state.lines == [{"attributes": {"Eic_State": "H"}}]
    assert icws("-o", "table", "interactions", "hold", call, "--no-on").out == "done\n"


def test_a_list_is_a_line_for_each_item_or_a_table(icws: Icws) -> None:
    users = icws("configuration", "users", "list", "--page-size", "2")
    assert [line["configurationId"]["id"] for line in users.lines] == ["ada", "alan", "grace"]
    table = icws("configuration", "users", "list", "--output", "table").out.splitlines()
    assert table[0].split() == ["id", "displayName", "uri"]
    assert table[1].split() == ["ada", "Ada", "Lovelace", "/configuration/users/ada"]


def test_people_see_names_of_members_and_programs_what_the_server_sent(icws: Icws) -> None:
    found = icws("status", "user-statuses", "get", "ada")
    assert found.lines[0]["userId"] == "ada"
    table = icws("-o", "table", "status", "user-statuses", "get", "ada").out
    assert "userId" in table
    assert "ada" in table


def test_the_refusal_for_an_old_server_is_that_of_python(icws: Icws, url: str, call: str) -> None:
    with client_package.Client(url) as client:
        client.log_in(ADA)
        with pytest.raises(client_package.FeatureVersionError) as caught:
            client.interactions.consult.create(
                call,
                queue_id=models.QueueId(queue_type=models.QueueType.User, queue_name="grace"),
            )
    refused = icws("interactions", "consult", "create", call, "--queue-id", "user:grace")
    assert (refused.status, refused.out) == (3, "")
    assert refused.err == f"{caught.value}\n"
    assert refused.err == (
        "interactions.consult.queueID needs interactions 13; the server has interactions 12\n"
    )


def test_a_policy_sends_it_with_a_warning_of_one_line(icws: Icws, call: str) -> None:
    snippet = ("interactions", "record-snippet", call, "--on", "--no-supervisor")
    assert icws(*snippet).status == 3
    sent = icws("--policy", "warn", *snippet)
    assert sent.status == 6  # the server does not have it
    assert sent.err.splitlines()[0] == (
        "interactions.recordSnippet needs interactions 13; the server has interactions 12"
    )


@pytest.mark.parametrize("source", ["text", "file", "input"])
def test_a_body_is_a_text_a_file_or_standard_input(
    icws: Icws, call: str, source: str, tmp_path: Path
) -> None:
    body = '{"on": true}'
    (tmp_path / "body.json").write_text(body)
    given = {"text": body, "file": str(tmp_path / "body.json"), "input": "-"}[source]
    assert icws("interactions", "hold", call, "--json", given, stdin=body).status == 0
    state = icws("interactions", "get", call, "--select", "Eic_State")
    assert state.lines == [{"attributes": {"Eic_State": "H"}}]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--json", '{"on": true, "onn": 1}'], "unknown field `onn`"),
        (["--json", '{"on": "yes"}'], "Expected `bool`, got `str` - at `$.on`"),
        (["--json", '{"onn": 1}'], "unknown field `onn` (expected JSON with on (required))"),
        (["--json", "{"], "Input data was truncated (expected JSON with on (required))"),
        (["--json", "none.json"], "none.json: the file cannot be read: No such file or directory"),
        (["--json", '{"on": true}', "--on"], "the call has the body and also on"),
        ([], "Missing option '--on' or '--no-on'."),
        (["--of"], "No such option"),
    ],
)
def test_a_wrong_body_is_a_wrong_command_line(icws: Icws, arguments: list[str], says: str) -> None:
    ended = icws("interactions", "hold", "1", *arguments)
    assert ended.status == 2
    assert says in ended.err
    assert ended.err.startswith("Usage: icws interactions hold ")


def test_options_of_other_kinds(icws: Icws) -> None:
    sent = icws(
        "queues", "watch", "mine", "--queue-ids", "USER:ada", "--queue-ids",
        '{"queueType": 2, "queueName": "a:b"}', "--attribute-names", "Eic_State", "--dry-run",
    )  # fmt: skip
    assert sent.lines[0]["body"] == {
        "queueIds": [
            {"queueType": 1, "queueName": "ada"},
            {"queueType": 2, "queueName": "a:b"},
        ],
        "attributeNames": ["Eic_State"],
    }
    sent = icws(
        "interactions", "consult", "create", "1", "--target", "2", "--call-made-stage",
        "none", "--additional-attributes", "Reason=a=b", "--dry-run",
    )  # fmt: skip
    assert sent.lines[0]["body"] == {
        "target": "2",
        "callMadeStage": models.CallMadeStorageTypes.None_.value,
        "additionalAttributes": {"Reason": "a=b"},
    }


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--call-made-stage", "late"], "'late' is no CallMadeStorageTypes (expected none, "),
        (["--additional-attributes", "Reason"], "'Reason' is no entry (expected NAME=VALUE)"),
        (["--queue-id", "team:Sales"], "'team' is no QueueType (expected system, "),
        (["--queue-id", "Sales"], "Invalid value for '--queue-id'"),
    ],
)
def test_a_wrong_value_of_an_option(icws: Icws, arguments: list[str], says: str) -> None:
    ended = icws("interactions", "consult", "create", "1", *arguments)
    assert ended.status == 2
    assert says in ended.err


def test_errors_have_statuses_and_lines_of_their_own(icws: Icws) -> None:
    missing = icws("interactions", "hold", "123", "--on")
    assert missing.status == 6
    assert missing.err == (
        "interactions.hold: HTTP 404, error.request.notFound: There is no interaction '123'.\n"
    )
    refused = icws("--url", "http://127.0.0.1:9", "features")
    assert refused.status == 9
    assert refused.err.startswith("connection.getFeatures: 127.0.0.1:9: the connection is refused")


def test_any_path_can_be_called(icws: Icws, call: str) -> None:
    got = icws("request", "GET", f"/interactions/{call}", "--param", "select=Eic_RemoteTn")
    assert got.lines == [{"attributes": {"Eic_RemoteTn": "+49305550100"}}]
    assert icws("request", "POST", f"/interactions/{call}/hold", "--json", '{"on":true}').out == ""
    assert icws("request", "GET", "/nothing").err == (
        "GET /nothing: HTTP 404, error.request.notFound: There is no such resource.\n"
    )
    other = icws("request", "GET", "http://elsewhere.example/icws/connection")
    assert other.status == 2
    refused = icws("request", "GET", "/interactions/1", "--requires", "interactions=13")
    assert (refused.status, refused.err) == (
        3,
        "GET /interactions/1 needs interactions 13; the server has interactions 12\n",
    )


def test_features_need_no_log_in(icws: Icws, monkeypatch: pytest.MonkeyPatch, state: Path) -> None:
    monkeypatch.delenv("ICWS_USER")
    monkeypatch.delenv("ICWS_PASSWORD")
    assert {"feature": "interactions", "version": 12} in icws("features").lines
    assert not state.exists()


def test_the_status_is_set_by_its_name(icws: Icws) -> None:
    assert icws("status", "set", "at lunch", "--notes", "until one").status == 0
    assert icws("status", "user-statuses", "get", "ada").lines[0]["notes"] == "until one"
    assert icws("status", "set", "Available").status == 0
    unknown = icws("status", "set", "Sleeping")
    assert unknown.status == 2
    assert "'Sleeping' is no status (expected Available; " in unknown.err


def test_a_server_without_a_feature(icws: Icws) -> None:
    with Sandbox(features={"interactions": 0}) as url:
        ended = icws("--url", url, "interactions", "create", "--json", CALL)
    assert (ended.status, ended.err) == (
        3,
        "interactions.createInteraction needs interactions 1; "
        "the server does not have the feature interactions\n",
    )


CALL = '{"__type": "urn:inin.com:interactions:createCallParameters", "target": "+49305550100"}'


@pytest.mark.parametrize("path", ["..", ""])
def test_a_value_that_cannot_be_sent_is_a_wrong_command_line(icws: Icws, path: str) -> None:
    for command in (
        ("interactions", "hold", path, "--on"),
        ("interactions", "watch", path, "--attribute-names", "Eic_State"),
    ):
        ended = icws(*command)
        assert ended.status == 2
        assert f"the path parameter interactionId is {path!r}" in ended.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("watch queue ada", "'ada' is incomplete (expected system|user|workgroup|station:NAME)"),
        (
            "status user-statuses update ada --status-id x --until soon",
            "soon is no JSON (expected JSON with untilDateTime (required), hasDate (required), ",
        ),
        (
            'interactions create --json {"__type":"urn:inin.com:interactions:createCalls"}',
            "Invalid value 'urn:inin.com:interactions:createCalls' - at `$.__type` (expected JSON "
            "with one of these as __type: urn:inin.com:",
        ),
        (
            'interactions create --json {"__type":"urn:inin.com:interactions:createCallParameters",'
            '"targt":"1"}',
            "unknown field `targt` (expected __type with target (required), ",
        ),
    ],
)
def test_a_wrong_value_is_told_what_is_expected(icws: Icws, arguments: str, says: str) -> None:
    ended = icws(*arguments.split())
    assert ended.status == 2
    assert says in ended.err
