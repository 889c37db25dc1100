"""Comments columns: sentences and labels that state facts about a property or parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from generator.model.api import Location, Operation, Parameter, ParameterOption
from generator.model.source import Feature, Source
from generator.model.types import ListOf, Property
from generator.spec.property_types import PropertyType

NULLABLE = "This property can be null."
# No page that is known prints such a sentence: null items are known from the vendor's library.
NULL_ITEMS = re.compile(
    r"(?:The )?(?:list )?items (?:(?:of|in) this (?:property|list|collection) )?can be null\.",
    re.IGNORECASE,
)
NULL_RESETS = "Setting this property to null will set it to its default value."
READ_ONLY = re.compile(
    r"This is a read[- ]only property"
    r"(?: and can ?not be changed(?: with (?:PUT|POST|PUT or POST|POST or PUT) operations)?)?\."
)
CRITERIA = re.compile(r"conform to all of these criteria:$")
TYPE_DOCUMENTATION = ("Property type documentation:", "List item type documentation:")
REQUIRED = "Required"
CONDITIONALLY_REQUIRED = "Conditionally Required"
# The type of the row is one that holds the row.
RECURSIVE = "Recursive"
LABELS = (REQUIRED, CONDITIONALLY_REQUIRED, RECURSIVE)
MORE_LESS = {"Show More", "Show Less"}
MULTIPLE_OPTIONS = "Multiple options:"
OPTIONS_SENTENCE = "The value can be assigned any of the following options."
NOTE = "Note"
DEFAULT = re.compile(r"Default value: ?(.*)", re.DOTALL)

_INTRODUCTION = re.compile(r"\bThe value must conform to all of these criteria:$")
_CONDITION = re.compile(r"\b(?:requir|omit|specif|provid|present|when|unless)", re.IGNORECASE)
_COUNT_RANGE = re.compile(
    r"Is a (?:collection|list) with from ([0-9]{1,9}) to ([0-9]{1,9}) items\.?"
)
# The facts that the numbers of a criterion state, by its words.
_OF_NUMBERS = {
    r"Is a value from (-?[0-9]{1,18}) to (-?[0-9]{1,18})\.?": ("minimum", "maximum"),
    r"Is a value (?:of )?at least (-?[0-9]{1,18})\.?": ("minimum",),
    r"Is a value (?:of )?at most (-?[0-9]{1,18})\.?": ("maximum",),
}
_OF_STRINGS = {
    r"Is a string with from ([0-9]{1,9}) to ([0-9]{1,9}) characters\.?": (
        "min_length",
        "max_length",
    ),
    r"Is a string with at least ([0-9]{1,9}) characters\.?": ("min_length",),
    r"Is a string with at most ([0-9]{1,9}) characters\.?": ("max_length",),
}


class Comment(Struct):
    """The content of a comments column, sorted by kind."""

    paragraphs: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    feature: Feature | None = None
    default: str | None = None
    # Each criterion also stands in `paragraphs`, as a list item at its place.
    criteria: list[str] = field(default_factory=list)
    type_documentation: str = ""
    item_documentation: str = ""
    options: list[ParameterOption] = field(default_factory=list)
    multiple_options: bool = False
    # The version of the type that the documentation above its table describes.
    type_feature: Feature | None = None
    is_cut: bool = False
    _awaits: str = ""

    def add(self, text: str) -> None:
        """Take the next paragraph: documentation of a type, a fixed label, or prose."""
        if text in TYPE_DOCUMENTATION:
            self._awaits = text
        elif self._awaits == TYPE_DOCUMENTATION[0]:
            self.type_documentation, self._awaits = text, ""
        elif self._awaits == TYPE_DOCUMENTATION[1]:
            self.item_documentation, self._awaits = text, ""
        elif text == MULTIPLE_OPTIONS:
            self.multiple_options = True
        elif text == RECURSIVE and not self.paragraphs:
            self.labels.add(text)
        elif text != NOTE and not (self.multiple_options and text == OPTIONS_SENTENCE):
            self.paragraphs.append(text)

    def add_badge(self, text: str) -> bool:
        """Take a badge of an HTML page; return whether it is one that is known."""
        is_known = text in LABELS
        if is_known:
            self.labels.add(text)
        return is_known

    @property
    def describes_type(self) -> bool:
        """Whether what follows belongs to the documentation of a type, not to the row."""
        return bool(self.type_documentation or self.item_documentation)

    @property
    def text(self) -> str:
        """The description: paragraphs apart by an empty line, list items on lines of their own.

        Documentation of a type that no definition has taken is a part of it.
        """
        text = ""
        for paragraph in self.paragraphs:
            tight = paragraph.startswith("- ") and text.rpartition("\n")[2].startswith("- ")
            text += ("" if not text else "\n" if tight else "\n\n") + paragraph
        return joined(*dict.fromkeys([text, self.type_documentation, self.item_documentation]))

    def take_documentation(self) -> str:
        """Return the documentation of the innermost type, for its definition."""
        if text := self.item_documentation:
            self.item_documentation = ""
        else:
            text, self.type_documentation = self.type_documentation, ""
        return text

    def cut(self) -> None:
        """Keep what is certain of a comment in which the page breaks off: no words, no list."""
        self.paragraphs = list(filter(_is_fact, self.paragraphs))
        self.criteria, self.options = [], []
        self.type_documentation = self.item_documentation = ""
        self.labels.discard(CONDITIONALLY_REQUIRED)
        self.is_cut = True

    @property
    def required_when(self) -> str | None:
        """The sentences of a conditional requirement, or None where there is none."""
        if CONDITIONALLY_REQUIRED not in self.labels:
            return None
        return condition(self.paragraphs)


def joined(*texts: str | None) -> str:
    """Return texts as paragraphs of one; those that are empty are left out."""
    return "\n\n".join(filter(None, texts))


def _is_fact(paragraph: str) -> bool:
    return paragraph in {NULLABLE, NULL_RESETS} or bool(READ_ONLY.fullmatch(paragraph))


def condition(paragraphs: Iterable[str]) -> str:
    """Return the sentences that say when something is required; the whole text without any."""
    text = " ".join(paragraphs)
    sentences = re.split(r"(?<=[.!?])\s+", text)
    chosen = [sentence for sentence in sentences if _CONDITION.search(sentence)]
    return " ".join(chosen) or text or CONDITIONALLY_REQUIRED


def apply_criterion(prop: Property, text: str) -> bool:
    """Take a range or length from one criterion into the property; return whether it was taken.

    A length criterion on something that is not a string (a complex type whose id it speaks
    of) is left to the description.
    """
    text = " ".join(text.split())
    if isinstance(prop.type, ListOf) and (match := _COUNT_RANGE.fullmatch(text)):
        prop.type = ListOf(prop.type.item, int(match[1]), int(match[2]))
        return True
    row = prop.type if isinstance(prop.type, PropertyType) else None
    criteria = (
        _OF_NUMBERS if row and row.is_numeric else _OF_STRINGS if row and row.has_length else {}
    )
    for pattern, facts in criteria.items():
        if match := re.fullmatch(pattern, text):
            for fact, number in zip(facts, match.groups(), strict=True):
                setattr(prop, fact, int(number))
            return True
    return False


def apply_sentences(prop: Property, paragraphs: Iterable[str]) -> list[str]:
    """Take the fixed sentences into the property and return the paragraphs that remain.

    A sentence that states a fact and says more than that stays in the description as well.
    """
    rest: list[str] = []
    for paragraph in paragraphs:
        text = " ".join(paragraph.split())
        if not text:
            continue
        if text == NULLABLE:
            prop.nullable = True
        elif isinstance(prop.type, ListOf) and NULL_ITEMS.fullmatch(text):
            prop.items_nullable = True
        elif text == NULL_RESETS:
            prop.nullable = True
            rest.append("Null resets it to its default.")
        elif READ_ONLY.fullmatch(text):
            prop.read_only = True
        else:
            rest.append(text)
    return rest


def apply_comment(prop: Property, comment: Comment) -> None:
    """Take the content of a comments column into the property."""
    prop.required = REQUIRED in comment.labels
    prop.required_when = comment.required_when
    prop.default = comment.default
    prop.feature = comment.feature
    prop.is_cut = comment.is_cut
    taken = {f"- {text}" for text in comment.criteria if apply_criterion(prop, text)}
    left = apply_sentences(prop, (text for text in comment.paragraphs if text not in taken))
    if len(taken) == len(comment.criteria):
        left = [text for text in map(_without_criteria, left) if text]
    prop.description = replace(comment, paragraphs=left).text


def apply_to_operation(operation: Operation, comment: Comment) -> None:
    """Take what stands below the heading of a method into the operation."""
    operation.description, operation.feature = comment.text, comment.feature


def read_parameter(name: str, location: Location, source: Source, comment: Comment) -> Parameter:
    """Return the parameter that a name and a comments column describe."""
    return Parameter(
        name,
        location,
        source,
        comment.text,
        required=REQUIRED in comment.labels,
        required_when=comment.required_when,
        default=comment.default,
        options=comment.options,
        feature=comment.feature,
    )


def _without_criteria(text: str) -> str:
    """Drop the sentence that only introduces the list of criteria."""
    return _INTRODUCTION.sub("", text).rstrip()
