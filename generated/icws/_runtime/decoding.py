# Copied from runtime/decoding.py; edits here are lost.
"""Tolerant decoding: by msgspec alone if the data fits, and without loss if it does not."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Mapping
from types import MappingProxyType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin

import msgspec

from .deferred import resolved
from .errors import DecodeError
from .http import Response
from .model import UNSET, UnknownObject
from .shapes import ListShape, MismatchError, Shape, UnionShape, read_or_keep, shape_of
from .untagged import chosen

__all__ = ["Decoder", "has_too_many_values", "plain_json", "without_mark"]

T = TypeVar("T")
_MOST_VALUES = 1_000_000
# Unknown types and properties that a decoder remembers: a server can make up any number of them.
_MOST_UNKNOWN, _LONGEST_UNKNOWN = 300, 200
# Names under which msgspec has fields that are no properties of the API, and the escape by which
# they can be hidden.
_EXTRA, _DATA, _ESCAPED = b'"$additional_properties"', b'"$data"', b"\\u0024"
_DOLLAR, _BACKSLASH = b"$\\"
_BOM = b"\xef\xbb\xbf"
_PARTS = msgspec.json.Decoder(list[msgspec.Raw])
_ANYTHING = msgspec.json.Decoder()
# A type that is refused beside `UnknownObject`.
_OWN_TAG = UnknownObject.__struct_config__.tag
# A count that each item of an unknown type advances: cheaper than looking for them in lists that
# have none.
_made = itertools.count()
_COUNTING = {"__post_init__": functools.partial(next, _made)}


def has_too_many_values(data: bytes) -> bool:
    """Return whether a JSON document may have more than a million values.

    Each needs a hundred times the memory of the two bytes that it can be.
    """
    if len(data) <= _MOST_VALUES:
        return False
    return data.count(b",") + data.count(b"[") + data.count(b"{") > _MOST_VALUES


def without_mark(data: bytes) -> bytes:
    """Return a JSON document without a byte order mark, which some gateways write before it."""
    return data.removeprefix(_BOM)


class _Fast(msgspec.Struct, frozen=True, eq=False):
    """msgspec's decoder of a type, if it accepts the type.

    Attributes:
        unknown: the properties of unknown types of items, by their `__type`.
        classes: the classes that it makes items of these types.
    """

    decoder: msgspec.json.Decoder[Any] | None
    unknown: Mapping[str, tuple[str, ...]]
    classes: frozenset[type]


class Decoder(msgspec.Struct, Generic[T], eq=False):
    """A decoder of JSON into one type; creating one is expensive, so keep it.

    msgspec alone decodes data that fits the type. Other data is decoded leniently: unknown
    properties go to ``additional_properties``, unknown objects become ``UnknownObject``, unknown
    enumeration values are kept, a bad item of a list leaves the others typed, and a bad character
    leaves the rest of its text.

    At an item of an unknown type, msgspec stops. Of types that have come before, the properties
    are remembered, so that it takes those items, too, and all are decoded as fast as ever.

    Attributes:
        type: the type, or a function that returns it when it is first needed.
    """

    type: Any
    _unknown: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    _fast: _Fast | None = None
    _item: msgspec.json.Decoder[Any] | None = None
    _shape: Shape | None = None

    def decode(self, data: bytes) -> T:
        """Decode a JSON document.

        Raises DecodeError if the bytes are no JSON, are nested too deep or hold too much, or if
        the document has another form than the type and no place for an unknown object.
        """
        if has_too_many_values(data):
            raise DecodeError(f"the response has more than {_MOST_VALUES} values")
        data = without_mark(data)
        fast = self._fast
        if fast is None or fast.unknown is not self._unknown:
            fast = self._fast = self._built()
        reason = "it has another form than the documented type"
        # Most documents have neither character, and a single one is quick to look for.
        internal = (_DOLLAR in data or _BACKSLASH in data) and _has_internal_names(data)
        if fast.decoder is not None and not internal:
            try:
                if fast.classes:
                    return _filled(fast, fast.decoder, data)  # type: ignore[no-any-return]
                return fast.decoder.decode(data)  # type: ignore[no-any-return]
            except msgspec.ValidationError as error:
                reason = str(error)
            except (msgspec.DecodeError, UnicodeDecodeError):
                pass  # decoded leniently below, so that one bad text spoils no other
            except RecursionError as error:
                raise _refused(error) from None
        try:
            return self._lenient(data, by_item=not internal)
        except MismatchError as mismatch:
            # The fast pass stops at the first unknown property, which is no fault.
            raise DecodeError(
                f"the response cannot be decoded: {str(mismatch) or reason}"
            ) from None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise _refused(error) from None

    def _lenient(self, data: bytes, *, by_item: bool) -> T:
        if self._shape is None:
            type_ = resolved(self.type)
            shape = shape_of(type_)
            if isinstance(shape, ListShape):
                type_ = getattr(type_, "__value__", type_)
                args = get_args(type_) if get_origin(type_) is list else ()
                self._item = _build(args[0]) if args else None
            self._shape = shape  # last, since threads ask for it
        if self._item is None or not by_item or not isinstance(self._shape, ListShape):
            return self._shape.read(_plain(data))  # type: ignore[no-any-return]
        # Only items that msgspec refuses are decoded the slow way.
        try:
            parts = _PARTS.decode(data)
        except msgspec.ValidationError:
            raise MismatchError from None
        except msgspec.DecodeError:
            # msgspec cannot split a document into items that it cannot parse.
            return self._shape.read(_plain(data))  # type: ignore[no-any-return]
        items: list[Any] = []
        refused: list[Any] = []
        rest = map(self._item.decode, parts)
        while True:
            try:
                items.extend(rest)
            except (msgspec.DecodeError, UnicodeDecodeError):
                # Those before it are in the list, and the next call goes on behind it.
                refused.append(read_or_keep(self._shape.item, _plain(parts[len(items)])))
                items.append(refused[-1])
            else:
                self._remember(refused)
                return items  # type: ignore[return-value]

    def _remember(self, refused: list[Any]) -> None:
        """Let msgspec take items of the unknown types of some items, from the next document on."""
        item = self._shape.item if isinstance(self._shape, ListShape) else None
        if not isinstance(item, UnionShape) or not item.unknown:
            return
        unknown = dict(self._unknown)
        room = _MOST_UNKNOWN - sum(map(len, (unknown, *unknown.values())))
        for one in refused:
            if type(one) is not UnknownObject or one.type in item.by_tag or one.type == _OWN_TAG:
                continue
            before = unknown.get(one.type, ())
            stated = (name for name in one.data if name != "__type")
            properties = tuple(dict.fromkeys((*before, *stated)))
            added = len(properties) - len(before) + (one.type not in unknown)
            if 0 < added <= room and all(map(_can_be_remembered, (one.type, *properties))):
                unknown[one.type] = properties
                room -= added
        if unknown != self._unknown:
            self._unknown = unknown

    def _built(self) -> _Fast:
        """Create msgspec's decoder, which takes the items of the unknown types, too."""
        type_, unknown = resolved(self.type), self._unknown
        classes = [*itertools.starmap(_class_of, unknown.items())]
        if classes:
            item: Any = Union[(*get_args(getattr(type_, "__value__", type_)), *classes)]
            type_ = list[item]
        return _Fast(_build(type_), unknown, frozenset(classes))

    def __repr__(self) -> str:
        """Show the type."""
        return f"Decoder({resolved(self.type)!r})"


