"""openapi-typescript and orval; and the strict compiler that judges all TypeScript."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from interop.environment import node_program, node_version
from interop.trial import Check, Trial, matches

_STRICT = (
    "--strict", "--noEmit", "--skipLibCheck", "--pretty", "false", "--target", "es2022",
    "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom",
)  # fmt: skip


def compile_strictly(trial: Trial, file: Path) -> None:
    """Let tsc check a file, and what it imports, with all strict options."""
    if file.is_file():
        trial.run([node_program("tsc"), *_STRICT, file], problems=r"error TS\d+")


def _openapi_typescript(trial: Trial) -> None:
    file = trial.folder / "schema.ts"
    trial.run([node_program("openapi-typescript"), trial.openapi, "--output", file])
    trial.measure(file)
    operations = matches(r"^export interface operations \{\n((?:.*\n)*?)\}$", file)
    trial.expect_operations(
        line for body in operations for line in body.splitlines() if line.endswith(": {")
        and line.startswith("    ") and line[4] != " "
    )  # fmt: skip
    compile_strictly(trial, file)


def _orval(trial: Trial) -> None:
    file = trial.folder / "client.ts"
    trial.run([node_program("orval"), "--input", trial.openapi, "--output", f"./{file.name}",
               "--fail-on-warnings"])  # fmt: skip
    trial.measure(file)
    trial.expect_operations(matches(r"^export type (\w+)Result = AxiosResponse<", file))
    compile_strictly(trial, file)


CHECKS = (
    Check("openapi-typescript", partial(node_version, "openapi-typescript"), _openapi_typescript),
    Check("orval", partial(node_version, "orval"), _orval),
)
