"""Areas and their methods, planned from the operations of the OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.emit.plan import Area, Method, Models, Struct
from generator.emit.planning.arguments import plan_arguments
from generator.emit.planning.examples import plan_calls
from generator.emit.planning.naming import (
    METHOD_RESERVED,
    Names,
    class_case,
    module_name,
    snake_case,
)
from generator.emit.planning.sentences import gate_sentences
from generator.emit.planning.shapes import Shapes, hint
from generator.emit.planning.values import Values
from generator.emit.quoting import plain, text_of
from generator.spec.operations import Operation
from generator.spec.spec import Spec

_STATUS = re.compile("[1-5][0-9][0-9]")
_ANY_MESSAGE = "AnyMessage"


class Planner:
    """Planner of areas and methods; `messages` are the classes of messages by their keys."""

    def __init__(
        self, spec: Spec, shapes: Shapes, models: Models, messages: Mapping[str, str]
    ) -> None:
        self._spec = spec
        self._shapes = shapes
        self._messages = messages
        self._structs = {struct.name: struct for struct in models.structs}
        self._values = Values(models)

    def areas(self, reserved: frozenset[str]) -> list[Area]:
        """Return one area a tag, in the order of first use.

        Args:
            reserved: attributes of the client that no area can have.

        Raises:
            SpecError: an operation is not what it should be.
        """
        by_tag: dict[str, list[Operation]] = {}
        for operation in self._spec.operations:
            by_tag.setdefault(operation.tag, []).append(operation)
        attributes = Names(METHOD_RESERVED | reserved)
        classes = Names({"Area", "Operation", "Decoder"}, number="")
        areas = []
        for tag, operations in by_tag.items():
            attribute = attributes.take(module_name(tag))
            names = Names(METHOD_RESERVED)
            methods = [self._method(names, operation) for operation in operations]
            watched = tuple(_with_watch(names, method, methods) for method in methods)
            areas.append(Area(attribute, classes.take(class_case(tag)), tag, watched))
        return areas

    def _method(self, names: Names, operation: Operation) -> Method:
        arguments, body, body_name = plan_arguments(operation, self._shapes, self._structs)
        results = self._results(operation)
        # The first body of a success is the usual one; other statuses have their own decoders.
        successes = [result for status, result in results if 200 <= status < 300]
        decoder = next(filter(None, successes), None)
        statuses = [
            # A success without a body is not read by the usual decoder.
            (status, result)
            for status, result in results
            if result != decoder and (result or 200 <= status < 300)
        ]
        return Method(
            name=names.take(snake_case(operation.id)),
            operation=operation,
            arguments=arguments,
            result=_union(successes),
            decoder=decoder,
            statuses=tuple(statuses),
            doc=tuple(_paragraphs(operation, body)),
            calls=tuple(plan_calls(operation, arguments, body, self._shapes, self._values)),
            body_class=body.name if body else None,
            body_name=body_name,
            brings=tuple(
                self._messages[key] for key in operation.messages if key in self._messages
            ),
        )

    def _results(self, operation: Operation) -> list[tuple[int, str | None]]:
        """Return the type of the body by status; None where there is no body."""
        is_poll = operation.method == "get" and operation.path in self._spec.addresses
        results: list[tuple[int, str | None]] = []
        for response in operation.responses:
            if not _STATUS.fullmatch(response.status):
                continue
            result = hint(self._shapes.of(response.schema)) if response.has_body else None
            if is_poll and result and response.status.startswith("2"):
                result = f"list[{_ANY_MESSAGE}]"
            results.append((int(response.status), result))
        return results


def _paragraphs(operation: Operation, body: Struct | None) -> list[str]:
    summary = text_of(operation.node, "summary")
    # A summary is often the first sentence of the description.
    text = text_of(operation.node, "description").removeprefix(summary).strip()
    paragraphs = [part for part in (summary, text) if part] or [f"{plain(operation.id)}."]
    needs = gate_sentences(operation.gates)
    body_needs = gate_sentences(body.gates) if body else ""
    if needs:
        paragraphs.append(needs)
    if body_needs and body_needs != needs:
        paragraphs.append(f"The body: {body_needs[0].lower()}{body_needs[1:]}")
    if operation.messages:
        paragraphs.append(f"Brings {', '.join(map(plain, operation.messages))}.")
    return paragraphs


def _with_watch(names: Names, method: Method, methods: list[Method]) -> Method:
    """Return a method with its watch, if it starts a subscription that another one ends."""
    stop = next((m.name for m in methods if (m.http, m.path) == ("DELETE", method.path)), None)
    if method.http != "PUT" or not method.brings or not stop:
        return method
    name = names.take("watch_" + method.name.removeprefix("subscribe_"))
    return replace(method, watch=name, stop=stop)


def _union(hints: list[str | None]) -> str:
    """Return the union of types as source; None stands last, as readers expect it."""
    parts = dict.fromkeys(
        part for hint in hints or [None] for part in (hint or "None").split(" | ")
    )
    return "Any" if "Any" in parts else " | ".join(sorted(parts, key=lambda part: part == "None"))
