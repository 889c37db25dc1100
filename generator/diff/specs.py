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
from generator.diff.subtypes import with_subtypes
from generator.diff.tags import compare_stated_tags, report_renamed_tags
from generator.diff.webhooks import compare_webhooks
from generator.spec.depth import within_stack
from generator.spec.document import FILES, Document


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
    old, new = map(_completed, (old, new))
    comparison = Comparison(old, new, profile)
    with within_stack(new.openapi.file):
        _compare_openapi(Pair(comparison, old.openapi.top, new.openapi.top, "openapi"))
        _compare_asyncapi(Pair(comparison, old.asyncapi.top, new.asyncapi.top, "asyncapi"))
        compare_versions(comparison)
    return by_level(folded(comparison.changes))


def _completed(spec: ComparedSpec) -> ComparedSpec:
    """Return a spec that states its subtypes, without collections of which it has only the key."""

    def completed(document: Document) -> Document:
        stated = document.data.items()
        data = {k: v for k, v in stated if v is not None or k not in _COLLECTIONS}
        return replace(document, data=with_subtypes(data))

    return replace(spec, openapi=completed(spec.openapi), asyncapi=completed(spec.asyncapi))


def _compare_openapi(tops: Pair) -> None:
    paths = tops.child("paths")
    compare_paths(paths)
    report_renamed_tags(tops.child("tags"))
    # What `security` states for all is compared where it holds: at each operation.
    is_compared = paths.both(dict) and tops.child("security").both(list)
    if is_compared:
        compare_default_security(tops)
    done = ("paths", "components", FILES, *(["security"] if is_compared else []))
    fields: Fields = {
        "openapi": (str, name_change("standard-changed")),
        "info": (dict, _compare_info),
        "tags": (list, compare_stated_tags),
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
    for key, child in pair.children():
        compare_text(child.part(f"info {key}"), key)


_COLLECTIONS = frozenset({"paths", "webhooks", "components", "channels", "operations"})
_ASYNCAPI: Fields = {
    "asyncapi": (str, name_change("standard-changed")),
    "channels": (dict, compare_channels),
    "operations": (dict, compare_subscriptions),
    "servers": (dict, compare_named_servers),
    "info": (dict, _compare_info),
    "defaultContentType": (str, compare_default_type),
}
