"""Python identifiers for names of the API: ASCII only, without collisions."""

from __future__ import annotations

import ast
import builtins
import enum
import keyword
import re
from collections.abc import Iterable
from functools import lru_cache

from generator.shipped import shipped
from generator.spec.english import capitalised, split_compounds

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
_MAX_LENGTH = 120

# Names that a module of the client uses itself.
CLASS_RESERVED = frozenset(
    {name for name in dir(builtins) if name[0].isupper()}
    | {"Any", "Model", "OpenEnum", "UnknownObject", "UnsetType", "UNSET", "TypeAlias", "TypeVar"}
    | {"Literal", "Sequence", "Mapping", "Annotated", "Union", "Optional", "Final", "ClassVar"}
    | {"Struct", "Meta", "IntEnum", "Enum", "Area", "Operation", "Decoder", "Client"}
    | {"AnyMessage", "Generic", "Protocol", "List", "Dict", "Set", "Tuple", "Type"}
)
# Names that an annotation or a default in the same class body means.
FIELD_RESERVED = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "bytes", "set", "tuple", "object"}
    | {"field", "convert", "msgspec", "annotations", "models", "property", "self"}
)
# Of the methods of an area and of the resources below it; `list` is theirs.
METHOD_RESERVED = (FIELD_RESERVED - {"list"}) | {"builtins", "overload", "type"}
METHOD_RESERVED |= {"body_of", "whole_body", "with_options"}
AREA_RESERVED = METHOD_RESERVED | {"messages", "at"}
ARGUMENT_RESERVED = frozenset({"self", "models", "messages"})
MEMBER_RESERVED = frozenset(dir(int)) | frozenset(dir(enum.IntEnum)) | {"mro", "name", "value"}
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])\Z")


@lru_cache(maxsize=20_000)
def snake_case(name: str) -> str:
    """Return a lower-case identifier for any text: `queueID` -> `queue_id`."""
    words = [word.lower() for word in _WORDS.findall(name)]
    return _guarded("_".join(words)[:_MAX_LENGTH].strip("_"), "x")


def camel_case(name: str) -> str:
    """Return the property that a field has without saying so, as `rename="camel"` of msgspec does.

    Empty for names with digits and others, on whose letter case one could disagree.
    """
    first, *words = name.split("_")
    plain = name.isascii() and all(word.isalpha() and word.islower() for word in (first, *words))
    return first + "".join(map(str.capitalize, words)) if plain else ""


def class_case(name: str) -> str:
    """Return a class name for any text: `error.detail` -> `ErrorDetail`."""
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", name) if part]
    name = capitalised(parts)[:_MAX_LENGTH]
    # A keyword gets a word instead of an underscore, which nobody would see at the end.
    return f"{name}Type" if keyword.iskeyword(name) else _guarded(name, "T")


def member_name(name: str) -> str:
    """Return a name for a member of an enumeration, as close to the documented as can be."""
    cleaned = re.sub(r"[^A-Za-z0-9_]+", "_", name)[:_MAX_LENGTH].strip("_")
    return _guarded(cleaned, "m")


def attribute_name(name: str) -> str:
    """Return the name of an area or a resource, which is that of its module on every system."""
    words = snake_case(name).strip("_").split("_")
    snake = _guarded("_".join(split_compounds(words)), "x")
    return f"{snake}_" if _DEVICES.match(snake) else snake


def runtime_source(module: str) -> str:
    """Return the source of a module of the runtime."""
    return (shipped("runtime") / module).read_text(encoding="utf-8")


def runtime_class(module: str, class_name: str) -> ast.ClassDef:
    """Return the definition of a class of the runtime."""
    body = ast.parse(runtime_source(module)).body
    classes = (node for node in body if isinstance(node, ast.ClassDef))
    return next(node for node in classes if node.name == class_name)


def defined_names(module: str, class_name: str) -> frozenset[str]:
    """Return the names that a class of the runtime defines, without dunders."""
    names = set()
    for item in ast.walk(runtime_class(module, class_name)):
        match item:
            case (
                ast.FunctionDef(name=name)
                | ast.AsyncFunctionDef(name=name)
                | ast.AnnAssign(target=ast.Name(id=name))
                | ast.Attribute(value=ast.Name(id="self"), attr=name)
            ):
                names.add(name)
    return frozenset(name for name in names if not name.startswith("__"))


def _guarded(name: str, prefix: str) -> str:
    if not name or name[0].isdigit():
        name = prefix + name
    return f"{name}_" if keyword.iskeyword(name) or name in ("None", "True", "False") else name


class Names:
    """The names taken in one scope."""

    def __init__(
        self, reserved: Iterable[str] = (), *, suffix: str = "_", number: str = "_"
    ) -> None:
        self._reserved = frozenset(reserved)
        self._suffix = suffix
        self._number = number
        self._taken: set[str] = set()

    def take(self, name: str) -> str:
        """Return `name`, with the suffix where it is reserved, with 2, 3.. where it is taken."""
        if name in self._reserved:
            name += self._suffix
        candidate, number = name, 2
        while candidate in self._taken or candidate in self._reserved:
            candidate = f"{name.rstrip('_')}{self._number}{number}"
            number += 1
        self._taken.add(candidate)
        return candidate
