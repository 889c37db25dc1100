"""Bodies that are one of several objects: `--type`, and an option for each property."""

from __future__ import annotations

import json

import pytest

from tests.commandline.running import Icws

CREATE = ("interactions", "create")
CALL = "urn:inin.com:interactions:createCallParameters"


def test_options_make_the_object_of_a_type(icws: Icws) -> None:
    ended = icws(
        *(*CREATE, "--type", "call", "--target", "+49305550100"),
        *("--call-made-stage", "started", "--additional-attributes", "Order=A-1", "--dry-run"),
    )
    assert ended.status == 0, ended.err
    (request,) = ended.lines
    assert request["body"] == {
        "__type": CALL,
        "target": "+49305550100",
        "callMadeStage": 2,
        "additionalAttributes": {"Order": "A-1"},
    }
    placed = icws(*CREATE, "--type", "call", "--target", "+49305550100")
    assert placed.status == 0, placed.err
    assert placed.lines[0]["interactionId"]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ("", "Missing option '--type' or '--json'."),
        ("--target 1", "Missing option '--type' (expected callback-response-call, callback, "),
        ("--type call", "Missing option '--target'."),
        (
            "--type chat --target 1 --notes x",
            "--notes is no option of --type chat (expected one of: call)",
        ),
        ("--type call --target 1 --json {}", "--json has the whole body (expected it, or --type)."),
        ("--type cal --target 1", "'cal' is not one of 'callback-response-call', "),
    ],
)
def test_what_is_missing_or_belongs_to_another_type(icws: Icws, options: str, problem: str) -> None:
    ended = icws(*CREATE, *options.split())
    assert ended.status == 2
    assert problem in ended.err


def test_the_help_says_to_which_type_an_option_belongs(alone: Icws) -> None:
    told = " ".join(alone(*CREATE, "--help").out.split())
    assert "or a generic one, by the __type of the body." in told
    assert "--type TYPE The object to send, by a name for its __type: " in told
    assert "--notes TEXT For call." in told
    assert "--target TEXT For callback-response-call, callback, chat, call. [required]" in told
    assert f"{CALL} (call) target (required), " in told


def test_a_log_in_has_no_options_for_secrets(alone: Icws) -> None:
    told = alone("connection", "create", "--help").out
    assert "--password" not in told
    assert "--type" not in told


def test_the_whole_body_can_still_be_json(icws: Icws) -> None:
    body = {"__type": CALL, "target": "+49305550100"}
    assert icws(*CREATE, "--json", json.dumps(body), "--dry-run").lines[0]["body"] == body


@pytest.mark.parametrize(
    "arguments", [(*CREATE, "--json", "-"), ("request", "POST", "/x", "--json", "-")]
)
def test_an_empty_input_is_told_as_such(icws: Icws, arguments: tuple[str, ...]) -> None:
    ended = icws(*arguments, stdin="")
    assert ended.status == 2
    assert "there is no JSON, the input is empty" in ended.err


def test_a_watch_is_described_as_one(alone: Icws) -> None:
    listed = " ".join(alone("queues", "--help").out.split())
    assert "subscribe Starts watching interactions on one or more queues, or replaces" in listed
    assert "watch Watches interactions on one or more queues, and prints the messages." in listed
    told = " ".join(alone("queues", "watch", "--help").out.split())
    assert "Prints queueContentsMessage, queueSubscriptionStateMessage." in told
    assert "yields" not in told


def test_limits_are_told_in_sentences(alone: Icws) -> None:
    told = " ".join(alone("queues", "watch", "--help").out.split())
    assert "and one's own. Number of them: at least 1. Can be given several times." in told
    told = " ".join(alone("directories", "watch", "--help").out.split())
    assert "--count-value INTEGER How many entries to watch. Default: 25. At most 300." in told


def test_a_large_object_is_told_by_its_first_properties(alone: Icws) -> None:
    told = " ".join(alone("configuration", "users", "create", "--help").out.split())
    assert "and 123 more properties." in told


@pytest.mark.parametrize(
    ("command", "option", "listed"),
    [
        (("configuration", "lines", "get"), "--rights-filter WORD", "One of: view, admin, "),
        (("wfm", "time-off", "create"), "--deny-reason DENYREASON", "One of: notdenied, unknown, "),
    ],
)
def test_many_words_stand_in_the_text_and_not_in_the_column(
    alone: Icws, command: tuple[str, ...], option: str, listed: str
) -> None:
    told = alone(*command, "--help").out
    assert f"  {option}" in told
    assert listed in " ".join(told.split())
    assert max(map(len, told.splitlines())) <= 80
