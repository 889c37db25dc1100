"""Types of the source as the rows that a page prints of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from embedded.load import Source
from embedded.markup.page import Contents, Representation, Row, Text, TypeDoc
from embedded.source import Body, Enumeration, Member, Property
from embedded.texts import as_features, as_prose
from embedded.values import DictionaryOf, ListOf, Names, Value, parse_value
from generator.spec.property_types import named

PREFIX = "urn:inin.com:"
_TYPE = "__type"
_NULL_ITEMS = "The items can be null."
_READ_ONLY = "This is a read only property and can not be changed."
_NAMES_THE_TYPE = "Names the type."
_KEY, _VALUE = "The key.", "The value."
# A row, the page's phrase for its value, and what opens below it.
_Shown = tuple[str, Contents | None]


class Rows:
    """The rows of every type and enumeration, at every place.

    `above` are the types that hold a place, the nearest last: what stands there already is not
    printed again.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._types = source.types
        self._enumerations = source.enumerations
        self._derived = defaultdict[str, list[str]](list)
        for urn, kind in source.types.items():
            if kind.base:
                self._derived[kind.base].append(urn)

    def representation(self, body: str | Body) -> Representation:
        """Return a body with its title and rows.

        Raises:
            ValueError: its type is neither basic nor in the source.
            LocatedError: that of a property below it is not.
        """
        stated = Body(value=body) if isinstance(body, str) else body
        phrase, contents = self._value(parse_value(stated.value), ())
        title = phrase.removeprefix("Complex Type: ").removeprefix("Multiple Options: ")
        of = self._types.get(stated.value.rpartition(" of ")[2])
        text = stated.text or (of.text if of else "")
        return Representation(title, contents or Contents(), text, as_features(stated.feature))

    def message(self, urn: str) -> Representation:
        """Return a message: of one type, whatever derives from it.

        Raises:
            ValueError: the type is not in the source.
        """
        if urn not in self._types:
            raise ValueError(f"the message {urn} is not in spec/api")
        kind, rows = self._types[urn], tuple(self._of(urn, (urn,)))
        contents = Contents(rows, key=urn)
        return Representation(short(urn), contents, kind.text, as_features(kind.feature))

    def _value(self, value: Value, above: tuple[str, ...]) -> _Shown:
        if isinstance(value, ListOf):
            phrase, contents = self._value(value.item, above)
            return f"List [{value.bounds}]: {phrase}", contents
        if isinstance(value, DictionaryOf):
            phrase, contents = self._value(value.entry, above)
            entry = Row("[value]", phrase, (_VALUE,), required=True, contents=contents)
            return "Dictionary", Contents((Row("[key]", "String", (_KEY,), required=True), entry))
        if len(value.names) > 1:
            return self._options(value.names, above, value.base)
        return self._named(value.names[0], above)

    def _named(self, name: str, above: tuple[str, ...]) -> _Shown:
        if name in self._enumerations:
            members = self._members(self._enumerations[name])
            return f"Enumeration: {short(name)}", Contents(tuple(members), key=name)
        if name in self._types:
            options = self._alternatives(name)
            if options:
                return self._options(options, above, name)
            if name in above:
                return f"Complex Type: {short(name)}", Contents(recursive=True)
            rows = tuple(self._of(name, (*above, name)))
            return f"Complex Type: {short(name)}", Contents(rows, key=name)
        if named(name) is None:
            raise ValueError(f"{name} is neither a basic type nor in spec/api")
        return name, None

    def _alternatives(self, urn: str) -> tuple[str, ...]:
        """Return the types of which a value may have one where a page prints this type."""
        if self._types[urn].plain:
            return ()
        sent = [other for other in self._below(urn) if self._types[other].sent]
        return (urn, *sent) if sent and self._types[urn].sent else tuple(sent)

    def _below(self, urn: str) -> Iterator[str]:
        for derived in self._derived.get(urn, ()):
            yield derived
            yield from self._below(derived)

    def _options(self, urns: tuple[str, ...], above: tuple[str, ...], base: str) -> _Shown:
        phrase, key = f"Multiple Options: {short(base)}", f"{' '.join(urns)} options"
        if key in above:
            return phrase, Contents(key=key, options=True)
        rows = tuple(self._option(urn, (*above, key)) for urn in urns)
        return phrase, Contents(rows, key=key, options=True)

    def _option(self, urn: str, above: tuple[str, ...]) -> Row:
        kind = self._types[urn]
        contents = Contents(key=urn)
        if urn not in above:
            contents = Contents(tuple(self._of(urn, (*above, urn))), key=urn)
        return Row(
            "[option]",
            f"Complex Type: {short(urn)}",
            as_prose(kind.text),
            features=as_features(kind.feature),
            contents=contents,
        )

    def _of(self, urn: str, above: tuple[str, ...]) -> Iterator[Row]:
        properties = self._properties(urn)
        if self._types[urn].sent:
            yield Row(_TYPE, f'"{PREFIX}{urn}"', (_NAMES_THE_TYPE,), required=True)
            properties.pop(_TYPE, None)  # of a base, which leaves its value open
        for name, prop in properties.items():
            try:
                yield self._row(name, prop, above)
            except ValueError as error:
                raise self._source.fault(urn, f"{name}: {error}") from error

    def _properties(self, urn: str) -> dict[str, Property]:
        """Return the properties of a type, those of its bases first."""
        kind = self._types[urn]
        inherited = self._properties(kind.base) if kind.base in self._types else {}
        return inherited | kind.properties

    def _row(self, name: str, prop: Property, above: tuple[str, ...]) -> Row:
        value = parse_value(prop.value)
        phrase, contents = self._value(value, above)
        paragraphs = as_prose(prop.text)
        paragraphs += (_READ_ONLY,) if prop.read_only else ()
        paragraphs += (_NULL_ITEMS,) if prop.nullable_items else ()
        return Row(
            name,
            phrase,
            paragraphs,
            required="conditionally" if prop.required_when else prop.required,
            criteria=tuple(_criteria(prop)),
            features=as_features(prop.feature),
            conditions=(prop.required_when,) if prop.required_when else (),
            nullable=prop.nullable,
            default=printed(prop.default),
            type_doc=self._type_doc(value, contents),
            contents=contents,
        )

    def _type_doc(self, value: Value, contents: Contents | None) -> TypeDoc | None:
        """Return what a row says of the one type that opens below it, or of its list's items."""
        item = value.item if isinstance(value, ListOf) else value
        if contents is None or contents.recursive or contents.options:
            return None
        if not isinstance(item, Names) or len(item.names) > 1:
            return None
        kind = self._types.get(item.names[0]) or self._enumerations.get(item.names[0])
        # What a row says of a type is one paragraph.
        if kind is None or not kind.text or "\n" in kind.text:
            return None
        return TypeDoc("Property" if item is value else "List item", kind.text)

    def _members(self, kind: Enumeration) -> Iterator[Row]:
        for name, member in kind.members.items():
            if isinstance(member, Member):
                text, features = as_prose(member.text), as_features(member.feature)
                yield Row(name, str(member.value), text, features=features)
            else:
                yield Row(name, str(member))


def short(urn: str) -> str:
    """Return the name that a page prints for a type."""
    name = urn.rpartition(":")[2]
    return name[:1].lower() + name[1:]


def printed(value: str | float | bool | None) -> str | None:
    """Return a default as a page prints it; None for none."""
    return str(value).lower() if isinstance(value, bool) else None if value is None else str(value)


def _criteria(prop: Property) -> Iterator[Text]:
    least, most = prop.minimum, prop.maximum
    if least is not None:
        yield (
            f"Is a value from {least} to {most}."
            if most is not None
            else (f"Is a value of at least {least}.")
        )
    elif most is not None:
        yield f"Is a value of at most {most}."
    short_, long = prop.min_length, prop.max_length
    if short_ is not None:
        yield (
            f"Is a string with from {short_} to {long} characters."
            if long is not None
            else (f"Is a string with at least {short_} characters.")
        )
    elif long is not None:
        yield f"Is a string with at most {long} characters."
