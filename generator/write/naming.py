"""Names that pages do not print: operation ids and tags.

Both are functions of method, path and feature alone, so a new page never renames an operation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from itertools import chain, count

from generator.model.api import Operation, Resource

_VERBS = {"GET": "get", "PUT": "update", "DELETE": "delete", "POST": "create", "PATCH": "patch"}

# Plural last segments that are no collections.
_ACTIONS = ("send-",)

_ARTICLES = ("a", "an", "the")
_EXAMPLE_WORDS = 8
_LONGEST_EXAMPLE_NAME = 60


def operation_id(method: str, path: str) -> str:
    """The operation id of a method of a path.

    `POST …/interactions/{interactionId}/consult` is `consult`, `PUT …/subscriptions/queues/{id}`
    is `subscribeQueue`, `GET /icws/connection/features` is `getFeatures`.
    """
    segments = [part for part in path.split("/")[2:] if part != "{sessionId}"] or ["icws"]
    subscription = segments[:2] == ["messaging", "subscriptions"]
    if subscription:
        segments = segments[2:]
    words = _nouns(segments if subscription else _below_area(segments))
    if subscription and method in {"PUT", "DELETE"}:
        return _camel(["subscribe" if method == "PUT" else "unsubscribe", *words])
    if method == "POST":
        return _post(segments, words)
    return _camel([_VERBS.get(method, method.lower()), *words])


def operation_ids(resources: Iterable[Resource]) -> dict[tuple[str, str], str]:
    """The id of each operation by method and path.

    Operations whose ids fall together are spelt out with all segments of their paths, each of
    them, so that the order of pages decides nothing.
    """
    places = [(op.method, op.path) for resource in resources for op in resource.operations]
    ids = {place: operation_id(*place) for place in places}
    uses = Counter(ids.values())
    return {
        (method, path): name
        if uses[name] == 1
        else _camel([method.lower(), *(part.strip("{}") for part in path.split("/"))])
        for (method, path), name in ids.items()
    }


def _post(segments: list[str], words: list[str]) -> str:
    """A POST to a collection creates, to an item updates, to anything else acts."""
    last = segments[-1] if segments else ""
    if last.startswith("{"):
        return _camel(["update", *words])
    if len(segments) <= 1 or (_singular(last) != last and not last.startswith(_ACTIONS)):
        return _camel(["create", *words[:-1], _singular(words[-1])])
    return _camel(words)


def _below_area(segments: list[str]) -> list[str]:
    """Drop the area's own segment, and the item it holds, where something follows."""
    if len(segments) > 1 and segments[1].startswith("{"):
        return segments[2:] or segments[:2]
    return segments[1:] or segments[:1]


def _nouns(segments: list[str]) -> list[str]:
    """Segments as words; a collection and its item (`queues/{queueId}`) are one noun."""
    words: list[str] = []
    for index, segment in enumerate(segments):
        following = segments[index + 1] if index + 1 < len(segments) else ""
        if not segment.startswith("{"):
            item = following.startswith("{")
            words.append(_item(segment, following) if item else segment)
        elif index == 0 or segments[index - 1].startswith("{"):
            words.append(re.sub(r"Id$", "", segment.strip("{}")))
    return words


def _item(collection: str, parameter: str) -> str:
    """The noun of one item of a collection: its singular, or the parameter that picks it."""
    singular = _singular(collection)
    return singular if singular != collection else re.sub(r"Id$", "", parameter.strip("{}"))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def example_name(title: str, taken: Container[str]) -> str:
    """A name for an example from the words of its title, with a number where it is taken."""
    words = [word for word in re.findall(r"[A-Za-z0-9]+", title) if word.lower() not in _ARTICLES]
    name = _camel(words[:_EXAMPLE_WORDS] or ["example"])[:_LONGEST_EXAMPLE_NAME]
    name = name if name[0].isalpha() else f"example{name}"
    numbered = (f"{name}{number}" for number in count(2))
    return next(n for n in chain([name], numbered) if n not in taken)


def _camel(words: list[str]) -> str:
    parts = [part for word in words for part in re.split(r"[^A-Za-z0-9]+", word) if part]
    return parts[0][0].lower() + parts[0][1:] + "".join(p[0].upper() + p[1:] for p in parts[1:])


def tag(resource: Resource, operation: Operation) -> str:
    """The area of an operation: its feature; without one, the path's first own segment."""
    feature = operation.feature or resource.feature
    if feature:
        return feature.name
    segments = [part for part in resource.path.split("/")[2:] if not part.startswith("{")]
    if segments[:2] == ["messaging", "subscriptions"] and len(segments) > 2:
        return segments[2]
    return segments[0] if segments else "icws"
