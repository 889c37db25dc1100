"""Values of unions and of bases, for the round trips through generated models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.spec.document import Node
from generator.spec.schema import bases, component_name, discriminator
from interop.environment import FOLDER, program
from interop.trial import Trial
from sandbox.sample import Sampler
from sandbox.spec import Spec
from sandbox.versions import dialled

_PROGRAM = FOLDER / "programs" / "round_trip.py"
_NOW = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """A value: the component that reads it, and the one that it is of."""

    schema: str
    member: str
    value: Any


def cases(spec: Spec) -> Iterator[Case]:
    """Return values: of each option of each union, each base, and each type that has one."""
    sampler = Sampler(spec, dialled(spec.features, {}))

    def sample(schema: Node) -> Any:
        return sampler.value(schema, schema.pointer, _NOW, {})

    for name, schema in spec.schemas.items():
        if schema.document is not spec.openapi:
            continue
        for tag, option in discriminator(schema)[1].items():
            member = component_name(option) or name
            yield Case(name, member, sample(option) | {"__type": tag})
        for base in bases(schema):
            above = component_name(base)
            if above is not None:
                yield Case(above, above, sample(base))
                yield Case(name, name, sample(schema))


def round_trip(trial: Trial, module: str, path: Path) -> None:
    """Let generated models read each case, and write it: the same, and of the right type."""
    file = trial.folder / "cases.json"
    file.write_text(json.dumps([vars(each) for each in cases(trial.spec)]), encoding="utf-8")
    trial.run([program("python"), _PROGRAM, module, file], environment={"PYTHONPATH": str(path)})
