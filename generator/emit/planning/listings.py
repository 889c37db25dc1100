"""Methods that list what a server sends part by part, planned from the parts that it takes."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from generator.emit.plan import Method
from generator.emit.planned_models import Struct
from generator.emit.planning.shapes import hint

_PAGE_SIZE = "page_size"


def with_listing(method: Method, structs: Mapping[str, Struct]) -> Method:
    """Return a method that yields the items of a list, if its operation lists them.

    That is a GET whose body has nothing but one list, and that is called `list` or takes a header
    `Range`. In place of the range the method takes the size of the parts; the client asks for one
    after the other.

    Args:
        method: the method as it would return the body.
        structs: the classes of the models, by name.
    """
    ranges = [a for a in method.arguments if a.place == "header" and a.wire.lower() == "range"]
    struct = structs.get((method.decoder or "").removeprefix("models."))
    lists = bool(ranges) or method.name.partition("_")[0] == "list"
    if method.http != "GET" or not lists or struct is None or len(struct.fields) != 1:
        return method
    (field,) = struct.fields
    listed = hint(field.shape).removesuffix(" | None")
    if not listed.startswith("list["):
        return method
    taken = {argument.name for argument in method.arguments}
    if (ranges and _PAGE_SIZE in taken) or method.result.removesuffix(" | None") != method.decoder:
        return method
    arguments = tuple(
        replace(
            argument,
            name=_PAGE_SIZE,
            place="page",
            hint="int | None",
            required=False,
            doc="How many items to ask for at a time.",
            choices=(),
            options=(),
            default="None",
        )
        if argument in ranges
        else argument
        for argument in method.arguments
    )
    item = listed.removeprefix("list[").removesuffix("]")
    return replace(method, arguments=arguments, listed=field.name, item=item)
