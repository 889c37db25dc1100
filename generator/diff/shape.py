"""Shapes: schemas as their constraints, however they are written."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from generator.spec.document import Node
from generator.spec.gates import Gates, combine, read_gates
from generator.spec.schema import gates_of_values, layers, required_names


@dataclass(eq=False)
class Shape:
    """A schema as its parts; references are not followed.

    Attributes:
        node: the schema.
        ref: the component that it refers to.
        bases: the components that it names in `allOf`.
        kinds: its types, null among them; none for any type.
        null_beside: whether it allows null beside its types, by a flag or an option.
        never: whether it allows no value.
        properties: by name.
        required: the places of the required names.
        union: `oneOf` or `anyOf`; empty for no choice.
        options: the members of the choice but null.
        features: the values of `x-feature`.
        keywords: all other keywords.
        clashes: keywords that are there twice with different values, with the one that is lost.
    """

    node: Node
    ref: Node | None = None
    bases: list[Node] = field(default_factory=list)
    kinds: frozenset[str] = frozenset()
    null_beside: bool = False
    never: bool = False
    properties: dict[str, Node] = field(default_factory=dict)
    required: dict[str, Node] = field(default_factory=dict)
    union: str = ""
    options: list[Node] = field(default_factory=list)
    features: list[Node] = field(default_factory=list)
    keywords: dict[str, Node] = field(default_factory=dict)
    clashes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def types(self) -> frozenset[str]:
        """Its types but null; none for any type."""
        return self.kinds - {"null"} or self.kinds

    @property
    def nullable(self) -> bool:
        """Whether it allows null beside its types."""
        return self.null_beside or ("null" in self.kinds and len(self.kinds) > 1)

    def narrow(self, kinds: frozenset[str]) -> bool:
        """Allow only values of some types, and of its own; False where no type is among both."""
        if not self.kinds or not kinds:
            self.kinds = kinds or self.kinds
            return True
        both = self.kinds & kinds
        both |= {"integer"} if self.kinds ^ kinds >= {"integer", "number"} else set()
        self.kinds = both or kinds
        return bool(both)

    @property
    def bare(self) -> bool:
        """Whether it has no constraint of its own but its choice."""
        return not (self.types or self.properties or self.required or self.above)

    @property
    def above(self) -> list[Node]:
        """The components that it is made of."""
        return [*([self.ref] if self.ref else []), *self.bases]

    @cached_property
    def base_gates(self) -> Gates:
        """The gates that its values have from the components that it is made of."""
        return combine(*(gates_of_values(node, strict=False) for node in self.above))

    @cached_property
    def gates(self) -> Gates:
        """The gates of its values."""
        return combine(self.base_gates, *(read_gates(node, strict=False) for node in self.features))

    def keyword(self, key: str) -> Node:
        """Return the value of a keyword; missing where there is none."""
        return self.keywords.get(key) or self.node.absent()

    def without(self, *keys: str) -> Shape:
        """Return the schema without some keywords."""
        if self.keywords.keys().isdisjoint(keys):
            return self
        return replace(self, keywords={k: n for k, n in self.keywords.items() if k not in keys})

    def stating(self, **keywords: Node) -> Shape:
        """Return the schema with some keywords more, or with other values of them."""
        return replace(self, keywords={**self.keywords, **keywords})

    def property(self, name: str) -> Node | None:
        """Return a property, be it inherited; None where there is none."""
        return self.properties.get(name) or self.inherited(name)

    def inherited(self, name: str) -> Node | None:
        """Return a property of what it is made of; None where there is none."""
        stated = (layer.at("properties", name) for layer in self._layers)
        return next((node for node in stated if not node.missing), None)

    def requires(self, name: str) -> bool:
        """Tell whether a property is required, be it by a component that it is made of."""
        return name in self.required or any(name in required_names(one) for one in self._layers)

    @cached_property
    def _layers(self) -> list[Node]:
        several = (layers(component, strict=False) for component in self.above)
        return [layer.node for one in several for layer in reversed(list(one))]
