"""Figures: the numbers of parts in finished documents, whether of a page or an overlay."""

from __future__ import annotations

from typing import Any

from generator.spec.document import Node
from generator.spec.gates import gate_statements, read_gates
from generator.spec.schema import layers
from generator.spec.spec import Spec


def count(spec: Spec) -> dict[str, Any]:
    """Return the figures of the report by name; a type that both documents have counts once."""
    schemas = list(spec.schemas.values())
    enumerations = [s for s in schemas if not s.child("enum").missing]
    responses = [response for operation in spec.operations for response in operation.responses]
    return {
        "resources": len(list(spec.openapi.top.child("paths").items())),
        "operations": len(spec.operations),
        "parameters": sum(len(operation.parameters) for operation in spec.operations),
        "types": len(schemas) - len(enumerations),
        "properties": sum(map(_properties, schemas)),
        "enumerations": len(enumerations),
        "members": sum(len(list(s.child("enum").elements())) for s in enumerations),
        "messages": len(spec.messages),
        "error_ids": sum(len(response.errors) for response in responses),
        "features": _versions(spec),
    }


def _properties(schema: Node) -> int:
    """Return the number of a type's own properties, also those beside the base in `allOf`."""
    own = (layer.node for layer in layers(schema) if layer.node.parts[:3] == schema.parts)
    return sum(len(list(node.child("properties").items())) for node in own)


def _versions(spec: Spec) -> dict[str, list[int]]:
    """Return the versions of each feature that the documents name."""
    versions: dict[str, set[int]] = {}
    for statement in (*gate_statements(spec.openapi), *gate_statements(spec.asyncapi)):
        for gate in read_gates(statement):
            ends = [] if gate.obsolete is None else [gate.obsolete]
            versions.setdefault(gate.feature, set()).update((gate.since, *ends))
    return {feature: sorted(versions[feature]) for feature in sorted(versions)}
