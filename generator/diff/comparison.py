"""Comparisons of two specs: the changes so far, what they reach, and what is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from generator.diff.affected import Reach, message_directions
from generator.diff.change import Change, Effect
from generator.diff.data import canonical, digest
from generator.diff.documents import ComparedSpec
from generator.diff.gates import Newest, gates_of_users, newest_versions, types_by_tag
from generator.diff.rules import RULES, Direction, Level, Profile
from generator.diff.settled import Component, settled_components, settled_paths
from generator.diff.stated_messages import lone_messages, message_name, place_of_message
from generator.diff.subtypes import derived_types
from generator.diff.tag_names import RenamedTag, renamed_tags
from generator.spec.document import Document, Node
from generator.spec.gates import Gates, combine, gate_statements
from generator.spec.pointer import KeyPath
from generator.spec.references import all_references

if TYPE_CHECKING:
    from generator.diff.pair import Pair


@dataclass(slots=True)
class _Found:
    """A change, the level in each direction in which it was found, and the parts that have it."""

    change: Change
    levels: dict[Direction, Level] = field(default_factory=dict)
    parts: list[tuple[Direction, Node]] = field(default_factory=list)


class _Index:
    """A document with what is asked about all its parts, each found when it is first asked."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def types(self) -> dict[str, Node]:
        """The component schemas by their `__type`."""
        return types_by_tag(self._document)

    @cached_property
    def directions(self) -> dict[KeyPath, set[Direction]]:
        """The directions in which its messages travel."""
        return message_directions(self._document)

    @cached_property
    def users(self) -> dict[KeyPath, Gates]:
        """The components in use, with the gates that all their users have."""
        return gates_of_users(self._document, self.types)

    @cached_property
    def reach(self) -> Reach:
        """The operations and messages that its parts reach."""
        return Reach(self._document, self.types, self.directions)

    @cached_property
    def references(self) -> frozenset[str]:
        """The references that it states."""
        return frozenset(all_references(self._document.data))

    @cached_property
    def bases(self) -> dict[KeyPath, list[Node]]:
        """The component schemas to which only `allOf` of others refers, with these."""
        schemas = self._document.top.at("components", "schemas")
        uses = Counter(all_references(self._document.data))
        named = {node.parts: tag for tag, node in self.types.items()}
        bases = {}
        stated = schemas.value if isinstance(schemas.value, dict) else {}
        for ref, names in derived_types(stated).items():
            base = schemas.referred(ref)
            if base and uses[ref] == len(names) and not uses[named.get(base.parts, "")]:
                bases[base.parts] = [schemas.child(name) for name in names]
        return bases