# msgspec keeps the last 64 unions that it has met, and with them their classes.
@functools.lru_cache(_MOST_UNKNOWN)
def _class_of(tag: str, properties: tuple[str, ...]) -> type[Any]:
    """Return a class that takes objects with a `__type` and some of these properties alone."""
    names = {f"p{number}": name for number, name in enumerate(properties)}
    return msgspec.defstruct(
        "Unknown",
        [(field, Any, UNSET) for field in names],
        namespace=_COUNTING,
        tag_field="__type",
        tag=tag,
        rename=names,
        forbid_unknown_fields=True,
        gc=False,
    )


def _can_be_remembered(name: str) -> bool:
    """Return whether msgspec takes a text as the name of a property, and it is of sensible size."""
    return len(name) <= _LONGEST_UNKNOWN and name.isprintable() and not {*'"\\'} & {*name}


def _filled(fast: _Fast, decoder: msgspec.json.Decoder[Any], data: bytes) -> Any:
    """Decode a list, with unknown objects in the places of the items of remembered types."""
    before = next(_made)
    items = decoder.decode(data)
    if next(_made) > before + 1:  # perhaps by another thread
        for place, item in enumerate(items):
            if type(item) in fast.classes:
                items[place] = UnknownObject(data=msgspec.to_builtins(item))
    return items


def _has_internal_names(data: bytes) -> bool:
    """Return whether msgspec might take a property for a field that is none of the API.

    It reads those fields so that what it has written can be read again. A server's property of
    such a name is unknown, like others.
    """
    return _ESCAPED in data or _EXTRA in data or _DATA in data


def _plain(data: bytes | msgspec.Raw) -> Any:
    """Decode JSON data by msgspec, or by `json` if msgspec refuses it.

    `json` accepts 1e999 and half a surrogate pair; bytes that are no UTF-8 become U+FFFD, as in
    an event stream. Raises the error of msgspec if `json` refuses the data as well.
    """
    try:
        return _ANYTHING.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        import json  # not above: slow to load

        try:
            return json.loads(bytes(data).decode(errors="replace"), strict=False)
        except ValueError:
            raise error from None


def plain_json(response: Response) -> Any:
    """Return the body of a response as plain data.

    Raises DecodeError if it is no JSON, is nested too deep or holds too much.
    """
    data = without_mark(response.body)
    if has_too_many_values(data):
        raise DecodeError(f"the response has more than {_MOST_VALUES} values", response=response)
    try:
        return _plain(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        failure = _refused(error)
    failure.response = response
    raise failure


def _build(type_: Any) -> msgspec.json.Decoder[Any] | None:
    """Return msgspec's decoder; None for types that it does not accept, like untagged unions.

    Of a union, or a list of one, it decodes the members that msgspec accepts. A value of another
    one does not fit, and is decoded leniently: one such type makes others no slower.
    """
    return _whole(type_) or _whole(_accepted(type_))


def _whole(type_: Any) -> msgspec.json.Decoder[Any] | None:
    try:
        return msgspec.json.Decoder(type_, dec_hook=chosen)
    except TypeError:
        return None


def _accepted(type_: Any) -> Any:
    """Return a union, or a list of one, without the members that msgspec does not accept."""
    args = get_args(type_)
    if get_origin(type_) is list and args:
        return list[_accepted(args[0])]  # type: ignore[misc]
    if get_origin(type_) not in (Union, UnionType):
        return type_
    return Union[tuple(arg for arg in args if _whole(arg) is not None) or type_]  # noqa: UP007


def _refused(error: Exception) -> DecodeError:
    if isinstance(error, RecursionError):
        return DecodeError("the response is nested too deep")
    # A UnicodeDecodeError holds the whole body.
    reason = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
    return DecodeError(f"the response cannot be decoded: {reason}")
