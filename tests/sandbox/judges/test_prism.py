"""Prism between a raw client and the sandbox, and in place of the sandbox.

Neither way is there a violation of the spec, and what Prism makes up from the spec is valid.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.handling import Response
from tests import embedded
from tests.sandbox.judges.judged import judged_operations
from tests.sandbox.made import required_query, sample_body
from tests.sandbox.prepared import REFUSED, Preparation
from tests.sandbox.raw import Raw, Reply
from tests.sandbox.spec_facts import Operation, faults, has_all_errors, operation

ROOT = Path(__file__).parents[3]
PRISM = ROOT / "node_modules/.bin/prism"
LOG_OUT = ("DELETE", "/icws/{sessionId}/connection")
PATIENCE = 120
"""Seconds for a response: with a spec of the whole API, Prism needs half a minute for some."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not {"JUDGED_SPEC", "JUDGE_ALL"} & os.environ.keys(),
        reason="Prism takes minutes for the whole API: make tools runs it, and JUDGE_ALL=1",
    ),
    pytest.mark.skipif(not PRISM.exists(), reason="no node_modules: make lint-spec sets them up"),
]


@contextmanager
def prism(verb: str, *upstream: str) -> Iterator[str]:
    spec = embedded.SPEC / "openapi.yaml"
    command = [str(PRISM), verb, str(spec), *upstream, "--errors", "-p", "0"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    said = []
    # Its pipe must not fill.
    reader = threading.Thread(target=process.stdout.read)
    try:
        for line in process.stdout:
            said.append(line)
            if "Prism is listening on " in line:
                break
        else:
            pytest.fail("".join(said))
        reader.start()
        yield said[-1].split("Prism is listening on ")[1].split()[0].strip()
    finally:
        process.terminate()
        process.wait(20)
        if reader.ident is not None:
            reader.join()
        process.stdout.close()


def proxied(url: str) -> AbstractContextManager[str]:
    return prism("proxy", url)


def ask(client: Raw, sandbox: Sandbox, each: Operation) -> Reply:
    """A request that is as the spec wants it, with a full body."""
    url = each.url()
    if "single-sign-on/identity-providers" in url:
        url += "?singleSignOnCapabilities=saml2Post"
    else:
        url += required_query(sandbox.spec, sandbox.dial, each)
    body = sample_body(sandbox.spec, sandbox.dial, each)
    headers = {**client.headers, "Accept-Language": "en-US", "Accept": "*/*"}
    return client.ask(each.method, url, body, headers=headers)


def logged_in(url: str) -> Raw:
    client = Raw(url, timeout=PATIENCE)
    include = next(
        p
        for p in operation("POST", "/icws/connection").node["parameters"]
        if p["name"] == "include"
    )
    several = include["schema"].get("type") == "array"
    assert client.log_in(include="features,version" if several else "features").status == 201
    return client


def empty_body(sandbox: Sandbox, reply: Reply) -> bool:
    """Tell whether Prism failed at a success without a body that says it is JSON.

    Real servers answer so. Prism checks the request and passes it on, then reads the empty body
    as JSON and answers 500: docs/tools.md.
    """
    unread = reply.status == 500 and b"reason: Unexpected end of JSON input" in reply.raw
    return unread and 200 <= sandbox.requests[-1].status < 300


def test_no_violation_either_way() -> None:
    sandbox = Sandbox()
    with sandbox as upstream, proxied(upstream) as url:
        direct = logged_in(upstream)
        client = replace(direct, url=url)
        refused: dict[tuple[str, str], Reply] = {}
        violations = []
        for each in sorted(judged_operations(), key=lambda o: (o.method, o.path) == LOG_OUT):
            # What an operation needs is made beside Prism, which takes its time.
            for request in Preparation(sandbox, direct).requests(each):
                headers = {**client.headers, "Accept": "*/*", **request.headers}
                reply = client.ask(each.method, request.url, request.body, headers=headers)
                # Where errors are not known, every error is a violation to Prism.
                open_ended = reply.status >= 400 and not has_all_errors(each)
                told = "Sl-Violations" in reply.headers or b"prism/errors" in reply.raw
                if told and not open_ended:
                    violations.append((each, reply))
                if reply.status < 400 or empty_body(sandbox, reply):
                    break
            else:
                refused[each.method, each.path] = reply
        assert violations == []
        wrong = {key: each for key, each in refused.items() if each.status != REFUSED.get(key)}
        assert wrong == {}
        # Every one of them has come to the sandbox itself: Prism answered none.
        assert {entry.operation for entry in sandbox.requests} >= {
            each.node["operationId"] for each in judged_operations()
        }


def test_the_judge_finds_a_violation_in_a_request_and_in_an_answer() -> None:
    key = ("GET", "/icws/connection/version")
    with Sandbox(handlers={key: lambda request: Response(200, {})}) as up, proxied(up) as url:
        client = logged_in(url)
        assert ask(client, Sandbox(), operation(*key)).status == 500
        hold = "/icws/{sessionId}/interactions/1/hold"
        assert client.ask("POST", hold, {"on": "perhaps"}).status == 422


def test_an_empty_body_of_json_is_still_too_much_for_prism() -> None:
    key = ("POST", "/icws/{sessionId}/interactions/{interactionId}/hold")
    with Sandbox(handlers={key: lambda request: Response(200)}) as up, proxied(up) as url:
        client = logged_in(url)
        reply = client.ask("POST", "/icws/{sessionId}/interactions/1/hold", {"on": True})
    assert b"reason: Unexpected end of JSON input" in reply.raw


def credentials() -> dict[str, str]:
    """Made-up headers for each way to log in that the spec has."""
    schemes = embedded.openapi()["components"]["securitySchemes"].values()
    cookies = [f"{scheme['name']}=made" for scheme in schemes if scheme["in"] == "cookie"]
    tokens = {scheme["name"]: "made" for scheme in schemes if scheme["in"] == "header"}
    return tokens | ({"Cookie": "; ".join(cookies)} if cookies else {})


def test_what_the_mock_answers_is_valid() -> None:
    sandbox = Sandbox()
    with prism("mock") as url:
        client = Raw(url, credentials(), session="made", timeout=PATIENCE)
        bodies, wrong = 0, []
        for each in judged_operations():
            reply = ask(client, sandbox, each)
            schema = documented(each, reply.status)
            if reply.status >= 300 or (schema and faults(schema, reply.json)):
                wrong.append((each, reply))
            bodies += schema is not None
        assert wrong == []
        assert bodies > len(judged_operations()) // 4


def documented(each: Operation, status: int) -> dict[str, Any] | None:
    """The schema of the JSON that a response with a status has."""
    content = (each.response(status) or {}).get("content", {})
    return next(
        (c["schema"] for media, c in content.items() if media.lower().endswith("json")), None
    )
