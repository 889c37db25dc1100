"""Interactions of each kind to make, for operations that want one."""

from __future__ import annotations

from typing import Any

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
