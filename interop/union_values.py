"""Values of unions and of bases, for the round trips through generated models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.spec.document import Node
from generator.spec.schema import bases, component_name, discriminator, is_null, options
from interop.environment import FOLDER, program
from interop.trial import Trial
from sandbox.sample import Sampler
from sandbox.spec import Spec
from sandbox.versions import dialled

_PROGRAM = FOLDER / "programs" / "round_trip.py"
_NOW = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """A value: the component that reads it, and those that it may be read as."""

    schema: str
    members: list[str]
    value: Any


def cases(spec: Spec) -> Iterator[Case]:
    """Return values of every kind that a generator can lose.

    These are each option of a union, each base, each type that has one, and null beside a type.
    """
    sampler = Sampler(spec, dialled(spec.features, {}))

    def sample(schema: Node) -> Any:
        return sampler.value(schema, schema.pointer, _NOW, {})

    for name, schema in spec.schemas.items():
        if schema.document is not spec.openapi:
            continue
        mapping = discriminator(schema)[1]
        # Some generators make one model of a union of one option.
        alone = [name] if len(mapping) == 1 else []
        for tag, option in mapping.items():
            members = [component_name(option) or name, *alone]
            yield Case(name, members, sample(option) | {"__type": tag})
        for base in bases(schema):
            above = component_name(base)
            if above is not None:
                yield Case(above, [above], sample(base))
                yield Case(name, [name], sample(schema))
        for key, declared in spec.flat(schema).properties.items():
            if any(map(is_null, options(declared.node))):
                yield Case(name, [name], sample(schema) | {key: None})


def round_trip(trial: Trial, module: str, path: Path) -> None:
    """Let generated models read each case, and write it: the same, and of the right type."""
    file = trial.folder / "cases.json"
    file.write_text(json.dumps([vars(each) for each in cases(trial.spec)]), encoding="utf-8")
    trial.run([program("python"), _PROGRAM, module, file], environment={"PYTHONPATH": str(path)})
