"""The examples in the client's docstrings run, and send what the spec's examples say."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import icws
from icws import models
from tests.embedded import unshared_openapi
from tests.end_to_end.contact_centre import MEDIA_TYPE, SESSION, contact_centre
from tests.end_to_end.docstrings import documented_calls

LATEST = {"connection": 99, "interactions": 99, "messaging": 99, "queues": 99}


CALLS = documented_calls()


def of_spec() -> Iterator[tuple[str, str, Any]]:
    """Method, path with query, and body of each example of the spec."""
    for path, item in unshared_openapi()["paths"].items():
        for method in ("get", "put", "post", "delete"):
            operation = item.get(method, {})
            parameters = operation.get("parameters", [])
            media = operation.get("requestBody", {}).get("content", {}).get(MEDIA_TYPE.lower(), {})
            for name in dict.fromkeys(
                n for p in [*parameters, media] for n in p.get("examples", {})
            ):
                given = [p for p in parameters if name in p.get("examples", {})]
                filled, query = path.replace("{sessionId}", SESSION), ""
                for parameter in given:
                    value = quote(parameter["examples"][name]["value"], safe="")
                    if parameter["in"] == "path":
                        filled = filled.replace(f"{{{parameter['name']}}}", value)
                    else:
                        query += f"{'&' if query else '?'}{parameter['name']}={value}"
                body = media.get("examples", {}).get(name, {"value": None})["value"]
                yield method.upper(), filled + query, body


def test_each_call_sends_what_an_example_of_the_spec_says() -> None:
    with contact_centre(**LATEST) as centre, icws.Client(centre.url) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="tests", user_id="ada", password="secret"
            )
        )
        for name, calls in CALLS.items():
            for call in calls:
                assert call.startswith(f"client.{name}(")
                # The centre answers without the bodies that are documented.
                with contextlib.suppress(icws.DecodeError):
                    exec(compile(call, name, "exec"), {"client": client, "models": models})  # noqa: S102
        sent = [(r.method, r.path, r.body) for r in centre.after_log_in]
    expected = sorted(of_spec(), key=repr)
    assert sorted(sent, key=repr) == sorted(expected, key=repr)
    assert len(expected) == sum(map(len, CALLS.values())) >= 14