class Comparison:
    """A comparison of two specs: the changes so far, the parts that are done, and what waits."""

    def __init__(self, old: ComparedSpec, new: ComparedSpec, profile: Profile = "auto") -> None:
        self.old, self.new = old, new
        self._profile = profile
        self._begin()

    def _begin(self) -> None:
        self.waiting: list[Pair] = []
        self._found: dict[Hashable, _Found] = {}
        self._seen: set[Hashable] = set()
        self._visited: set[Hashable] = set()

    def fresh_copy(self) -> Comparison:
        """Return a comparison of the same specs in which nothing has been compared yet."""
        other = copy(self)
        other._begin()
        return other

    @property
    def changes(self) -> list[Change]:
        """The changes; those that share a fingerprint get their places in it.

        Accepting one of them is no consent to the others.
        """
        changes = [replace(f.change, effects=self._effects(f)) for f in self._found.values()]
        counts = Counter(change.fingerprint for change in changes)
        return [c if counts[c.fingerprint] == 1 else _with_places(c) for c in changes]

    @property
    def facts(self) -> list[Change]:
        """The changes without what they reach, which takes time to find out."""
        return [found.change for found in self._found.values()]

    def _effects(self, found: _Found) -> tuple[Effect, ...]:
        """Return the effects of a change, with the operations and messages of both specs."""
        effects = []
        for direction, level in found.levels.items():
            if direction == "unused" and len(found.levels) > 1:
                continue
            shown_as: Direction = "any" if direction == "unused" else direction
            parts = {(id(n.document), n.parts): n for at, n in found.parts if at == direction}
            names = (
                name for node in parts.values() for name in self._of(node).reach.of(node, shown_as)
            )
            effects.append(Effect(shown_as, level, tuple(dict.fromkeys(names))))
        return tuple(sorted(effects, key=lambda effect: -effect.level))

    @property
    def _documents(self) -> list[Document]:
        return [d for spec in (self.old, self.new) for d in (spec.openapi, spec.asyncapi)]

    @cached_property
    def _indexes(self) -> dict[int, _Index]:
        return {id(document): _Index(document) for document in self._documents}

    def _of(self, node: Node) -> _Index:
        return self._indexes[id(node.document)]

    @cached_property
    def _settled(self) -> dict[int, frozenset[Component]]:
        specs = self.old, self.new
        kinds = zip(*((spec.openapi, spec.asyncapi) for spec in specs), strict=True)
        return {id(new): settled_components(old, new) for old, new in kinds}

    @cached_property
    def settled_paths(self) -> frozenset[str]:
        """The paths that both specs have alike, with all that they lead to."""
        old, new = self.old.openapi, self.new.openapi
        return settled_paths(old, new, self._settled[id(new)])

    def _is_settled(self, pair: Pair) -> bool:
        """Tell whether both specs have a component schema, and all that it leads to, alike."""
        old, new = (node.parts for node in pair.nodes)
        is_schema = len(new) == 3 and new[:2] == ("components", "schemas")
        return is_schema and old == new and new[1:] in self._settled[id(pair.new.document)]

    @cached_property
    def is_plain(self) -> bool:
        """Whether a part without a version is nothing special, as neither spec has versions."""
        statements = (state for document in self._documents for state in gate_statements(document))
        return self._profile == "plain" or (self._profile == "auto" and not any(statements))

    @cached_property
    def newest(self) -> tuple[tuple[Newest, Newest], tuple[Newest, Newest]]:
        """The newest versions of features in both specs, as `newest_versions` returns them."""
        return newest_versions(self.old), newest_versions(self.new)

    def add(self, change: Change, direction: Direction, parts: Iterable[Node] = ()) -> None:
        """Add a change and the parts in which it was found.

        What is found again, in another direction or in the other kind of document, is one change.
        So it is by another variant of its rule, as a new property is required in requests only:
        the weightiest one tells it.
        """
        rule = RULES[change.rule]
        direction, level = rule.of(direction)
        facts = tuple(change.arguments.items()) if direction == "any" else ()
        where = change.old.pointer, change.new.pointer
        key = (rule.variant_of or rule.id, change.item, facts, change.values, where)
        found = self._found.setdefault(key, _Found(change))
        most = max(found.levels.values(), default=level)
        is_plainer = RULES[found.change.rule].variant_of and not rule.variant_of
        if level > most or (level == most and is_plainer):
            found.change = change
        found.levels[direction] = max(level, found.levels.get(direction, level))
        found.parts.extend((direction, part) for part in parts)

    def first_time(self, pair: Pair, *how: str) -> bool:
        """Tell whether a pair has not been compared before in some respect, and note it."""
        key = (*((id(node.document), node.parts) for node in pair.nodes), *how)
        is_new = key not in self._seen
        self._seen.add(key)
        return is_new

    def queue(self, pair: Pair) -> None:
        """Have two component schemas compared, once for each direction."""
        self.visit(*pair.nodes)
        if not self._is_settled(pair) and self.first_time(pair, pair.direction, str(pair.as_text)):
            self.waiting.append(pair)

    def visit(self, *nodes: Node) -> None:
        """Note that the components of nodes have been compared."""
        self._visited.update((id(node.document), node.parts[:3]) for node in nodes)

    def visited(self, pair: Pair) -> bool:
        """Tell whether either of two components has been compared, or need not be."""
        return self._is_settled(pair) or any(
            (id(node.document), node.parts[:3]) in self._visited for node in pair.nodes
        )

    def uses(self, pair: Pair) -> list[bool]:
        """Return whether each document uses a component, whether or not it has it."""
        return [pair.present.parts in self._of(node).users for node in pair.nodes]

    def reached(self, part: Node) -> list[str]:
        """Return the operations and messages of its document that a part reaches."""
        return self._of(part).reach.of(part, "any")

    def users(self, pair: Pair) -> Gates:
        """Return the gates that all users of two components have, the strictest of both specs."""
        return combine(*(self._of(node).users.get(node.parts[:3], ()) for node in pair.nodes))

    def message_directions(self, message: Node) -> set[Direction]:
        """Return the directions in which a message travels; one that nothing names is read."""
        if message.missing:
            return set()
        return self._of(message).directions.get(place_of_message(message.parts), {"message"})

    @cached_property
    def lone_messages(self) -> dict[Hashable, Node]:
        """The messages that only one spec has, by document and name."""
        several = lone_messages(self.old.asyncapi, self.new.asyncapi)
        return {(id(node.document), message_name(node)): node for node in several}

    def is_referred(self, part: Node) -> bool:
        """Tell whether a reference leads to a part, or to one in it."""
        refs = () if part.missing else self._of(part).references
        place = f"#{part.pointer}"
        return any(ref == place or ref.startswith(f"{place}/") for ref in refs)

    def derived(self, component: Node) -> list[Node]:
        """Return the component schemas that are made of one that nothing else refers to."""
        return [] if component.missing else self._of(component).bases.get(component.parts, [])

    @cached_property
    def renamed_tags(self) -> list[RenamedTag]:
        """The tags of operations that the new spec calls otherwise."""
        return renamed_tags(self.old.openapi, self.new.openapi)

    def is_lone(self, message: Node) -> bool:
        """Tell whether only one spec has a message: its coming or going is one fact."""
        name = None if message.missing else message_name(message)
        return (id(message.document), name) in self.lone_messages

    def spec_of(self, node: Node) -> ComparedSpec:
        """Return the spec that a part belongs to."""
        is_old = node.document in (self.old.openapi, self.old.asyncapi)
        return self.old if is_old else self.new

    def type_of(self, node: Node, tag: str) -> Node | None:
        """Return the component, in the document of a node, whose values have a `__type`."""
        return self._of(node).types.get(tag)


def _with_places(change: Change) -> Change:
    where = [change.values, change.old.pointer, change.new.pointer, change.new.file]
    return replace(change, values=digest(canonical(where)))
