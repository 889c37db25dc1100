"""Plans the areas and their methods from the paths of the OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.document import METHODS
from generator.emit.arguments import Body, body_arguments, parameter_arguments
from generator.emit.errors import SpecError
from generator.emit.examples import Calls
from generator.emit.gates import gates_of, merged, sentence
from generator.emit.load import Spec
from generator.emit.naming import (
    ARGUMENT_RESERVED,
    METHOD_RESERVED,
    Names,
    class_case,
    module_name,
    snake_case,
)
from generator.emit.plan import Area, Argument, Method, Models, Watch
from generator.emit.quoting import plain
from generator.emit.shapes import Node, Shapes, hint
from generator.emit.structs import description

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
ANY_MESSAGE = "AnyMessage"


class Planner:
    """Plans methods; knows the documents, the classes of the models and those of messages."""

    def __init__(
        self, spec: Spec, shapes: Shapes, models: Models, messages: Mapping[str, str]
    ) -> None:
        self._spec = spec
        self._messages = messages
        self._shapes = shapes
        self._structs = {struct.name: struct for struct in models.structs}
        self._calls = Calls(spec, shapes, models)
        channels = spec.asyncapi.get("channels") or {}
        self._channels = {c.get("address") for c in channels.values() if isinstance(c, dict)}

    def areas(self, reserved: frozenset[str]) -> tuple[Area, ...]:
        """Return one area a tag, in the order of first use.

        Args:
            reserved: attributes of the client that no area can have.
        """
        operations = self._operations()
        attributes = Names(METHOD_RESERVED | reserved)
        classes = Names({"Area", "Operation", "Decoder"}, number="")
        areas = []
        for tag in dict.fromkeys(tag for tag, _, _, _ in operations):
            attribute = attributes.take(module_name(tag))
            names = Names(METHOD_RESERVED)
            methods = tuple(
                self._method(names, tag, path, http, item)
                for other, path, http, item in operations
                if other == tag
            )
            class_name = classes.take(class_case(tag))
            watched = tuple(_with_watch(names, method, methods) for method in methods)
            areas.append(Area(attribute, attribute, class_name, tag, watched))
        return tuple(areas)

    def _operations(self) -> list[tuple[str, str, str, Node]]:
        found = []
        for path, given in (self._spec.openapi.get("paths") or {}).items():
            item = self._spec.resolve(given, f"/paths/{path}")
            for http in [key for key in item if key in METHODS]:
                pointer = f"/paths/{path}/{http}"
                operation = self._spec.resolve(item[http], pointer)
                tags = operation.get("tags") or ["default"]
                operation["x-gates"] = merged(
                    (*gates_of(item, f"/paths/{path}"), *gates_of(operation, pointer))
                )
                own = list(item.get("parameters") or [])
                operation["parameters"] = own + list(operation.get("parameters") or [])
                found.append((str(tags[0]), str(path), http, operation))
        return found

    def _method(self, names: Names, tag: str, path: str, http: str, item: Node) -> Method:
        pointer = f"/paths/{path}/{http}"
        operation_id = str(item.get("operationId") or f"{http} {path}")
        taken = Names(ARGUMENT_RESERVED)
        parameters = self._parameters(item, pointer)
        wires = [wire for wire in _TEMPLATE.findall(path) if wire != "sessionId"]
        placed = self._path_arguments(taken, wires, parameters, pointer)
        request = self._spec.resolve(item.get("requestBody") or {}, f"{pointer}/requestBody")
        media = _media_type(request)
        body = self._body(taken, request, media)
        others = parameter_arguments(self._shapes, taken, parameters, ("query", "header"))
        arguments = (*placed, *body.arguments, *others)
        results = self._results(item, pointer, is_poll=http == "get" and path in self._channels)
        # The first body of a success is the usual one; other statuses have their own decoders.
        decoder = next((h for status, h in results if 200 <= status < 300 and h), None)
        hints = [h or "None" for status, h in results if 200 <= status < 300]
        gates = item["x-gates"]
        return Method(
            name=names.take(snake_case(operation_id)),
            operation_id=f"{plain(tag)}.{plain(operation_id)}",
            http=http.upper(),
            path=path,
            needs_session="{sessionId}" in path,
            gates=gates,
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
            doc=_method_doc(item, operation_id, sentence(gates), body.needs),
            calls=self._calls.of(parameters, media, arguments, body.class_name),
            body_name=body.name,
            brings=self._brings(item),
        )

    def _brings(self, item: Node) -> tuple[str, ...]:
        names = (str(name) for name in item.get("x-messages") or ())
        return tuple(self._messages[name] for name in names if name in self._messages)

    def _parameters(self, item: Node, pointer: str) -> list[Node]:
        found: dict[tuple[str, str], Node] = {}
        for at, given in enumerate(item["parameters"]):
            node = self._spec.resolve(given, f"{pointer}/parameters/{at}")
            if not isinstance(node.get("name"), str) or "in" not in node:
                wrong = "is no parameter"
                raise SpecError("openapi.yaml", f"{pointer}/parameters/{at}", wrong, "name and in")
            found[node["name"], node["in"]] = node
        return list(found.values())

    def _path_arguments(
        self, taken: Names, wires: list[str], parameters: list[Node], pointer: str
    ) -> tuple[Argument, ...]:
        by_name = {node["name"]: node for node in parameters if node["in"] == "path"}
        nodes = [
            by_name.get(wire) or {"name": wire, "in": "path", "schema": {"type": "string"}}
            for wire in dict.fromkeys(wires)
        ]
        if any(not wire for wire in wires):
            raise SpecError("openapi.yaml", pointer, "an unnamed path parameter", "a name")
        return parameter_arguments(self._shapes, taken, nodes, ("path",))

    def _body(self, taken: Names, request: Node, media: Node) -> Body:
        if not request:
            return Body()
        required = bool(request.get("required"))
        schema = media.get("schema")
        return body_arguments(self._shapes, self._structs, taken, schema, required, request)

    def _results(self, item: Node, pointer: str, *, is_poll: bool) -> list[tuple[int, str | None]]:
        results: list[tuple[int, str | None]] = []
        for status, given in (item.get("responses") or {}).items():
            if not re.fullmatch("[1-5][0-9][0-9]", str(status)):
                continue
            node = self._spec.resolve(given, f"{pointer}/responses/{status}")
            has_body = bool(node.get("content"))
            found = hint(self._shapes.of(_media_type(node).get("schema"))) if has_body else None
            if is_poll and found and str(status).startswith("2"):
                found = f"list[{ANY_MESSAGE}]"
            results.append((int(status), found))
        return results


def _with_watch(names: Names, method: Method, methods: tuple[Method, ...]) -> Method:
    """Return a method with its watch, if it starts a subscription that another one ends."""
    ends = [m for m in methods if m.http == "DELETE" and m.path == method.path]
    if method.http != "PUT" or not method.brings or not ends:
        return method
    name = names.take("watch_" + method.name.removeprefix("subscribe_"))
    return replace(method, watch=Watch(name, ends[0].name, method.brings))


def _media_type(node: Node) -> Node:
    media = next(iter((node.get("content") or {}).values()), None)
    return media if isinstance(media, dict) else {}


def _union(hints: list[str]) -> str:
    parts = dict.fromkeys(part for h in hints or ["None"] for part in h.split(" | "))
    if "Any" in parts:
        return "Any"
    # None stands last, as black and readers expect it.
    ordered = [part for part in parts if part != "None"] + ["None"] * ("None" in parts)
    return " | ".join(ordered)


def _method_doc(item: Node, operation_id: str, gate: str, body_gate: str) -> tuple[str, ...]:
    summary = plain(item.get("summary") or "")
    text = plain(item.get("description") or "")
    # A summary is often the first sentence of the description.
    parts = [part for part in (summary, text.removeprefix(summary).strip()) if part]
    notes = [gate] if gate else []
    if body_gate and body_gate != gate:
        notes.append(f"The body: {body_gate[0].lower()}{body_gate[1:]}")
    if messages := [plain(name) for name in item.get("x-messages") or []]:
        notes.append(f"Brings {', '.join(messages)}.")
    return (*(parts or description({}, plain(operation_id))), *notes)
