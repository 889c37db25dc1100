"""Operation ids: good names for the whole API, which no other page changes."""

from __future__ import annotations

import json
import keyword
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.emit.planning.addresses import NAMED_METHODS
from generator.model.api import Operation, Resource
from generator.model.source import Source
from generator.spec.english import VERBS, singular
from generator.spec.known_operations import known_operations
from generator.spec.paths import identity
from generator.write.naming import (
    NAMED_OPERATIONS,
    id_conflicts,
    name_by_rule,
    operation_id,
    operation_ids,
    spelt_out,
)
from tests.facts.contracts import FACTS

# All operations that the facts know, a line each: method, path, id.
ALL = Path(__file__).parent / "golden" / "all_operation_ids.txt"
DOCS = Path(__file__).parents[2] / "docs" / "names.md"
OPERATIONS = [tuple(line.split(" ")) for line in ALL.read_text("utf-8").splitlines()]
METHOD_VERBS = {"get", "update", "patch", "delete", "create", "subscribe", "unsubscribe"}
FIRST_WORDS = METHOD_VERBS | {verb.split("-")[0] for verb in VERBS}
# Words that some language keeps for itself, so that a method cannot have them as its name.
RESERVED = {*keyword.kwlist, "delete", "export", "function", "new", "switch", "this", "throw"}


def words_of(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]", name)]


def resources(*operations: tuple[str, str]) -> list[Resource]:
    return [
        Resource(path, place, operations=[Operation(method, path, place)])
        for number, (method, path) in enumerate(operations)
        for place in [Source(f"p{number}.htm", 1)]
    ]


def short_id(method: str, path: str) -> str:
    named = NAMED_OPERATIONS.get(f"{method} {identity(path)}")
    return (named or name_by_rule(method, path)).lower()


IDS = [
    ("POST", "/icws/connection", "createConnection"),
    ("GET", "/icws/{sessionId}/connection", "getConnection"),
    ("GET", "/icws/connection/features", "getFeatures"),
    ("GET", "/icws/connection/features/{featureId}", "getFeature"),
    ("POST", "/icws/{sessionId}/interactions/{interactionId}", "updateInteraction"),
    ("POST", "/icws/{sessionId}/interactions/{interactionId}/consult", "consult"),
    ("POST", "/icws/{sessionId}/interactions/{interactionId}/email/send", "sendEmail"),
    ("POST", "/icws/{sessionId}/interactions/{interactionId}/chat/send-file", "sendChatFile"),
    ("POST", "/icws/{sessionId}/interactions/{interactionId}/wav", "createWav"),
    ("PUT", "/icws/{sessionId}/messaging/subscriptions/queues/{subscriptionId}", "subscribeQueue"),
    ("DELETE", "/icws/{sessionId}/messaging/subscriptions/directories", "unsubscribeDirectories"),
    ("GET", "/icws/{sessionId}/messaging/subscriptions/queues", "getSubscriptionsQueues"),
    ("GET", "/icws/{sessionId}/configuration/users", "getConfigurationUsers"),
    ("POST", "/icws/{sessionId}/configuration/users", "createConfigurationUser"),
    ("PUT", "/icws/{sessionId}/configuration/users/{id}", "updateConfigurationUser"),
    ("PATCH", "/icws/{sessionId}/configuration/users/{id}", "patchConfigurationUser"),
    ("GET", "/icws/{sessionId}/configuration/users/{id}/skills", "getConfigurationUserSkills"),
    ("GET", "/icws/{sessionId}/configuration/system", "getConfigurationSystem"),
    ("GET", "/icws/{sessionId}/kiosks/{id}/kiosks", "getKiosks"),
    ("GET", "/icws/{sessionId}/status/user-statuses/{userId}", "getUserStatus"),
    ("GET", "/icws/{sessionId}/status/user-statuses", "getUserStatuses"),
    ("POST", "/icws/{sessionId}/ipa/launchable-processes", "createIpaLaunchableProcess"),
    ("GET", "/icws/{sessionId}/licenses/license-stages", "getLicenseStages"),
    ("POST", "/icws/{sessionId}/dialer/place-preview-call", "placeDialerPreviewCall"),
    ("POST", "/icws/{sessionId}/kiosk/log-out", "logOutKiosk"),
    ("POST", "/icws/web-chat/send-message/{participantId}", "sendWebChatMessage"),
    ("GET", "/icws/{sessionId}/wfm/scheduledatesrange", "getWfmScheduleDatesRange"),
    ("GET", "/icws/{sessionId}/newArea/camelCase", "getNewAreaCamelCase"),
    ("PUT", "/icws/{sessionId}/connection/station", "connectStation"),
    ("GET", "/icws", "getIcws"),
    ("DELETE", "/icws/{sessionId}/{id}", "deleteIcws"),
    ("PUT", "/icws/{sessionId}/messaging/subscriptions/{id}", "updateSubscription"),
    ("DELETE", "/icws/{sessionId}/interactions/{interactionId}/{id}", "deleteInteraction"),
    ("POST", "/icws/{sessionId}/S/s", "createS"),
    ("GET", "/icws/{sessionId}/ids/{id}", "getId"),
    ("GET", "/icws/{sessionId}/日本", "getUnnamed"),
    ("POST", "/icws", "createIcws"),
]


