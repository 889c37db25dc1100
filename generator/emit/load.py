"""Reads the documents of a spec into plain data with one set of schemas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.document import unescaped
from generator.emit.errors import SpecError
from generator.errors import LocatedError
from generator.spec.parsing import parse

Node = dict[str, Any]
_MAX_HOPS = 20


@dataclass(frozen=True)
class Spec:
    """Both documents; `schemas` holds the schemas of both, in the order of OpenAPI."""

    openapi: Node
    asyncapi: Node
    schemas: dict[str, Node]

    def resolve(self, node: Any, pointer: str, asyncapi: bool = False) -> Node:
        """Follow local `$ref`s of a node that is no schema; siblings of the reference win.

        Raises:
            SpecError: the reference leads out of the document, to nothing, or round in a circle.
        """
        file = "asyncapi.yaml" if asyncapi else "openapi.yaml"
        document = self.asyncapi if asyncapi else self.openapi
        siblings: Node = {}
        for _ in range(_MAX_HOPS):
            if not isinstance(node, dict):
                raise SpecError(file, pointer, "is no object", "an object")
            ref = node.get("$ref")
            siblings = {**{k: v for k, v in node.items() if k != "$ref"}, **siblings}
            if ref is None:
                return siblings
            node = _target(document, ref, file, pointer)
        raise SpecError(file, pointer, "references go round in a circle", "an object")


def load(spec_dir: Path) -> Spec:
    """Read openapi.yaml and, where it exists, asyncapi.yaml (or .json where no YAML is).

    Raises:
        SpecError: a document is missing or is not what it should be.
    """
    openapi = _document(spec_dir, "openapi", required=True)
    asyncapi = _document(spec_dir, "asyncapi", required=False)
    schemas = _schemas(openapi, "openapi.yaml")
    added = {k: v for k, v in _schemas(asyncapi, "asyncapi.yaml").items() if k not in schemas}
    merged = {**schemas, **added}
    for name in added:
        merged[name] = _with_mapping(merged[name], merged)
    return Spec(openapi, asyncapi, merged)


def schema_ref(ref: Any) -> str:
    """Return the name of the component that a schema's `$ref` means.

    Raises:
        SpecError: it is no reference to a component schema of the same document.
    """
    prefix = "#/components/schemas/"
    if not isinstance(ref, str) or not ref.startswith(prefix) or "/" in ref[len(prefix) :]:
        raise SpecError("openapi.yaml", str(ref), "foreign $ref", f"{prefix}<name>")
    return unescaped(ref[len(prefix) :])


def type_const(schema: Node) -> str | None:
    """Return the `__type` that every object of a schema has, or None."""
    tag = (schema.get("properties") or {}).get("__type")
    value = tag.get("const") if isinstance(tag, dict) else None
    return value if isinstance(value, str) else None


def _document(spec_dir: Path, stem: str, *, required: bool) -> Node:
    for name in (f"{stem}.yaml", f"{stem}.json"):
        path = spec_dir / name
        if path.is_file():
            break
    else:
        if required:
            raise SpecError(f"{stem}.yaml", "/", "is missing", f"an {stem} document")
        return {}
    try:
        data: Any = parse(path.read_bytes(), name).data
    except LocatedError as error:
        first = str(error)
        raise SpecError(name, "/", f"cannot be read ({first})", "a valid document") from error
    if not isinstance(data, dict):
        raise SpecError(name, "/", "is no object", f"an {stem} document")
    return data


def _schemas(document: Node, file: str) -> dict[str, Node]:
    schemas = (document.get("components") or {}).get("schemas") or {}
    if not isinstance(schemas, dict):
        raise SpecError(file, "/components/schemas", "is no object", "schemas by name")
    for name, schema in schemas.items():
        if not isinstance(name, str) or not isinstance(schema, (dict, bool)):
            raise SpecError(file, f"/components/schemas/{name}", "is no schema", "an object")
    return {k: v if isinstance(v, dict) else {} for k, v in schemas.items()}


def _with_mapping(schema: Node, schemas: dict[str, Node]) -> Node:
    """Turn AsyncAPI's string discriminator back into a mapping."""
    if not isinstance(schema.get("discriminator"), str):
        return schema
    mapping = {}
    for member in schema.get("oneOf") or schema.get("anyOf") or []:
        if isinstance(member, dict) and "$ref" in member:
            tag = type_const(schemas.get(schema_ref(member["$ref"]), {}))
            if tag is not None:
                mapping[tag] = member["$ref"]
    return {
        **schema,
        "discriminator": {"propertyName": schema["discriminator"], "mapping": mapping},
    }


def _target(document: Node, ref: Any, file: str, pointer: str) -> Any:
    if not isinstance(ref, str) or not ref.startswith("#/"):
        raise SpecError(file, pointer, f"foreign $ref {ref!r}", "a reference within the document")
    node: Any = document
    for part in ref[2:].split("/"):
        key = unescaped(part)
        if not isinstance(node, dict) or key not in node:
            raise SpecError(file, pointer, f"$ref {ref!r} leads to nothing", "an existing part")
        node = node[key]
    return node
