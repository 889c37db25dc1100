"""The kinds of parameters and where they travel."""

from __future__ import annotations

from generator.model.api import Location

LOCATIONS: dict[str, Location] = {"Header": "header", "Query": "query", "Template": "path"}