@pytest.mark.parametrize(("method", "path", "name"), IDS)
def test_ids(method: str, path: str, name: str) -> None:
    assert operation_id(method, path) == name


def test_ids_of_the_whole_api() -> None:
    """UPDATE_GOLDEN=1 writes them anew."""
    named = [(method, path, operation_id(method, path)) for method, path, _ in OPERATIONS]
    lines = [" ".join(row) for row in named]
    if os.environ.get("UPDATE_GOLDEN") == "1":
        ALL.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    assert lines == ALL.read_text("utf-8").splitlines()


def test_the_ids_that_the_docs_show() -> None:
    section = DOCS.read_text("utf-8").split("\n## ")[1]
    rows = [row for row in section.splitlines() if re.match(r"\|.*`[A-Z]+ …/", row)]
    shown = {(row.split("`")[-4].split(" ")[0], row.split("`")[-2]) for row in rows}
    assert len(shown) == 7
    assert shown <= {(method, name) for method, _, name in OPERATIONS}


@pytest.mark.skipif(
    not FACTS.is_dir(), reason="the facts do not lie beside the repository: the golden file stands"
)
def test_the_whole_api_is_that_of_the_facts() -> None:
    contracts = json.loads((FACTS / "contracts.json").read_text("utf-8"))
    rows = [*contracts["operations"], *contracts["extra_operations"]]
    facts = {(row["method"], row["path"]) for row in rows}
    assert {(method, path) for method, path, _ in OPERATIONS} == facts


def test_ids_of_the_whole_api_are_unique_also_without_case() -> None:
    names = Counter(name.lower() for _, _, name in OPERATIONS)
    assert len(names) == len(OPERATIONS) == 692
    assert not [name for name in names if "_" in name]


def test_each_id_begins_with_a_verb() -> None:
    assert [name for _, _, name in OPERATIONS if words_of(name)[0] not in FIRST_WORDS] == []


def test_an_id_has_the_verb_of_the_client_where_the_method_says_less() -> None:
    for operation, call in NAMED_METHODS.items():
        verb = call.rpartition(".")[2].split("_")[0]
        first = words_of(operation_id(*operation.split(" ")))[0]
        assert first == verb or first not in {"create", "update", "delete"}, operation


def test_no_id_says_a_word_twice_that_its_segments_say_once() -> None:
    repeated = set()
    for method, path, name in OPERATIONS:
        segments = [[singular(w) for w in words_of(s)] for s in identity(path).split("/")]
        if any(len(set(words)) < len(words) for words in segments):
            continue
        stems = [singular(word) for word in words_of(name)]
        if len(set(stems)) < len(stems):
            repeated.add(f"{method} {path}")
    # Here the noun is Update Service.
    assert repeated == {"PUT /icws/{sessionId}/configuration/update-service"}


def test_no_id_is_a_reserved_word() -> None:
    assert not RESERVED & {name for _, _, name in OPERATIONS}
    assert not RESERVED & VERBS


