"""Validators and linters of both documents, and the servers that judge by the OpenAPI document."""

from __future__ import annotations

import sys
from functools import partial
from importlib.metadata import version
from pathlib import Path

from interop.environment import node_version
from interop.trial import ROOT, Check, Trial

_MODULES = ROOT / "node_modules"
_JUDGES = ROOT / "tests" / "sandbox" / "judges"


def _validate(trial: Trial) -> None:
    trial.run([sys.executable, "-m", "openapi_spec_validator", trial.openapi])


def _redocly(trial: Trial) -> None:
    trial.run(
        [_MODULES / ".bin/redocly", "lint", "--format=stylish", "--max-problems=500",
         trial.openapi, trial.asyncapi],
        problems=r"^\S+\.yaml:$|^ +\d+:\d+ ",
        folder=ROOT,
    )  # fmt: skip


def _spectral(trial: Trial) -> None:
    trial.run(
        [_MODULES / ".bin/spectral", "lint", "--quiet", "--format=text", "--fail-severity=warn",
         trial.openapi, trial.asyncapi],
        folder=ROOT,
    )  # fmt: skip


def _asyncapi_parser(trial: Trial) -> None:
    trial.run(["node", ROOT / ".ci/lint-asyncapi.mjs", trial.asyncapi], folder=ROOT)


def _judge(name: str, trial: Trial) -> None:
    """Run the tests in which a tool judges the sandbox by the spec."""
    test: Path = _JUDGES / f"test_{name}.py"
    output = trial.run(
        [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", test],
        problems="^(E |FAILED|ERROR)",
        folder=ROOT,
        environment={"JUDGED_SPEC": str(trial.documents)},
    )
    if "skipped" in output:
        trial.report("its tests were skipped (expected node_modules)")


VALIDATORS = (
    Check("openapi-spec-validator", partial(version, "openapi-spec-validator"), _validate),
    Check("redocly", partial(node_version, "@redocly/cli", _MODULES), _redocly),
    Check("spectral", partial(node_version, "@stoplight/spectral-cli", _MODULES), _spectral),
    Check("asyncapi-parser", partial(node_version, "@asyncapi/parser", _MODULES), _asyncapi_parser),
)
JUDGES = (
    Check(
        "prism", partial(node_version, "@stoplight/prism-cli", _MODULES), partial(_judge, "prism")
    ),
    Check("schemathesis", partial(version, "schemathesis"), partial(_judge, "schemathesis")),
)
