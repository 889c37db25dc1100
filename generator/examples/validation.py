"""The validator of values: that of jsonschema, with unions and required properties of its own.

Standard: JSON Schema 2020-12.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend

from generator.examples.problems import shown
from generator.spec.document import Document, Node
from generator.spec.schema import discriminator

Data = dict[str, Any]


def validator(document: Document, option: Callable[[Node, Any], Node | None]) -> Any:
    """Return the class of validators for the schemas of a document.

    Args:
        document: the document.
        option: a function that returns the option of a union that a value names, None if unclear.
    """

    def union(validator: Any, members: Any, value: Any, schema: Data) -> Iterator[ValidationError]:
        node = Node(document, (), schema)
        chosen = option(node, value)
        name, mapping = discriminator(node)
        if chosen is not None:
            yield from validator.descend(value, chosen.value)
        elif isinstance(value, dict) and mapping:
            text = f"{name} {shown(value[name])}" if name in value else f"no {name}"
            known = " or ".join(mapping)
            yield ValidationError(text, validator="discriminator", validator_value=known)
        else:
            keyword = "oneOf" if "oneOf" in schema else "anyOf"
            check: Any = Draft202012Validator.VALIDATORS[keyword]
            yield from check(validator, members, value, schema)

    own = {"oneOf": union, "anyOf": union, "required": _required, "properties": _properties}
    return extend(Draft202012Validator, own)


def _required(_: Any, names: Any, value: Any, __: Data) -> Iterator[ValidationError]:
    """Yield an error for each missing property, with its name as the message."""
    if isinstance(value, dict):
        yield from (ValidationError(name) for name in names if name not in value)


def _properties(
    validator: Any, properties: Any, value: Any, schema: Data
) -> Iterator[ValidationError]:
    """Check properties; those that are required where they are known count as required."""
    check: Any = Draft202012Validator.VALIDATORS["properties"]
    yield from check(validator, properties, value, schema)
    if isinstance(value, dict):
        for name, prop in properties.items():
            if name not in value and isinstance(prop, dict) and prop.get("x-required") is True:
                yield ValidationError(name, validator="required", validator_value=[name])
