"""A property type is one row of one table: each step and each test learns of it from there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import jsonschema_rs
import pytest

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row
from embedded.markup.render import page_file, render_page
from generator.spec.property_types import PROPERTY_TYPES, PYTHON_TYPES, PropertyType, named
from tests.models_source import models_source
from tests.shared_folders import SharedFolders

ROOT = Path(__file__).parents[2]
SOURCES = (
    *("generator", "runtime", "commandline", "sandbox", "templates", "distribution", "docs"),
    "tests",
)
TABLE = Path("generator/spec/property_types.py")
GULDEN = """    PropertyType("Gulden", "number", "gulden", note="In guilders."),\n"""

GENERATE = ("--pages", "pages", "--out", ".", "--overlays", "none")

AMOUNT = Row(
    "amount", "Gulden", required=True, criteria=("Is a value from 3 to 9.",), default="4.5"
)
PAYMENT = Representation("payment", Contents((AMOUNT,)))
PAYMENTS = Page(
    "/icws/{sessionId}/payments",
    (
        Method("GET", responses=(Response(200, "OK", representation=PAYMENT),)),
        Method("POST", representations=(PAYMENT,), responses=(Response(204, "No Content"),)),
    ),
)
PROGRAM = """
import icws
import icws_sandbox
from icws import models

with icws_sandbox.Sandbox() as url, icws.Client(url) as client:
    client.log_in(models.IcAuthConnectionRequestSettings(
        application_name="test", user_id="ada", password="secret"))
    payment = client.payments.list()
    print(type(payment).__name__, type(payment.amount).__name__, 3 <= payment.amount <= 9)
    client.payments.create(amount=5.5)
    for wrong in (1.5, "5.5"):
        try:
            client.payments.create(amount=wrong)
        except (icws.BadRequestError, TypeError) as error:
            print(type(error).__name__)
"""


@pytest.mark.parametrize("row", PROPERTY_TYPES, ids=lambda row: row.name)
def test_a_sample_is_a_value_of_its_type(row: PropertyType) -> None:
    assert row.json_type in PYTHON_TYPES
    assert row.sample or not (row.pattern or row.calendar)  # a made-up text would be none
    if row.sample is not None:
        value = row.sample(Random(1), datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC))  # noqa: S311
        assert jsonschema_rs.is_valid(row.schema, value, validate_formats=True)
        assert row.pattern is None or re.fullmatch(row.pattern, value)
        assert value == row.sample(Random(1), datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC))  # noqa: S311


def test_names_and_formats_are_those_of_one_type() -> None:
    names = [name for row in PROPERTY_TYPES for name in (row.name, *row.spellings)]
    formats = [row.format for row in PROPERTY_TYPES if row.format]
    assert len(names) == len(set(names))
    assert len(formats) == len(set(formats))
    assert named("Nothing") is None


@pytest.fixture(scope="module")
def tree(shared: SharedFolders) -> Path:
    """Return a copy of the project whose table has one more row, with what it generates."""
    return shared.folder("gulden", _fill)


def _fill(tree: Path) -> None:
    for folder in SOURCES:
        # The compiled modules and their times come along: they are as good in the copy.
        shutil.copytree(ROOT / folder, tree / folder)
    (tree / "none").mkdir()
    for page in ("icws/connection", "icws/(sessionId)/connection"):
        shutil.copytree(ROOT / "spec/pages" / page, tree / "pages" / page)
    target = tree / "pages" / page_file(PAYMENTS.path)
    target.parent.mkdir(parents=True)
    target.write_text(render_page(PAYMENTS), "utf-8")
    table = (tree / TABLE).read_text("utf-8")
    before, after = table.split('    PropertyType("Boolean"', 1)
    (tree / TABLE).write_text(f'{before}{GULDEN}    PropertyType("Boolean"{after}', "utf-8")
    run(tree, "-m", "generator", "generate", *GENERATE)


def run(tree: Path, *arguments: str, path: str = "") -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_a_new_row_is_enough_for_the_spec_and_the_client(tree: Path) -> None:
    spec = (tree / "spec/openapi.yaml").read_text("utf-8")
    assert "type: number\n          format: gulden\n          minimum: 3\n" in spec
    assert "default: 4.5\n" in spec
    models = models_source(tree / "generated")
    assert "    amount: float\n" in models
    assert '"""Default: 4.5. Value: at least 3, at most 9. In guilders."""' in models


@pytest.mark.slow
def test_a_new_row_is_enough_for_the_sandbox(tree: Path) -> None:
    printed = run(tree, "-W", "error", "-c", PROGRAM, path="generated")
    assert printed.splitlines() == ["Payment float True", "BadRequestError", "TypeError"]


@pytest.mark.slow
def test_a_new_row_is_enough_for_the_docs(tree: Path) -> None:
    run(tree, "-m", "generator", "docs", "--spec", "spec", "--out", "site")
    pages = [page.read_text("utf-8") for page in (tree / "site").rglob("*.html")]
    assert any("number (gulden)" in page for page in pages)


@pytest.mark.slow
def test_a_new_row_is_enough_for_the_tests(tree: Path) -> None:
    (tree / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text("utf-8"), "utf-8")
    tests = ("tests/read/test_phrases.py", "-k", "Gulden", "-q", "-p", "no:cacheprovider")
    assert "1 passed" in run(tree, "-m", "pytest", *tests)
