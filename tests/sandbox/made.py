"""Bodies of requests: interactions of each kind to create, and samples for any operation."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sandbox.sample import Sampler
from sandbox.spec import Spec
from sandbox.versions import Dial
from tests.sandbox.spec_facts import Operation

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


def sample_body(spec: Spec, dial: Dial, of: Operation) -> Any:
    """A body with every property that the dial has; None for an operation without a body."""
    route = spec.route(of.path)
    assert route is not None
    body = route.operations[of.method].body
    now = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)
    return Sampler(spec, dial).value(body.schema, str(of), now, {}) if body else None
