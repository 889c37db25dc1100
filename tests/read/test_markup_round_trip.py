"""Pages in the vendor's markup are read back, whatever they say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from embedded.markup.page import (
    Contents,
    ErrorId,
    Feature,
    Message,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
    Text,
)
from embedded.markup.render import render_page
from generator.model import types
from generator.model.api import Operation
from generator.model.api import Parameter as ReadParameter
from generator.model.source import Feature as ReadFeature
from generator.model.types import type_name
from generator.read.html.page import read_html_page
from generator.spec.gates import Gate
from generator.spec.property_types import PROPERTY_TYPES, named
from tests.read.models import lost_names

BOUNDS = [("Unbounded", "0,*"), ("1,*", "1,*"), ("0,20", "0,20"), ("2", "2,2")]

names = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{2,8}", fullmatch=True)
words = st.text(st.sampled_from("abcXYZ <>&\"'{}%$\\é漢:#"), max_size=20).map(
    lambda text: "x" + " ".join(text.split())
)
features = st.builds(Feature, names, st.integers(1, 99), st.none() | st.integers(1, 99)).map(
    lambda feature: (feature,)
) | st.just(())


@dataclass(frozen=True)
class Kind:
    """A type in both notations: its type phrase and rows, and the name the reader gives it."""

    phrase: str
    read: str
    contents: Contents | None = None


scalar_kinds = st.sampled_from(PROPERTY_TYPES).map(lambda row: Kind(row.name, row.name))


@st.composite
def enumeration_kinds(draw: st.DrawFn) -> Kind:
    name = draw(names)
    members = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    rows = tuple(
        Row(member, str(value), features=draw(features)) for value, member in enumerate(members, 3)
    )
    return Kind(f"Enumeration: {name}", name, Contents(rows))


@st.composite
def dictionary_kinds(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    value = draw(kinds)
    rows = (Row("[key]", "String"), Row("[value]", value.phrase, contents=value.contents))
    phrase = f"List [Unbounded]: Complex Type: {draw(names)}"
    return Kind(phrase, f"Dictionary: {value.read}", Contents(rows))


@st.composite
def list_kinds(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    item = draw(kinds.filter(lambda kind: not kind.read.startswith("Dictionary")))
    shown, read = draw(st.sampled_from(BOUNDS))
    return Kind(f"List [{shown}]: {item.phrase}", f"List [{read}]: {item.read}", item.contents)


@st.composite
def union_kinds(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    options = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    rows = tuple(
        Row(
            "[option]",
            f"Complex Type: {option}",
            features=draw(features),
            contents=Contents((Row("__type", f'"urn:inin.com:t:{option}"', required=True),)),
        )
        for option in options
    )
    name = draw(names)
    return Kind(f"Complex Type: {name}", name, Contents(rows, options=True))


@st.composite
def object_kinds(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> Kind:
    name = draw(names)
    return Kind(f"Complex Type: {name}", name, Contents(draw(rows_of(kinds))))


@st.composite
def rows_of(draw: st.DrawFn, kinds: st.SearchStrategy[Kind]) -> tuple[Row, ...]:
    found = []
    for name in draw(st.lists(names, min_size=1, max_size=4, unique=True)):
        kind = draw(kinds)
        low, more = draw(st.integers(-99, 99)), draw(st.integers(0, 99))
        found.append(
            Row(
                name,
                kind.phrase,
                text=draw(words.map(lambda text: (text,)) | st.just(())),
                required=draw(st.sampled_from([False, True, "conditionally"])),
                criteria=_criteria(kind, low, low + more) if draw(st.booleans()) else (),
                features=draw(features),
                conditions=draw(
                    st.sampled_from([(), ("This is a read-only property and cannot be changed.",)])
                ),
                nullable=draw(st.booleans()),
                default=draw(st.none() | words),
                contents=kind.contents,
            )
        )
    return tuple(found)


def _criteria(kind: Kind, low: int, high: int) -> tuple[Text, ...]:
    row = named(kind.read) if kind.contents is None else None
    if row and row.is_numeric:
        return (f"Is a value from {low} to {high}.",)
    if row and row.has_length:
        return (f"Is a string with from {abs(low)} to {abs(low) + abs(high)} characters.",)
    return ()


kinds: st.SearchStrategy[Kind] = st.recursive(
    scalar_kinds | enumeration_kinds(),
    lambda inner: (
        dictionary_kinds(inner) | list_kinds(inner) | union_kinds(inner) | object_kinds(inner)
    ),
    max_leaves=4,
)

parameters = st.builds(
    Parameter,
    st.sampled_from(["Header", "Query", "Template"]),
    names,
    words.map(lambda text: (text,)),
    st.booleans(),
    st.none() | words,
    st.lists(st.builds(Option, names, words, features), max_size=2).map(tuple),
    features,
)
response_headers = parameters.map(lambda parameter: replace(parameter, kind="Header"))
representations = st.builds(
    lambda name, rows, text, feature: Representation(name, Contents(rows), text, feature),
    names,
    rows_of(kinds),
    words,
    features,
)
messages = st.builds(Message, representations, words.map(lambda text: (text,)), features)
errors = st.builds(ErrorId, names, names, words, features)
responses = st.builds(
    Response,
    st.integers(200, 599),
    names,
    words.map(lambda text: (text,)),
    st.lists(response_headers, max_size=1).map(tuple),
    st.lists(errors, max_size=2).map(tuple),
    st.none() | representations,
    st.lists(messages, max_size=1).map(tuple),
    features,
    st.sampled_from([None, "text/html", "application/scim+json"]),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    verbs = draw(st.lists(st.sampled_from(["GET", "PUT", "POST"]), min_size=1, unique=True))
    methods = tuple(
        Method(
            verb,
            (draw(words),),
            draw(features),
            tuple(draw(st.lists(parameters, max_size=2))),
            tuple(draw(st.lists(representations, max_size=1))),
            tuple(draw(st.lists(responses, min_size=1, max_size=2, unique_by=lambda r: r.status))),
        )
        for verb in verbs
    )
    return Page(f"/icws/{{sessionId}}/{draw(names)}", methods, (draw(words),), draw(features))


def facts_of_feature(features: tuple[Feature, ...]) -> Gate | None:
    if not features:
        return None
    return Gate(features[0].name, features[0].since, features[0].obsolete)


def gate(feature: ReadFeature | None) -> Gate | None:
    return Gate(feature.name, feature.since, feature.obsolete) if feature else None


@pytest.mark.slow
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # A page is too large to be made small in a bearable time.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(pages())
def test_a_page_is_read_back(page: Page) -> None:
    text = render_page(page)
    model = read_html_page("page.htm", text)
    (resource,) = model.resources
    assert model.unread == []
    assert lost_names(model) == []
    assert (resource.path, resource.description) == (page.path, page.text[0])
    assert gate(resource.feature) == facts_of_feature(page.features)
    assert [op.method for op in resource.operations] == [m.verb for m in page.methods]
    lines = text.splitlines()
    for method, operation in zip(page.methods, resource.operations, strict=True):
        _same_method(method, operation, re.split(r"\r\n|\n|\r", text))
    assert page.path in lines[resource.source.line - 1]


def _same_method(method: Method, operation: Operation, lines: list[str]) -> None:
    assert (operation.description,) == method.text
    assert gate(operation.feature) == facts_of_feature(method.features)
    _same_parameters(method.parameters, operation.parameters)
    for wanted, got in zip(method.representations, operation.requests, strict=True):
        _same_representation(wanted, got.type, got.feature, lines)
    for response, read in zip(method.responses, operation.responses, strict=True):
        assert (read.status, read.reason) == (response.status, response.reason)
        assert (read.description,) == response.text
        assert gate(read.feature) == facts_of_feature(response.features)
        assert read.media_type == response.media_type
        _same_parameters(response.parameters, read.headers)
        assert [(e.id, e.type, e.description, gate(e.feature)) for e in read.error_ids] == [
            (e.id, e.type, e.text, facts_of_feature(e.features)) for e in response.error_ids
        ]
        bodies = [response.representation] if response.representation else []
        for wanted, got in zip(bodies, read.representations, strict=True):
            _same_representation(wanted, got.type, got.feature, lines)
        for message, brought in zip(response.messages, read.messages, strict=True):
            assert (brought.description,) == message.text
            assert gate(brought.feature) == facts_of_feature(message.features)
            body = brought.representation
            _same_representation(message.representation, body.type, body.feature, lines)


def _same_parameters(wanted: tuple[Parameter, ...], read: list[ReadParameter]) -> None:
    kinds = {"Header": "header", "Query": "query", "Template": "path"}
    for parameter, got in zip(wanted, read, strict=True):
        assert got.location == kinds[parameter.kind]
        for name in ("name", "required", "default"):
            assert getattr(got, name) == getattr(parameter, name)
        assert (got.description,) == parameter.text
        assert gate(got.feature) == facts_of_feature(parameter.features)
        options = [(o.value, o.text, facts_of_feature(o.features)) for o in parameter.options]
        assert [(o.value, o.description, gate(o.feature)) for o in got.options] == options


def _same_representation(
    wanted: Representation, read: types.TypeRef, feature: ReadFeature | None, lines: list[str]
) -> None:
    assert isinstance(read, types.Named)
    assert isinstance(read.definition, types.ObjectType)
    assert (read.name, read.definition.description) == (wanted.title, wanted.text)
    assert gate(feature) == facts_of_feature(wanted.features)
    _same_rows(wanted.contents, read.definition, lines)


def _same_rows(wanted: Contents, read: types.ObjectType, lines: list[str]) -> None:
    for row, prop in zip(wanted.rows, read.properties, strict=True):
        assert prop.name == row.name
        assert row.name in lines[prop.source.line - 1]
        assert prop.required is (row.required is True)
        assert (prop.required_when is not None) is (row.required == "conditionally")
        assert (prop.nullable, prop.default) == (row.nullable, row.default)
        assert prop.read_only is bool(row.conditions)
        assert gate(prop.feature) == facts_of_feature(row.features)
        assert prop.description == (row.text[0] if row.text else "")
        limits = (prop.minimum, prop.maximum, prop.min_length, prop.max_length)
        numbers = [int(n) for text in row.criteria for n in re.findall(r"-?\d+", str(text))]
        assert [n for n in limits if n is not None] == numbers
        _same_type(row, prop.type, lines)


def _same_type(row: Row, read: types.TypeRef, lines: list[str]) -> None:
    """The shape, bounds and leaf that the row's phrase and contents say."""
    rows = row.contents.rows if row.contents else ()
    if rows and rows[0].name == "[key]":
        # Lists around the innermost one, which prints the dictionary, are lists of dictionaries.
        assert isinstance(read, types.Dictionary)
        _same_type(rows[1], read.value, lines)
        return
    phrase = row.value
    while match := re.match(r"List \[(.*?)\]: (.*)", phrase):
        assert isinstance(read, types.ListOf)
        assert f"[{dict(BOUNDS)[match[1]]}]" in type_name(read)
        phrase, read = match[2], read.item
    name = phrase.rpartition(": ")[2]
    assert type_name(read) == name
    if not row.contents:
        return
    assert isinstance(read, types.Named)
    if isinstance(read.definition, types.ObjectType):
        _same_rows(row.contents, read.definition, lines)
    elif isinstance(read.definition, types.EnumType):
        assert [(m.name, str(m.value), gate(m.feature)) for m in read.definition.members] == [
            (r.name, r.value, facts_of_feature(r.features)) for r in rows
        ]
        for member in read.definition.members:
            assert member.name in lines[member.source.line - 1]
    else:
        assert isinstance(read.definition, types.UnionType)
        options = [(type_name(o.type), gate(o.feature)) for o in read.definition.options]
        assert options == [(r.value[14:], facts_of_feature(r.features)) for r in rows]
