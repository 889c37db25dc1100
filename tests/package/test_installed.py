"""The wheel in an empty environment: it imports, and its README's programs run as printed."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess

import pytest

import icws
from icws_sandbox import Sandbox
from tests.package.building import GENERATED, Environment

README = (GENERATED / "README.md").read_text("utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
WHOLE = [program for program in PROGRAMS if "icws_sandbox" in program]
PARTS = [program for program in PROGRAMS if program not in WHOLE]
LOGGED_IN = """
import sys
import icws
from icws import models
url = sys.argv[1]
with icws.Client(url) as client:
    client.log_in(models.IcAuthConnectionRequestSettings(
        application_name="readme", user_id="ada", password="secret"))
"""
# What a program prints, by a word in it.
SAYS = {
    "record_snippet(call": (
        r"calling \+49305550100\n"
        r"interactions\.recordSnippet needs interactions 13; the server has interactions 12\n"
    ),
    "users.list": r"Ada Lovelace\nAlan Turing\nGrace Hopper\n",
    "asyncio.run": r"3 calls placed\n",
    "supports": r"False\n12\n",
    ".at(8)": "",
    "watch as messages": r"QueueContentsMessage icws-[0-9a-f]{16}\n",
    ".cache()": r"\+49305550100\n",
    "client.detach()": r"20\d{6}T\d{6}(\.\d{3})?Z\n",
    "parse_datetime": r"20\d{6}T\d{6}(\.\d{3})?Z\n",
    "from_json": r"True True\n",
    "DISCONNECTED": r"PROCEEDING False\n",
    "NotFoundError": r"404 error\.request\.notFound\n",
    "client.request(": r"200 \{.*\}\n\d+ bytes\n",
    "on_response=report": r"connection\.getVersion 200 \d\.\d{3} s\n",
    "with_raw_response(": r"200 VersionInfo application/vnd\.inin\.icws\+JSON.*\nTrue\n",
}


def says(program: str) -> str:
    """The pattern of what a program prints."""
    (pattern,) = [pattern for word, pattern in SAYS.items() if word in program]
    return pattern


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


@pytest.mark.parametrize("program", WHOLE)
def test_whole_programs_run_as_printed(program: str, with_sandbox: Environment) -> None:
    said = with_sandbox.python("-W", "error", "-c", program)
    assert re.fullmatch(says(program), said), said


@pytest.mark.parametrize("program", PARTS)
def test_the_others_go_on_where_the_client_is_logged_in(program: str, bare: Environment) -> None:
    indented = "".join(f"    {line}\n" for line in program.splitlines())
    with Sandbox(features={"interactions": 12}) as url:
        said = bare.python("-W", "error", "-c", LOGGED_IN + indented, url)
    assert re.fullmatch(says(program), said), said


def test_every_program_of_the_readme_was_run() -> None:
    assert PROGRAMS
    # The other block is of a shell; tests/commandline runs such calls.
    assert README.count("```sh\n") == 1
    assert README.count("```") - 2 == 2 * len(PROGRAMS) == 2 * len(SAYS)


@pytest.mark.parametrize("client", [icws.Client, icws.AsyncClient])
def test_the_readme_has_every_setting(client: type) -> None:
    table = README.partition("| argument of `icws.Client` |")[2].partition("\n\n")[0]
    named = re.findall(r"^\| `(\w+)` \| (.*?) \|", table, re.MULTILINE)
    settings = list(inspect.signature(client).parameters.values())
    assert [name for name, _ in named] == [setting.name for setting in settings]
    for (name, default), setting in zip(named, settings, strict=True):
        if default.startswith("`"):
            assert ast.literal_eval(default.strip("`")) == setting.default, name
        else:
            assert setting.default in (None, inspect.Parameter.empty), name


def test_the_readme_has_every_error() -> None:
    classes = [name for name in icws.__all__ if isinstance(getattr(icws, name), type)]
    errors = [name for name in classes if issubclass(getattr(icws, name), Exception)]
    lacking = [name for name in errors if f"`{name}`" not in README.replace("icws.", "")]
    assert lacking == []


def test_the_command_of_the_sandbox(with_sandbox: Environment) -> None:
    script = with_sandbox.folder / "bin/icws-sandbox"
    said = with_sandbox.python(script, "--help")
    assert "A server that speaks ICWS" in said


def test_the_command_without_its_extra_says_what_to_install(bare: Environment) -> None:
    script = bare.folder / "bin/icws-sandbox"
    done = subprocess.run([script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    expected = "icws-sandbox: aiohttp is not installed: pip install 'icws-client[sandbox]'\n"
    assert done.stderr == expected
