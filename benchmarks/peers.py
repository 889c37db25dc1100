"""Peers of the client: environments of their own, and their generated code.

Each environment holds one thing as `pip install` brings it, versions pinned by peers.lock, so no
import finds, or misses, what another one needs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from benchmarks.measure import say

ROOT = Path(__file__).parent.parent
LOCK = Path(__file__).parent / "peers.lock"
HOME = ROOT / ".venv-peers"
ENVIRONMENTS: dict[str, tuple[str, ...]] = {
    "icws": ("msgspec", "urllib3"),
    "icws-async": ("msgspec", "urllib3", "aiohttp"),
    "icws-whole": ("msgspec", "urllib3", "aiohttp", "pydantic"),
    "openapi-python-client": ("attrs", "httpx", "python-dateutil"),
    "pydantic": ("pydantic",),
    "generators": ("openapi-python-client", "datamodel-code-generator"),
    "http.client": (),
    "urllib3": ("urllib3",),
    "requests": ("requests",),
    "httpx": ("httpx",),
    "httpx2": ("httpx2",),
    "aiohttp": ("aiohttp",),
    "niquests": ("niquests",),
}
_MEDIA = "application/vnd.inin.icws+JSON"


def python(name: str) -> Path:
    """Return the interpreter of an environment, which is made when it is not there."""
    home = HOME / name
    made = home / ".installed"
    wanted = LOCK.read_text()
    if not made.is_file() or made.read_text() != wanted:
        say(f"setting up {home.relative_to(ROOT)}")
        venv.create(home, clear=True, with_pip=True)
        # An import hook of setuptools would slow every start.
        pip(home, "uninstall", "--yes", "setuptools")
        if ENVIRONMENTS[name]:
            pip(home, "install", "--constraint", str(LOCK), *ENVIRONMENTS[name])
        made.write_text(wanted)
    return home / "bin" / "python"


def pip(home: Path, *arguments: str) -> None:
    """Run an environment's pip.

    Raises:
        CalledProcessError: it failed; it has said why.
    """
    command = [str(home / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*command, "--no-input", "-qq", *arguments], check=True)  # noqa: S603


def generate(folder: Path) -> None:
    """Let the peers generate from this project's spec.

    Writes the package `opc` (openapi-python-client) and the module `dcg` (datamodel-code-generator,
    pydantic) into the folder.
    """
    generate_client(folder)
    generate_models(folder)


def generate_client(folder: Path, source: Path = ROOT / "spec") -> None:
    """Let openapi-python-client write the package `opc` into a folder, from a folder of specs."""
    spec, settings = client_input(folder, source, post_hooks=[])
    tool("openapi-python-client", "generate", f"--path={spec}", f"--config={settings}",
         "--meta=none", f"--output-path={folder / 'opc'}", "--overwrite")  # fmt: skip


def client_input(folder: Path, source: Path, **options: Any) -> tuple[Path, Path]:
    """Write what openapi-python-client reads into a folder; return the spec and the settings."""
    spec, settings = folder / "spec.json", folder / "opc.json"
    # It skips bodies whose media type it does not know.
    options["content_type_overrides"] = {_MEDIA: "application/json"}
    settings.write_text(json.dumps(options))
    spec.write_text(json.dumps(whole_spec(source)))
    return spec, settings


def generate_models(folder: Path) -> Path:
    """Let datamodel-code-generator write pydantic models; return their module."""
    spec, module = folder / "spec.json", folder / "dcg.py"
    spec.write_text(json.dumps(whole_spec()))
    tool("datamodel-codegen", f"--input={spec}", "--input-file-type=openapi",
         "--output-model-type=pydantic_v2.BaseModel", "--target-python-version=3.11",
         "--formatters=builtin", f"--output={module}")  # fmt: skip
    return module


def whole_spec(source: Path = ROOT / "spec") -> dict[str, Any]:
    """Return the OpenAPI document with the schemas of the AsyncAPI one and a union of all messages.

    The client is made from both documents. One peer reads only OpenAPI, the other makes of
    AsyncAPI, whose discriminators are plain text, models that do not import.
    """
    read = YAML(typ="safe")
    document: dict[str, Any] = read.load(source / "openapi.yaml")
    components = read.load(source / "asyncapi.yaml")["components"]
    schemas = document["components"]["schemas"]
    schemas |= _without_discriminators(components["schemas"]) | schemas
    payloads = [{"$ref": message["payload"]["$ref"]} for message in components["messages"].values()]
    # Its inline attributes would get a name that openapi-python-client has given already.
    schemas["interaction"]["title"] = "ChangedInteraction"
    schemas["anyMessage"] = {"oneOf": payloads, "discriminator": {"propertyName": "__type"}}
    return document


def tool(name: str, *arguments: str) -> None:
    """Run a generator quietly.

    Raises:
        SystemExit: it failed; with what it said.
    """
    command = python("generators").parent / name
    say(f"running {name}")
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    result = subprocess.run(  # noqa: S603
        [command, *arguments], capture_output=True, text=True, env=os.environ | {"PATH": path}
    )
    if result.returncode:
        sys.exit(f"{name} failed: {result.stdout}{result.stderr}")


def _without_discriminators(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: _without_discriminators(value)
            for key, value in node.items()
            if key != "discriminator" or not isinstance(value, str)
        }
    return [_without_discriminators(item) for item in node] if isinstance(node, list) else node
