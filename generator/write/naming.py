"""Names that pages do not print: operation ids, tags and names of examples.

An operation id is a function of method and path. It begins with a verb; the nouns of the path
follow, from the area on. docs/names.md states the rule.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain, count
from string import ascii_lowercase

from generator.merge.conflict import Conflict, conflict
from generator.model.api import Operation, Resource
from generator.spec.english import capitalised, leading_verb, singular, words_of
from generator.spec.known_operations import known_operations, named_operations
from generator.spec.paths import identity

NAMED_OPERATIONS = {row.operation: row.id for row in named_operations() if row.id}
"""The ids that the rule does not give."""
_VERBS = {"GET": "get", "PUT": "update", "DELETE": "delete", "POST": "create", "PATCH": "patch"}
_SUBSCRIPTION_VERBS = {"PUT": "subscribe", "DELETE": "unsubscribe"}
_SUBSCRIPTIONS = ["messaging", "subscriptions"]
# A session and its interactions are what a client is about, so their ids go without the area.
_AREAS_LEFT_OUT = frozenset({"connection", "interactions", "messaging"})
_ITEM = "{}"

_ARTICLES = ("a", "an", "the")
_EXAMPLE_WORDS = 8
_LONGEST_EXAMPLE_NAME = 60


def operation_id(method: str, path: str) -> str:
    """Return the operation id of a method of a path; the names of its parameters do not matter.

    `POST …/interactions/{interactionId}/consult` is `consult`, `PUT …/subscriptions/queues/{id}`
    is `subscribeQueue`, `GET …/configuration/users` is `getConfigurationUsers`. The ids of known
    operations belong to them, also where their pages are missing.
    """
    name = _short_id(method, path)
    taken = not _is_known(method, path) and name.lower() in _known_ids()
    return spelt_out(method, path) if taken else name


def operation_ids(resources: Iterable[Resource]) -> dict[tuple[str, str], str]:
    """Return the id of each operation by method and path; no two are the same.

    Operations that would share an id are spelt out, all but a known one: none gets a name that
    was another's.
    """
    ids: dict[tuple[str, str], str] = {}
    for alike in _alike(resources):
        for place in ((op.method, op.path) for op in alike):
            shared = len(alike) > 1 and not _is_known(*place)
            ids[place] = spelt_out(*place) if shared else operation_id(*place)
    return ids


def id_conflicts(resources: Iterable[Resource]) -> Iterator[Conflict]:
    """Yield a conflict for each operation that would share its id with one before it."""
    for first, *others in _alike(resources):
        item = f"the id {_short_id(first.method, first.path)}"
        for other in others:
            words = (f"{op.method} {op.path}" for op in (first, other))
            yield conflict(item, "operation", first, other, *words)


def spelt_out(method: str, path: str) -> str:
    """Return an id of method and path in full, that no other operation has.

    Its last word is made from a hash, for different paths can have the same words.
    """
    words = re.findall(r"[a-z0-9]+", identity(path).replace(_ITEM, "id").lower())
    digest = hashlib.sha256(f"{method} {identity(path)}".encode()).digest()
    return "_".join([method.lower(), *words, "".join(ascii_lowercase[b % 26] for b in digest[:6])])


def _alike(resources: Iterable[Resource]) -> list[list[Operation]]:
    """Return the operations by their short ids, a known one first; case makes no difference."""
    groups: dict[str, list[Operation]] = defaultdict(list)
    for resource in resources:
        for operation in resource.operations:
            groups[_short_id(operation.method, operation.path).lower()].append(operation)
    return [
        sorted(group, key=lambda op: (not _is_known(op.method, op.path), op.path, op.method))
        for group in groups.values()
    ]


@lru_cache(maxsize=10_000)
def _short_id(method: str, path: str) -> str:
    """Return the id of an operation if no other operation had it."""
    return NAMED_OPERATIONS.get(f"{method} {identity(path)}") or name_by_rule(method, path)


def _is_known(method: str, path: str) -> bool:
    return f"{method} {identity(path)}" in known_operations()


@cache
def _known_ids() -> frozenset[str]:
    """Return the ids of all known operations, in lower case."""
    places = (operation.split(" ") for operation in known_operations())
    return frozenset(_short_id(method, path).lower() for method, path in places)


def name_by_rule(method: str, path: str) -> str:
    """Return the name that the words of a path give, also where there is an exception."""
    own = identity(path).split("/")[2:]
    if own[:1] == [_ITEM]:
        own = own[1:]  # the session
    watched = _nouns(own[2:]) if own[:2] == _SUBSCRIPTIONS else []
    if watched and method in _SUBSCRIPTION_VERBS:
        return _name(_SUBSCRIPTION_VERBS[method], watched)
    own = _below_area(own)
    nouns = _nouns(own) or [["icws"]]
    if method == "POST":
        return _name_post(nouns, to_item=own[-1:] == [_ITEM])
    return _name(_VERBS.get(method, method.lower()), nouns)


def _name_post(nouns: list[list[str]], *, to_item: bool) -> str:
    """Name a POST by the verb in its path; without one it creates, or updates an item."""
    *before, last = nouns
    action = leading_verb(last)
    if action:
        return _name(_camel(action), [*before, last[len(action) :]])
    if to_item:
        return _name("update", nouns)
    return _name("create", [*before, _singular(last)])


def _name(verb: str, nouns: list[list[str]]) -> str:
    """Join a verb and nouns; a word that a later noun has as well stands there alone."""
    words = [verb]
    for index, noun in enumerate(nouns):
        later = {singular(word) for other in nouns[index + 1 :] for word in other}
        words += [word for word in noun if singular(word) not in later]
    return _camel(words)


def _below_area(own: list[str]) -> list[str]:
    """Drop an area that ids leave out, and the item that it holds, where another noun follows."""
    below = own[2 if own[1:2] == [_ITEM] else 1 :]
    left_out = own[:1] and own[0] in _AREAS_LEFT_OUT and any(part != _ITEM for part in below)
    return below if left_out else own


def _nouns(own: list[str]) -> list[list[str]]:
    """Return the words of each segment; a collection with its item (`queues/{}`) is singular."""
    return [
        _singular(_words(segment)) if own[index : index + 1] == [_ITEM] else _words(segment)
        for index, segment in enumerate(own, 1)
        if segment != _ITEM
    ]


def _singular(noun: list[str]) -> list[str]:
    return [*noun[:-1], singular(noun[-1])]


def _words(segment: str) -> list[str]:
    return words_of(segment) or ["unnamed"]


def example_name(title: str, taken: Container[str]) -> str:
    """Return a name for an example: the words of its title, with a number where it is taken."""
    whole = re.sub(r"(?<=\w)['\u2019](?=\w)", "", title)  # "user's" is one word
    words = [word for word in re.findall(r"[A-Za-z0-9]+", whole) if word.lower() not in _ARTICLES]
    name = _camel(words[:_EXAMPLE_WORDS] or ["example"])[:_LONGEST_EXAMPLE_NAME]
    name = name if name[0].isalpha() else f"example{name}"
    numbered = (f"{name}{number}" for number in count(2))
    return next(n for n in chain([name], numbered) if n not in taken)


def _camel(words: list[str]) -> str:
    first, *others = words
    return first[0].lower() + first[1:] + capitalised(others)
