"""The vendor's own pages are read whole. They are not part of the repository."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.merge.api import merge_pages, representations
from generator.merge.conflict import type_name
from generator.model.api import Operation, PageModel, Response
from generator.model.source import Feature, Source
from generator.model.types import (
    Definition,
    EnumType,
    ListOf,
    LostName,
    Named,
    ObjectType,
    Property,
    UnionType,
)
from generator.model.walk import definitions_below
from generator.pipeline import build_spec
from generator.read.html.page import read_html_page
from generator.read.pages import read_page
from generator.spec.property_types import named
from generator.write.documents import write_documents

PAGES = Path(__file__).parents[2].parent / "shared" / "pages"

pytestmark = pytest.mark.skipif(
    not PAGES.is_dir(), reason="the vendor's pages do not lie beside the repository"
)

POLICY = """
configurationId                 configurationId              -        -
createdDate                     DateTime                     null ro  -
customAttributes                List [0,*]: customAttribute  null     -
lastModifiedDate                DateTime                     null ro  -
notes                           String                       null     -
accessControlGroupAssignment    configurationId              -        -
accountLockoutDuration          Int 0..99999 =30             null     2
allSequentialDigitsAllowed      Boolean =false               null     2
description                     String                       null     2
failedLoginCountResetTime       Int 0..99999 =30             null     2
maximumFailedLoginAttempts      Int 0..999 =5                null     2
maximumPasswordAge              Int 0..999 =180              null     2
maximumPasswordAgeWarningPeriod Int 0..999 =14               null     2
minimumLowercaseCharacters      Int 0..99 =0                 null     10
minimumNumericCharacters        Int 0..99 =0                 null     10
minimumPasswordAge              Int 0..999 =2                null     2
minimumPasswordHistory          Int 0..24 =24                null     2
minimumPasswordLength           Int 1..24 =8                 null     2
minimumSpecialCharacters        Int 0..99 =0                 null     10
minimumUniqueDtmfDigits         Int 0..12 =4                 null     2
minimumUppercaseCharacters      Int 0..99 =0                 null     10
roleAssignments                 List [0,*]: configurationId  null     2
specialCharacters               String                       null     10
userAssignments                 List [0,*]: configurationId  null     2
userMustChangePassword          Boolean =false               null     2
"""

COMMON = "urn:inin.com:common:error"
CONFIGURATION = "urn:inin.com:configuration:"
REQUEST = "error.request."
LIST = "configuration.getObjectList"


def gate(feature: Feature | None) -> tuple[str, int, int | None] | None:
    return (feature.name, feature.since, feature.obsolete) if feature else None


def all_types(operations: Iterable[Operation]) -> list[Definition]:
    bodies = [body for operation in operations for body in representations(operation)]
    return list(definitions_below((body.type, body.source) for body in bodies))


def statuses(operation: Operation) -> list[int | str]:
    return [response.status for response in operation.responses]


def error_ids(response: Response) -> list[tuple[str, str | None, object]]:
    return [(error.id, error.type, gate(error.feature)) for error in response.error_ids]


def holds(lines: list[str], source: Source, name: str) -> bool:
    return name in lines[source.line - 1]


@pytest.fixture(scope="module")
def policies() -> PageModel:
    return read_page(PAGES / "html/password-policies.htm", "policies.htm")


def test_policies_operations(policies: PageModel) -> None:
    get, post = policies.resources[0].operations
    assert policies.resources[0].path == "/icws/{sessionId}/configuration/password-policies"
    assert [op.method for op in (get, post)] == ["GET", "POST"]
    assert gate(get.feature) == gate(post.feature) == ("configuration", 1, None)
    assert [p.name for p in get.parameters][2:] == [
        *("sessionId", "Range", "select", "where", "orderBy", "rightsFilter")
    ]
    assert [p.location for p in get.parameters][2:5] == ["path", "header", "query"]
    rights = get.parameters[-1]
    assert [option.value for option in rights.options] == ["view", "admin"]
    assert rights.default == "admin"
    assert [p.required for p in get.parameters] == [True] * 3 + [False] * 5
    assert statuses(get) == [200, 400, 500, 401, 410]
    assert statuses(post) == [201, 400, 403, 500, 401, 410]
    assert [h.name for h in get.responses[0].headers] == ["Content-Range"]
    assert policies.unread == []


def test_policies_error_ids(policies: PageModel) -> None:
    get, post = policies.resources[0].operations
    two = ("configuration", 2, None)
    failures = [
        (f"{REQUEST}internalServerError", COMMON, two),
        (f"{REQUEST}timeout", COMMON, two),
    ]
    assert error_ids(get.responses[1]) == [
        (f"{REQUEST}invalidRepresentation.malformed", COMMON, two),
        (f"{REQUEST}configuration.get.selectAll", COMMON, two),
        (f"{REQUEST}{LIST}", f"{CONFIGURATION}getObjectListError", two),
        (f"{REQUEST}{LIST}.invalidSortDirection", COMMON, two),
        (f"{REQUEST}{LIST}.invalidWhereOperator", COMMON, two),
    ]
    assert error_ids(get.responses[2]) == failures
    assert error_ids(post.responses[1]) == [
        (f"{REQUEST}invalidRepresentation.malformed", COMMON, None),
        (f"{REQUEST}configuration.update", f"{CONFIGURATION}configurationError", None),
    ]
    assert error_ids(post.responses[3]) == failures


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_policy_properties(policies: PageModel, method: str) -> None:
    operation = next(op for op in policies.resources[0].operations if op.method == method)
    policy = next(d for d in all_types([operation]) if d.name == "passwordPolicy")
    assert isinstance(policy, ObjectType)
    table = []
    for prop in policy.properties:
        words = [prop.name, type_name(prop.type)]
        if prop.minimum is not None or prop.maximum is not None:
            words.append(f"{prop.minimum}..{prop.maximum}")
        words += [f"={prop.default}"] if prop.default is not None else []
        words += ["null"] if prop.nullable else []
        words += ["ro"] if prop.read_only else []
        words += ["-"] if not prop.nullable and not prop.read_only else []
        words.append(str(prop.feature.since) if prop.feature else "-")
        table.append(" ".join(words))
        assert not prop.required
        assert prop.feature is None or prop.feature.name == "configuration"
    assert table == [" ".join(line.split()) for line in POLICY.strip().splitlines()]


def test_clone_targets_have_their_source(policies: PageModel) -> None:
    found = [d for d in all_types(policies.resources[0].operations) if d.name == "configurationId"]
    assert len(found) == 1
    (identity,) = found
    assert isinstance(identity, ObjectType)
    assert [(p.name, p.nullable, p.required, p.type) for p in identity.properties] == [
        ("id", False, True, named("String")),
        ("displayName", True, False, named("String")),
        ("uri", False, False, named("Uri")),
    ]
    users = [
        prop.type.item
        for d in all_types(policies.resources[0].operations)
        if isinstance(d, ObjectType)
        for prop in d.properties
        if prop.name == "userAssignments" and isinstance(prop.type, ListOf)
    ]
    assert all(isinstance(ref, Named) and ref.definition is identity for ref in users)
    assert len(users) == 2


def test_enumeration_with_a_gap(policies: PageModel) -> None:
    found = {
        d.name: d for d in all_types(policies.resources[0].operations) if isinstance(d, EnumType)
    }
    kinds = found["validationErrorType"]
    assert [m.value for m in kinds.members] == [n for n in range(47) if n != 8]
    since = {m.value: gate(m.feature) for m in kinds.members}
    eight, ten = ("configuration", 8, None), ("configuration", 10, None)
    assert since == {n: ten if n == 46 else eight if n >= 37 else None for n in range(47) if n != 8}
    assert [m.name for m in found["licenseErrorType"].members] == [
        *("setOK", "setWarningExceedsThreshold"),
        *("setErrorExceedsThreshold", "setWarningMissingQualifiers"),
    ]


def test_policies_lines(policies: PageModel) -> None:
    lines = (PAGES / "html/password-policies.htm").read_text("utf-8-sig").splitlines()
    for definition in all_types(policies.resources[0].operations):
        if isinstance(definition, ObjectType):
            for prop in definition.properties:
                assert holds(lines, prop.source, prop.name)
        elif isinstance(definition, EnumType):
            for member in definition.members:
                assert holds(lines, member.source, member.name)
    for operation in policies.resources[0].operations:
        assert holds(lines, operation.source, operation.method)
        for parameter in operation.parameters:
            assert holds(lines, parameter.source, parameter.name)
        for response in operation.responses:
            assert holds(lines, response.source, str(response.status))
            for error in response.error_ids:
                assert holds(lines, error.source, error.id)


FRAME = """<html><body><header class="resource-header"><h3>/icws/connection</h3></header><section>
<header><h3>POST</h3><h4>/icws/connection</h4></header><section>
<header><h3>Request</h3></header><section><h5>Representations</h5>
{}
</section><header><h3>Response</h3></header><h5>201 - Created</h5></section></section></body></html>
"""


def test_connection_fragment_is_a_body_of_no_operation() -> None:
    path = PAGES / "html/connection-post-body-fragment.htm"
    build = build_spec(merge_pages([read_page(path, "fragment.htm")]))
    assert build.report["unread"] == []
    (body,) = build.report["unplaced"]
    assert (body["source"], body["body"]) == ("fragment.htm:5", "baseAuthConnectionRequestSettings")
    assert build.report["types"] == 4
    assert build.report["properties"] == 19


def test_connection_fragment_is_a_union() -> None:
    fragment = (PAGES / "html/connection-post-body-fragment.htm").read_text("utf-8-sig")
    model = read_html_page("connection.htm", FRAME.format(fragment))
    assert model.unread == []
    body = model.resources[0].operations[0].requests[0].type
    assert isinstance(body, Named)
    assert isinstance(body.definition, UnionType)
    names = [
        *("authTokenConnectionRequestSettings", "icAuthConnectionRequestSettings"),
        "singleSignOnTokenConnectionRequestSettings",
    ]
    assert [getattr(o.type, "name", "") for o in body.definition.options] == names
    three = ("connection", 3, None)
    assert [gate(o.feature) for o in body.definition.options] == [None, None, three]
    gated = {
        prop.name: gate(prop.feature)
        for d in all_types(model.resources[0].operations)
        if isinstance(d, ObjectType)
        for prop in d.properties
        if prop.feature
    }
    assert gated == {"disconnectSourceSession": three}
    schema = write_documents(merge_pages([model])).openapi["components"]["schemas"]
    union = schema["baseAuthConnectionRequestSettings"]
    assert [option["$ref"].rpartition("/")[2] for option in union["oneOf"]] == names
    assert union["oneOf"][2]["x-feature"] == {"name": "connection", "since": 3}
    assert union["discriminator"] == {
        "propertyName": "__type",
        "mapping": {f"urn:inin.com:connection:{n}": f"#/components/schemas/{n}" for n in names},
    }
    assert schema[names[2]]["x-feature"] == {"name": "connection", "since": 3}


def capture(number: str) -> tuple[PageModel, list[str]]:
    (path,) = (PAGES / "seeds").glob(f"{number}_*.txt")
    return read_page(path, path.name), path.read_text("utf-8-sig").splitlines()


CALLBACK_AND_CHAT = [0, 400, 404, 403, 401, 410, 500]
CAPTURES = {
    "000": {"PUT": [0, 404, 403, 400, 401, 410, 500], "DELETE": [0, 403, 400, 401, 410, 500]},
    "001": {"PUT": CALLBACK_AND_CHAT, "DELETE": CALLBACK_AND_CHAT},
    "002": {"PUT": CALLBACK_AND_CHAT, "DELETE": CALLBACK_AND_CHAT},
}
FEATURES = {"000": (2, 8), "001": (8, 8), "002": (6, 6)}
MESSAGES = {
    "000": [
        f"interactions:interaction{name}Message"
        for name in ("Changed", "Deallocated", "LostRights", "Morphed", "RecordingSnippetCreated")
    ],
    "001": ["interactions.callback:callbackMessage"],
    "002": [f"interactions.chat:chat{name}Message" for name in ("Members", "Contents")],
}
LOST = {"000": [100], "001": [], "002": [80, 86, 148, 151, 151, 179, 185, 234]}


@pytest.mark.parametrize("number", ["000", "001", "002"])
def test_captures(number: str) -> None:
    model, lines = capture(number)
    (resource,) = model.resources
    put, delete = resource.operations
    assert [put.method, delete.method] == ["PUT", "DELETE"]
    for operation, success in ((put, 204 if number == "000" else 200), (delete, 204)):
        expected = CAPTURES[number][operation.method]
        assert statuses(operation) == [status or success for status in expected]
        assert [p.name for p in operation.parameters][2:] == ["sessionId", "interactionId"]
        assert holds(lines, operation.source, operation.method)
    held, own = FEATURES[number]
    assert gate(resource.feature) == ("interactions", held, None)
    assert gate(put.feature) == gate(delete.feature) == ("interactions", own, None)
    messages = put.responses[0].messages
    found = [
        d.urn
        for d in all_types(model.resources[0].operations)
        if isinstance(d, ObjectType) and d.urn
    ]
    assert found == [f"urn:inin.com:{name}" for name in MESSAGES[number]]
    assert len(messages) == len(found)
    assert [lost.source.line for lost in model.lost] == LOST[number]
    assert model.unread == []
    for definition in all_types(model.resources[0].operations):
        assert isinstance(definition, ObjectType)
        assert holds(lines, definition.source, definition.name)
        rows = [row for row in definition.unplaced if isinstance(row, Property)]
        for prop in definition.properties + rows:
            assert holds(lines, prop.source, prop.name)


def test_capture_of_the_watch() -> None:
    model, _ = capture("000")
    put = model.resources[0].operations[0]
    body = put.requests[0].type
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (names,) = body.definition.properties
    assert (names.name, names.required) == ("attributeNames", True)
    assert names.type == ListOf(named("String"), 1, None)
    since = [gate(message.feature) for message in put.responses[0].messages]
    assert since == [None] * 4 + [("interactions", 13, None)]


def test_lossy_capture() -> None:
    model, lines = capture("003")
    assert model.resources == []
    assert model.unread == []
    features = [(f.source.line, gate(f.feature)) for f in model.fragments if f.feature]
    assert features == [
        (1, ("interactions", 6, None)),
        (4, ("interactions", 6, None)),
        (20, ("interactions", 13, None)),
        (33, ("interactions", 10, None)),
    ]
    requirements = [fragment.requirement for fragment in model.fragments]
    assert requirements[2:8] == ["required"] * 4 + ["conditional"] * 2
    kept = [text for f in model.fragments for text in (*f.paragraphs, f.type_documentation)]
    furniture = (
        r"(Conditionally )?Required\b|Feature \| Version \| \||-+\|-+\|-+\||interactions \| \d+ \|"
        r"|Property type documentation:"
    )
    page = re.sub(furniture, " ", "\n".join(lines))
    assert re.findall(r"\w+", " ".join(kept)) == re.findall(r"\w+", page)


def test_capture_of_the_chat() -> None:
    model, _ = capture("002")
    contents = model.resources[0].operations[0].responses[0].messages[1].representation.type
    assert isinstance(contents, Named)
    assert isinstance(contents.definition, ObjectType)
    rows = {r.name: r for r in contents.definition.unplaced if isinstance(r, Property)}
    assert rows["text"].nullable
    assert not rows["timestamp"].nullable
    members = [row.members for row in contents.definition.unplaced if isinstance(row, LostName)]
    assert [(m.name, m.value) for m in members[-1]] == [("Text", 0), ("File", 1)]
    assert [p.name for p in contents.definition.properties] == [
        *("__type", "isDelta", "interactionId")
    ]
    assert [lost.what for lost in model.lost].count("option") == 1
