"""Effects of operations on interactions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.centre.harness import Harness


def _connected(harness: Harness, user: str = "ada") -> str:
    call = harness.centre.call_arrives(workgroup="Billing")
    assert harness.log_in(user).act(call.id, "pickup").status == 200
    return call.id


def test_an_arriving_call_rings_on_its_workgroups_queue_with_the_standard_attributes(
    harness: Harness,
) -> None:
    call = harness.centre.call_arrives(
        workgroup="Billing", remote_name="Ines", remote_address="5550"
    )
    names = ("Eic_CallId", "eic_state", "EIC_REMOTENAME", "Eic_RemoteAddress", "Eic_WorkgroupName")
    assert harness.log_in("ada").attributes(call.id, *names) == {
        "Eic_CallId": call.id,
        "eic_state": "A",
        "EIC_REMOTENAME": "Ines",
        "Eic_RemoteAddress": "5550",
        "Eic_WorkgroupName": "Billing",
    }


def test_without_select_only_the_id_is_read(harness: Harness) -> None:
    call = harness.centre.call_arrives(user="ada")
    reply = harness.log_in("ada").ask("GET", f"interactions/{call.id}")
    assert reply.body == {"attributes": {"Eic_CallId": call.id}}


def test_attributes_are_written_and_added_to_whatever_the_case_of_their_names(
    harness: Harness,
) -> None:
    ada = harness.log_in("ada")
    path = f"interactions/{_connected(harness)}"
    ada.do("POST", path, {"attributes": {"Order": "1"}})
    ada.do("POST", path, {"attributes": {"ORDER": "2"}, "appendMode": 1})
    ada.do("POST", path, {"attributes": {"order": "3"}, "appendMode": 2})
    assert ada.ask("GET", path, select="oRDER").body == {"attributes": {"oRDER": "12|3"}}


def test_what_only_the_centre_writes_is_refused_and_nothing_else_is_written(
    harness: Harness,
) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    body = {"attributes": {"Note": "x", "eic_STATE": "H"}}
    assert ada.ask("POST", f"interactions/{call}", body).status == 400
    assert ada.attributes(call, "Note", "Eic_State") == {"Note": "", "Eic_State": "C"}


def test_hold_mute_pickup_and_disconnect_change_the_state(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    ada.act(call, "hold", on=True)
    assert ada.state(call) == "H"
    ada.act(call, "pickup")
    assert ada.state(call) == "C"
    ada.act(call, "mute", on=True)
    assert ada.attributes(call, "Eic_Muted") == {"Eic_Muted": "1"}
    ada.act(call, "disconnect")
    assert ada.state(call) == "I"


def test_a_remote_hang_up_is_an_external_disconnect_and_the_call_lingers_then_is_gone(
    harness: Harness,
) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    harness.centre.remote_disconnects(call)
    assert ada.state(call) == "E"
    harness.clock.advance(60)
    assert ada.ask("GET", f"interactions/{call}").status == 404
    assert call not in harness.centre.interactions


def test_the_duration_is_that_of_the_connection_and_stands_still_at_its_end(
    harness: Harness,
) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    harness.clock.advance(7)
    assert ada.attributes(call, "Eic_ConnectDurationTime")["Eic_ConnectDurationTime"] == "7"
    ada.act(call, "disconnect")
    harness.clock.advance(5)
    assert ada.attributes(call, "Eic_ConnectDurationTime")["Eic_ConnectDurationTime"] == "7"


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("hold", {"on": True}),
        ("mute", {"on": True}),
        ("record", {"on": True, "supervisor": False}),
        ("record-snippet", {"on": True, "supervisor": False}),
        ("pause", {"on": True}),
        ("listen", {"on": True, "supervisor": False}),
        ("coach", {"on": True, "supervisor": False}),
        ("join", {}),
        ("park", {"target": "user:grace"}),
        ("blind-transfer", {"target": "user:grace"}),
        ("disconnect", {}),
        ("pickup", {}),
        ("send-to-voicemail", {}),
        ("transfer-to-voicemail", {"target": "user:grace"}),
        ("send-digits", {"dtmfDigits": "1"}),
        ("play-wav", {"file": "a.wav"}),
        ("secure-pause", {"securePauseType": 1}),
        ("make-private", {"on": True}),
        ("consult", {"target": "user:grace"}),
        ("chat/messages", {"text": "hello", "clearTypingIndicator": True}),
    ],
)
def test_what_is_over_or_unknown_is_refused_with_an_error(
    harness: Harness, action: str, body: dict[str, Any]
) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    ada.act(call, "disconnect")
    refused = ada.act(call, action, **body)
    assert refused.status == 400
    assert refused.body["message"]
    assert ada.act("1", action, **body).status == 404


@pytest.mark.parametrize("action", ["blind-transfer", "park", "transfer-to-voicemail"])
def test_a_transfer_has_one_target(harness: Harness, action: str) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    queue = {"queueType": 1, "queueName": "grace"}
    without = ada.ask("POST", f"interactions/{call}/{action}", {})
    assert without.status == 400
    assert without.body["message"] == "target or queueID is missing (expected one of them)."
    nobody = ada.ask("POST", f"interactions/{call}/{action}", {"target": "user:nobody"})
    assert (
        nobody.body["message"] == "target is not valid (expected a known user; 'nobody' is none)."
    )
    assert ada.act(call, action, target="grace", queueID=queue).status == 400
    assert ada.act(call, action, queueID=queue).status == 200
    assert ada.attributes(call, "Eic_UserName") == {"Eic_UserName": "grace"}


@pytest.mark.parametrize(
    ("action", "state"), [("blind-transfer", "A"), ("park", "P"), ("transfer-to-voicemail", "M")]
)
def test_a_transfer_moves_a_call_to_the_target(harness: Harness, action: str, state: str) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    harness.log_in("alan")
    ada.act(call, action, target="workgroup:Sales")
    names = ("Eic_State", "Eic_WorkgroupName", "Eic_UserName")
    # What alerts is on the queues of the agents at whom it rings.
    users = "ada|alan" if state == "A" else ""
    assert tuple(ada.attributes(call, *names).values()) == (state, "Sales", users)


def test_a_pause_needs_a_recording_and_a_secure_pause_ends_by_itself(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    assert ada.act(call, "pause", on=True).status == 400
    ada.act(call, "record", on=True, supervisor=False)
    assert ada.act(call, "pause", on=True).status == 200
    assert ada.act(call, "secure-pause", securePauseType=3).status == 400
    ada.act(call, "secure-pause", securePauseType=3, duration=10)
    since = "Eic_SecureRecordingPauseStartTime"
    assert ada.attributes(call, since)[since] == "20201029T082018Z"
    harness.clock.advance(10)
    assert ada.attributes(call, since)[since] == ""


def test_a_user_without_rights_is_refused(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    harness.centre.revoke_rights("ADA", call)
    assert ada.act(call, "hold", on=True).status == 403
    assert harness.log_in("grace").act(call, "hold", on=True).status == 200


def test_a_conference_joins_calls_and_invites_more(harness: Harness) -> None:
    ada = harness.log_in("ada")
    calls = [_connected(harness), _connected(harness)]
    body = {"interactions": calls}
    conference = ada.do("POST", "interactions/conferences", body)["conferenceId"]
    assert {ada.attributes(c, "Eic_ConferenceId")["Eic_ConferenceId"] for c in calls} == {
        conference
    }
    assert ada.ask("POST", "interactions/conferences", body).status == 400
    ada.do("POST", f"interactions/conferences/{conference}/invite-party", {"target": "555"})
    members = [i for i in harness.centre.interactions.values() if i.conference == conference]
    assert len(members) == 3


def test_a_callback_is_tried_again_until_it_has_been_tried_too_often(harness: Harness) -> None:
    ada = harness.log_in("ada")
    callback = harness.centre.callback_arrives(workgroup="Billing", subject="Bill")
    path = f"interactions/{callback.id}/callback/disposition"
    states = []
    for _ in range(3):
        ada.do("PUT", path, {"disposition": 2})
        states.append(ada.state(callback.id))
        harness.clock.advance(61 if len(states) < 3 else 0)
    assert states == ["X", "X", "I"]
    assert ada.ask("PUT", path, {"disposition": 0}).status == 400


def test_a_transfer_ends_the_mute(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    ada.act(call, "mute", on=True)
    ada.act(call, "blind-transfer", target="grace")
    assert ada.attributes(call, "Eic_Muted") == {"Eic_Muted": "0"}


def test_the_time_of_the_connection_is_that_of_the_first(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    first = ada.attributes(call, "Eic_ConnectTime")
    ada.act(call, "hold", on=True)
    harness.clock.advance(10)
    ada.act(call, "pickup")
    assert ada.attributes(call, "Eic_ConnectTime") == first


def test_private_is_switched_on_and_off(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    for on, value in ((True, "1"), (False, "0")):
        ada.act(call, "make-private", on=on)
        assert ada.attributes(call, "Eic_Private") == {"Eic_Private": value}


def test_voicemail_answers(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    ada.act(call, "send-to-voicemail")
    assert ada.state(call) == "M"


@pytest.mark.parametrize(
    ("supervisor", "name"), [(False, "Eic_Monitors"), (True, "Eic_MonitorsSupv")]
)
def test_listeners_are_listed_until_they_stop(
    harness: Harness, supervisor: bool, name: str
) -> None:
    call = _connected(harness)
    ada, grace = harness.log_in("ada"), harness.log_in("grace")
    for user in (grace, ada):
        user.act(call, "listen", on=True, supervisor=supervisor)
    assert ada.attributes(call, name) == {name: "grace|ada"}
    grace.act(call, "listen", on=False, supervisor=supervisor)
    assert ada.attributes(call, name) == {name: "ada"}


def test_a_coach_a_sound_and_a_code_are_kept_with_the_interaction(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    interaction = harness.centre.interactions[call]
    ada.act(call, "send-digits", dtmfDigits="12#")
    ada.act(call, "play-wav", file="hello.wav")
    assert interaction.played == ["12#", "hello.wav"]
    ada.act(call, "coach", on=True, supervisor=False)
    assert list(interaction.coaches) == ["ada"]
    code = {"code": "Sold", "user": "ada", "time": "20201029T082018Z", "segmentId": 1}
    code["sourceInteractionId"] = call
    assert ada.act(call, "wrap-up-assignments", **code).status == 200
    assert interaction.wrap_ups == [code]


def test_who_joins_has_the_interaction_too(harness: Harness) -> None:
    grace, call = harness.log_in("grace"), _connected(harness)
    grace.act(call, "join")
    assert grace.attributes(call, "Eic_UserName") == {"Eic_UserName": "ada|grace"}


def test_a_separator_goes_between_values_only(harness: Harness) -> None:
    ada, call = harness.log_in("ada"), _connected(harness)
    for note, expected in (("a", "a"), ("b", "a|b")):
        body = {"attributes": {"Note": note}, "appendMode": 2}
        ada.do("POST", f"interactions/{call}", body)
        assert ada.attributes(call, "Note") == {"Note": expected}


def test_a_conference_ends_with_its_last_interaction(harness: Harness) -> None:
    ada = harness.log_in("ada")
    calls = [_connected(harness), _connected(harness)]
    conference = ada.do("POST", "interactions/conferences", {"interactions": calls})["conferenceId"]
    path = f"interactions/conferences/{conference}/invite-party"
    harness.centre.remote_disconnects(calls[0])
    harness.clock.advance(60)
    assert ada.ask("POST", path, {"target": " "}).body["propertyName"] == "target"
    harness.centre.remote_disconnects(calls[1])
    harness.clock.advance(60)
    gone = ada.ask("POST", path, {"target": "555"})
    assert gone.body["errorId"] == "error.request.notFound"
