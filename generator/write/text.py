"""The text of a document: YAML with its notes, entry by entry, as most are as they were."""

from __future__ import annotations

from generator.spec.document import Document, Node
from generator.spec.entries import entries, without_entries
from generator.spec.notes import with_notes
from generator.spec.pointer import KeyPath
from generator.step_cache import StepCache
from generator.write.yaml import Lines, to_yaml, yaml_lines


def document_text(document: Document, cache: StepCache) -> str:
    """Return a document as YAML, with the notes of all its parts.

    Args:
        document: the document.
        cache: what earlier runs wrote.
    """
    lists: dict[KeyPath, list[str]] = {}
    for entry in entries(document):
        lists.setdefault(entry.parts[:-1], []).append(cache.of_part("text", entry, _entry_lines))
    whole = with_notes(without_entries(document).top)
    for place, texts in lists.items():
        *above, last = place
        holder = Node(document, (), whole).at(*above).value
        holder[last] = Lines("\n".join(texts))
    return to_yaml(whole)


def _entry_lines(entry: Node) -> str:
    *above, name = entry.parts
    return yaml_lines({str(name): with_notes(entry)}, len(above))
