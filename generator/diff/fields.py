"""Fields of objects: those that have rules, those that mean the same everywhere, and the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from generator.diff.data import canonical, quoted
from generator.diff.gates import stated_gates
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.matching import key_of
from generator.diff.pair import Pair
from generator.spec.document import Node
from generator.spec.forms import EXTENSIONS
from generator.spec.gates import Gates
from generator.spec.schema import are_texts, only_refers

# Keywords for people only.
TEXTS = {"summary", "description", "title", "example", "examples", "externalDocs", "$comment"}
TEXTS |= {"x-unplaced"}
# Keywords of a schema about the place where it stands, not about its values.
ANNOTATIONS = TEXTS | {"x-feature", "x-required-when", "default", "deprecated"}

# Fields that hold parts, of which there may be none.
_COLLECTIONS = frozenset(
    {"bindings", "callbacks", "encoding", "examples", "links", "parameters", "tags"}
)
_COLLECTIONS |= {"servers", "traits", "variables", "securitySchemes", "$defs", "definitions"}

# A function that compares one part; False: the part is not as expected, and nothing was compared.
Compare = Callable[[Pair], bool | None]
Fields = Mapping[str, tuple[type, Compare]]


def compare_fields(pair: Pair, fields: Fields, done: Iterable[str] = ()) -> None:
    """Compare the fields of two objects that are not done; those without a function, by their data.

    What a field holds is gated by what the objects state.
    """
    children = dict(pair.with_holder_gates(*map(stated_gates, pair.nodes)).children())
    join_examples(children)
    for key, child in children.items():
        kind, compare = fields.get(key, (object, None))
        if key in done or (compare and child.both(kind) and compare(child) is not False):
            continue
        if key == "x-feature":
            compare_features(pair, [child.old], [child.new])
        else:
            compare_field(child, key)


def join_examples(children: dict[str, Pair]) -> None:
    """Have the one example of a spec compared with the several of the other one, if it has them."""
    one, several = children.get("example"), children.get("examples")
    if one is None or several is None or one.old.missing == several.old.missing:
        return
    if not one.one_sided or not several.one_sided:
        return
    values, example = several.present.value, one.present
    if isinstance(values, dict):  # of a parameter or a media type, by name
        values = [value.child("value").value for _, value in several.present.items()]
    else:
        example = example.with_value([example.value])
    del children["example"]
    if canonical(values) == canonical([one.present.value]):
        del children["examples"]
    else:
        old, new = (example if node.missing else node for node in several.nodes)
        children["examples"] = several.below(old, new)


def compare_field(pair: Pair, key: str) -> None:
    """Compare a field that means the same in every object."""
    if key in _COLLECTIONS and is_empty(pair):
        return
    if key in TEXTS or key == "tags":  # where they sort the document only
        compare_text(pair.part(key), key)
    elif key == "deprecated" and compare_flag(pair, key):
        return
    elif _is_foreign(key):
        _compare_extension(pair.part(key))
    else:
        compare_data(pair.part(key))


def is_empty(pair: Pair) -> bool:
    """Tell whether one spec has a collection of nothing, and the other one has none."""
    return pair.one_sided and pair.present.value in ({}, [])


def _is_foreign(key: str) -> bool:
    """Tell whether a key is an extension of others: what depends on it is not known here."""
    return key.startswith("x-") and key not in EXTENSIONS


def _compare_extension(pair: Pair) -> None:
    if not pair.same:
        pair.report("extension-changed", texts=_texts(pair), how=pair.how)


def compare_text(pair: Pair, key: str) -> None:
    """Compare what only people read."""
    if not pair.same and not (key == "description" and _is_same_text(pair)):
        pair.report("text-changed", texts=_texts(pair), keyword=key, how=pair.how)


def _is_same_text(pair: Pair) -> bool:
    """Tell whether descriptions differ by nothing but notes on members, options and versions.

    The notes of a generated spec are told by its keywords; after an edit they can be stale.
    """
    texts = ["" if node.missing else node.value for node in pair.nodes]
    if pair.comparison.is_plain or not are_texts(texts):
        return False
    old, new = map(_without_notes, texts)
    return old == new


def _without_notes(text: str) -> str:
    paragraphs = text.split("\n\n")
    while paragraphs and _is_note(paragraphs[-1].split("\n")):
        del paragraphs[-1]
    return "\n\n".join(paragraphs)


def _is_note(lines: list[str]) -> bool:
    is_of_versions = len(lines) == 1 and lines[0].startswith("Since ")
    return is_of_versions or all(line.startswith("- `") for line in lines)


def compare_flag(pair: Pair, rule: str) -> bool:
    """Compare a flag; absent, it is false. False where a value is no flag."""
    if not pair.both(bool):
        return False
    old, new = (node.value is True for node in pair.nodes)
    if old != new:
        pair.report(f"{rule}-set" if new else f"{rule}-unset")
    return True


def compare_value(pair: Pair, rule: str, kind: type = str) -> bool:
    """Compare values by the rules of one that is added, removed or changed."""
    if not pair.both(kind):
        return False
    if not pair.same:
        old, new = (None if node.missing else quoted(node.value) for node in pair.nodes)
        pair.report(f"{rule}-{pair.how}", old=old, new=new)
    return True


def _texts(pair: Pair) -> tuple[str, str]:
    """Return what both parts hold as words; none where one is missing."""
    values = ["" if node.missing else node.value for node in pair.nodes]
    old, new = (value if isinstance(value, str) else canonical(value) for value in values)
    return old, new


def compare_data(pair: Pair) -> None:
    """Report each difference that no rule covers, as deep as both have the same form."""
    if pair.same:
        return
    old, new = pair.old.value, pair.new.value
    if isinstance(old, dict) and isinstance(new, dict):
        for key, child in pair.children():
            below = child.named(f"{pair.item}/{key}")
            if _is_foreign(key):
                _compare_extension(below)
            elif key == "bindingVersion" and all(
                n.missing or n.value == "latest" for n in child.nodes
            ):
                continue
            elif key in ("description", "summary") and child.both(str):
                compare_text(below, key)
            else:
                compare_data(below)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index in range(len(old)):
            compare_data(pair.child(index).named(f"{pair.item}/{index}"))
    else:
        pair.report("other-changed", values=pair.values, texts=_texts(pair), how=pair.how)


def reusable(key: str) -> Compare:
    """Return a function that compares what stands below a key, in place or among the components.

    What both refer to by one name is compared where it stands.
    """

    def compare(pair: Pair) -> None:
        targets = [node.target() for node in pair.nodes]
        places = {target.parts for target in targets if target is not None}
        is_one = all(targets) and len(places) == 1
        if key in _COLLECTIONS and is_empty(pair):
            return
        compare_data((pair if is_one else pair.mapped(Node.resolved)).part(key))

    return compare


def are_objects(pair: Pair) -> bool:
    """Tell whether parts are objects, or missing; others are compared by their data."""
    if pair.both(dict):
        return True
    compare_data(pair)
    return False


def is_lasting(pair: Pair, kind: str, gates: Gates | None = ()) -> bool:
    """Compare which spec has an object of a kind; tell whether both have it, to be compared."""
    return are_objects(pair) and not report_if_one_sided(pair, kind, gates)


def compare_required(pair: Pair, kind: str) -> None:
    """Compare the field `required` of two objects of a kind; absent, it is false."""
    child = pair.child("required")
    old, new = (node.value is True for node in child.nodes)
    if not child.both(bool):
        compare_data(child.part("required"))
    elif old != new:
        pair.report(f"{kind}-became-required" if new else f"{kind}-became-optional")


def compare_shared(pair: Pair, kind: str, compare: Callable[[Pair], object]) -> None:
    """Compare two parts, their references followed.

    What both specs have as the same component is compared once, under its own name and with the
    gates of all its users: a changed sentence is one change. Anything else is compared where it is
    used, also a component beside whose reference something stands.
    """
    as_they_stand = all(map(only_refers, pair.nodes))
    pair = pair.resolved()
    old, new = (node.parts for node in pair.nodes)
    if as_they_stand and old == new and old[:1] == ("components",):
        pair = replace(pair, item=f"{kind} {key_of(pair.new)}", gates=pair.gates_of_users)
        if not pair.first_time(pair.direction):
            return
    compare(pair)


def name_change(rule: str, keyword: str | None = None) -> Compare:
    """Return a function that reports texts that differ, by a rule that names both."""

    def compare(pair: Pair) -> None:
        if not pair.same:
            old, new = ("none" if node.missing else node.value for node in pair.nodes)
            pair.report(rule, keyword=keyword, old=old, new=new)

    return compare


def address_fields(rule: str, *keywords: str) -> Fields:
    """Return fields that hold addresses or parts of them, which a rule tells by their keyword."""

    def compare(keyword: str) -> Compare:
        return lambda pair: name_change(rule, keyword)(pair.part(keyword))

    return {keyword: (str, compare(keyword)) for keyword in keywords}
