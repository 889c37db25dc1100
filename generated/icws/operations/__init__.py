# Rendered from spec/ and templates/client/operations_init.py.jinja2; edits here are lost.
"""All operations of the API by their names; those of an area are loaded when one is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from icws import models
from icws._runtime.operation import Operation
from icws._runtime.operation_index import OperationIndex
from icws._runtime.support import Catalog

__all__ = ["CATALOG", "OPERATIONS"]

OPERATIONS: Mapping[str, Operation[Any]] = OperationIndex(
    "icws.operations",
    {
        "connection": "connection",
        "web_callback": "web-callback",
        "web_chat": "web-chat",
        "activations": "activations",
        "agent_quality": "agent-quality",
        "alerts": "alerts",
        "client_buttons": "client-buttons",
        "configuration": "configuration",
        "data_dictionary": "data-dictionary",
        "data_extractor": "data-extractor",
        "dialer": "dialer",
        "directories": "directories",
        "interactions": "interactions",
        "ipa": "ipa",
        "licenses": "licenses",
        "messaging": "messaging",
        "queues": "queues",
        "response_management": "response-management",
        "session_": "session",
        "statistics": "statistics",
        "status": "status",
        "system": "system",
        "unified_messaging": "unified-messaging",
        "wfm": "wfm",
        "phone_numbers": "phone-numbers",
        "recordings": "recordings",
        "screen_recordings": "screenrecordings",
        "security": "security",
        "voice_prompts": "voice-prompts",
    },
)
"""All operations by area and name."""

CATALOG = Catalog(OPERATIONS, models)
"""The names that `supports` knows."""
