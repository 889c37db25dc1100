"""Areas and their methods, planned from the operations of the OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.emit.plan import Area, Method, Models, Watch
from generator.emit.planning.arguments import BodyArguments, body_arguments, parameter_arguments
from generator.emit.planning.examples import Calls
from generator.emit.planning.naming import (
    ARGUMENT_RESERVED,
    METHOD_RESERVED,
    Names,
    class_case,
    module_name,
    snake_case,
)
from generator.emit.planning.sentences import gate_sentences
from generator.emit.planning.shapes import Shapes, hint
from generator.emit.quoting import plain, text_of
from generator.spec.operations import Operation, Parameter
from generator.spec.paths import parameter_names
from generator.spec.spec import Spec

_STATUS = re.compile("[1-5][0-9][0-9]")
ANY_MESSAGE = "AnyMessage"


class Planner:
    """Planner of areas and methods, with the spec, the models and the classes of messages."""

    def __init__(
        self, spec: Spec, shapes: Shapes, models: Models, messages: Mapping[str, str]
    ) -> None:
        self._spec = spec
        self._messages = messages
        self._shapes = shapes
        self._structs = {struct.name: struct for struct in models.structs}
        self._calls = Calls(shapes, models)

    def areas(self, reserved: frozenset[str]) -> tuple[Area, ...]:
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
            methods = tuple(self._method(names, operation) for operation in operations)
            class_name = classes.take(class_case(tag))
            watched = tuple(_with_watch(names, method, methods) for method in methods)
            areas.append(Area(attribute, class_name, tag, watched))
        return tuple(areas)

    def _method(self, names: Names, operation: Operation) -> Method:
        taken = Names(ARGUMENT_RESERVED)
        placed = parameter_arguments(self._shapes, taken, _path_parameters(operation))
        body = body_arguments(self._shapes, self._structs, taken, operation.body)
        others = operation.parameters_in("query", "header")
        arguments = (
            *placed,
            *body.arguments,
            *parameter_arguments(self._shapes, taken, others),
        )
        results = self._results(operation)
        # The first body of a success is the usual one; other statuses have their own decoders.
        decoder = next((h for status, h in results if 200 <= status < 300 and h), None)
        hints = [h or "None" for status, h in results if 200 <= status < 300]
        return Method(
            name=names.take(snake_case(operation.id)),
            operation_id=f"{plain(operation.tag)}.{plain(operation.id)}",
            http=operation.method.upper(),
            path=operation.path,
            needs_session="{sessionId}" in operation.path,
            gates=operation.gates,
            arguments=arguments,
            body_class=body.class_name,
            body_hint=body.hint,
            result=_union(hints),
            decoder=decoder,
            statuses=tuple(
                # A success without a body is not read by the usual decoder.
                (s, h)
                for s, h in results
                if h != decoder and (h or (decoder and 200 <= s < 300))
            ),
            doc=self._doc(operation, body),
            calls=self._calls.of(operation, arguments, body.class_name),
            body_name=body.name,
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
                result = f"list[{ANY_MESSAGE}]"
            results.append((int(response.status), result))
        return results

    def _doc(self, operation: Operation, body: BodyArguments) -> tuple[str, ...]:
        summary = text_of(operation.node, "summary")
        text = text_of(operation.node, "description")
        # A summary is often the first sentence of the description.
        paragraphs = list(filter(None, (summary, text.removeprefix(summary).strip())))
        paragraphs = paragraphs or [f"{plain(operation.id)}."]
        needs = gate_sentences(operation.gates)
        struct = self._structs.get(body.class_name or "")
        body_needs = gate_sentences(struct.gates) if struct else ""
        if needs:
            paragraphs.append(needs)
        if body_needs and body_needs != needs:
            paragraphs.append(f"The body: {body_needs[0].lower()}{body_needs[1:]}")
        if operation.messages:
            paragraphs.append(f"Brings {', '.join(map(plain, operation.messages))}.")
        return tuple(paragraphs)


def _path_parameters(operation: Operation) -> list[Parameter]:
    """Return the parameters of a path, in its order; those that are not described are texts."""
    names = dict.fromkeys(parameter_names(operation.path))
    if "" in names:
        raise operation.item.error("a parameter of the path has no name", "{name}")
    described = {parameter.name: parameter for parameter in operation.parameters_in("path")}
    return [
        described.get(name) or _text_parameter(operation, name)
        for name in names
        if name != "sessionId"
    ]


def _text_parameter(operation: Operation, name: str) -> Parameter:
    schema = replace(operation.item, value={"type": "string"})
    return Parameter(operation.item.absent(), name, "path", True, schema, (), operation.gates)


def _with_watch(names: Names, method: Method, methods: tuple[Method, ...]) -> Method:
    """Return a method with its watch, if it starts a subscription that another one ends."""
    ends = [m for m in methods if m.http == "DELETE" and m.path == method.path]
    if method.http != "PUT" or not method.brings or not ends:
        return method
    name = names.take("watch_" + method.name.removeprefix("subscribe_"))
    return replace(method, watch=Watch(name, ends[0].name, method.brings))


def _union(hints: list[str]) -> str:
    parts = dict.fromkeys(part for h in hints or ["None"] for part in h.split(" | "))
    if "Any" in parts:
        return "Any"
    # None stands last, as readers expect it.
    ordered = [part for part in parts if part != "None"] + ["None"] * ("None" in parts)
    return " | ".join(ordered)
