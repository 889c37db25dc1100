"""The wheel in an empty environment: it imports, and its README's programs run as printed."""

from __future__ import annotations

import re

import pytest

from icws_sandbox import Sandbox
from tests.package.conftest import GENERATED, Environment

README = (GENERATED / "README.md").read_text("utf-8")
FIRST, *REST = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
LOGGED_IN = """
import sys
import icws
from icws import models
with icws.Client(sys.argv[1]) as client:
    client.log_in(models.IcAuthConnectionRequestSettings(
        application_name="readme", user_id="ada", password="secret"))
"""
SAID = {
    "supports": r"False\n12\n",
    "parse_datetime": r"20\d{6}T\d{6}(\.\d{3})?Z\n",
    "NotFoundError": r"404 error\.request\.notFound\n",
}


def test_nothing_but_the_dependencies_is_needed(bare: Environment) -> None:
    installed = "from importlib.metadata import distributions as d; print(*(x.name for x in d()))"
    assert set(bare.python("-c", installed).split()) == {"icws-client", "msgspec", "urllib3"}
    said = bare.python(
        "-W", "error", "-c",
        "import icws, icws_sandbox, importlib.metadata as m, pathlib\n"
        "assert icws.__version__ == m.version('icws-client')\n"
        "assert pathlib.Path(icws.__file__).with_name('features.json').is_file()\n"
        "print(icws.Client('https://cic:8019'))",
    )  # fmt: skip
    assert said == "Client(Session('https://cic:8019', logged_in=False))\n"


def test_the_quick_start_runs_as_printed(with_sandbox: Environment) -> None:
    assert with_sandbox.python("-W", "error", "-c", FIRST) == (
        "calling +49305550100\n"
        "interactions.recordSnippet needs interactions 13; the server has interactions 12\n"
    )


@pytest.mark.parametrize("code", REST)
def test_the_other_programs_go_on_where_it_is_logged_in(code: str, bare: Environment) -> None:
    (said,) = [text for word, text in SAID.items() if word in code]
    indented = "".join(f"    {line}\n" for line in code.splitlines())
    with Sandbox(features={"interactions": 12}) as url:
        assert re.fullmatch(said, bare.python("-c", LOGGED_IN + indented, url))


def test_every_program_of_the_readme_was_run() -> None:
    assert README.count("```python") == 1 + len(SAID) == 1 + len(REST)


def test_the_command_of_the_sandbox(with_sandbox: Environment) -> None:
    script = with_sandbox.folder / "bin/icws-sandbox"
    said = with_sandbox.python(script, "--help")
    assert "A server that speaks ICWS" in said
