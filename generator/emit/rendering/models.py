"""Modules of the package `models`, rendered and compared with the plan."""

from __future__ import annotations

from generator.emit.planned_models import Models, ModelType, Struct
from generator.emit.planning.shapes import UNKNOWN
from generator.emit.rendering.check import check_models
from generator.emit.rendering.templating import Generated, rendered


def render_models(models: Models, file: str = "models.py") -> Generated:
    """Return a module. Raises EmitError: other classes or fields were rendered than planned."""
    module = rendered(
        "models.py",
        classes=_bases_first(models),
        structs=models.structs,
        unions=models.unions,
        names=models.names,
        local={*models.names, UNKNOWN},
    )
    check_models(module.text, models, file)
    return module


def _bases_first(models: Models) -> list[ModelType]:
    """Return the classes by name, each behind its base."""
    classes = {item.name: item for item in (*models.structs, *models.enumerations)}
    ordered: dict[str, ModelType] = {}

    def add(item: ModelType) -> None:
        if isinstance(item, Struct) and item.base:
            add(classes[item.base])
        ordered[item.name] = item

    for name in sorted(classes):
        add(classes[name])
    return list(ordered.values())