SINGULARS = {
    "statuses": "status",
    "processes": "process",
    "queues": "queue",
    "addresses": "address",
    "skills": "skill",
    "activities": "activity",
    "categories": "category",
    "policies": "policy",
    "queries": "query",
    "directories": "directory",
    "indices": "index",
    "boxes": "box",
    "mailboxes": "mailbox",
    "matches": "match",
    "licenses": "license",
    "messages": "message",
    "responses": "response",
    "causes": "cause",
    "houses": "house",
    "viruses": "virus",
    "aliases": "alias",
    "caches": "cache",
    "services": "service",
    "devices": "device",
    "schedules": "schedule",
    "types": "type",
    "ties": "tie",
    "movies": "movie",
    "heroes": "hero",
    "people": "person",
    "children": "child",
    "analyses": "analysis",
    "databases": "database",
    "keys": "key",
}
NO_PLURALS = {"access", "address", "analysis", "dnis", "index", "miscellaneous", "news", "previous"}
NO_PLURALS |= {"as", "icws", "pas", "process", "series", "sms", "status"}


@pytest.mark.parametrize(("plural", "word"), SINGULARS.items())
def test_singulars(plural: str, word: str) -> None:
    assert singular(plural) == word
    assert singular(word) == word


@pytest.mark.parametrize("word", sorted(NO_PLURALS))
def test_words_that_only_look_like_plurals(word: str) -> None:
    assert singular(word) == word


@given(st.from_regex("[a-z0-9]*[a-z]{0,4}s", fullmatch=True))
def test_a_singular_is_a_word(word: str) -> None:
    assert re.fullmatch("[a-z0-9]+", singular(word))


def test_plurals_of_the_whole_api() -> None:
    """Each plural is a singular with a plain s, save for those that the table above has."""
    words = {
        word
        for _, path, _ in OPERATIONS
        for segment in identity(path).split("/")
        for word in re.findall("[a-z]+s(?![a-z])", segment)
    }
    plain = {word for word in words if singular(word) == word[:-1]}
    odd = {"statuses", "processes", "mailboxes", "matches"}
    odd |= {"categories", "policies", "queries", "directories", "entries"}
    assert words - plain - odd == words & NO_PLURALS
    assert len(plain) > 90
    # A plain s behind these would be a word cut short.
    assert not [word for word in plain if word.endswith(("ses", "ies")) and word != "licenses"]


@pytest.mark.parametrize("operation", NAMED_OPERATIONS)
def test_an_exception_is_one_that_the_rule_names_otherwise(operation: str) -> None:
    method, path = operation.split(" ")
    name = NAMED_OPERATIONS[operation]
    assert (method, path, name) in {(m, identity(p), n) for m, p, n in OPERATIONS}
    assert name_by_rule(method, path) != name == operation_id(method, path)
    assert list(NAMED_OPERATIONS.values()).count(name) == 1


segments = st.from_regex(r"[a-z][a-z0-9-]{0,9}", fullmatch=True)
known = st.sampled_from(
    sorted({s for _, path, _ in OPERATIONS for s in path.split("/")[2:] if s[0] != "{"})
)
parameters = st.sampled_from(["{sessionId}", "{id}", "{itemId}"])
paths = st.lists(known | segments | parameters | st.text(min_size=1, max_size=3), max_size=6).map(
    lambda parts: "/".join(["/icws", *(part.replace("/", "") or "x" for part in parts)])
)
methods = st.sampled_from(["GET", "PUT", "POST", "DELETE", "PATCH"])
places = st.tuples(methods, paths)


@example(("POST", "/icws/web-callback"))
@given(places)
def test_an_id_is_an_identifier_that_begins_with_a_verb(place: tuple[str, str]) -> None:
    for name in (operation_id(*place), spelt_out(*place)):
        assert re.fullmatch("[a-z][A-Za-z0-9_]*", name)
        assert name not in RESERVED
    verb = re.match("[a-z]+", operation_id(*place))
    assert verb
    # An id that is spelt out says the method.
    is_spelt_out = operation_id(*place) == spelt_out(*place)
    assert verb[0] == place[0].lower() if is_spelt_out else verb[0] in FIRST_WORDS


@given(places)
def test_the_names_of_parameters_do_not_matter(place: tuple[str, str]) -> None:
    method, path = place
    assert operation_id(method, identity(path).replace("{}", "{other}")) == operation_id(*place)


