"""Texts of the package: what would stand in it many times stands there once, and it stays small."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.emit.cache import TextCache
from generator.emit.client import emit_client
from generator.spec.load import load_spec

PACKAGE = Path(__file__).parents[2] / "generated/icws"
LIMIT = 4_000_000
SPEC = """
openapi: 3.1.0
info: {title: x, version: '1'}
paths:
  /icws/{sessionId}/things:
    get:
      tags: [things]
      operationId: getThingsList
      parameters:
      - name: whole
        in: query
        schema: {type: boolean}
        description: 'Whether all: true or false.'
      responses: &responses
        '200': {description: ok, content: {a/json: {schema: {$ref: '#/components/schemas/one'}}}}
        '400': &error
          description: no
          content: {a/json: {schema: {$ref: '#/components/schemas/no'}}}
        '404': *error
  /icws/{sessionId}/things/{id}:
    get:
      tags: [things]
      operationId: getThingsThing
      parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      responses: *responses
components:
  schemas:
    'no': {type: object, properties: {message: {type: string}}}
    one:
      oneOf: [{$ref: '#/components/schemas/a'}, {$ref: '#/components/schemas/b'}]
      discriminator:
        propertyName: __type
        mapping: {'urn:a thing': '#/components/schemas/a', 'urn:b': '#/components/schemas/b'}
    a: {type: object, required: [__type], properties: {__type: {const: 'urn:a thing'}}}
    b: {type: object, required: [__type], properties: {__type: {const: 'urn:b'}}}
"""


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory, texts: TextCache) -> Path:
    folder = tmp_path_factory.mktemp("things")
    (folder / "openapi.yaml").write_text(SPEC)
    emit_client(load_spec(folder), folder / "out", texts)
    return folder / "out"


def printed(folder: Path, program: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_package_stays_below_its_limit() -> None:
    files = (file for file in PACKAGE.rglob("*") if file.is_file() and file.suffix != ".pyc")
    assert sum(file.stat().st_size for file in files) < LIMIT


def test_operations_share_the_decoders_of_their_errors(things: Path) -> None:
    source = (things / "icws/operations/things.py").read_text("utf-8")
    assert source.count("dict.fromkeys((400, 404), _NO)") == 1
    assert source.count("statuses=_NO_400_404") == 2


def test_a_constant_does_not_say_its_module_again(things: Path) -> None:
    program = "from icws.operations.things import GET_LIST, GET_THING; print(GET_THING.names)"
    assert printed(things, program) == ["('id',)"]


def test_a_tag_with_a_space_is_found(things: Path) -> None:
    program = (
        "from icws._model_index import INDEX\n"
        "from icws.operations.things import GET_LIST\n"
        "print(INDEX.names)\n"
        "for tag in (b'urn:a thing', b'urn:b'):\n"
        '    print(type(GET_LIST.decoder.decode(b\'{"__type": "%s"}\' % tag)).__name__)'
    )
    assert printed(things, program) == ["['A', 'B', 'No', 'One']", "A", "B"]


def test_a_sentence_does_not_say_the_type_again(things: Path) -> None:
    source = (things / "icws/areas/things.py").read_text("utf-8")
    assert "whole: Whether all.\n" in source
