"""The comparison of two specs."""

from __future__ import annotations

from generator.diff.change import Change
from generator.diff.comparison import Comparison, Fields
from generator.diff.components import Components
from generator.diff.documents import Documents
from generator.diff.messages import Messages
from generator.diff.operations import Operations
from generator.diff.pair import Pair, canonical
from generator.diff.schemas import Schemas
from generator.spec.errors import SpecError


def compare(old: Documents, new: Documents) -> list[Change]:
    """Return the changes between two specs, by level, then by item.

    Every difference is in one, but for what is the same API written in another way: the order of
    keys and of lists that are sets, quotes, comments, and defaults that are stated.

    Raises:
        SpecError: schemas are nested too deep.
    """
    comparison = Comparison(old, new)
    try:
        _documents(comparison)
    except RecursionError as error:
        file, expected = new.openapi.file, "a spec with fewer levels"
        raise SpecError(file, "the spec is nested too deep", expected, 1) from error
    return sorted(comparison.changes, key=lambda c: (-c.level, c.item, c.rule, c.fingerprint))


def _documents(comparison: Comparison) -> None:
    old, new, schemas = comparison.old, comparison.new, Schemas(comparison)
    _openapi(comparison, schemas, Pair(old.openapi.top, new.openapi.top, "openapi"))
    _asyncapi(comparison, schemas, Pair(old.asyncapi.top, new.asyncapi.top, "asyncapi"))
    comparison.versions()


def _openapi(comparison: Comparison, schemas: Schemas, tops: Pair) -> None:
    paths = tops.child("paths")
    Operations(comparison, schemas).compare(paths)
    fields: Fields = {"info": (dict, lambda info: _info(comparison, info))}
    # What `security` states for all is compared where it holds: at each operation.
    done = ("paths", "components", *(["security"] if paths.both(dict) else []))
    comparison.fields(tops, fields, done)
    Components(comparison, schemas, tops).compare()


def _asyncapi(comparison: Comparison, schemas: Schemas, tops: Pair) -> None:
    messages = Messages(comparison, schemas)
    components = tops.child("components").child("messages")
    are_objects = components.both(dict)
    if are_objects:
        messages.components(components)
    fields: Fields = {
        "channels": (dict, messages.channels),
        "operations": (dict, messages.operations),
        "servers": (dict, lambda servers: _servers(comparison, servers)),
        "info": (dict, lambda info: _info(comparison, info)),
    }
    comparison.fields(tops, fields, ("components",))
    Components(comparison, schemas, tops).compare(*(["messages"] if are_objects else []))


def _info(comparison: Comparison, pair: Pair) -> None:
    """Compare what a document states about itself: people read it."""
    for key in pair.names():
        comparison.text(pair.child(key).named(f"{pair.item} info {key}"), key)


def _servers(comparison: Comparison, pair: Pair) -> None:
    """Compare servers by name; any way to be let in will do, so their order is free."""

    def security(child: Pair) -> bool:
        ways = (() if node.missing else node.value for node in child.nodes)
        old, new = (sorted(map(canonical, several)) for several in ways)
        return old == new

    for name in pair.names():
        child = pair.child(name).named(f"{pair.item} server {name}")
        if child.one_sided or not child.both(dict):
            comparison.leftover(child)
        else:
            comparison.fields(child, {"security": (list, security)})
