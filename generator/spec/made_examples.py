"""Examples that the generator has made from schemas, told from those that pages state."""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document, Node, rewritten
from generator.spec.pointer import component_ref

Data = dict[str, Any]

SUMMARY = "Made from the schema, not by a server"


def without_made_examples(openapi: Data) -> Data:
    """Return a document without the examples that the generator adds.

    They follow from the schemas, so that a change of theirs is no change of its own.
    """
    top = Document("openapi", openapi).top
    made = {
        name
        for name, example in top.at("components", "examples").items()
        if _is_made(example.value)
    }
    references = [{"$ref": component_ref("examples", name)} for name in made]

    def without(part: Node, content: Data) -> Data:
        stated = content.get("examples")
        if not isinstance(stated, dict):
            return content
        is_here = part.parts == ("components",)
        kept = {
            name: example
            for name, example in stated.items()
            if not (name in made if is_here else example in references or _is_made(example))
        }
        if kept or not stated:
            return content | {"examples": kept}
        return {key: value for key, value in content.items() if key != "examples"}

    changed: Data = rewritten(top, without)
    return changed


def _is_made(example: Any) -> bool:
    return isinstance(example, dict) and example.get("summary") == SUMMARY
