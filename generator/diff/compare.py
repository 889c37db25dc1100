"""The comparison of two specs."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.alike import folded
from generator.diff.change import Change, by_level
from generator.diff.channels import compare_channels
from generator.diff.comparison import Comparison
from generator.diff.components import compare_components, compare_files
from generator.diff.documents import ComparedSpec
from generator.diff.fields import Fields, compare_fields, compare_text, name_change
from generator.diff.lifecycle import compare_versions
from generator.diff.matching import text_below
from generator.diff.messages import (
    compare_default_type,
    compare_messages,
    compare_subscriptions,
)
from generator.diff.operations import compare_paths
from generator.diff.pair import Pair
from generator.diff.rules import Profile
from generator.diff.security import compare_default_security
from generator.diff.servers import compare_default_servers, compare_named_servers
from generator.diff.webhooks import compare_webhooks
from generator.spec.depth import within_stack
from generator.spec.document import FILES, Node


def compare(old: ComparedSpec, new: ComparedSpec, profile: Profile = "auto") -> list[Change]:
    """Return the changes between two specs, by level, then by item.

    Every difference is in one, but for what is the same API written in another way: the order of
    keys and of lists that are sets, quotes, comments, and defaults that are stated.

    Args:
        old: the old spec.
        new: the new one.
        profile: `gated`, if a new part without a feature version is to be a warning; `plain`, if
            it is an ordinary one; `auto`: the latter where neither spec has versions.

    Raises:
        SpecError: schemas are nested too deep.
    """
    comparison = Comparison(old, new, profile)
    with within_stack(new.openapi.file):
        _compare_openapi(Pair(comparison, old.openapi.top, new.openapi.top, "openapi"))
        _compare_asyncapi(Pair(comparison, old.asyncapi.top, new.asyncapi.top, "asyncapi"))
        compare_versions(comparison)
    return by_level(folded(comparison.changes))


def _compare_openapi(tops: Pair) -> None:
    paths = tops.child("paths")
    compare_paths(paths)
    _report_renamed_tags(tops.child("tags"))
    # What `security` states for all is compared where it holds: at each operation.
    is_compared = paths.both(dict) and tops.child("security").both(list)
    if is_compared:
        compare_default_security(tops)
    done = ("paths", "components", FILES, *(["security"] if is_compared else []))
    fields: Fields = {
        "openapi": (str, name_change("standard-changed")),
        "info": (dict, _compare_info),
        "tags": (list, _compare_tags),
        "webhooks": (dict, compare_webhooks),
        "servers": (list, compare_default_servers),
    }
    compare_fields(tops, fields, done)
    compare_components(tops)
    compare_files(tops)


def _compare_asyncapi(tops: Pair) -> None:
    are_objects = tops.child("components").child("messages").both(dict)
    if are_objects:
        compare_messages(tops)
    compare_fields(tops, _ASYNCAPI, ("components", FILES))
    compare_components(tops, *(["messages"] if are_objects else []))
    compare_files(tops)


def _compare_info(pair: Pair) -> None:
    """Compare what a document states about itself: people read it."""
    for key, child in pair.children():
        compare_text(child.part(f"info {key}"), key)


def _compare_tags(pair: Pair) -> None:
    """Compare what a document says about its tags: operations name them, people read it."""
    name = text_below("name")
    new_names = {tag.old: tag.new for tag in pair.comparison.renamed_tags}

    def lasting_name(tag: Node) -> str | None:
        stated = name(tag)
        is_old = tag.document is pair.old.document
        return new_names.get(stated, stated) if stated and is_old else stated

    for child in pair.matched(Node.elements, lasting_name):
        child = child.named(f"tag {name(child.present)}")
        if child.one_sided or not child.both(dict):
            compare_text(child, "tag")
        else:
            compare_fields(child, {}, ("name",))
    names = [[lasting_name(tag) for tag in node.elements()] for node in pair.nodes]
    old, new = ([one for one in side if one in names[0] and one in names[1]] for side in names)
    if old != new:  # pages and menus show tags in their order
        texts = ", ".join(map(str, old)), ", ".join(map(str, new))
        pair.part("order of tags").report("text-changed", texts=texts, keyword="tags", how=pair.how)


def _report_renamed_tags(pair: Pair) -> None:
    for tag in pair.comparison.renamed_tags:
        named = replace(pair.named(f"tag {min(tag.old, tag.new)}"), users=tag.operations)
        named.report("tag-renamed", old=tag.old, new=tag.new)


_ASYNCAPI: Fields = {
    "asyncapi": (str, name_change("standard-changed")),
    "channels": (dict, compare_channels),
    "operations": (dict, compare_subscriptions),
    "servers": (dict, compare_named_servers),
    "info": (dict, _compare_info),
    "defaultContentType": (str, compare_default_type),
}
