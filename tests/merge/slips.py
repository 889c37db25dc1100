"""Pages with slips, what is made of them, and tables of slips of values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from embedded.markup.page import (
    Contents,
    ErrorId,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.model.api import PageModel
from generator.pipeline import build_spec
from generator.read.html.page import read_html_page

Schema = dict[str, Any]


@dataclass(frozen=True)
class Parts:
    """The parts of a page on which a slip can be."""

    rows: tuple[Row, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    headers: tuple[Parameter, ...] = ()
    errors: tuple[ErrorId, ...] = ()
    responses: tuple[Response, ...] = (Response(204, "Done"),)
    title: str = "thing"


def page_of(parts: Parts, number: int = 0) -> Page:
    method = Method(
        "POST",
        parameters=parts.parameters,
        representations=(Representation(parts.title, Contents((Row("id", "Int"), *parts.rows))),),
        responses=(
            Response(200, "OK", parameters=parts.headers, error_ids=parts.errors),
            *parts.responses,
        ),
    )
    return Page(f"/icws/area/p{number}", (method,))


def read(parts: Parts, number: int = 0) -> PageModel:
    return read_html_page(f"p{number}.htm", render_page(page_of(parts, number)))


def api_of(*pages: Parts) -> Api:
    return merge_pages(read(parts, number) for number, parts in enumerate(pages))


def document_of(api: Api) -> Schema:
    return build_spec(api).documents.openapi


def operation_of(api: Api) -> Schema:
    found: Schema = document_of(api)["paths"]["/icws/area/p0"]["post"]
    return found


def property_of(api: Api, name: str) -> Schema:
    found: Schema = document_of(api)["components"]["schemas"]["thing"]["properties"][name]
    return found


def errors_of(document: Schema) -> list[str]:
    return [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]


def said(api: Api) -> list[str]:
    """The conflicts without their places."""
    return [str(conflict).partition(": ")[2] for conflict in api.conflicts]


KINDS = Contents((Row("None", "0"), Row("Some", "4")))


def kind(default: str) -> Row:
    return Row("p", "Enumeration: kind", default=default, contents=KINDS)


def between(kind: str, default: str) -> Row:
    return Row("p", kind, default=default, criteria=("Is a value from 1 to 10.",))


def of_length(default: str) -> Row:
    return Row(
        "p", "String", default=default, criteria=("Is a string with from 2 to 4 characters.",)
    )


WRONG_DEFAULTS = {
    "above": (between("Int", "99"), "at most 10"),
    "below": (between("Double", "0.5"), "at least 1"),
    "no Int": (Row("p", "Int", default="2147483648"), "at most 2147483647"),
    "no Long": (Row("p", "Long", default="-9223372036854775809"), "at least -9223372036854775808"),
    "digits": (Row("p", "Long", default="9" * 40), "a value of type Long"),
    "word": (Row("p", "Int", default="many"), "a value of type Int"),
    "fraction": (Row("p", "Int", default="1.5"), "a value of type Int"),
    "other digits": (Row("p", "Int", default="\u0661"), "a value of type Int"),
    "no number": (Row("p", "Duration", default="NaN"), "a value of type Duration"),
    "too large": (Row("p", "Float", default="9" * 400), "a value of type Float"),
    "maybe": (Row("p", "Boolean", default="maybe"), "a value of type Boolean"),
    "leap year": (Row("p", "DateTime", default="20230229T000000Z"), "a value of type DateTime"),
    "day": (Row("p", "Date", default="2023-02-30"), "a value of type Date"),
    "month": (Row("p", "Date", default="20231301"), "a value of type Date"),
    "hour": (Row("p", "DateTime", default="2020-10-29T25:20:18Z"), "a value of type DateTime"),
    "minute": (Row("p", "Time", default="12:60"), "a value of type Time"),
    "pattern": (Row("p", "DateTime", default="tomorrow"), "a value of type DateTime"),
    "guid": (Row("p", "Guid", default="xyz"), "a value of type Guid"),
    "uri": (Row("p", "Uri", default="not a uri"), "a value of type Uri"),
    "null": (Row("p", "Int", default="null"), "a value of type Int"),
    "short": (of_length("x"), "at least 2 characters"),
    "long": (of_length("xxxxx"), "at most 4 characters"),
    "no member": (kind("Other"), "one of None, Some"),
    "no value": (kind("1"), "one of None, Some"),
}


RANGES = {
    "range": (Row("p", "Int", criteria=("Is a value from 10 to 1.",)), "range", "10 to 1"),
    "length": (
        Row("p", "String", criteria=("Is a string with from 3 to 2 characters.",)),
        "length",
        "3 to 2",
    ),
    "items": (Row("p", "List [5,2]: Int"), "number of items", "5 to 2"),
    "counted": (
        Row("p", "List [Unbounded]: Int", criteria=("Is a list with from 4 to 1 items.",)),
        "number of items",
        "4 to 1",
    ),
}


OPTIONS = (Option("a"), Option("b", "Bee."))
