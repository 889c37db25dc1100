"""Notes: what the extensions say, written into descriptions for readers that do not know them.

A description ends with the members of an enumeration, the options of a choice that state
versions or the errors of a response, and the versions of the part itself; what a server drops is
`deprecated`. All of it follows from other keywords, so whatever reads a spec from a file takes the
notes away again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.commonmark import escaped
from generator.spec.document import Document, Node, rewritten
from generator.spec.errors import SpecError
from generator.spec.gates import (
    Gates,
    are_dropped,
    effective_gates,
    member_gates,
    option_gates,
    own_gates,
)
from generator.spec.operations import METHODS
from generator.spec.pointer import keys_of
from generator.spec.schema import component_name, options, type_reference

Data = dict[str, Any]

# Parts that OpenAPI and JSON Schema call deprecated, by the key below which they stand.
_DEPRECABLE = frozenset({"parameters", "headers", "properties", "schemas"})
_QUOTE = "'"
_ABOUT_MEMBERS = ("x-enum-varnames", "x-enum-descriptions", "x-enum-features")
# Parts with one of these can have notes; an operation, one on the versions of its path.
_DECISIVE = frozenset({"operationId", "responses", "x-feature", "x-option-features"})
_DECISIVE |= {*_ABOUT_MEMBERS}


def with_notes(part: Node) -> Any:
    """Return the value of a part with the notes of all its parts."""
    return rewritten(part, _noted, _DECISIVE)


def without_notes(document: Data) -> Data:
    """Return a document without the notes that `with_notes` writes."""
    changed: Data = rewritten(Document("", document).top, _plain, _DECISIVE)
    return changed


def versions(gates: Gates) -> str:
    """Return the note on the versions that have a part, such as `Since interactions 13.`."""
    return f"Since {' and '.join(map(_text, gates))}." if gates else ""


def _noted_gates(node: Node) -> Gates:
    """Return the gates to note: those of a path at its operations, where they are read."""
    if _is_path(node):
        return ()
    holders = [node.document.top.at(*node.parts[:2])] if _is_operation(node) else []
    return effective_gates(*holders, node, strict=False)


def _noted(node: Node, part: Data) -> Data:
    gates, text = _noted_gates(node), part.get("description", "")
    notes = _notes(node, gates)
    if notes and isinstance(text, str):
        part = _described(part, "\n\n".join(filter(None, [text, *notes])))
    return part | {"deprecated": True} if _is_dropped(node, gates) else part


def _plain(node: Node, part: Data) -> Data:
    if "description" not in part and "deprecated" not in part:
        return part
    gates, text = _noted_gates(node), part.get("description")
    if isinstance(text, str):
        kept = text
        for note in reversed(_notes(node, gates)):
            kept = "" if kept == note else kept.removesuffix(f"\n\n{note}")
        part = _with(part, "description", (kept or None) if kept != text else text)
    if _is_dropped(node, gates) and part.get("deprecated") is True:
        part = _with(part, "deprecated", None)
    return part


def _described(part: Data, text: str) -> Data:
    """Return a part with a description, which stands before extensions where it is new."""
    if "description" in part:
        return part | {"description": text}
    standard = {key: value for key, value in part.items() if not key.startswith("x-")}
    return standard | {"description": text} | part


def _with(part: Data, key: str, value: Any) -> Data:
    """Return a part with another value, in its place; without the key where that is None."""
    return {k: value if k == key else v for k, v in part.items() if k != key or value is not None}


def _is_path(node: Node) -> bool:
    return len(node.parts) == 2 and node.parts[0] == "paths"


def _is_operation(node: Node) -> bool:
    return len(node.parts) == 3 and node.parts[0] == "paths" and node.parts[2] in METHODS


def _is_dropped(node: Node, gates: Gates) -> bool:
    can_be = _is_operation(node) or bool(_DEPRECABLE.intersection(node.parts[-2:-1]))
    return can_be and are_dropped(gates)


def _notes(node: Node, gates: Gates) -> list[str]:
    """Return the notes of a part, each a paragraph or a list; those on wrong lists are left out."""
    notes = []
    for lines in (_members, _options, _errors):
        try:
            notes.append("\n".join(lines(node)))
        except SpecError:
            continue
    return [note for note in (*notes, versions(gates)) if note]


def _members(schema: Node) -> Iterator[str]:
    """Yield a line for each member of an enumeration that says more than its value."""
    if not any(map(schema.has, _ABOUT_MEMBERS)):
        return
    names, texts = schema.child("x-enum-varnames"), schema.child("x-enum-descriptions")
    values = schema.child("enum").elements()
    for at, (value, gates) in enumerate(zip(values, member_gates(schema), strict=True)):
        name = names.child(at).value
        label = _code(value.value) + (f" {_text(name)}" if isinstance(name, str) else "")
        yield _item(label, texts.child(at).value, gates)


def _options(schema: Node) -> Iterator[str]:
    """Yield a line for each option of a union for which the union states gates."""
    if not schema.has("x-option-features"):
        return
    for option, gates in zip(options(schema), option_gates(schema), strict=True):
        if gates:
            yield _item(_code(_name(option)), None, gates)


def _name(option: Node) -> Any:
    """Return the name of an option that is a component, whether that is there or not."""
    reference = type_reference(option)
    ref = reference.value["$ref"] if reference else None
    target = Node(option.document, keys_of(ref), None) if isinstance(ref, str) else option
    return component_name(target) or option.parts[-1]


def _errors(response: Node) -> Iterator[str]:
    """Yield a line for each error that a response lists."""
    for error in response.child("x-error-ids").elements():
        gates = own_gates(error, strict=False)
        yield _item(_code(error.child("id").value), error.child("description").value, gates)


def _item(label: str, text: Any, gates: Gates) -> str:
    """Return an item of a list: what it is about, and the words and versions that there are."""
    words = (" ".join(text.split()) if isinstance(text, str) else "", versions(gates))
    return f"- {': '.join(filter(None, (label, ' '.join(filter(None, words)))))}"


def _code(value: Any) -> str:
    """Return a value as CommonMark code, from which it cannot break out."""
    return f"`{_line(value).replace('`', _QUOTE)}`"


def _text(value: Any) -> str:
    """Return a value as CommonMark text: nothing in it is a tag."""
    return escaped(_line(value))


def _line(value: Any) -> str:
    return " ".join(str(value).split())
