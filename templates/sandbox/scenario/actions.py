"""What a step of a scenario can do, by the name that `do` has in the file.

| `do` | arguments | what happens | | --- | --- | --- | | `call-arrives` | `queue`, `name`,
`address`, `as` | a call from outside waits on a workgroup's queue | | `chat-arrives` | the same |
a chat does | | `callback-arrives` | the same, and `subject` | a request for a callback does | |
`chat-types` | `on` | the visitor of a chat begins to type | | `chat-text` | `on`, `text` | and
sends a text | | `hang-up` | `on` | the other side leaves the interaction | | `drop-streams` |
`where` (between, middle) | every open stream drops: between two events, or in the next | | `drop`
| `where` (before, after, middle), which | the connection of a request drops | | `slow` |
`seconds`, which | a request waits before it is seen | | `broken-answer` | `how` (truncated, html,
empty), which | a request is done, its answer damaged | | `status` | `status`, `error`, which | a
request is refused with an error | | `restart` | `down` | every session is forgotten; so many
seconds every request drops | | `switchover` | `hosts`, `for` | sessions are forgotten; log-in
answers 503 and names other hosts | | `session-timeout` | `user` | the sessions of a user, or all,
end as if idle |

`on` is a name given by `as`; without it, one that is still there is drawn. Which requests:
`method`, `path` (see `faults.Rule`), `requests` (how many, 1), `share` (the probability of each),
`for` (how many seconds).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ..faults import NOT_ACCEPTING, Fault
from .parameters import SECONDS, SHARE, STATUS, TEXTS, TIMES, Parameter, choice
from .stage import Kind, Stage


@dataclass
class Turn:
    """One time that a step is due: its arguments with one value each, and what it may use."""

    stage: Stage
    arguments: Mapping[str, Any]
    random: Random
    names: dict[str, str] = field(default_factory=dict)
    """Interactions by the names that steps gave them."""

    def __getitem__(self, name: str) -> Any:
        return self.arguments.get(name)


@dataclass(frozen=True)
class Action:
    """Something that a step can do; `run` returns what came of it, for the log."""

    name: str
    parameters: tuple[Parameter, ...]
    run: Callable[[Turn], str]


def _arrives(kind: Kind) -> Callable[[Turn], str]:
    def run(turn: Turn) -> str:
        interaction = turn.stage.arrive(
            kind,
            queue=turn["queue"],
            name=turn["name"],
            address=turn["address"],
            subject=turn["subject"] or "",
        )
        if turn["as"] is not None:
            turn.names[turn["as"]] = interaction
        return f"{interaction} from {turn['name']} on {turn['queue']}"

    return run


def _on(turn: Turn, kind: Kind | None, act: Callable[[str], None]) -> str:
    live = turn.stage.live(kind)
    if turn["on"] is not None:
        live = [one for one in live if one == turn.names.get(turn["on"])]
    if not live:
        return "nobody there"
    interaction = turn.random.choice(live)
    act(interaction)
    return interaction


def _chat_types(turn: Turn) -> str:
    return _on(turn, "chat", turn.stage.type_in)


def _chat_text(turn: Turn) -> str:
    return _on(turn, "chat", lambda chat: turn.stage.write_in(chat, turn["text"]))


def _hang_up(turn: Turn) -> str:
    return _on(turn, None, turn.stage.hang_up)


def _drop_streams(turn: Turn) -> str:
    streams = turn.stage.streams
    count = streams.drop() if turn["where"] == "between" else streams.cut()
    return f"{count}, {turn['where']}"


def _fault(turn: Turn, fault: Fault) -> str:
    turn.stage.faults.add(
        fault,
        method=turn["method"],
        path=turn["path"],
        times=turn["requests"],
        chance=turn["share"],
        seconds=turn["for"],
    )
    return f"{turn['requests']} x {turn['method']} {turn['path']}: {fault}"


def _drop(turn: Turn) -> str:
    return _fault(turn, Fault(drop=turn["where"]))


def _slow(turn: Turn) -> str:
    return _fault(turn, Fault(delay=turn["seconds"]))


def _broken_answer(turn: Turn) -> str:
    return _fault(turn, Fault(broken=turn["how"]))


def _status(turn: Turn) -> str:
    return _fault(turn, Fault(status=turn["status"], error_id=turn["error"]))


def _restart(turn: Turn) -> str:
    lost = turn.stage.restart()
    turn.stage.streams.drop()
    if turn["down"] > 0:
        turn.stage.faults.add(Fault(drop="before"), times=None, seconds=turn["down"])
    return f"{lost} sessions lost"


def _switchover(turn: Turn) -> str:
    hosts = tuple(turn["hosts"])
    lost = turn.stage.switch_over(hosts)
    turn.stage.faults.add(
        Fault(status=503, error_id=NOT_ACCEPTING, hosts=hosts),
        method="POST",
        path="connection",
        times=None,
        seconds=turn["for"],
    )
    return f"to {', '.join(hosts)}, {lost} sessions lost"


def _session_timeout(turn: Turn) -> str:
    return f"{turn.stage.time_out(turn['user'])} sessions ended"


_CALLER = (
    Parameter("queue", default="Sales"),
    Parameter("name", default="A caller"),
    Parameter("address", default="+15550100"),
    Parameter("as", drawn=False),
)
_ON = Parameter("on", drawn=False)
_WHICH = (
    Parameter("method", choice("*", "GET", "POST", "PUT", "DELETE", "PATCH"), "*"),
    Parameter("path", default="*"),
    Parameter("requests", TIMES, 1),
    Parameter("share", SHARE, 1.0),
    Parameter("for", SECONDS),
)
_DROPS = choice("before", "after", "middle")
_DAMAGES = choice("truncated", "html", "empty")
_BETWEEN = choice("between", "middle")

ACTIONS = {
    action.name: action
    for action in (
        Action("call-arrives", _CALLER, _arrives("call")),
        Action("chat-arrives", _CALLER, _arrives("chat")),
        Action("callback-arrives", (*_CALLER, Parameter("subject")), _arrives("callback")),
        Action("chat-types", (_ON,), _chat_types),
        Action("chat-text", (_ON, Parameter("text", required=True)), _chat_text),
        Action("hang-up", (_ON,), _hang_up),
        Action("drop-streams", (Parameter("where", _BETWEEN, "between"),), _drop_streams),
        Action("drop", (Parameter("where", _DROPS, "before"), *_WHICH), _drop),
        Action("slow", (Parameter("seconds", SECONDS, required=True), *_WHICH), _slow),
        Action("broken-answer", (Parameter("how", _DAMAGES, "truncated"), *_WHICH), _broken_answer),
        Action(
            "status",
            (Parameter("status", STATUS, required=True), Parameter("error"), *_WHICH),
            _status,
        ),
        Action("restart", (Parameter("down", SECONDS, 0.0),), _restart),
        Action(
            "switchover",
            (Parameter("hosts", TEXTS, required=True, drawn=False), Parameter("for", SECONDS)),
            _switchover,
        ),
        Action("session-timeout", (Parameter("user"),), _session_timeout),
    )
}
