"""Bodies of requests: interactions of each kind to create, and samples for any operation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from generator.spec import operations as core
from sandbox.sample import Sampler
from sandbox.spec import Spec
from sandbox.versions import Dial
from tests.sandbox.spec_facts import Operation

_NOW = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)
NEW = "urn:inin.com:interactions"
MADE: dict[str, dict[str, Any]] = {
    "call": {"__type": f"{NEW}:createCallParameters", "target": "+493055501001"},
    "chat": {"__type": f"{NEW}.chat:createChatParameters", "target": "grace"},
    "callback": {
        "__type": f"{NEW}.callback:createCallbackParameters",
        "target": "+493055501001",
        "targetQueue": {"queueType": 1, "queueName": "ada"},
        "subject": "An invoice",
    },
    "email": {
        "__type": f"{NEW}.email:createEmailParameters",
        "emailContent": {
            "__type": f"{NEW}.email:emailContent",
            "sender": {"displayName": "Ada", "address": "ada@example.com"},
        },
    },
}


def sample_body(
    spec: Spec, dial: Dial, of: Operation, known: Mapping[str, str] = MappingProxyType({})
) -> Any:
    """A body with every property that the dial has; None for an operation without a body.

    Properties with a name in `known` have its text.
    """
    body = _known(spec, of).body
    return Sampler(spec, dial).value(body.schema, str(of), _NOW, known) if body else None


def required_query(spec: Spec, dial: Dial, of: Operation) -> str:
    """Return the least query, from its question mark on; single values, as lists may have one."""
    sampler = Sampler(spec, dial)
    values = {
        parameter.name: sampler.value(parameter.schema, parameter.name, _NOW, {})
        for parameter in _known(spec, of).parameters
        if parameter.place == "query" and parameter.required
    }
    single = {name: v[0] if isinstance(v, list) else v for name, v in values.items()}
    return f"?{urlencode(single)}" if single else ""


def _known(spec: Spec, of: Operation) -> core.Operation:
    route = spec.route(of.path)
    assert route is not None
    return route.operations[of.method]
