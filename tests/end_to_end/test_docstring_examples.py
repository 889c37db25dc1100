"""The examples in the client's docstrings run, and send what the spec's examples say."""

from __future__ import annotations

import ast
import contextlib
import inspect
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from ruamel.yaml import YAML

import icws
from icws import models
from icws._runtime._sync.area import Area
from tests.end_to_end.contact_centre import MEDIA_TYPE, SESSION, contact_centre

ROOT = Path(__file__).parents[2]
LATEST = {"connection": 99, "interactions": 99, "messaging": 99, "queues": 99}


def documented() -> dict[str, list[str]]:
    """The calls in the docstrings of the areas' methods, by `area.method`."""
    client = icws.Client("https://localhost:8019")
    areas = {name: area for name, area in vars(client).items() if isinstance(area, Area)}
    found = {}
    for attribute, area in areas.items():
        for name, method in inspect.getmembers(type(area), inspect.isfunction):
            _, section, code = (inspect.getdoc(method) or "").partition("\nExample:\n")
            if section:
                tree = ast.parse(textwrap.dedent(code))
                found[f"{attribute}.{name}"] = [ast.unparse(node) for node in tree.body]
    return found


CALLS = documented()


def of_spec() -> Iterator[tuple[str, str, Any]]:
    """Method, path with query, and body of each example of the spec."""
    spec = YAML(typ="safe").load((ROOT / "spec" / "openapi.yaml").read_text("utf-8"))
    for path, item in spec["paths"].items():
        for method in ("get", "put", "post", "delete"):
            operation = item.get(method, {})
            parameters = operation.get("parameters", [])
            media = operation.get("requestBody", {}).get("content", {}).get(MEDIA_TYPE, {})
            for name in dict.fromkeys(
                n for p in [*parameters, media] for n in p.get("examples", {})
            ):
                given = [p for p in parameters if name in p.get("examples", {})]
                filled, query = path.replace("{sessionId}", SESSION), ""
                for parameter in given:
                    value = quote(parameter["examples"][name]["value"], safe="")
                    if parameter["in"] == "path":
                        filled = filled.replace(f"{{{parameter['name']}}}", value)
                    else:
                        query += f"{'&' if query else '?'}{parameter['name']}={value}"
                body = media.get("examples", {}).get(name, {"value": None})["value"]
                yield method.upper(), filled + query, body


def test_each_call_sends_what_an_example_of_the_spec_says() -> None:
    with contact_centre(**LATEST) as centre, icws.Client(centre.url) as client:
        client.log_in(
            models.IcAuthConnectionRequestSettings(
                application_name="tests", user_id="ada", password="secret"
            )
        )
        for name, calls in CALLS.items():
            for call in calls:
                assert call.startswith(f"client.{name}(")
                # The centre answers without the bodies that are documented.
                with contextlib.suppress(icws.DecodeError):
                    exec(compile(call, name, "exec"), {"client": client, "models": models})  # noqa: S102
        sent = [(r.method, r.path, r.body) for r in centre.after_log_in]
    expected = sorted(of_spec(), key=repr)
    assert sorted(sent, key=repr) == sorted(expected, key=repr)
    assert len(expected) == sum(map(len, CALLS.values())) >= 14


@pytest.mark.slow
def test_each_call_is_typed(tmp_path: Path) -> None:
    body = "\n    ".join(call for calls in CALLS.values() for call in calls)
    head = "import icws\nfrom icws import models\n\n\ndef calls(client: icws.Client) -> None:\n"
    (tmp_path / "calls.py").write_text(f"{head}    {body}\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "calls.py"],
        cwd=tmp_path,
        env=os.environ | {"MYPYPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
