"""The comparison of two specs."""

from __future__ import annotations

from generator.diff.change import Change
from generator.diff.comparison import Comparison, Fields
from generator.diff.components import compare_components
from generator.diff.documents import Documents
from generator.diff.errors import DiffError
from generator.diff.features import Features
from generator.diff.holders import held_by
from generator.diff.messages import Messages
from generator.diff.node import Node, Pair, canonical
from generator.diff.operations import Operations
from generator.diff.schemas import Schemas


def compare(old: Documents, new: Documents) -> list[Change]:
    """Return what changed, what matters most first; of one level, in the order of items.

    Nothing that differs is left out but what is the same API, written otherwise: order of keys
    and of lists that are sets, quotes, comments, and defaults that are stated. Raises DiffError
    where schemas are nested too deep.
    """
    comparison = Comparison(old, new)
    try:
        _both(comparison, old, new)
    except RecursionError as error:
        wrong, expected = "is nested too deep", "a spec with fewer levels"
        raise DiffError(new.openapi.file, 1, wrong, expected) from error
    return sorted(comparison.changes, key=lambda c: (-c.level, c.item, c.rule, c.fingerprint))


def _both(comparison: Comparison, old: Documents, new: Documents) -> None:
    features = Features(comparison, (held_by(old), held_by(new)))
    schemas = Schemas(comparison, features)
    _openapi(comparison, features, schemas)
    _asyncapi(comparison, features, schemas)
    features.versions()


def _openapi(comparison: Comparison, features: Features, schemas: Schemas) -> None:
    pair = _documents(comparison.old, comparison.new, "openapi")
    operations = Operations(comparison, features, schemas)
    operations.compare(pair.child("paths"))
    looks: Fields = {"info": (dict, lambda child, item: _info(comparison, child, item))}
    # What `security` says for all is compared where it holds: at each operation.
    done = ("paths", "components", "security" if pair.child("paths").both(dict) else "")
    comparison.fields(pair, "openapi", looks, skip=done)
    compare_components(comparison, schemas, pair)


def _asyncapi(comparison: Comparison, features: Features, schemas: Schemas) -> None:
    pair = _documents(comparison.old, comparison.new, "asyncapi")
    messages = Messages(comparison, features, schemas)
    components = pair.child("components")
    if components.child("messages").both(dict):
        messages.components(components.child("messages"), "messages")
    looks: Fields = {
        "channels": (dict, messages.channels),
        "operations": (dict, messages.operations),
        "servers": (dict, lambda child, item: _servers(comparison, child, item)),
        "info": (dict, lambda child, item: _info(comparison, child, item)),
    }
    comparison.fields(pair, "asyncapi", looks, skip=("components",))
    settled = ("messages",) if components.child("messages").both(dict) else ()
    compare_components(comparison, schemas, pair, settled)


def _info(comparison: Comparison, pair: Pair, item: str) -> None:
    """What a document says of itself is read by people only."""
    for key in pair.names():
        comparison.text(pair.child(key), f"{item} info", key)


def _servers(comparison: Comparison, pair: Pair, item: str) -> None:
    """Compare servers by name; any of the ways to be let in will do, so their order is free."""

    def security(child: Pair, _: str) -> bool:
        old, new = (
            [] if n.missing else sorted(map(canonical, n.value)) for n in (child.old, child.new)
        )
        return old == new

    for name in pair.names():
        child, where = pair.child(name), f"{item} server {name}"
        if child.old.missing or child.new.missing or not child.both(dict):
            comparison.leftover(child, where)
        else:
            comparison.fields(child, where, {"security": (list, security)})


def _documents(old: Documents, new: Documents, kind: str) -> Pair:
    before, after = getattr(old, kind), getattr(new, kind)
    return Pair(Node(before, (), before.data), Node(after, (), after.data))
