"""datamodel-code-generator: its pydantic models import, and unions keep their values."""

from __future__ import annotations

from functools import partial

from interop.environment import package_version, program
from interop.trial import Check, Trial
from interop.union_values import round_trip


def _attempt(trial: Trial) -> None:
    module = trial.folder / "models.py"
    output = trial.run(
        [program("datamodel-codegen"), f"--input={trial.openapi}", "--input-file-type=openapi",
         "--output-model-type=pydantic_v2.BaseModel", "--target-python-version=3.11",
         "--formatters=builtin", f"--output={module}"],
    )  # fmt: skip
    for line in output.splitlines():
        if "Warning: " in line:
            trial.report(line.partition("Warning: ")[2])
    trial.measure(module)
    round_trip(trial, "models", trial.folder)


CHECKS = (
    Check(
        "datamodel-code-generator", partial(package_version, "datamodel-code-generator"), _attempt
    ),
)
