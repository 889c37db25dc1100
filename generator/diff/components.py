"""Components that no operation and no message leads to."""

from __future__ import annotations

from generator.diff.comparison import Comparison
from generator.diff.identity import match_schemas
from generator.diff.pair import Pair, canonical
from generator.diff.rules import Level
from generator.diff.schemas import Schemas
from generator.spec.document import Node


class Components:
    """Compares the components of two documents that have not been compared yet.

    A component that only one document has, and uses, came or went with its users.

    Args:
        comparison: the comparison that notes the changes.
        schemas: the comparison of schemas.
        tops: the tops of the documents.
    """

    def __init__(self, comparison: Comparison, schemas: Schemas, tops: Pair) -> None:
        self.comparison = comparison
        self.schemas = schemas
        self.tops = tops

    def compare(self, *skip: str) -> None:
        """Compare them, but for some kinds."""
        components = self.tops.child("components").named("components")
        if not components.both(dict):
            self.comparison.leftover(components)
            return
        for kind in components.names():
            child = components.child(kind).named(f"components {kind}")
            if kind in skip:
                continue
            if not child.both(dict):
                self.comparison.leftover(child)
            elif kind == "schemas":
                self._schemas(child)
            else:
                compare = self._security_scheme if kind == "securitySchemes" else self._other
                for name in child.names():
                    compare(child.child(name).named(name))

    def _schemas(self, pair: Pair) -> None:
        unused: tuple[list[Node], list[Node]] = ([], [])
        for name in pair.names():
            child = pair.child(name).named(name)
            if not child.one_sided:
                if not all(self.comparison.uses(child)):
                    self._unused(child)
                elif self._overlooked(child):
                    self.comparison.leftover(child)
            elif not any(self.comparison.uses(child)):
                unused[child.old.missing].append(child.present)
        for child in pair.each(match_schemas(*unused)):
            names = [str(node.parts[-1]) for node in child.nodes if not node.missing]
            child = child.named(min(names))
            if child.one_sided:
                rule = "unused-schema-added" if child.old.missing else "unused-schema-removed"
                self.comparison.report(rule, child)
            else:
                self.comparison.report("schema-renamed", child, old=names[0], new=names[1])
                self._unused(child)

    def _unused(self, pair: Pair) -> None:
        """Report once that a schema differs: it breaks nobody; texts and names as ever."""
        with self.comparison.apart() as changes:
            self.schemas.compare(pair.travelling("message"))
        self.comparison.adopt(change for change in changes if change.level == Level.DOCS)
        values = sorted(change.fingerprint for change in changes if change.level > Level.DOCS)
        if values:
            self.comparison.report("unused-schema-changed", pair, values=values)

    def _other(self, pair: Pair) -> None:
        used = self.comparison.uses(pair)
        overlooked = not pair.one_sided and (not all(used) or self._overlooked(pair))
        if overlooked or (pair.one_sided and not any(used)):
            kind = pair.present.parts[1]
            self.comparison.leftover(pair.named(f"components {kind} {pair.item}"))

    def _security_scheme(self, pair: Pair) -> None:
        if not pair.both(dict):
            self.comparison.leftover(pair.named(f"security {pair.item}"))
            return
        rules = "security-scheme-added", "security-scheme-removed"
        if self.comparison.came_or_went(pair, *rules):
            return
        texts = ("description", "summary")
        values = [
            {key: value for key, value in node.value.items() if key not in texts}
            for node in pair.nodes
        ]
        if canonical(values[0]) != canonical(values[1]):
            self.comparison.report("security-scheme-changed", pair, values=values)
        self.comparison.fields(pair, {}, [key for key in pair.names() if key not in texts])

    def _overlooked(self, pair: Pair) -> bool:
        """Tell whether a part is used only where nothing is compared by rules, as below `not`."""
        return not any(map(self.comparison.visited, pair.nodes))
