"""Names that pages do not print: operation ids, tags and names of examples.

Both are functions of method, path and feature alone, so a new page never renames an operation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from itertools import chain, count

from generator.model.api import Operation, Resource
from generator.spec.paths import parameter_of, segments

_VERBS = {"GET": "get", "PUT": "update", "DELETE": "delete", "POST": "create", "PATCH": "patch"}

# Plural last segments that are no collections.
_ACTIONS = ("send-",)

_SUBSCRIPTIONS = ["messaging", "subscriptions"]
_ARTICLES = ("a", "an", "the")
_EXAMPLE_WORDS = 8
_LONGEST_EXAMPLE_NAME = 60


def operation_id(method: str, path: str) -> str:
    """Return the operation id of a method of a path.

    `POST …/interactions/{interactionId}/consult` is `consult`, `PUT …/subscriptions/queues/{id}`
    is `subscribeQueue`, `GET /icws/connection/features` is `getFeatures`.
    """
    own = [segment for segment in segments(path) if segment != "{sessionId}"] or ["icws"]
    subscription = own[:2] == _SUBSCRIPTIONS
    if subscription:
        own = own[2:]
    words = _nouns(own if subscription else _below_area(own))
    if subscription and method in {"PUT", "DELETE"}:
        return _camel(["subscribe" if method == "PUT" else "unsubscribe", *words])
    if method == "POST":
        return _post(own, words)
    return _camel([_VERBS.get(method, method.lower()), *words])


def operation_ids(resources: Iterable[Resource]) -> dict[tuple[str, str], str]:
    """Return the id of each operation by method and path.

    Operations that would share an id are spelt out with all segments of their paths, each of
    them, so that the order of pages decides nothing.
    """
    places = [(op.method, op.path) for resource in resources for op in resource.operations]
    ids = {place: operation_id(*place) for place in places}
    uses = Counter(ids.values())
    return {
        (method, path): name if uses[name] == 1 else _camel([method.lower(), path])
        for (method, path), name in ids.items()
    }


def _post(own: list[str], words: list[str]) -> str:
    """Name a POST: to a collection it creates, to an item it updates, to anything else it acts."""
    last = own[-1] if own else ""
    if parameter_of(last):
        return _camel(["update", *words])
    if len(own) <= 1 or (_singular(last) != last and not last.startswith(_ACTIONS)):
        return _camel(["create", *words[:-1], _singular(words[-1])])
    return _camel(words)


def _below_area(own: list[str]) -> list[str]:
    """Drop the area's own segment, and the item it holds, where something follows."""
    if len(own) > 1 and parameter_of(own[1]):
        return own[2:] or own[:2]
    return own[1:] or own[:1]


def _nouns(own: list[str]) -> list[str]:
    """Return segments as words; a collection and its item (`queues/{queueId}`) are one noun."""
    words: list[str] = []
    before = "{}"
    for segment, after in zip(own, [*own[1:], ""], strict=True):
        parameter = parameter_of(segment)
        if parameter is None:
            item = parameter_of(after)
            words.append(segment if item is None else _item(segment, item))
        elif parameter_of(before) is not None:
            words.append(parameter.removesuffix("Id"))
        before = segment
    return words


def _item(collection: str, parameter: str) -> str:
    """Return the noun of one item of a collection: its singular, or the parameter that picks it."""
    singular = _singular(collection)
    return singular if singular != collection else parameter.removesuffix("Id")


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def example_name(title: str, taken: Container[str]) -> str:
    """Return a name for an example: the words of its title, with a number where it is taken."""
    words = [word for word in re.findall(r"[A-Za-z0-9]+", title) if word.lower() not in _ARTICLES]
    name = _camel(words[:_EXAMPLE_WORDS] or ["example"])[:_LONGEST_EXAMPLE_NAME]
    name = name if name[0].isalpha() else f"example{name}"
    numbered = (f"{name}{number}" for number in count(2))
    return next(n for n in chain([name], numbered) if n not in taken)


def _camel(words: list[str]) -> str:
    parts = [part for word in words for part in re.split(r"[^A-Za-z0-9]+", word) if part]
    return parts[0][0].lower() + parts[0][1:] + "".join(p[0].upper() + p[1:] for p in parts[1:])


def tag(resource: Resource, operation: Operation) -> str:
    """Return the area of an operation: its feature, else the path's first own segment."""
    feature = operation.feature or resource.feature
    if feature:
        return feature.name
    literal = [segment for segment in segments(resource.path) if parameter_of(segment) is None]
    if literal[:2] == _SUBSCRIPTIONS and len(literal) > 2:
        return literal[2]
    return literal[0] if literal else "icws"
