# Copied from sandbox/sample.py; edits here are lost.
"""A plausible value for a schema: the same for the same seed, by the names of properties."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from random import Random
from typing import Any

from .pruning import Pruner
from .spec import Node, Spec
from .versions import Dial

_DEPTH = 6
_NAMES = ("Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra", "Barbara Liskov")
_WORDS: dict[str, tuple[str, ...]] = {
    "name": _NAMES,
    "user": ("ada", "grace", "alan"),
    "address": ("ada@example.com", "grace@example.com"),
    "number": ("+493055501001", "+493055501002"),
    "target": ("+493055501001", "+493055501002"),
    "extension": ("1001", "1002"),
    "workgroup": ("Billing", "Sales"),
    "queue": ("Billing", "Sales"),
    "host": ("cic1.example.com", "cic2.example.com"),
    "server": ("cic1.example.com",),
    "language": ("en-US", "de-DE"),
    "station": ("desk1", "desk2"),
    "subject": ("An invoice that came twice", "A question"),
    "text": ("Good morning.", "One moment, please."),
    "message": ("Good morning.", "One moment, please."),
    "body": ("Good morning.", "One moment, please."),
}


def moment(when: datetime) -> str:
    """Write a time in UTC as ICWS does: compact ISO 8601."""
    return when.strftime("%Y%m%dT%H%M%SZ")


class Sampler:
    """Makes values; what the dialled versions lack is not in them."""

    def __init__(self, spec: Spec, dial: Dial, seed: int = 0) -> None:
        self._spec = spec
        self._pruner = Pruner(spec, dial)
        self._seed = seed

    def value(self, schema: Any, key: str, now: datetime, known: Mapping[str, str]) -> Any:
        """Return a value.

        Args:
            schema: of what.
            key: what the value is for; another key, another value.
            now: the time that time stamps have.
            known: what properties of these names have, where they are strings.
        """
        made = _Sample(self._spec, self._pruner, Random(f"{self._seed}:{key}"), now, known)  # noqa: S311
        return made.value(schema, "", 0)


class _Sample:
    def __init__(
        self, spec: Spec, pruner: Pruner, random: Random, now: datetime, known: Mapping[str, str]
    ) -> None:
        self._spec = spec
        self._pruner = pruner
        self._random = random
        self._now = now
        self._known = known

    def value(self, schema: Any, name: str, depth: int) -> Any:
        node = self._spec.flat(schema)
        for keyword in ("oneOf", "anyOf"):
            options = [o for o in node.get(keyword, ()) if self._pruner.has(o)]
            if options:
                return self.value(options[0], name, depth + 1)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return self._member(node)
        kinds = node.get("type", "object" if "properties" in node else None)
        kind = kinds[0] if isinstance(kinds, list) else kinds
        if kind == "object":
            return self._object(node, depth)
        if kind == "array":
            return self._array(node, name, depth)
        return self._scalar(kind, node, name)

    def _member(self, node: Node) -> Any:
        """The second member: the first of most enumerations means that nothing is known."""
        members = self._pruner.members(node)
        return members[min(1, len(members) - 1)] if members else None

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        required = node.get("required", ())
        return {
            name: self.value(schema, name, depth + 1)
            for name, schema in (node.get("properties") or {}).items()
            if self._pruner.has(schema) and (name in required or depth < _DEPTH)
        }

    def _array(self, node: Node, name: str, depth: int) -> list[Any]:
        least = int(node.get("minItems", 0))
        count = max(least, 1 if depth < _DEPTH else 0)
        return [self.value(node.get("items"), name, depth + 1) for _ in range(count)]

    def _scalar(self, kind: Any, node: Node, name: str) -> Any:
        if kind == "integer":
            low = int(node.get("minimum", 1))
            return self._random.randint(low, int(node.get("maximum", low + 8)))
        if kind == "number":
            return float(node.get("minimum", 0)) + self._random.randint(0, 60)
        if kind == "boolean":
            return self._random.random() < 0.5
        return self._text(node, name) if kind == "string" else None

    def _text(self, node: Node, name: str) -> str:
        style = node.get("format")
        if style == "uuid":
            return _guid(self._random)
        if style == "icws-date-time":
            return moment(self._now)
        if style == "icws-date":
            return self._now.strftime("%Y%m%d")
        if style == "icws-time":
            return self._now.strftime("%H%M%S")
        if style == "uri-reference":
            return "/icws/connection/version"
        if name in self._known:
            return self._known[name]
        lower = name.lower()
        if lower.endswith(("interactionid", "consultid", "conferenceid", "callid")):
            return str(1_000_000 + self._random.randrange(1000))
        if lower.endswith("id") and not lower.endswith(("userid", "stationid")):
            return _guid(self._random)
        words = next((w for part, w in _WORDS.items() if part in lower), ("sample",))
        return self._random.choice(words)


def _guid(random: Random) -> str:
    digits = f"{random.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
