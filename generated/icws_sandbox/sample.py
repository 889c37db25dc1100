# Copied from sandbox/sample.py; edits here are lost.
"""Sample values for schemas: plausible by property name, and equal for equal seeds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.property_types import with_format
from icws_sandbox._core.spec.sample_texts import in_words, sample_text
from icws_sandbox._core.spec.schema import Flat

from .pruning import Pruner
from .spec import Spec
from .versions import Dial

_DEPTH = 6
# Words of names of properties that hold the name of a person.
_PERSONS = ("user", "agent", "participant", "display", "remote", "sender", "owner")
_FETCHABLE = "/icws/connection/version"
"""A URI that can be fetched, for those of which nothing is known."""


class Sampler:
    """Sample values without the parts that the dialled versions lack."""

    def __init__(self, spec: Spec, dial: Dial, seed: int = 0) -> None:
        self._spec = spec
        self._pruner = Pruner(spec, dial)
        self._seed = seed

    def value(
        self, schema: Node, key: str, now: datetime, known: Mapping[str, str], name: str = ""
    ) -> Any:
        """Return a value.

        Args:
            schema: The schema of the value.
            key: What the value is for; another key gives another value.
            now: The time for timestamps.
            known: The values of string properties with these names, such as ids of the path; of
                `id`, that of the value itself.
            name: The name of the property that the value is for.
        """
        random = Random(f"{self._seed}:{key}")  # noqa: S311 - reproducible, not secret
        lower = {each.lower(): text for each, text in known.items()}
        return _Sample(self._spec, self._pruner, random, now, lower).value(schema, name, 0)

    def neutral(self, schema: Node, *, required: bool) -> Any:
        """Return the value that says the least: false, the least number, the first member.

        None for other values that are not required, such as texts, and for parts that the dialled
        versions lack.
        """
        schema = self._spec.option(schema, None)
        if not self._pruner.has(schema):
            return None
        flat = self._spec.flat(schema)
        members = self._pruner.members(schema)
        if members is not None:
            return members[0] if members else None
        kind = flat.kind
        if kind == "boolean":
            return False
        if kind in ("integer", "number"):
            least = max(flat.keyword("minimum", 0), 0)
            return float(least) if kind == "number" else int(least)
        if required and kind in ("string", "array"):
            return "" if kind == "string" else []
        return None


@dataclass(frozen=True)
class _Sample:
    spec: Spec
    pruner: Pruner
    random: Random
    now: datetime
    known: Mapping[str, str]

    def value(self, schema: Node, name: str, depth: int) -> Any:
        for option in self.spec.union(schema).options:
            if self.pruner.has(option):
                return self.value(option, name, depth + 1)
        flat = self.spec.flat(schema)
        if "const" in flat.keywords:
            return flat.keywords["const"].value
        members = self.pruner.members(schema)
        if members is not None:
            # The first member of most enumerations means that nothing is known.
            return members[min(1, len(members) - 1)] if members else None
        kind = flat.kind or ("object" if flat.properties else None)
        if kind == "object":
            return self._object(schema, flat, depth)
        if kind == "array":
            return self._array(schema, flat, name, depth)
        return self._scalar(kind, flat, name, depth)

    def _object(self, schema: Node, flat: Flat, depth: int) -> dict[str, Any]:
        return {
            name: self.value(declared.node, name, depth + 1)
            for name, declared in flat.properties.items()
            if self.pruner.has_property(schema, name) and (name in flat.required or depth < _DEPTH)
        }

    def _array(self, schema: Node, flat: Flat, name: str, depth: int) -> list[Any]:
        items = flat.keywords.get("items", schema.absent())
        count = max(int(flat.keyword("minItems", 0)), 1 if depth < _DEPTH else 0)
        return [self.value(items, name, depth + 1) for _ in range(count)]

    def _scalar(self, kind: Any, flat: Flat, name: str, depth: int) -> Any:
        if kind == "integer":
            low = int(flat.keyword("minimum", 1))
            return self.random.randint(low, int(flat.keyword("maximum", low + 8)))
        if kind == "number":
            value = float(flat.keyword("minimum", 0)) + self.random.randint(0, 60)
            return min(value, float(flat.keyword("maximum", value)))
        if kind == "boolean":
            return self.random.random() < 0.5
        return self._text(flat.keyword("format"), name, depth) if kind == "string" else None

    def _text(self, format_: str | None, name: str, depth: int) -> str:
        lower = name.lower()
        # Within an object, `id` is the id of something else.
        known = None if lower == "id" and depth > 1 else self.known.get(lower)
        type_ = with_format(format_)
        if type_ is not None and type_.sample is not None:
            if known and type_.name == "Guid" and re.fullmatch(type_.pattern or "", known):
                return known
            return type_.sample(self.random, self.now)
        if known is not None:
            return known
        if lower.endswith(("uri", "url")):
            return _FETCHABLE
        text = sample_text(name, self.random, _PERSONS)
        return text or in_words(name).capitalize() or "Text"
