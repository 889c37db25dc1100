# Copied from sandbox/ids.py; edits here are lost.
"""Ids in requests: of which kind they are, and whether the sandbox knows them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.english import singular
from icws_sandbox._core.spec.operations import Operation
from icws_sandbox._core.spec.paths import parameter_names
from icws_sandbox._core.spec.sample_texts import in_words

from .configuration.selection import ALL
from .errors import ApiError, invalid, not_found
from .handling import Request, as_documented
from .spec import Spec, child_schema, response_for

# What an id is of, where the words before it say more: whose, or for what.
_QUALIFIED = ("user", "interaction", "recording")
# Two names of one kind.
_SAME = {
    "agent": "user",
    "call": "interaction",
    "definition": "process definition",
    "instance": "process instance",
    "job config": "job",
    "job status": "job",
    "questionnaire dir": "questionnaire directory",
    # A process begins with a work item of its own id: no answer and no message has another.
    "work item instance": "process instance",
}
# Properties that name something, though their names do not end in `id`.
_NAMING = {
    "cicUserName": "user",
    "interactions": "interaction",
    "owner": "user",
    "scoredUsers": "user",
    "user": "user",
    "workgroup": "workgroup",
    "workgroups": "workgroup",
}
# The kinds of what bodies refer to. Of all others, no answer and no message brings the ids, the
# client itself names them, or the handler of the operation says more about them.
_REFERENCES = frozenset(
    {
        "account code",
        "activity code",
        "button",
        "interaction",
        "job",
        "layout",
        "named schedule",
        "page instance",
        "process definition",
        "questionnaire",
        "questionnaire directory",
        "rank group",
        "recording",
        "user",
        "workgroup",
    }
)


class KnownIds:
    """The ids of each kind that the sandbox knows.

    They are those of the contact centre and its configuration, and those that answers and messages
    with sample values have brought.

    Args:
        spec: The spec.
        exists: Whether the centre has something of a kind with an id, by kind.
    """

    def __init__(self, spec: Spec, exists: Mapping[str, Callable[[str], bool]]) -> None:
        self._spec = spec
        self._exists = exists
        self._brought: dict[str, set[str]] = {}

    def learn(self, operation: Operation, body: Any) -> None:
        """Note the ids in an answer or a message of an operation."""
        for kind, id_ in _ids_of(body, operation.path, _resource(operation.path)):
            self._brought.setdefault(kind, set()).add(id_)

    def forget(self, request: Request) -> None:
        """Forget what a request has deleted: what the last id of its path names."""
        for name in _id_parameters(request.operation)[-1:]:
            kind = _kind_of_parameter(name, request.operation.path)
            self._brought.get(kind, set()).discard(request.path[name])

    def check_path(self, request: Request) -> None:
        """Check that the ids of a path are known.

        Raises:
            ApiError: 404: one is not; or 400, where the operation documents no 404.
        """
        for name in _id_parameters(request.operation):
            kind = _kind_of_parameter(name, request.operation.path)
            if not self._knows(kind, request.path[name]):
                raise as_documented(not_found(kind, request.path[name]), request.operation)

    def check_body(self, request: Request) -> None:
        """Check that what a body refers to is there.

        Raises:
            ApiError: 400: something is not; or 404, where the operation documents it and has no
                other id that could be meant.
        """
        body = request.operation.body
        if body is None or request.body is None:
            return
        for where, kind, id_ in self._references(body.schema, request.body, request.operation, ()):
            if id_ != ALL and not self._knows(kind, id_):
                raise _unknown(where, kind, id_, request.operation)

    def _knows(self, kind: str, id_: str) -> bool:
        exists = self._exists.get(kind)
        return id_ in self._brought.get(kind, ()) or (exists is not None and exists(id_))

    def _references(
        self, schema: Node | None, value: Any, operation: Operation, where: tuple[str, ...]
    ) -> Iterator[tuple[str, str, str]]:
        """Yield the place, kind and id of each reference in the declared properties of a body."""
        if schema is None or not isinstance(value, (dict, list)):
            return
        flat = self._spec.flat(self._spec.option(schema, value))
        if isinstance(value, list):
            for at, item in enumerate(value):
                inner = (*where, str(at))
                yield from self._references(child_schema(flat, 0), item, operation, inner)
            return
        for name, item in value.items():
            if name not in flat.properties:
                continue
            place = (*where, name)
            kind = _kind_of(name, operation.path)
            if kind in _REFERENCES and _names_something(name):
                yield from ((".".join(place), kind, id_) for id_ in _texts(item))
            yield from self._references(flat.properties[name].node, item, operation, place)


def _unknown(where: str, kind: str, id_: str, operation: Operation) -> ApiError:
    """Return the error for a reference to something that there is not."""
    others = [name for name in _id_parameters(operation) if name != "subscriptionId"]
    if response_for(operation, 404) is not None and not others:
        return not_found(kind, id_)
    return invalid(where, f"the id of a known {kind}; {id_!r} is none")


def _ids_of(value: Any, path: str, holder: str, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield the kind and the text of each id in an answer; `holder` is what an `id` is of."""
    if isinstance(value, str):
        if name in ("id", "requestId"):
            yield holder, value
        elif _names_something(name):
            yield _kind_of(name, path) or holder, value
    elif isinstance(value, dict):
        inner = _kind_of(singular(re.sub("List$", "", name)), path) if name else holder
        for key, item in value.items():
            yield from _ids_of(item, path, inner or holder, key)
    elif isinstance(value, list):
        for item in value:
            yield from _ids_of(item, path, holder, name)


def _names_something(name: str) -> bool:
    """Tell whether the name of a property says that it holds an id, or a list of them."""
    return name in _NAMING or name.lower().endswith(("id", "ids", "idlist"))


def _kind_of(name: str, path: str) -> str:
    """Return what an id is of, in words, by the name of its property; empty for `id` alone."""
    if name in _NAMING:
        return _NAMING[name]
    words = re.sub(r" ?(ids?|id list)$", "", in_words(name))
    last = words.rpartition(" ")[2]
    kind = last if last in _QUALIFIED else _SAME.get(words, words)
    # Questionnaires have directories of their own.
    return f"questionnaire {kind}" if kind == "directory" and "/agent-quality/" in path else kind


def _kind_of_parameter(name: str, path: str) -> str:
    """Return what an id in a path is of: `{id}` is of what stands before it."""
    return _kind_of(name, path) or _resource(path.partition(f"/{{{name}}}")[0])


def _resource(path: str) -> str:
    """Return what a path is about, in words: its last part that is no parameter, as a singular."""
    literals = [part for part in path.split("/") if not part.startswith("{")]
    return _SAME.get(words := singular(in_words(literals[-1])), words)


def _id_parameters(operation: Operation) -> list[str]:
    """Return the names of the parameters that hold ids, but for the session's."""
    names = parameter_names(operation.path)
    return [name for name in names if name.lower().endswith("id") and name != "sessionId"]


def _texts(value: Any) -> list[str]:
    """Return the ids that a property holds: one, or a list of them."""
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str)]
