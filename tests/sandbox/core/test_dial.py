"""As a server of version 1, 6, 8 and 13: what it has, what it lacks, what it ignores."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.sample import Sampler
from sandbox.versions import Dial
from tests.embedded import openapi
from tests.sandbox.core.test_every_operation import REFUSED
from tests.sandbox.learnt import sources
from tests.sandbox.made import MADE, required_query, sample_body
from tests.sandbox.prepared import Preparation
from tests.sandbox.raw import MEDIA_TYPE, Raw, Reply, logged_in
from tests.sandbox.spec_facts import (
    Features,
    Operation,
    faults,
    has_all_errors,
    known,
    newer,
    obsolete,
    operation,
    operations,
    too_new,
)

# One time for all samples: what is alike for servers of all ages is judged once.
NOW = datetime.now(UTC)
NEWEST = dict(Sandbox().dial.features)
_INTERACTION = "/icws/{sessionId}/interactions/{interactionId}"
_CONSULT = ("POST", f"{_INTERACTION}/consult")
# Operations, by the end of their path, on what an operation makes that has a version of its own.
MADE_BY = {
    "{consultId}": _CONSULT,
    "change-audience": _CONSULT,
    "conclude": _CONSULT,
    "remove": ("POST", f"{_INTERACTION}/email/attachments/file/upload"),
}


def makers(key: tuple[str, str]) -> set[tuple[str, str]]:
    """The operations that make what an operation is about: POST of the collections in its path,
    and those that bring ids."""
    segments = key[1].split("/")
    holders = {"/".join(segments[:at]) for at, s in enumerate(segments) if s.startswith("{")}
    made = {("POST", holder) for holder in holders} & {(o.method, o.path) for o in operations()}
    if key[1].startswith(WEB_CHAT):
        made.add(("POST", f"{WEB_CHAT}/start"))
    return made | {MADE_BY.get(segments[-1], key)} | sources(key[1])


LOG_OUT = ("DELETE", "/icws/{sessionId}/connection")
WEB_CHAT = "/icws/web-chat"


@pytest.fixture(scope="module", params=[1, 6, 8, 13])
def old(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    features = {name: min(request.param, newest) for name, newest in NEWEST.items()}
    sandbox = Sandbox(features=features)
    with sandbox:
        yield sandbox
    assert sandbox.broken == []


def features_of(sandbox: Sandbox) -> Features:
    return dict(sandbox.dial.features)


def test_the_features_are_those_of_the_dial(old: Sandbox) -> None:
    client = Raw(old.url)
    listed = client.ask("GET", "/icws/connection/features").json["featureInfoList"]
    assert {f["featureId"]: f["version"] for f in listed} == features_of(old)
    for feature in listed:
        one = client.ask("GET", f"/icws/connection/features/{feature['featureId']}")
        assert one.json == feature
    assert client.ask("GET", "/icws/connection/features/nonsense").status == 400


def test_a_feature_can_be_taken_away() -> None:
    with Sandbox(features={"queues": 0}) as url:
        listed = Raw(url).ask("GET", "/icws/connection/features").json["featureInfoList"]
        assert "queues" not in {feature["featureId"] for feature in listed}


@pytest.mark.parametrize("wrong", [{"colour": 1}, {"queues": -1}])
def test_a_dial_that_makes_no_sense_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(
        ValueError, match=f"feature {next(iter(wrong))} (is not known|has the version)"
    ):
        Sandbox(features=wrong)


_BODIES: dict[tuple[str, str], Any] = {}


def body_for(sandbox: Sandbox, of: Operation) -> Any:
    """A full body of the newest version, so that an old server has something to ignore."""
    if of.path == "/icws/connection":
        kind = "urn:inin.com:connection:icAuthConnectionRequestSettings"
        return {"__type": kind, "applicationName": "x", "userID": "ada", "password": "secret"}
    key = (of.method, of.path)
    if key not in _BODIES:
        _BODIES[key] = sample_body(sandbox.spec, Dial(NEWEST), of)
    return _BODIES[key]


def check(each: Operation, reply: Reply, features: Features) -> bool:
    """Hold an answer against the spec, by another validator than the sandbox's own.

    Returns:
        Whether the operation was done.
    """
    if not known(each, features):
        dropped = any(obsolete(gate, features) for gate in each.gates)
        assert reply.status == (410 if dropped else 404), each
        return False
    response = each.response(reply.status)
    if response is None and not has_all_errors(each):
        assert 400 <= reply.status < 500, (each, reply)
        return False
    assert response is not None, (each, reply)
    assert reply.status < 500, (each, reply)
    content = {k: v for k, v in response.get("content", {}).items() if k != "text/event-stream"}
    for name, media in content.items():
        if not name.endswith("json"):
            assert reply.headers["Content-Type"].startswith(name), each
            continue
        assert reply.headers["Content-Type"] == f"{MEDIA_TYPE}; charset=utf-8"
        assert faults(media["schema"], reply.json) == [], each
        assert list(too_new(media["schema"], reply.json, features)) == [], each
    return reply.status < 400


def ask(client: Raw, sandbox: Sandbox, each: Operation, interaction: str) -> Reply:
    url = each.url().replace("features/1000001", "features/interactions")
    url = url.replace("1000001", interaction)
    if "single-sign-on/identity-providers" in url:
        url += "?singleSignOnCapabilities=saml2Post"
    else:
        url += required_query(sandbox.spec, sandbox.dial, each)
    headers = {**client.headers, "Accept-Language": "de-DE"}
    return client.ask(each.method, url, body_for(sandbox, each), headers=headers)


@pytest.mark.slow
@pytest.mark.parametrize("version", [1, 6, 8, 13])
def test_every_operation_without_a_behaviour_has_a_sample_as_the_spec_has_it(version: int) -> None:
    features = {name: min(version, newest) for name, newest in NEWEST.items()}
    log_in = ("POST", "/icws/connection")
    samples = {(o.method, o.path): lambda request: None for o in operations()}
    samples.pop(log_in)
    sandbox = Sandbox(features=features, handlers=samples)
    with sandbox as url:
        client = logged_in(url)
        for each in operations():
            done = check(each, ask(client, sandbox, each, "1000001"), features)
            assert done == known(each, features), each
    assert sandbox.broken == []


@pytest.mark.slow
def test_every_operation_is_answered_as_the_spec_has_it(old: Sandbox) -> None:
    """With full bodies, about an interaction of each kind and one that is not there; then with
    requests for which everything is prepared."""
    features = dict(old.dial.features)
    done = set()
    for made in (None, *MADE.values()):
        client = logged_in(old.url)
        for each in operations():
            interaction = "1000001"
            if made is not None:
                if "{interactionId}" not in each.path:
                    continue
                created = client.ask("POST", "/icws/{sessionId}/interactions", made)
                interaction = created.json["interactionId"]
            if check(each, ask(client, old, each, interaction), features):
                done.add((each.method, each.path))
            if (each.method, each.path) == LOG_OUT:
                client = logged_in(old.url)
    client = logged_in(old.url)
    for each in (o for o in operations() if (o.method, o.path) not in done):
        for request in Preparation(old, client).requests(each):
            headers = {**client.headers, **request.headers}
            reply = client.ask(each.method, request.url, request.body, headers=headers)
            if check(each, reply, features):
                done.add((each.method, each.path))
                break
    served = {(o.method, o.path) for o in operations() if known(o, features)}
    orphans = {key for key in served if not makers(key) <= served}
    # What the newest versions have dropped, older ones answer.
    refused = REFUSED.keys() & {(o.method, o.path) for o in operations() if known(o, NEWEST)}
    # Samples answer some of those whose makers came later.
    assert served - refused - orphans <= done <= served - refused


def test_what_a_path_holds_cannot_become_a_header() -> None:
    consult = "/icws/{sessionId}/interactions/{interactionId}/consult"
    with Sandbox(handlers={("POST", consult): lambda request: None}) as url:
        path = "/icws/{sessionId}/interactions/%0d%0aX-Forged:1/consult"
        reply = logged_in(url).ask("POST", path, {"target": "555"})
    assert reply.status == 201
    assert "/interactions/%0D%0AX-Forged%3A1/consult/" in reply.headers["Location"]
    assert "X-Forged" not in reply.headers


@pytest.mark.slow
def test_what_is_newer_is_not_in_samples_of_any_schema() -> None:
    sandbox = Sandbox()
    for version in (1, 2, 3, 9, 10, 12):
        features = {name: min(version, newest) for name, newest in NEWEST.items()}
        sampler = Sampler(sandbox.spec, Dial(features))
        for name, schema in openapi()["components"]["schemas"].items():
            if newer(schema.get("x-feature"), features):
                continue
            value = sampler.value(sandbox.spec.schemas[name], name, NOW, {})
            assert list(too_new(schema, value, features)) == [], name


def test_samples_of_every_schema_are_valid() -> None:
    spec = Sandbox().spec
    sampler = Sampler(spec, Dial(NEWEST))
    for name, schema in openapi()["components"]["schemas"].items():
        value = sampler.value(spec.schemas[name], name, NOW, {})
        assert faults(schema, value) == [], name


CONSULT = "/icws/{sessionId}/interactions/1000001/consult"


def test_a_newer_property_of_a_body_is_ignored_even_if_it_is_wrong() -> None:
    body = {"target": "555", "queueID": "this is no queueId", "additionalAttributes": {"a": "b"}}
    for version, kept, status in ((8, {"target"}, None), (13, None, 400)):
        sandbox = Sandbox(features={"interactions": version})
        with sandbox as url:
            reply = logged_in(url).ask("POST", CONSULT, body)
            if status is not None:
                assert (reply.status, reply.json["propertyName"]) == (status, "queueID")
            else:
                assert set(sandbox.requests[-1].body) == kept


def test_a_resource_that_came_later_is_not_found_in_any_method() -> None:
    path = "/icws/{sessionId}/messaging/subscriptions/interaction-history"
    assert operation("PUT", path).gates[0]["since"] == 4
    with Sandbox(features={"interactions": 3}) as url:
        client = logged_in(url)
        for method in ("PUT", "DELETE", "GET"):
            assert client.ask(method, path, {}).status == 404
    with Sandbox(features={"interactions": 4}) as url:
        reply = logged_in(url).ask("GET", path)
        assert (reply.status, reply.headers["Allow"]) == (405, "DELETE, PUT")


@pytest.mark.parametrize("feature", ["configuration", "status", "wfm"])
def test_a_feature_that_is_not_there_takes_its_whole_area_along(feature: str) -> None:
    area = [o for o in Sandbox().spec.operations if o.tag == feature]
    unstated = [o for o in area if not any(gate.feature == feature for gate in o.gates)]
    assert unstated or feature == "wfm"
    with Sandbox(features={feature: 0}) as url:
        client = logged_in(url)
        for of in area:
            path = re.sub(r"\{(?!sessionId)\w+\}", "1", of.path)
            reply = client.ask(of.method.upper(), path)
            # 410: a version that no server of the feature has any more.
            assert reply.status in (404, 410), of.id
        assert client.ask("GET", "/icws/{sessionId}/connection").status == 200
