"""Values of unions and of bases, for the round trips through generated models."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator.spec.document import Node
from generator.spec.schema import Flat, bases, component_name, discriminator, is_null, options
from interop.environment import FOLDER, program
from interop.trial import Trial
from sandbox.sample import Sampler
from sandbox.spec import Spec
from sandbox.versions import dialled

_PROGRAM = FOLDER / "programs" / "round_trip.py"
_NOW = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)


@dataclass(frozen=True)
class Case:
    """A value of a component.

    Attributes:
        schema: The component.
        members: The components that the value may be read as.
        value: The value.
        readers: The components that may read it, the first of them that the models have.
        defaults: The defaults of properties that it may lack.
    """

    schema: str
    members: list[str]
    value: Any
    readers: list[str]
    defaults: dict[str, Any] = field(default_factory=dict)


def cases(spec: Spec) -> Iterator[Case]:
    """Return values of every kind that a generator can lose.

    These are each option of a union, each base, each type that has one, null beside a type, and
    what is left of a type without its optional properties.
    """
    sampler = Sampler(spec, dialled(spec.features, {}))

    def sample(schema: Node) -> Any:
        return sampler.value(schema, schema.pointer, _NOW, {})

    for name, schema in spec.schemas.items():
        if schema.document is not spec.openapi:
            continue
        yield from _options(name, schema, sample)
        for base in bases(schema):
            above = component_name(base)
            if above is not None:
                yield _case(above, sample(base))
                yield _case(name, sample(schema))
        yield from _incomplete(name, spec.flat(schema), sample(schema))


def _incomplete(name: str, flat: Flat, value: Any) -> Iterator[Case]:
    """Return a value without its optional properties, and with one null instead."""
    if not flat.properties:
        return
    least = {key: value[key] for key in value if key in flat.required}
    stated = {key: declared.node.child("default") for key, declared in flat.properties.items()}
    defaults = {key: node.value for key, node in stated.items() if not node.missing}
    if least != value:
        yield Case(name, [name], least, [name], defaults)
    for key, declared in flat.properties.items():
        if any(map(is_null, options(declared.node))):
            yield Case(name, [name], least | {key: None}, [name], defaults)


def _options(name: str, schema: Node, sample: Callable[[Node], Any]) -> Iterator[Case]:
    mapping = discriminator(schema)[1]
    # Generators may make one model of a union of one option: that of the union or of the option.
    alone = [name] if len(mapping) == 1 else []
    for tag, option in mapping.items():
        member = component_name(option) or name
        value = sample(option) | {"__type": tag}
        yield Case(name, [member, *alone], value, [name, *([member] if alone else [])])


def _case(name: str, value: Any) -> Case:
    return Case(name, [name], value, [name])


def round_trip(trial: Trial, module: str, path: Path, circumstance: str = "") -> None:
    """Let generated models read each case, and write it: the same, and of the right type.

    Args:
        trial: The trial that has the models.
        module: Their module.
        path: The folder that has it.
        circumstance: What the problems begin with.
    """
    file = trial.folder / "cases.json"
    file.write_text(json.dumps([vars(each) for each in cases(trial.spec)]), encoding="utf-8")
    trial.run(
        [program("python"), _PROGRAM, module, file, circumstance],
        environment={"PYTHONPATH": str(path)},
    )
