"""The source of the generated models, whichever modules they are in."""

from __future__ import annotations

from pathlib import Path


def models_source(distribution: Path) -> str:
    """Return the source of all modules of the models, in the order of their names."""
    modules = sorted((distribution / "icws/models").glob("*.py"))
    return "".join(module.read_text("utf-8") for module in modules)
