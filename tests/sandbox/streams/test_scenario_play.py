from __future__ import annotations

from typing import Any

import pytest

from sandbox.clock import ManualClock
from sandbox.scenario import ScenarioRun, check
from tests.sandbox.streams.recording_control import RecordingControl, play


def steps(*raw: dict[str, Any], **top: Any) -> Any:
    return check({"steps": list(raw), **top})


CALL = {"do": "call-arrives", "workgroup": "Sales", "name": "Ann"}
ARRIVED = ("arrive", "call", "Sales", "Ann")


def test_at_is_once() -> None:
    control, run = play(steps({"at": 2, **CALL}), 100)
    assert control.done == [(2.0, *ARRIVED)]
    assert list(run.log) == ["2.000 step 1 call-arrives: i1 workgroup='Sales' name='Ann'"]


def test_at_with_times_is_all_at_once() -> None:
    control, _ = play(steps({"at": 2, "times": 3, **CALL}), 100)
    assert control.done == [(2.0, *ARRIVED)] * 3


def test_every_goes_on_until_its_times_are_over() -> None:
    control, _ = play(steps({"every": 5, **CALL}), 12)
    assert [done[0] for done in control.done] == [5.0, 10.0]
    control, _ = play(steps({"every": 5, "at": 1, "times": 3, **CALL}), 100)
    assert [done[0] for done in control.done] == [1.0, 6.0, 11.0]


def test_jitter_is_up_to_so_much_later_and_does_not_add_up() -> None:
    control, _ = play(steps({"every": 5, "times": 20, "jitter": 2, **CALL}), 200)
    late = [done[0] - 5.0 * (count + 1) for count, done in enumerate(control.done)]
    assert len(late) == 20
    assert all(0 <= one <= 2 for one in late)
    assert len(set(late)) > 10


def test_chance_lets_some_fail_to_happen() -> None:
    control, _ = play(steps({"every": 1, "times": 200, "chance": 0.5, **CALL}), 200)
    assert 60 < len(control.done) < 140
    assert play(steps({"at": 1, "times": 50, "chance": 0, **CALL}), 2)[0].done == []


def test_what_is_due_at_once_comes_in_the_order_of_the_file() -> None:
    scenario = steps({"at": 3, "do": "restart"}, {"at": 3, **CALL}, {"at": 1, **CALL})
    _, run = play(scenario, 3)
    assert [line.split()[2] for line in run.log] == ["3", "1", "2"]


def test_of_several_values_one_is_drawn() -> None:
    control, _ = play(steps({"every": 1, "times": 50, **CALL, "workgroup": ["Sales", "Help"]}), 50)
    assert {done[3] for done in control.done} == {"Sales", "Help"}


def test_a_name_is_used_by_later_steps_and_without_one_somebody_is_drawn() -> None:
    scenario = steps(
        {"at": 1, "do": "chat-arrives", "as": "a"},
        {"at": 2, "do": "chat-arrives", "as": "b"},
        {"at": 3, **CALL},
        {"at": 4, "do": "chat-types", "on": "b"},
        {"at": 5, "do": "chat-text", "on": "b", "text": "hello"},
        {"at": 6, "do": "hang-up", "on": "a"},
        {"at": 7, "do": "chat-text", "text": "who is there"},
        {"at": 8, "do": "hang-up", "on": "a"},
    )
    control, run = play(scenario, 10)
    assert control.done[3:] == [
        (4.0, "type", "i2"),
        (5.0, "write", "i2", "hello"),
        (6.0, "hang up", "i1"),
        (7.0, "write", "i2", "who is there"),
    ]
    assert run.log[-1] == "8.000 step 8 hang-up: nobody there"


def test_callbacks_have_a_subject() -> None:
    control, _ = play(steps({"at": 1, "do": "callback-arrives", "subject": "a bill"}), 1)
    assert control.done[0][1:3] == ("arrive", "callback")
    assert control.done[0][-1] == "a bill"


