"""openapi-python-client: its client is complete, typed, and works against the sandbox."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path

from interop.environment import FOLDER, package_version, program
from interop.trial import Check, Trial, emptied
from sandbox import Sandbox

_PROGRAMS = FOLDER / "programs"


def _attempt(trial: Trial) -> None:
    client = _generate(trial)
    if not client.is_dir():
        return
    trial.measure(client)
    modules = (file for file in (client / "api").glob("*/*.py") if file.stem != "__init__")
    trial.expect_operations(file.stem for file in modules)
    typed = ["--strict", "--no-error-summary", f"--cache-dir={trial.folder / 'cache'}"]
    trial.run(
        [program("python"), "-m", "mypy", *typed, client, *_PROGRAMS.glob("*.py")],
        environment={"MYPYPATH": str(trial.folder)},
    )
    with Sandbox(spec=_sandbox_spec(trial)) as url:
        trial.run(
            [program("python"), _PROGRAMS / "log_in.py", url],
            environment={"PYTHONPATH": str(trial.folder)},
        )


def _sandbox_spec(trial: Trial) -> Path:
    """Write the spec as the sandbox reads it, and return its folder."""
    folder = emptied(trial.folder / "spec")
    for name, document in (("openapi", trial.spec.openapi), ("asyncapi", trial.spec.asyncapi)):
        text = json.dumps(document.data)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def _generate(trial: Trial) -> Path:
    """Let it write the package `icws_client`; every warning of it is a problem."""
    settings = trial.folder / "settings.json"
    settings.write_text(json.dumps({"post_hooks": []}))  # else ruff is wanted, to format
    client = trial.folder / "icws_client"
    output = trial.run(
        [program("openapi-python-client"), "generate", f"--path={trial.openapi}",
         f"--config={settings}", "--meta=none", f"--output-path={client}"],
    )  # fmt: skip
    for warning in re.findall(r"^(?:WARNING|ERROR).*\n+.*", output, re.MULTILINE):
        trial.report(warning)
    return client


CHECKS = (
    Check("openapi-python-client", partial(package_version, "openapi-python-client"), _attempt),
)
