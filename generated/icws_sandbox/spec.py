# Copied from sandbox/spec.py; edits here are lost.
"""The spec of the sandbox: the spec core, with routing and the choice among options."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from icws_sandbox._core.input_file import read_file
from icws_sandbox._core.spec.collection import paused_collection
from icws_sandbox._core.spec.document import Document, Node
from icws_sandbox._core.spec.errors import SpecError
from icws_sandbox._core.spec.operations import Operation, Response
from icws_sandbox._core.spec.paths import literals_first, parameter_names, to_pattern
from icws_sandbox._core.spec.schema import Flat, discriminator, flatten, is_null, layers, options
from icws_sandbox._core.spec.spec import Spec as CoreSpec

FOLDER = Path(__file__).resolve().parent / "spec"
"""The spec that comes with the package."""

OWN_FEATURES = {"messaging": 2}
"""Features of the sandbox beyond the spec: server-sent events came with messaging 2."""


class Route(NamedTuple):
    """A resource: its path template, operations by method, and values of the template's names."""

    path: str
    operations: Mapping[str, Operation]
    values: dict[str, str]


class Union(NamedTuple):
    """A union: its options, and those that a `__type` selects."""

    options: list[Node]
    by_tag: Mapping[str, Node]


@dataclass(frozen=True, eq=False)
class Spec(CoreSpec):
    """Operations, schemas and messages."""

    # By the id of a schema's value, which the document keeps alive.
    _flat: dict[int, Flat] = field(default_factory=dict, init=False, repr=False)
    _unions: dict[int, Union] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def features(self) -> Mapping[str, int]:
        """The newest version of every feature: those that the spec names, and its areas."""
        tagged = (each for each in self.operations if not each.node.child("tags").missing)
        features = {**dict.fromkeys((each.tag for each in tagged), 1), **OWN_FEATURES}
        stated = (self.newest_versions(), *(release.versions for release in self.releases))
        for name, version in chain.from_iterable(versions.items() for versions in stated):
            features[name] = max(version, features.get(name, 1))
        return dict(sorted(features.items()))

    @cached_property
    def _routes(self) -> list[tuple[re.Pattern[str], str, dict[str, Operation]]]:
        by_path: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            by_path.setdefault(operation.path, {})[operation.method.upper()] = operation
        ordered = sorted(by_path, key=literals_first)
        # The documentation itself writes `/ICWS/connection` beside `/icws/connection`.
        return [(to_pattern(path, ignore_case=True), path, by_path[path]) for path in ordered]

    def route(self, path: str) -> Route | None:
        """Return the resource of a raw path: of several templates, the most literal one."""
        for pattern, template, operations in self._routes:
            match = pattern.fullmatch(path)
            if match:
                groups = map(unquote, match.groups())
                values = dict(zip(parameter_names(template), groups, strict=True))
                return Route(template, operations, values)
        return None

    def flat(self, schema: Node) -> Flat:
        """Return a schema with its references resolved and `allOf` merged.

        Raises:
            SpecError: a reference leads nowhere, or `x-feature` states no gate.
        """
        flat = self._flat.get(id(schema.value))
        if flat is None:
            flat = self._flat[id(schema.value)] = flatten(schema)
        return flat

    def union(self, schema: Node) -> Union:
        """Return the options of a schema; none for a schema that is not a union."""
        union = self._unions.get(id(schema.value))
        if union is None:
            stating = stating_layer(schema, "discriminator")
            by_tag = discriminator(stating)[1] if stating else {}
            stating = stating_layer(schema, "oneOf") or stating_layer(schema, "anyOf")
            members = options(stating) if stating else []
            union = self._unions[id(schema.value)] = Union(members, by_tag)
        return union

    def option(self, schema: Node, value: Any) -> Node:
        """Return the schema of a value: of a union, the option that the `__type` selects.

        Without a `__type`, that is the first option without a tag, or else the first option.
        """
        tag = value.get("__type") if isinstance(value, dict) else None
        union = self.union(schema)
        if isinstance(tag, str) and tag in union.by_tag:
            return union.by_tag[tag]
        for option in union.options:
            if not is_null(option) and self.flat(option).tag in (None, tag):
                return self.option(option, value)
        return union.options[0] if union.options else schema


def load(folder: Path | None = None) -> Spec:
    """Read openapi.json and asyncapi.json; without a folder, those of the package, once.

    Raises:
        SpecError: a document is missing or is not a spec.
    """
    return _packaged() if folder is None else _load(folder)


def key_of(operation: Operation) -> tuple[str, str]:
    """Return the key of an operation's handler: the method and the path template."""
    return operation.method.upper(), operation.path


def response_for(operation: Operation, status: int) -> Response | None:
    """Return the documented response for a status: `200`, `2XX` or `default`."""
    responses = {response.status: response for response in operation.responses}
    keys = (str(status), f"{status // 100}XX", "default")
    return next((responses[key] for key in keys if key in responses), None)


def stating_layer(schema: Node, keyword: str) -> Node | None:
    """Return the schema that states a keyword, among those a schema is made of."""
    stating = [layer.node for layer in layers(schema) if keyword in layer.node.value]
    return stating[-1] if stating else None


def child_schema(flat: Flat, key: str | int) -> Node | None:
    """Return the schema of a property or an item; None where the schema does not state any."""
    if isinstance(key, int):
        return flat.keywords.get("items")
    if key in flat.properties:
        return flat.properties[key].node
    return flat.keywords.get("additionalProperties")


@cache
def _packaged() -> Spec:
    return _load(FOLDER)


@paused_collection()
def _load(folder: Path) -> Spec:
    openapi, asyncapi = (_document(folder / f"{name}.json") for name in ("openapi", "asyncapi"))
    if "openapi" not in openapi.data:
        raise SpecError(openapi.file, "the document is not a spec", "the key `openapi`")
    spec = Spec(openapi, asyncapi)
    # They are lazy: their errors show now.
    spec.operations, spec.schemas, spec.messages, spec.releases  # noqa: B018
    return spec


def _document(file: Path) -> Document:
    try:
        data = json.loads(read_file(file, file.as_posix()))
    except ValueError as error:
        raise SpecError(file.as_posix(), f"the file cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise SpecError(file.as_posix(), "the document is not an object", "an API document")
    return Document(file.as_posix(), data)
