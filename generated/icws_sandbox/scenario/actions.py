# Copied from sandbox/scenario/actions.py; edits here are lost.
"""What a step of a scenario can do, by the name that `do` has in the file.

| `do` | arguments | what happens |
| --- | --- | --- |
| `call-arrives` | `workgroup`, `user`, `name`, `address`, `as` | a call comes in |
| `chat-arrives` | `workgroup`, `user`, `name`, `as` | a chat |
| `callback-arrives` | as for a call, `subject` | a request for a callback |
| `email-arrives` | as for a call, `subject`, `text` | an e-mail |
| `pick-up` | `on`, `user` | a user answers a call, a chat or a callback |
| `chat-types` | `on` | the visitor of a connected chat begins to type |
| `chat-text` | `on`, `text` | and sends a text |
| `hang-up` | `on` | the other side leaves a call or a chat |
| `drop-streams` | `where`: between, middle | every stream drops, between two events or in one |
| `drop` | `where`: before, after, middle; which | the connection of a request drops |
| `slow` | `seconds`; which | a request waits before it is seen |
| `broken-answer` | `how`: truncated, html, empty; which | a request is done, its answer damaged |
| `status` | `status`, `error`; which | a request is refused with an error |
| `restart` | `down` | every session is forgotten; so many seconds every request drops |
| `switchover` | `hosts`, `for` | sessions are forgotten; so long log-ins get 503 with the hosts |
| `session-timeout` | `user` | the sessions of a user, or all, end as if idle |

Whom it is for: the workgroup Sales, if neither `workgroup` nor `user` is there; a name that the
sandbox does not know is refused when its turn comes, and the log says so. Whom it is from is drawn
if it is not said. `on` is a name given by `as`; without it, one that is still there is drawn. Which
requests: `method`, `path` (see `faults.Rule`), `requests` (how many: 1, or with `for` no end),
`share` (the probability of each), `for` (how many seconds).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ..faults import Fault
from .parameters import SECONDS, SHARE, STATUS, TEXTS, TIMES, Parameter, choice
from .stage import Stage


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


def _arrives(kind: str) -> Callable[[Turn], str]:
    def run(turn: Turn) -> str:
        what = {k: v for k, v in turn.arguments.items() if v is not None and k != "as"}
        interaction = turn.stage.arrive(kind, what)
        if turn["as"] is not None:
            turn.names[turn["as"]] = interaction
        return " ".join([interaction, *(f"{name}={value!r}" for name, value in what.items())])

    return run


def _on(
    turn: Turn, kinds: Sequence[str], act: Callable[[str], None], *, connected: bool = False
) -> str:
    live = turn.stage.live(kinds, connected=connected)
    if turn["on"] is not None:
        live = [one for one in live if one == turn.names.get(turn["on"])]
    if not live:
        return "nobody there"
    interaction = turn.random.choice(live)
    act(interaction)
    return interaction


def _pick_up(turn: Turn) -> str:
    user = turn["user"]
    return _on(turn, ("call", "chat", "callback"), lambda one: turn.stage.pick_up(one, user))


def _chat_types(turn: Turn) -> str:
    return _on(turn, ("chat",), turn.stage.type_in, connected=True)


def _chat_text(turn: Turn) -> str:
    text = turn["text"]
    return _on(turn, ("chat",), lambda chat: turn.stage.write_in(chat, text), connected=True)


def _hang_up(turn: Turn) -> str:
    return _on(turn, ("call", "chat"), turn.stage.hang_up)


def _drop_streams(turn: Turn) -> str:
    streams = turn.stage.streams
    count = streams.drop() if turn["where"] == "between" else streams.cut()
    return f"{count}, {turn['where']}"


def _fault(turn: Turn, fault: Fault) -> str:
    requests = turn["requests"] or (1 if turn["for"] is None else None)
    turn.stage.faults.add(
        fault,
        method=turn["method"],
        path=turn["path"],
        times=requests,
        chance=turn["share"],
        seconds=turn["for"],
    )
    return f"{requests or 'all'} x {turn['method']} {turn['path']}: {fault}"


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
    hosts = turn["hosts"]
    lost = turn.stage.switch_over(hosts, turn["for"])
    turn.stage.streams.drop()
    return f"to {', '.join(hosts)}, {lost} sessions lost"


def _session_timeout(turn: Turn) -> str:
    return f"{turn.stage.time_out(turn['user'])} sessions ended"


_FOR = (
    Parameter("workgroup"),
    Parameter("user"),
    Parameter("name"),
    Parameter("as", drawn=False),
)
_ADDRESS = Parameter("address")
_SUBJECT = Parameter("subject")
_ON = Parameter("on", drawn=False)
_WHICH = (
    Parameter("method", choice("*", "GET", "POST", "PUT", "DELETE", "PATCH"), "*"),
    Parameter("path", default="*"),
    Parameter("requests", TIMES),
    Parameter("share", SHARE, 1.0),
    Parameter("for", SECONDS),
)
_DROPS = choice("before", "after", "middle")
_DAMAGES = choice("truncated", "html", "empty")
_BETWEEN = choice("between", "middle")

ACTIONS = {
    action.name: action
    for action in (
        Action("call-arrives", (*_FOR, _ADDRESS), _arrives("call")),
        Action("chat-arrives", _FOR, _arrives("chat")),
        Action("callback-arrives", (*_FOR, _ADDRESS, _SUBJECT), _arrives("callback")),
        Action("email-arrives", (*_FOR, _ADDRESS, _SUBJECT, Parameter("text")), _arrives("email")),
        Action("pick-up", (_ON, Parameter("user", required=True)), _pick_up),
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
