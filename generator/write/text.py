"""The text of a document: YAML with its notes, entry by entry, as most are as they were."""

from __future__ import annotations

from generator.spec.document import Document, Node
from generator.spec.entries import entries, without_entries
from generator.spec.notes import with_notes
from generator.spec.pointer import KeyPath
from generator.step_cache import StepCache
from generator.write.yaml import Lines, is_usual_key, to_yaml, yaml_lines


def document_text(document: Document, cache: StepCache) -> str:
    """Return a document as YAML, with the notes of all its parts.

    Args:
        document: the document.
        cache: what earlier runs wrote.
    """
    lists: dict[KeyPath, list[Node]] = {}
    for entry in entries(document):
        lists.setdefault(entry.parts[:-1], []).append(entry)
    whole = with_notes(without_entries(document).top)
    for (*above, last), several in lists.items():
        holder = Node(document, (), whole).at(*above).value
        if is_usual_key(last):
            texts = (cache.of_part("text", entry, _entry_lines) for entry in several)
            holder[last] = Lines("\n".join(texts))
        else:
            holder[last] = {entry.parts[-1]: with_notes(entry) for entry in several}
    return to_yaml(whole)


def _entry_lines(entry: Node) -> str:
    *above, name = entry.parts
    return yaml_lines({str(name): with_notes(entry)}, len(above))
