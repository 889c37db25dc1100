"""Redaction of session ids: the log of the sandbox and the client hide the same ones."""

from __future__ import annotations

import pytest

from icws._runtime.redaction import without_session
from sandbox.request_log import mask_session_id

# Paths, and the same with `*` in place of the session id.
CASES = {
    "/icws/ID/x": "/icws/*/x",
    "/icws/ID": "/icws/*",
    "/icws/ID/": "/icws/*/",
    "/icws/ID?x=1": "/icws/*?x=1",
    "/icws/ID#x": "/icws/*#x",
    "//icws/ID/x": "//icws/*/x",
    "/proxy/icws/ID/x": "/proxy/icws/*/x",
    "/proxy/icws/connection": "/proxy/icws/connection",
    "/icws/connection": "/icws/connection",
    "/icws/Connection/x": "/icws/Connection/x",
    "/icws/connection?x=1": "/icws/connection?x=1",
    "/icws/connections/x": "/icws/*/x",
    "/icws/": "/icws/",
    "/icws": "/icws",
    "/x": "/x",
    "": "",
}


@pytest.mark.parametrize(("path", "redacted"), CASES.items())
def test_session_ids_are_hidden(path: str, redacted: str) -> None:
    assert without_session(path) == redacted.replace("*", "…")
    assert mask_session_id(path) == redacted.replace("*", "{sessionId}")


def test_the_root_can_have_any_case() -> None:
    assert without_session("/ICWS/ID/x") == "/ICWS/…/x"
    # In lower case, as in the rules of faults.
    assert mask_session_id("/ICWS/ID/x") == "/icws/{sessionId}/x"
