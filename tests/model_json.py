"""JSON for the classes of a plan: what fits them, or what a newer server sends for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from generator.emit.planned_models import Models, Shape
from generator.emit.planning.shapes import reference

SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": st.text(st.characters(codec="utf-8"), max_size=6),
    "integer": st.integers(-(2**40), 2**40),
    "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9),
    "boolean": st.booleans(),
    "null": st.none(),
}
ANYTHING = st.recursive(
    st.one_of(list(SCALARS.values())),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
# No property and no type of the API is called so.
UNKNOWN_NAMES = st.text(max_size=6).map(lambda text: "x-" + text)
UNKNOWN_OBJECTS = st.builds(
    lambda tag, rest: {"__type": "urn:x-newer:" + tag, **rest},
    st.text(max_size=4),
    st.dictionaries(UNKNOWN_NAMES, ANYTHING, max_size=2),
)
_DEEP = 3


class ModelJson:
    """Makes JSON values of shapes; optional parts become rarer as it grows deeper.

    Where the server is newer, objects have unknown properties, enumerations unknown members,
    and an object that could be of several types is sometimes of none of them.
    """

    def __init__(
        self,
        models: Models,
        scalars: Mapping[str, st.SearchStrategy[Any]] = SCALARS,
        *,
        newer: bool = False,
    ) -> None:
        self.structs = {struct.name: struct for struct in models.structs}
        self.enumerations = {item.name: item for item in models.enumerations}
        self.unions = {union.name: union.shape for union in models.unions}
        self._scalars = scalars
        self._newer = newer

    def of_class(self, name: str) -> st.SearchStrategy[Any]:
        """Values of a class of the models, of an enumeration or a union."""
        return self.of_shape(reference(name))

    def of_shape(self, shape: Shape) -> st.SearchStrategy[Any]:
        """Values of a shape."""
        return st.composite(lambda draw: self._shape(draw, shape, 0))()

    def _shape(self, draw: st.DrawFn, shape: Shape, depth: int) -> Any:
        if "anyOf" in shape:
            known = [s for s in shape["anyOf"] if s != reference("UnknownObject")]
            if self._newer and len(known) < len(shape["anyOf"]) and draw(st.booleans()):
                return draw(UNKNOWN_OBJECTS)
            return self._shape(draw, draw(st.sampled_from(known)), depth)
        if "$ref" in shape:
            return self._class(draw, str(shape["$ref"]).rpartition("/")[2], depth)
        size = draw(st.integers(0, 0 if depth > _DEEP else 2))
        if shape.get("type") == "array":
            return [self._shape(draw, shape["items"], depth + 1) for _ in range(size)]
        if shape.get("type") == "object":
            item = shape["additionalProperties"]
            keys = draw(st.lists(self._scalars["string"], max_size=size))
            return {key: self._shape(draw, item, depth + 1) for key in keys}
        return draw(self._scalars[shape.get("type", "string")])

    def _class(self, draw: st.DrawFn, name: str, depth: int) -> Any:
        if name in self.unions:
            return self._shape(draw, self.unions[name], depth)
        if name in self.enumerations:
            members = st.sampled_from([m.value for m in self.enumerations[name].members])
            return draw(members | st.integers(-(2**31), 2**31) if self._newer else members)
        struct = self.structs[name]
        value: dict[str, Any] = {} if struct.tag is None else {"__type": struct.tag}
        for field in struct.fields:
            if field.required or (depth < _DEEP and draw(st.booleans())):
                value[field.wire] = self._shape(draw, field.shape, depth + 1)
        if self._newer:
            value |= draw(st.dictionaries(UNKNOWN_NAMES, ANYTHING, max_size=1))
        return value
