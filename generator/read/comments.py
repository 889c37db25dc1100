"""The sentences of a comments column that state a fact about a property or parameter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model.types import ListOf, Property, Scalar

NULLABLE = "This property can be null."
NULL_RESETS = "Setting this property to null will set it to its default value."
READ_ONLY = re.compile(r"This is a read[- ]only property\b")
CRITERIA = re.compile(r"conform to all of these criteria:$")
TYPE_DOCUMENTATION = ("Property type documentation:", "List item type documentation:")
REQUIRED = "Required"
CONDITIONALLY_REQUIRED = "Conditionally Required"
MULTIPLE_OPTIONS = "Multiple options:"
OPTIONS_SENTENCE = "The value can be assigned any of the following options."
DEFAULT = re.compile(r"Default value: ?(.*)", re.DOTALL)

_NUMBER = re.compile(r"-?\d{1,18}")
_VALUE_RANGE = re.compile(r"Is a value from (-?\d{1,18}) to (-?\d{1,18})\.?")
_VALUE_BOUND = re.compile(r"Is a value (?:of )?at (least|most) (-?\d{1,18})\.?")
_LENGTH_RANGE = re.compile(r"Is a string with from (\d{1,9}) to (\d{1,9}) characters\.?")
_LENGTH_BOUND = re.compile(r"Is a string with at (least|most) (\d{1,9}) characters\.?")
_COUNT_RANGE = re.compile(r"Is a (?:collection|list) with from (\d{1,9}) to (\d{1,9}) items\.?")


def apply_criterion(prop: Property, text: str) -> bool:
    """Take a range or length from one criterion into the property.

    Returns False when the criterion states neither; it then belongs to the description.
    A length criterion on something that is not a string (a complex type whose id it speaks
    of) is left to the description too.
    """
    text = " ".join(text.split())
    numeric = isinstance(prop.type, Scalar) and prop.type.name in {
        "Int",
        "Long",
        "Float",
        "Double",
        "Duration",
    }
    textual = isinstance(prop.type, Scalar) and prop.type.name in {"String", "Uri"}
    if numeric and (match := _VALUE_RANGE.fullmatch(text)):
        prop.minimum, prop.maximum = int(match[1]), int(match[2])
    elif numeric and (match := _VALUE_BOUND.fullmatch(text)):
        if match[1] == "least":
            prop.minimum = int(match[2])
        else:
            prop.maximum = int(match[2])
    elif textual and (match := _LENGTH_RANGE.fullmatch(text)):
        prop.min_length, prop.max_length = int(match[1]), int(match[2])
    elif textual and (match := _LENGTH_BOUND.fullmatch(text)):
        if match[1] == "least":
            prop.min_length = int(match[2])
        else:
            prop.max_length = int(match[2])
    elif isinstance(prop.type, ListOf) and (match := _COUNT_RANGE.fullmatch(text)):
        prop.type = ListOf(prop.type.item, int(match[1]), int(match[2]))
    else:
        return False
    return True


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
        elif text == NULL_RESETS:
            prop.nullable = True
            rest.append("Null resets it to its default.")
        elif READ_ONLY.match(text):
            prop.read_only = True
        else:
            rest.append(text)
    return rest


def is_number(text: str) -> bool:
    """Whether the text is a plain integer."""
    return bool(_NUMBER.fullmatch(text))
