"""Speed of decoding a batch of messages, against bare msgspec and pydantic.

    make bench ARGS=decoding

All decode the same bytes into the same types: the generated ones; the same source over plain
structs and closed enumerations, without a place for what is unknown; and pydantic's, which
datamodel-code-generator makes from the same schemas. Decoders are made before and kept.

What is measured depends on where a process has its memory, by a tenth: all run in several
processes, and the best of these counts.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from enum import Enum, IntEnum
from fractions import Fraction
from pathlib import Path
from types import ModuleType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec
import pydantic
from msgspec import structs

from benchmarks.batch import batch
from benchmarks.measure import Figure, best, timed
from benchmarks.peers import generate_models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.untagged import UntaggedUnion
from icws.messages import AnyMessage

_COUNT = 1_000
_UNKNOWN = 10
_ROUNDS = 100
_PROCESSES = 3
_UNKNOWN_ARM = "unknown"


def figures() -> list[Figure]:
    """Measure all decoders in turn, on a batch of known messages and on one with unknown ones."""
    least: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        models = generate_models(Path(folder))
        for _ in range(_PROCESSES):
            run = subprocess.run(  # noqa: S603  # this module
                (sys.executable, "-m", "benchmarks.decoding", models),
                stdout=subprocess.PIPE,
                check=True,
            )
            for name, seconds in json.loads(run.stdout).items():
                least[name] = min(least.get(name, float("inf")), seconds)
    share = len(json.loads(taken(batch(_COUNT), plain_types())))
    all_known, some_unknown = f"{_COUNT:,} messages", f"{_COUNT:,}, {_UNKNOWN} % of unknown types"
    of_pydantic = Fraction(2, 7)
    return [
        Figure(all_known, least["icws"], "pydantic, discriminated union", least["pydantic"],
               of_pydantic),
        Figure(f"{share} of them", least["icws, taken"],
               "bare msgspec, which takes no others", least["msgspec"], Fraction(5, 4)),
        Figure(some_unknown, least["icws, mixed"], "pydantic, with an arm for them",
               least["pydantic, mixed"], of_pydantic),
        Figure(some_unknown, least["icws, mixed"], "json.loads, untyped", least["json, mixed"]),
    ]  # fmt: skip


def measured(generated: ModuleType) -> dict[str, float]:
    """Return the least seconds of each decoder in this process.

    Args:
        generated: the module of pydantic's models.
    """
    known, mixed = batch(_COUNT), batch(_COUNT, _UNKNOWN)
    ours: Callable[[bytes], list[Any]] = Decoder[list[Any]](list[AnyMessage]).decode
    kinds = plain_types()
    bare = msgspec.json.Decoder(list_of(union_of(kinds.values()))).decode
    some = taken(known, kinds)
    closed, open_ = closed_union(generated), open_union(generated)
    check(ours, known, 0)
    check(ours, mixed, _COUNT * _UNKNOWN // 100)
    runs = {
        "icws": timed(lambda: ours(known)),
        "icws, taken": timed(lambda: ours(some)),
        "msgspec": timed(lambda: bare(some)),
        "pydantic": timed(lambda: closed.validate_json(known)),
        "icws, mixed": timed(lambda: ours(mixed)),
        "pydantic, mixed": timed(lambda: open_.validate_json(mixed)),
        "json, mixed": timed(lambda: json.loads(mixed)),
    }
    return best(runs, _ROUNDS)


def taken(messages: bytes, kinds: Iterable[Any]) -> bytes:
    """Return those of some messages that bare msgspec takes."""
    tags = {cls.__struct_config__.tag for cls in kinds}
    return msgspec.json.encode([one for one in json.loads(messages) if one["__type"] in tags])


def check(decode: Callable[[bytes], list[Any]], data: bytes, unknown: int) -> None:
    """See that a batch is what it should be: nothing lost, and only so many unknown.

    Raises:
        SystemExit: it is not, so the figures would mean nothing.
    """
    decoded = decode(data)
    decoded_unknown = sum(isinstance(message, UnknownObject) for message in decoded)
    if len(decoded) != _COUNT or decoded_unknown != unknown:
        sys.exit(
            f"decoded {len(decoded)} messages, {decoded_unknown} of them unknown, not {unknown}"
        )


def plain_types() -> dict[type[msgspec.Struct], Any]:
    """Return the messages over msgspec's own structs, but for those that it does not take.

    They hold a choice of types without a `__type`.
    """
    made: dict[type, Any] = {}
    classes = {cls: plain(cls, made) for cls in message_types()}
    return {cls: like for cls, like in classes.items() if is_taken(like)}


def is_taken(type_: Any) -> bool:
    """Tell whether msgspec decodes a type."""
    try:
        msgspec.json.Decoder(type_)
    except TypeError:
        return False
    return True


def plain(hint: Any, made: dict[type, Any]) -> Any:
    """Return a type of the models over plain structs and closed enumerations.

    Args:
        hint: the type of a field, or a class of the models.
        made: the classes that were made before; one that contains itself is not.
    """
    parts = get_args(hint)
    if get_origin(hint) is Annotated:
        return plain(parts[0], made)
    if isinstance(hint, UntaggedUnion):
        return plain(hint.union, made)
    if get_origin(hint) in (Union, UnionType):
        return union_of(plain(part, made) for part in parts if part is not UnknownObject)
    if parts:
        return get_origin(hint)[tuple(plain(part, made) for part in parts)]
    if not isinstance(hint, type) or not issubclass(hint, (msgspec.Struct, Enum)):
        return hint
    if hint not in made:
        made[hint] = Any
        made[hint] = _plain_class(hint, made)
    return made[hint]


def _plain_class(cls: Any, made: dict[type, Any]) -> Any:
    if issubclass(cls, Enum):
        return IntEnum(cls.__name__, {member.name: member.value for member in cls})
    fields = [field for field in structs.fields(cls) if not field.encode_name.startswith("$")]
    return msgspec.defstruct(
        cls.__name__,
        [
            (field.name, plain(field.type, made), *([] if field.required else [msgspec.UNSET]))
            for field in fields
        ],
        kw_only=True,
        rename={field.name: field.encode_name for field in fields},
        tag_field=cls.__struct_config__.tag_field,
        tag=cls.__struct_config__.tag,
    )


def closed_union(generated: ModuleType) -> pydantic.TypeAdapter[Any]:
    """Return pydantic's decoder of a list of messages, told apart by their type."""
    known = union_of(getattr(generated, cls.__name__) for cls in message_types())
    member: Any = Annotated[known, pydantic.Field(discriminator="field__type")]
    return pydantic.TypeAdapter(list_of(member))


