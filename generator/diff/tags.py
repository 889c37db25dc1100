"""Tags: what documents say of them, and which operations have them."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.fields import compare_fields, compare_text
from generator.diff.matching import text_below
from generator.diff.pair import Pair
from generator.spec.document import Node
from generator.spec.schema import are_texts

_name = text_below("name")


def compare_tags(pair: Pair) -> bool:
    """Compare the tags of operations; False where one is no text."""
    old, new = ([] if node.missing else node.value for node in pair.nodes)
    if not are_texts([*old, *new]):
        return False
    old = [_new_names(pair).get(tag, tag) for tag in old]
    if old[:1] != new[:1] or set(old) != set(new):
        texts = [", ".join(tags) or "none" for tags in (old, new)]
        pair.report("operation-tags-changed", old=texts[0], new=texts[1])
    return True


def compare_stated_tags(pair: Pair) -> None:
    """Compare what a document says about its tags: operations name them, people read it."""
    new_names = _new_names(pair)

    def lasting_name(tag: Node) -> str | None:
        stated = _name(tag)
        is_old = tag.document is pair.old.document
        return new_names.get(stated, stated) if stated and is_old else stated

    for child in pair.matched(Node.elements, lasting_name):
        child = child.named(f"tag {_name(child.present)}")
        if child.one_sided or not child.both(dict):
            compare_text(child, "tag")
        else:
            compare_fields(child, {}, ("name",))
    names = [[lasting_name(tag) for tag in node.elements()] for node in pair.nodes]
    old, new = ([one for one in side if one in names[0] and one in names[1]] for side in names)
    if old != new:  # pages and menus show tags in their order
        texts = ", ".join(map(str, old)), ", ".join(map(str, new))
        pair.part("order of tags").report("text-changed", texts=texts, keyword="tags", how=pair.how)


def report_renamed_tags(pair: Pair) -> None:
    """Report the tags that their operations now have under another name."""
    for tag in pair.comparison.renamed_tags:
        named = replace(pair.named(f"tag {tag.old}"), users=tag.operations)
        named.report("tag-renamed", old=tag.old, new=tag.new)


def _new_names(pair: Pair) -> dict[str, str]:
    return {tag.old: tag.new for tag in pair.comparison.renamed_tags}
