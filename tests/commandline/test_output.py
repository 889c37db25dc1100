"""Output: what a server sends is shown, and never obeyed by a terminal."""

from __future__ import annotations

import io
import json
import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icws import DecodeError, models
from icws_cli.output import Printer, json_line
from tests.client.raw_server import RawServer, answer
from tests.commandline.running import Icws

HOSTILE = "\x1b[2J\x1b]0;title\x07 \x9b31m \u202etxet [red]bold[/red] :smile: \u2028\r\nsecond"


def shown(capsys: pytest.CaptureFixture[str]) -> list[str]:
    lines = capsys.readouterr().out.split("\n")
    assert all(line.isprintable() for line in lines), lines
    return lines


@pytest.mark.parametrize(
    "value",
    [
        models.Error(error_id=HOSTILE, message=HOSTILE),
        [models.Error(error_id=HOSTILE, message="x")],
        {HOSTILE: {HOSTILE: HOSTILE}, "list": [HOSTILE]},
        [[HOSTILE], HOSTILE],
    ],
)
@pytest.mark.parametrize("mode", ["table", "json"])
def test_no_character_that_a_terminal_obeys(
    value: object, mode: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Printer("table" if mode == "table" else "json").result(value)
    text = "".join(shown(capsys))
    assert "[red]bold[/red]" in text
    assert ":smile:" in text


def test_messages_too(capsys: pytest.CaptureFixture[str]) -> None:
    call = models.QueueInteraction(interaction_id=HOSTILE, attributes={HOSTILE: HOSTILE})
    message = models.QueueContentsMessage(
        is_delta=False, subscription_id="q", interactions_added=[call]
    )
    Printer("table").message(message)
    (line, end) = shown(capsys)
    assert "  added     interactionId=" in line
    assert end == ""


@settings(max_examples=30)
@given(st.recursive(st.none() | st.text(), lambda v: st.lists(v) | st.dictionaries(st.text(), v)))
def test_a_json_line_is_the_value_on_one_printable_line(value: object) -> None:
    line = json_line(value)
    assert json.loads(line) == value
    assert line.isprintable()


def test_the_error_of_a_hostile_server(alone: Icws) -> None:
    with RawServer([answer(500, {"errorId": HOSTILE, "message": HOSTILE})]) as server:
        ended = alone("--url", server.url, "connection", "version", "get")
    assert ended.status == 10
    (line,) = ended.err.splitlines()
    assert line.isprintable()
    assert line.startswith("connection.getVersion: HTTP 500")


@pytest.mark.parametrize("mode", ["table", "json"])
def test_what_cannot_be_printed_is_a_response_that_cannot_be_read(mode: str) -> None:
    nested: object = []
    for _ in range(100_000):
        nested = [nested]
    printer = Printer("table" if mode == "table" else "json")
    with pytest.raises(DecodeError, match="the response cannot be printed: "):
        printer.result({"deep": nested})


def test_an_infinite_number_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DecodeError, match="inf cannot be sent as JSON"):
        Printer("json").result({"much": float("inf")})
    assert capsys.readouterr().out == ""


def test_a_file_is_written_as_it_is(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    Printer("json").result(b"\x00\xff\x1b")
    assert capsysbinary.readouterr().out == b"\x00\xff\x1b"


def on_terminal(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """Let standard output be a terminal of a width."""
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)


def plain_lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the lines of the output without bold print."""
    out = re.sub("\x1b\\[[0-9;]*m", "", capsys.readouterr().out)
    return [line.rstrip() for line in out.splitlines()]


@pytest.mark.parametrize(
    ("columns", "first"),
    [("300", "name0"), ("60", "property"), ("40", "property")],
)
def test_a_table_that_has_no_room_is_turned(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: str, first: str
) -> None:
    rows = [{f"name{at}": f"value {at} of {row}" for at in range(9)} for row in "ab"]
    on_terminal(monkeypatch, columns)
    Printer("table").result(rows)
    lines = plain_lines(capsys)
    assert lines[0].split()[0] == first
    assert all(len(line) <= int(columns) for line in lines)
    if first == "property":
        assert lines[1:3] == ["name0     value 0 of a", "name1     value 1 of a"]
        assert lines[10] == ""


def test_a_table_of_few_columns_stays_one_and_folds(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    on_terminal(monkeypatch, "40")
    Printer("table").result([{"id": "x", "text": "long " * 20}])
    lines = plain_lines(capsys)
    assert lines[0].split() == ["id", "text"]
    assert len(lines) > 3


@pytest.mark.parametrize(
    ("encoding", "written"), [("utf-8", '"Zoë 🙂"'), ("cp1252", r'"Zo\u00eb \ud83d\ude42"')]
)
def test_json_is_right_in_every_encoding_of_the_output(
    monkeypatch: pytest.MonkeyPatch, encoding: str, written: str
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding))
    assert json_line("Zoë 🙂") == written
