"""The vendor's own pages are read whole. They are not part of the repository."""

from __future__ import annotations

import pytest

from generator.merge.api import merge_pages
from generator.model.api import PageModel
from generator.model.types import (
    EnumType,
    ListOf,
    Named,
    ObjectType,
    UnionType,
    type_name,
)
from generator.pipeline import build_spec
from generator.read.html.page import read_html_page
from generator.read.pages import read_page
from generator.spec.property_types import named
from generator.write.documents import write_documents
from tests.captures.sets import NEEDS_VENDORS_PAGES, VENDORS_PAGES
from tests.read.models import all_types, error_ids, gate, holds, statuses

pytestmark = NEEDS_VENDORS_PAGES

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


@pytest.fixture(scope="module")
def policies() -> PageModel:
    return read_page(VENDORS_PAGES / "html/password-policies.htm", "policies.htm")


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
    lines = (VENDORS_PAGES / "html/password-policies.htm").read_text("utf-8-sig").splitlines()
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
    path = VENDORS_PAGES / "html/connection-post-body-fragment.htm"
    build = build_spec(merge_pages([read_page(path, "fragment.htm")]))
    assert build.report["unread"] == []
    (body,) = build.report["unplaced"]
    assert (body["source"], body["body"]) == ("fragment.htm:5", "baseAuthConnectionRequestSettings")
    assert build.report["types"] == 4
    assert build.report["properties"] == 19


def test_connection_fragment_is_a_union() -> None:
    fragment = (VENDORS_PAGES / "html/connection-post-body-fragment.htm").read_text("utf-8-sig")
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
    assert union["x-option-features"] == [None, None, {"name": "connection", "since": 3}]
    assert union["discriminator"] == {
        "propertyName": "__type",
        "mapping": {f"urn:inin.com:connection:{n}": f"#/components/schemas/{n}" for n in names},
    }
    assert schema[names[2]]["x-feature"] == {"name": "connection", "since": 3}
