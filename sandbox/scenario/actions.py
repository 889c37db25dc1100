"""Actions of scenarios, by the name that `do` has in the file.

`icws-sandbox --list-actions` prints them with their parameters. An interaction is for the workgroup
Sales if neither `workgroup` nor `user` is given. A name that does not exist is refused when its
turn comes, and the log tells. The other party is drawn if it is not given. `on` is a name given by
`as`; without it, an interaction that is still there is drawn. Requests are selected by `method`,
`path` (see `faults.Rule`), `requests` (how many: 1, or with `for` no limit), `share` (the
probability of each), `for` (how many seconds).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from ..faults import Fault
from .control import SandboxControl
from .parameters import SECONDS, SHARE, STATUS, TEXTS, TIMES, Parameter, one_of


@dataclass
class StepContext:
    """The context of an action: the sandbox, the arguments with one value each, random numbers."""

    control: SandboxControl
    arguments: Mapping[str, Any]
    random: Random
    names: dict[str, str] = field(default_factory=dict)
    """Interactions by the names that steps gave them."""

    def __getitem__(self, name: str) -> Any:
        return self.arguments.get(name)


@dataclass(frozen=True)
class Action:
    """An action of a step; `effect` says what happens, `run` returns its result for the log."""

    name: str
    effect: str
    parameters: tuple[Parameter, ...]
    run: Callable[[StepContext], str]


def _arrives(kind: str) -> Callable[[StepContext], str]:
    def run(context: StepContext) -> str:
        arguments = {k: v for k, v in context.arguments.items() if v is not None and k != "as"}
        interaction = context.control.arrive(kind, arguments)
        if context["as"] is not None:
            context.names[context["as"]] = interaction
        return " ".join([interaction, *(f"{name}={value!r}" for name, value in arguments.items())])

    return run


def _act_on(
    context: StepContext,
    kinds: Sequence[str],
    act: Callable[[str], None],
    *,
    connected: bool = False,
) -> str:
    live = context.control.live(kinds, connected=connected)
    if context["on"] is not None:
        live = [each for each in live if each == context.names.get(context["on"])]
    if not live:
        return "nobody there"
    interaction = context.random.choice(live)
    act(interaction)
    return interaction


def _pick_up(context: StepContext) -> str:
    def pick_up(interaction: str) -> None:
        context.control.pick_up(interaction, context["user"])

    return _act_on(context, ("call", "chat", "callback"), pick_up)


def _chat_types(context: StepContext) -> str:
    return _act_on(context, ("chat",), context.control.centre.chat_typing, connected=True)


def _chat_text(context: StepContext) -> str:
    def send(chat: str) -> None:
        context.control.centre.chat_text(chat, context["text"])

    return _act_on(context, ("chat",), send, connected=True)


def _hang_up(context: StepContext) -> str:
    return _act_on(context, ("call", "chat"), context.control.centre.remote_disconnects)


def _drop_streams(context: StepContext) -> str:
    streams = context.control.streams
    count = streams.drop() if context["where"] == "between" else streams.cut()
    return f"{count}, {context['where']}"


def _adds(fault_of: Callable[[StepContext], Fault]) -> Callable[[StepContext], str]:
    def run(context: StepContext) -> str:
        fault = fault_of(context)
        requests = context["requests"] or (1 if context["for"] is None else None)
        context.control.faults.add(
            fault,
            method=context["method"],
            path=context["path"],
            times=requests,
            chance=context["share"],
            seconds=context["for"],
        )
        return f"{requests or 'all'} x {context['method']} {context['path']}: {fault}"

    return run


def _restart(context: StepContext) -> str:
    lost = context.control.restart()
    context.control.streams.drop()
    if context["down"] > 0:
        context.control.faults.add(Fault(drop="before"), times=None, seconds=context["down"])
    return f"{lost} sessions lost"


def _switchover(context: StepContext) -> str:
    hosts = context["hosts"]
    lost = context.control.switch_over(hosts, context["for"])
    context.control.streams.drop()
    return f"to {', '.join(hosts)}, {lost} sessions lost"


def _session_timeout(context: StepContext) -> str:
    return f"{context.control.time_out(context['user'])} sessions ended"


_FOR = (
    Parameter("workgroup"),
    Parameter("user"),
    Parameter("name"),
    Parameter("as", drawn=False),
)
_ADDRESS = Parameter("address")
_SUBJECT = Parameter("subject")
_ON = Parameter("on", drawn=False)
_REQUESTS = (
    Parameter("method", one_of("*", "GET", "POST", "PUT", "DELETE", "PATCH"), "*"),
    Parameter("path", default="*"),
    Parameter("requests", TIMES),
    Parameter("share", SHARE, 1.0),
    Parameter("for", SECONDS),
)
_DROP = Parameter("where", one_of("before", "after", "middle"), "before")
_BROKEN = Parameter("how", one_of("truncated", "html", "empty"), "truncated")
_STREAM_DROP = Parameter("where", one_of("between", "middle"), "between")
_DELAY = Parameter("seconds", SECONDS, required=True)
_STATUS = (Parameter("status", STATUS, required=True), Parameter("error"))

ACTIONS = {
    action.name: action
    for action in (
        Action("call-arrives", "a call comes in", (*_FOR, _ADDRESS), _arrives("call")),
        Action("chat-arrives", "a chat comes in", _FOR, _arrives("chat")),
        Action(
            "callback-arrives",
            "a customer asks to be called",
            (*_FOR, _ADDRESS, _SUBJECT),
            _arrives("callback"),
        ),
        Action(
            "email-arrives",
            "an e-mail comes in",
            (*_FOR, _ADDRESS, _SUBJECT, Parameter("text")),
            _arrives("email"),
        ),
        Action(
            "pick-up",
            "a user picks up a call, a chat or a callback",
            (_ON, Parameter("user", required=True)),
            _pick_up,
        ),
        Action(
            "chat-types", "the customer of a connected chat begins to type", (_ON,), _chat_types
        ),
        Action(
            "chat-text",
            "the customer sends a text",
            (_ON, Parameter("text", required=True)),
            _chat_text,
        ),
        Action("hang-up", "the other party leaves a call or a chat", (_ON,), _hang_up),
        Action(
            "drop-streams",
            "every stream drops, between two events or in one",
            (_STREAM_DROP,),
            _drop_streams,
        ),
        Action(
            "drop",
            "the connection of a request drops",
            (_DROP, *_REQUESTS),
            _adds(lambda step: Fault(drop=step["where"])),
        ),
        Action(
            "slow",
            "a request waits before it is read",
            (_DELAY, *_REQUESTS),
            _adds(lambda step: Fault(delay=step["seconds"])),
        ),
        Action(
            "broken-answer",
            "the body of a response is damaged",
            (_BROKEN, *_REQUESTS),
            _adds(lambda step: Fault(broken=step["how"])),
        ),
        Action(
            "status",
            "a request is answered with an error",
            (*_STATUS, *_REQUESTS),
            _adds(lambda step: Fault(status=step["status"], error_id=step["error"])),
        ),
        Action(
            "restart",
            "every session is forgotten; for so many seconds every request drops",
            (Parameter("down", SECONDS, 0.0),),
            _restart,
        ),
        Action(
            "switchover",
            "sessions are forgotten; for so long log-ins get 503, the hosts",
            (Parameter("hosts", TEXTS, required=True, drawn=False), Parameter("for", SECONDS)),
            _switchover,
        ),
        Action(
            "session-timeout",
            "the sessions of a user, or all, end as if idle",
            (Parameter("user"),),
            _session_timeout,
        ),
    )
}