def open_union(generated: ModuleType) -> pydantic.TypeAdapter[Any]:
    """Return the same with an arm that keeps what is unknown as a dictionary."""
    tags = {str(cls.__struct_config__.tag): cls.__name__ for cls in message_types()}
    arms = [Annotated[getattr(generated, name), pydantic.Tag(tag)] for tag, name in tags.items()]
    arms.append(Annotated[dict[str, Any], pydantic.Tag(_UNKNOWN_ARM)])

    def arm(value: Any) -> str:
        tag = value["__type"] if isinstance(value, dict) else value.field__type
        return tag if tag in tags else _UNKNOWN_ARM

    member: Any = Annotated[union_of(arms), pydantic.Discriminator(arm)]
    return pydantic.TypeAdapter(list_of(member))


def union_of(members: Iterable[Any]) -> Any:
    """Return a union made when the program runs, which no type checker follows."""
    return Union[tuple(members)]  # noqa: UP007


def list_of(member: Any) -> Any:
    """Return the type of a list, likewise."""
    return list[member]


def message_types() -> list[type[msgspec.Struct]]:
    """Return the generated classes of the messages."""
    return [cls for cls in get_args(AnyMessage) if cls is not UnknownObject]


def load(name: str, path: Path) -> ModuleType:
    """Import a module from a file."""
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # types that are written as text are looked up there
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    pydantic_models = load("benchmarks.pydantic_models", Path(sys.argv[1]))
    print(json.dumps(measured(pydantic_models)))
