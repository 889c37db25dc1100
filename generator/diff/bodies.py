"""Bodies and responses: statuses, media types, headers, links and error ids.

The values of a pair travel in its direction: a body that callers send is a request, and so is the
answer to a webhook.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.diff.encodings import FORMS, compare_encodings
from generator.diff.fields import (
    Fields,
    are_objects,
    compare_data,
    compare_fields,
    compare_required,
    compare_shared,
    is_lasting,
    name_change,
)
from generator.diff.matching import (
    are_distinct,
    caseless,
    key_of,
    match,
    text_below,
    values,
    with_ranges,
)
from generator.diff.media_types import has_media_type, plain_media_type
from generator.diff.pair import Pair
from generator.diff.parameters import HEADER, compare_written
from generator.diff.rules import RULES, Direction
from generator.diff.schemas import compare_component, schema_field
from generator.spec.document import Node
from generator.spec.schema import component_name

_error_id = text_below("id")


def compare_body(pair: Pair, direction: Direction, kind: str) -> None:
    """Compare the bodies of two operations; the rules about them begin with a kind."""
    pair = pair.travelling(direction).part("body").resolved()
    if pair.old.missing:
        asked = f"{kind}-added-required" if pair.new.child("required").value is True else ""
        pair.report(asked if asked in RULES else f"{kind}-added")
    elif pair.new.missing:
        pair.report(f"{kind}-removed")
    else:
        compare_required(pair, kind)
        compare_fields(pair, _BODY, ("required",))


def compare_responses(pair: Pair, direction: Direction, kind: str, error: str = "") -> None:
    """Compare the responses of an operation by status; a range has the statuses that it covers.

    Args:
        pair: the responses.
        direction: the direction in which their values travel.
        kind: what the rules about statuses begin with.
        error: what stands before it for errors.
    """
    for child, how in _by_ranges(pair.travelling(direction), _status, _has_status):
        names = child.keys
        child = child.part(min(names))
        if any(name.startswith("x-") for name in names):
            compare_data(child)
            continue
        is_success = any(name[:1] in ("2", "3") for name in names)
        of_status = kind if is_success else error + kind
        _report_range(child, how, of_status, "response")
        # What only one spec has is reported at the operation, not at a component that it shares.
        if is_lasting(child, of_status):
            compare_shared(child, "response", _compare_response)


def _by_ranges(
    pair: Pair, key: Callable[[Node], str], has: Callable[[Node, Node], bool]
) -> Iterator[tuple[Pair, str]]:
    """Yield parts by a key, or matched with a range, and what became of the range or of its part.

    A range that both specs have still holds beside what now has its own content.
    """
    matches = match(values(pair.old), values(pair.new), key)
    lasting = {key(node) for node, _ in matches.both}
    for child in pair.matched_pairs(with_ranges(matches, has)):
        how = ""
        if not child.one_sided and key(child.old) != key(child.new):
            narrower = has(child.old, child.new)
            lasts = key(child.old if narrower else child.new) in lasting
            if lasts:
                how = "stated" if narrower else "covered"
            else:
                how = "narrowed" if narrower else "widened"
        yield child, how


def _report_range(pair: Pair, how: str, kind: str, lasting: str) -> None:
    if how:
        of_lasting = how in ("stated", "covered")
        rule = f"{lasting if of_lasting else kind}-{how}"
        pair.report(rule, old=pair.keys[0], new=pair.keys[1])


def _status(response: Node) -> str:
    return key_of(response).upper()


def _has_status(wide: Node, narrow: Node) -> bool:
    """Tell whether a range of statuses has one in it, as 2XX has 204, and `default` has all."""
    status, within = _status(wide), _status(narrow)
    if status == "DEFAULT":
        return within[:1].isdigit()
    return status.endswith("XX") and within.isdigit() and status[:1] == within[:1]


def _compare_response(pair: Pair) -> None:
    if are_objects(pair):
        compare_fields(pair, _RESPONSE)


def _compare_content(pair: Pair) -> None:
    kind = "request-media-type" if pair.is_sent else "response-media-type"
    children = list(_by_ranges(pair, _plain_type, _has_type))
    for child, how in children:
        names = child.keys
        # Of a range and one of it, the latter tells more.
        child = child.part(child.common(key_of) or max(map(plain_media_type, names)))
        if not is_lasting(child, kind):
            continue
        _report_range(child, how, kind, "media-type")
        if not how and len(set(map(caseless, names))) == 2:
            child.report("media-type-restated", old=names[0], new=names[1])
        # Most bodies are of one media type, which then need not be named.
        fields = schema_field(pair.item if len(children) == 1 else child.item)
        are_texts = all(_has_texts(plain_media_type(name)) for name in names)
        compare_fields(child.written_as_text() if are_texts else child, fields, ("encoding",))
        compare_encodings(child, kind)


def _has_texts(media_type: str) -> bool:
    """Tell whether values without parts are written as texts: in forms, in XML, and as such."""
    return media_type.startswith((*FORMS, "text/")) or media_type.endswith(("/xml", "+xml"))


def _compare_headers(pair: Pair) -> None:
    for child in pair.matched(values, _plain_name):
        child = child.part(child.common(key_of) or _plain_name(child.old)).resolved()
        if _plain_name(child.present) == "content-type":
            # The media type says it already (OpenAPI).
            child.report_idle()
        elif is_lasting(child, "response-header", None):
            compare_required(child, "response-header")
            compare_written(child, HEADER)


def _compare_links(pair: Pair) -> None:
    for name, child in pair.children():
        child = child.part(f"link {name}").resolved()
        if is_lasting(child, "link"):
            compare_data(child)


def _compare_error_ids(pair: Pair) -> bool:
    if not all(are_distinct(node.elements(), _error_id) for node in pair.nodes):
        return False
    for child in pair.matched(Node.elements, _error_id):
        child = child.part(_error_id(child.present))
        if is_lasting(child, "error-id", None):
            compare_fields(child, {"type": (str, _compare_error_type)}, ("id",))
    return True


def _compare_error_type(pair: Pair) -> None:
    """Compare the types of an error id: each is the `__type` of a body."""
    old, new = (pair.comparison.of(node).types.get(node.value) for node in pair.nodes)
    # A type that is called as before is another one by its `__type`, which says it there.
    if old is None or new is None or component_name(old) != component_name(new):
        name_change("error-id-type-changed")(pair)
    if old is not None and new is not None:
        compare_component(pair.below(old, new).travelling("response"))


def _plain_name(node: Node) -> str:
    return caseless(key_of(node))


def _plain_type(node: Node) -> str:
    return plain_media_type(key_of(node))


def _has_type(wide: Node, narrow: Node) -> bool:
    return has_media_type(key_of(wide), key_of(narrow))


_BODY: Fields = {"content": (dict, _compare_content)}
_RESPONSE: Fields = {
    "content": (dict, _compare_content),
    "headers": (dict, _compare_headers),
    "links": (dict, _compare_links),
    "x-error-ids": (list, _compare_error_ids),
}