@given(st.lists(places, max_size=8, unique_by=lambda p: (p[0], identity(p[1]))), places)
def test_a_new_resource_changes_no_id_but_those_that_it_would_share(
    old: list[tuple[str, str]], new: tuple[str, str]
) -> None:
    old = [place for place in old if (place[0], identity(place[1])) != (new[0], identity(new[1]))]
    before, after = operation_ids(resources(*old)), operation_ids(resources(*old, new))
    changed = {place for place in old if after[place] != before[place]}
    shared = {p for p in old if short_id(*p) == short_id(*new)}
    assert changed <= shared
    assert len(changed) <= 1  # others that share it are spelt out already
    assert not any(f"{method} {identity(path)}" in known_operations() for method, path in changed)
    conflicts = len(list(id_conflicts(resources(*old, new))))
    assert conflicts - len(list(id_conflicts(resources(*old)))) == bool(shared)
    # No operation gets the id of another.
    assert not {after[place] for place in (*changed, new)} & set(before.values())
    assert len({name.lower() for name in after.values()}) == len(after)


@settings(max_examples=20)
@given(st.lists(places, max_size=5, unique_by=lambda place: (place[0], identity(place[1]))))
def test_no_resource_changes_an_id_of_the_whole_api(new: list[tuple[str, str]]) -> None:
    known = {(method, identity(path)) for method, path, _ in OPERATIONS}
    more = [place for place in new if (place[0], identity(place[1])) not in known]
    every = resources(*((method, path) for method, path, _ in OPERATIONS), *more)
    ids = operation_ids(every)
    assert [(method, path, ids[method, path]) for method, path, _ in OPERATIONS] == OPERATIONS
    # A new operation has its id for itself, whether the others are there or not.
    alone = operation_ids(resources(*more))
    assert {place: ids[place] for place in more} == alone
    assert not {name.lower() for name in alone.values()} & {name.lower() for *_, name in OPERATIONS}


def test_a_shared_id_is_a_conflict_with_both_places_and_is_nobodys() -> None:
    pages = resources(
        ("GET", "/icws/{sessionId}/kiosk/default-users"),
        ("GET", "/icws/{sessionId}/kiosk/default/users"),
        ("GET", "/icws/{sessionId}/kiosk/users"),
    )
    (conflict,) = id_conflicts(pages)
    assert str(conflict) == (
        "p1.htm:1: operation of the id getKioskDefaultUsers is GET "
        "/icws/{sessionId}/kiosk/default/users (expected GET "
        "/icws/{sessionId}/kiosk/default-users, as in p0.htm:1)"
    )
    one, other, third = operation_ids(pages).values()
    assert third == "getKioskUsers"
    assert one.startswith("get_icws_id_kiosk_default_users_")
    assert other.startswith("get_icws_id_kiosk_default_users_")
    assert one != other
    assert operation_ids(pages) == operation_ids(pages[::-1])
    assert str(conflict) == str(*id_conflicts(pages[::-1]))


@pytest.mark.parametrize(
    ("known", "other"),
    [
        (("GET", "/icws/connection/features"), ("GET", "/icws/{sessionId}/features")),
        (
            ("PUT", "/icws/{sessionId}/connection/station"),
            ("POST", "/icws/{sessionId}/connection/connect-station"),
        ),
        (
            ("GET", "/icws/{sessionId}/configuration/default-user"),
            ("GET", "/icws/{sessionId}/configuration/default/user"),
        ),
    ],
)
def test_the_id_of_a_known_operation_is_its_own_even_where_its_page_is_missing(
    known: tuple[str, str], other: tuple[str, str]
) -> None:
    assert operation_ids(resources(other)) == {other: spelt_out(*other)}
    both = resources(other, known)
    assert operation_ids(both) == {known: operation_id(*known), other: spelt_out(*other)}
    (conflict,) = id_conflicts(both)
    assert (conflict.here.page, conflict.there.page) == ("p1.htm", "p0.htm")


def test_the_known_operations_are_those_of_the_golden_file() -> None:
    assert known_operations() == {f"{method} {identity(path)}" for method, path, _ in OPERATIONS}
