"""Target: OpenAPI and AsyncAPI documents from elsewhere, for the spec core and the diff."""

from __future__ import annotations

import json
import re
from functools import cache

from fuzz.target import ROOT, Target, check_error
from generator.diff import ComparedSpec, compare
from generator.errors import LocatedError
from generator.spec.depth import within_stack
from generator.spec.document import Document
from generator.spec.load import read_document
from generator.spec.parsing import parse
from generator.spec.schema import flatten, options

FILE = "openapi.yaml"
_FILES = [ROOT / f"tests/emit/fixture_spec/{kind}.yaml" for kind in ("openapi", "asyncapi")]
TOKENS = (
    b"- ", b"  ", b"null", b"true", b"[]", b"{}", b"[{}]", b"- {}\n", b"''", b"1e999", b".nan",
    b"-1", b"9" * 30, b"&a ", b"*a", b"!!python/object:a ", b"!own ", b"$ref: '#'\n", b"? ", b"|\n",
    b"$ref: '#/components/schemas/hostile'\n", b"allOf:\n", b"oneOf:\n", b"items:\n", b"type:\n",
    b"x-feature:\n", b"additionalProperties:\n", b"properties:\n", b"discriminator:\n", b"enum:\n",
    b"NaN", b"parameters:\n", b"required:\n", b"\xc2\x85", b"\\ud800", b"\0",
)  # fmt: skip


def check(data: bytes) -> None:
    """Check that a document is refused in one line, or can be walked and compared."""
    try:
        document, none = read_document(data, FILE), Document("none.yaml", {})
        is_openapi = "openapi" in document.data
        with within_stack(FILE):
            _walk(ComparedSpec(document, none) if is_openapi else ComparedSpec(none, document))
    except LocatedError as error:
        check_error(error, FILE)


def _walk(spec: ComparedSpec) -> None:
    is_one = bool(spec.operations) or bool(spec.asyncapi.data)
    for schema in spec.schemas.values():
        flatten(schema)
        options(schema)
    spec.newest_versions()
    if is_one:
        compare(_base(), spec)
        compare(spec, _base())


@cache
def _base() -> ComparedSpec:
    openapi, asyncapi = (read_document(file.read_bytes(), "base.yaml") for file in _FILES)
    return ComparedSpec(openapi, asyncapi)


def seeds() -> list[bytes]:
    """Return the specs of the tests in YAML, and one of them in JSON."""
    small = (ROOT / "tests/docs/small_spec/openapi.yaml").read_bytes()
    as_json = json.dumps(parse(small, FILE).data, indent=1).encode()
    return [*(file.read_bytes() for file in _FILES), small, as_json]


TARGET = Target(check, seeds, TOKENS, re.compile(rb"(?<=\n)"), largest=40_000)
