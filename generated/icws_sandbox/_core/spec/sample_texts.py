# Copied from generator/spec/sample_texts.py; edits here are lost.
"""Plausible texts by the names of properties, for the answers of the sandbox and for examples."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random

from icws_sandbox._core.spec.property_types import guid

_NAMES = ("Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra", "Barbara Liskov")
_TEXTS: dict[str, tuple[str, ...]] = {
    "dateformat": ("yyyy-MM-dd",),
    "timeformat": ("HH:mm:ss",),
    "waitsuggestion": ("2000",),
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

# What has its name as its id.
_NAMED = ("userid", "stationid", "workgroupid")


def sample_text(name: str, random: Random, people: Iterable[str]) -> str | None:
    """Return a text for a property; None where its name does not say what it holds.

    Args:
        name: the name of the property.
        random: where the choice among several texts comes from.
        people: words in names of properties that hold the name of a person, not of a thing.
    """
    lower = re.sub("id(s|list)$", "id", name.lower())  # an item of such a list is an id, too
    if "name" in lower and not any(word in lower for word in people):
        return None
    if lower.endswith(("interactionid", "consultid", "conferenceid", "callid")):
        return str(1_000_000 + random.randrange(1000))
    if lower.endswith("id") and not lower.endswith(_NAMED):
        return guid(random)
    texts = next((texts for part, texts in _TEXTS.items() if part in lower), None)
    return random.choice(texts) if texts else None


def in_words(name: str) -> str:
    """Return the name of a property in words: `call log id` for `callLogID`."""
    return " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)).lower()