def test_the_server_can_restart_switch_over_and_end_sessions() -> None:
    scenario = steps(
        {"at": 1, "do": "restart", "down": 5},
        {"at": 10, "do": "switchover", "hosts": ["two", "three"], "for": 5},
        {"at": 20, "do": "session-timeout", "user": "ada"},
    )
    clock = ManualClock()
    control = RecordingControl(clock)
    ScenarioRun(scenario, control, clock).start()
    met = {}
    for second in range(21):
        met[second] = str(control.faults.next_fault("POST", "/icws/connection") or "")
        clock.advance(1)
    assert control.done == [
        (1.0, "restart"),
        (10.0, "switch", "two", "three", 5),
        (20.0, "time out", "ada"),
    ]
    assert {s for s, what in met.items() if what == "dropped before"} == set(range(1, 6))


@pytest.mark.parametrize(
    ("step", "fault"),
    [
        ({"do": "drop", "where": "after"}, "dropped after"),
        ({"do": "slow", "seconds": 2.5}, "2.5 s late"),
        ({"do": "broken-answer", "how": "html"}, "broken html"),
        ({"do": "status", "status": 500, "error": "error.x"}, "status 500"),
    ],
)
def test_faults_meet_the_requests_that_are_meant(step: dict[str, Any], fault: str) -> None:
    which = {"method": "GET", "path": "*/messaging/messages", "requests": 2, "for": 60}
    control, _ = play(steps({"at": 1, **step, **which}), 1)
    path = "/icws/1/messaging/messages"
    assert control.faults.next_fault("GET", "/icws/1/connection") is None
    assert control.faults.next_fault("POST", path) is None
    assert [str(control.faults.next_fault("GET", path)) for _ in range(3)] == [fault, fault, "None"]


@pytest.mark.parametrize(
    ("which", "met"),
    [({}, 1), ({"requests": 2}, 2), ({"for": 10}, 5), ({"for": 10, "requests": 2}, 2)],
)
def test_one_request_meets_a_fault_unless_the_step_says_more(
    which: dict[str, Any], met: int
) -> None:
    control, _ = play(steps({"at": 1, "do": "drop", **which}), 1)
    faults = [control.faults.next_fault("GET", "/icws/1/connection") for _ in range(5)]
    assert sum(fault is not None for fault in faults) == met


def busy(seed: int | None = None) -> Any:
    top = {} if seed is None else {"seed": seed}
    return steps(
        {"every": 3, "jitter": 2, **CALL, "workgroup": ["Sales", "Help"], "name": ["Ann", "Bob"]},
        {"every": 4, "jitter": 1, "chance": 0.7, "do": "chat-arrives"},
        {"every": 2, "chance": 0.5, "do": "chat-text", "text": ["hm", "yes", "no"]},
        {"every": 7, "jitter": 5, "do": "hang-up"},
        **top,
    )


def test_the_same_seed_gives_the_same_run() -> None:
    one, first = play(busy(1), 300)
    two, second = play(busy(1), 300)
    assert len(first.log) > 200
    assert (first.log, one.done) == (second.log, two.done)
    assert play(busy(2), 300)[1].log != first.log
    assert play(busy(), 300, seed=1)[1].log == first.log


def test_how_the_time_passes_makes_no_difference() -> None:
    _, whole = play(busy(1), 300)
    clock = ManualClock()
    run = ScenarioRun(busy(1), RecordingControl(clock), clock)
    run.start()
    for _ in range(3_000):
        clock.advance(0.1)
    assert [line for line in run.log if float(line.split()[0]) < 299] == [
        line for line in whole.log if float(line.split()[0]) < 299
    ]


def test_a_stopped_scenario_does_nothing_more() -> None:
    clock = ManualClock()
    control = RecordingControl(clock)
    run = ScenarioRun(steps({"every": 1, **CALL}), control, clock)
    run.start()
    clock.advance(2)
    run.stop()
    clock.advance(10)
    assert len(control.done) == 2
