"""Encodings: how the properties of a form are written."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.fields import compare_fields, is_empty
from generator.diff.flattening import whole_shape
from generator.diff.matching import key_of
from generator.diff.media_types import has_media_type, plain_media_type
from generator.diff.pair import Pair
from generator.diff.parameters import FLAGS, style_of
from generator.spec.document import Node

FORMS = ("multipart/", "application/x-www-form-urlencoded")
_DONE = ("contentType", "style", "explode")


def compare_encodings(media: Pair, kind: str) -> None:
    """Compare the `encoding` of two media types, by rules that begin with a kind."""
    stated = media.child("encoding").part("encoding")
    if stated.same or is_empty(stated):
        return
    if not all(plain_media_type(key_of(node)).startswith(FORMS) for node in media.nodes):
        stated.report_idle()
        return
    holders = [whole_shape(node.child("schema")) for node in media.nodes]
    for name, child in stated.children():
        child = child.part(name).resolved()
        types = [
            _content_types(encoding, whole.property(name) if whole else None)
            for encoding, whole in zip(child.nodes, holders, strict=True)
        ]
        texts = [", ".join(several) for several in types]
        styles = [style_of(node, "query") for node in child.nodes]
        if types[0] != types[1] and _have(types[1], types[0]):
            child.report(f"{kind}-widened", old=texts[0], new=texts[1])
        elif types[0] != types[1] and _have(types[0], types[1]):
            child.report(f"{kind}-narrowed", old=texts[0], new=texts[1])
        elif types[0] != types[1] or styles[0] != styles[1]:
            child.report("parameter-style-changed", values=[types, styles])
        compare_fields(child, FLAGS, _DONE)


def _content_types(encoding: Node, schema: Node | None) -> list[str]:
    """Return the media types that a property can have, be it because of its type."""
    stated = encoding.child("contentType").value
    if isinstance(stated, str):
        return sorted({plain_media_type(name) for name in stated.split(",")})
    whole = whole_shape(schema) if schema else None
    if whole is None or not whole.types:
        return ["application/octet-stream"]
    if whole.types == {"array"}:
        whole = whole_shape(whole.keyword("items")) or whole
    if whole.types & {"object", "array"}:
        return ["application/json"]
    is_binary = whole.keyword("format").value == "binary" or "contentEncoding" in whole.keywords
    return ["application/octet-stream" if is_binary else "text/plain"]


def _have(wide: Iterable[str], narrow: Iterable[str]) -> bool:
    return all(any(has_media_type(one, other) for one in wide) for other in narrow)
